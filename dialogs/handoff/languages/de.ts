import type { Lexicon } from '../lexicon.ts';
import { germanPatterns } from './de-patterns.ts';

export const german: Lexicon = {
  language: 'de',
  verbsAtEnd: true,
  words: {
    person: `
      fallmanager | fallbearbeiter | kundenbetreuerin | filialleiterin | schichtleiter | teamleitung | teamleiterin | verantwortliche person | zuständige person | zuständige stelle | höhere stelle | höherer | erwachsener | lebewesen | menschenseele | seele | sterblicher | empfangsmitarbeiter | rezeptionistin | sekretärin | telefonistin | chatmitarbeiter | telefonberater | live berater | liveberater | kundenberatern | servicekraft | servicekräfte | hilfskraft | fachkraft | fachperson | auskunftsperson | kontaktperson | ansprechpartnern | kolleg | arbeitskollegen | einem menschen | einen menschen | nem menschen | nen menschen | echten menschen | richtigen menschen | normalen menschen | lebenden menschen | mensch | menschlich | menschliche | menschlichen | menschlicher | menschliches | mitarbeiter | mitarbeitern | mitarbeiterin | mitarbeitender | berater | beratern | beraterin | kundenberater | kundenberaterin | servicemitarbeiter | servicemitarbeiterin | kundendienstmitarbeiter
      supportmitarbeiter | sachbearbeiter | sachbearbeiterin | ansprechpartner | ansprechpartnerin | ansprechperson | bearbeiter | kollege | kollegen | kollegin
      vorgesetzter | vorgesetzten | vorgesetzte | chef | chefin | leiter | leiterin | geschäftsführer | filialleiter | teamleiter | abteilungsleiter | agent | agenten | agentin
      echte person | echten person | reale person | realen person | lebende person | echter mensch | echten menschen | richtige person | richtigen menschen | mensch aus fleisch und blood | fleisch und blut
      operator | experte | fachmann | fachfrau | fachberater | spezialist | spezialisten | angestellter | angestellten | angestellte | betreuer | kundenbetreuer | betreuerin
      persönlicher kontakt | persönlichen kontakt | persönliche beratung | persönliches gespräch | persönlichem gespräch | persönliche hilfe | telefonist | bankberater | vertreter | beamten | beamter
      disponent | supervisor | manager | service mitarbeiter | verantwortlichen | verantwortlicher | zuständigen | callcenter mitarbeiter | callcenteragent
      | kundenservice mitarbeiter | natürliche person
    `,
    anyone: `
      ihre mitarbeiter | eure mitarbeiter | eure leute | ihre leute | eure kollegen | ihre kollegen | jemand anders | jemand anderen | jemand anderem | jemanden anderen | ihm | ihr da | jmdn | jmdm | jemnd | jeamnd | jmnd | dame | herr | herrn | menschen | mitarbeiterinnen | mitarbeitende | mitarbeitenden | experten | echten personen | richtige leute | richtigen leuten | echte leute | echten leuten | euer personal | ihr personal | jemand | jemanden | jemandem | jmd | jemad | wer | irgendwer | irgendjemand | irgendjemanden | irgendjemandem | person | personen | leute | leuten | einen von euch | einem von euch
      einen von ihnen | einem von ihnen | einer von euch | irgendwen | irgendwem | niemand | niemanden | niemandem | keiner | keinen | wen | wem | einer von ihnen | nen typen | anderen
    `,
    staff: `
      techniker | monteur | abteilung | fachabteilung | buchhaltung | team | rechnungsabteilung | vertrieb | filiale | büro | arzt | ärztin | doktor | pflegekraft | krankenschwester | apotheker | anwalt | techniker
      zentrale | geschäftsleitung | leitung | reklamation | reklamationsabteilung | verwaltung | rezeption | behörde | amt | bank | makler | ingenieur | inhaber | beschwerdestelle | beschwerdeabteilung
      technik | verkauf | laden | geschäft | jurist | therapeut
    `,
    desk: `
      vermittlung | beschwerdehotline | beschwerdestelle | beschwerdenummer | reklamationshotline | kundenservice | kunden service | kundendienst | kunden dienst | kundenbetreuung | kundensupport | kundencenter | kundenberatung | kundenhotline | servicehotline | service hotline | hotline
      servicecenter | service center | servicenummer | service nummer | kundenbetreung | kundenservise | kundenhilfe | callcenter | telefonservice | telefonsupport | telefonischer support | telefonischen support
      technischer support | technischen support | servicetelefon | kundentelefon | support team | supportteam | serviceteam | beratungsstelle | störungsstelle | störungshotline | servicestelle | helpdesk
      kundenkontakt | hilfe hotline | livechat | live chat | telefonhotline | support hotline | supporthotline | kundenbüro | service team | kundenabteilung | infohotline | servicepersonal | kundenpflege
      technischer kundendienst | technische hilfe | telefonische beratung
    `,
    aid: 'support | hilfe | unterstützung | beratung | assistenz | service | betreuung',
    talk: ` sprechen dürfte | reden dürfte | besprechen dürfte | 
      wort wechseln | ins gespräch | im gespräch | mündlich | absprechen | rücksprechen | gespräch führen | gespräch mit | unterhalten mit | hilfe von | antwort von | auskunft von | beraten lassen von | rat von | tratschen | sabbeln | schwätzen | babbeln | plauschen | gesprochen mit | zu reden | zu sprechen | sprechen | spreche | spricht | reden | rede | redet | quatschen | unterhalten | chatten | chat | chatte | gespräch | gesprächen | telefonat | besprechen | bereden | plaudern | klären | austauschen
      sprechn | spechen | zu sprechen | labern | schnacken | rücksprache | wort wechseln | diskutieren | unterredung | abklären | kommunizieren | beraten lassen | zu tun | 
      bedient werden | betreut werden | beraten werden | gesprochen werden
    `,
    tell: `
      schreiben | schreibe | erklären | fragen | frage | erzählen | zeigen | mailen | schildern | simsen
    `,
    third: `
      fahrer | kurier | kurierfahrer | zusteller | paketbote | postbote | briefträger | bote | verkäufer | vermieter | vermieterin | mieter | vormieter | nachbar | nachbarin | mitbewohner | mein mann | meine frau | mutter | vater | sohn | tochter | schwester | bruder | freund | freundin | polizei | krankenwagen | makler | immobilienmakler | reisebüro | botschaft | käufer | empfänger | hausarzt | mein arzt | mein anwalt | mein chef | arbeitgeber | lieferant   | lieferdienst
    `,
    reach: `
      zu kontaktieren | anzuschreiben | aufzunehmen | erreichen | erreiche | erreicht | erreichbar | kontakt | kontaktieren | kontaktiere | kontaktaufnahme | in kontakt | verbindung treten | in verbindung | kontakt aufnehmen | ansprechen | ran bekommen
      ans telefon | am telefon | an die strippe | an der strippe | ans rohr | in die leitung | ans telefon bekommen | wenden | rankommen | anschreiben | zu fassen | hinzuziehen | dazu
    `,
    call: `
      rufe | telefoniere | anzurufen | zurückzurufen | angerufen zu werden | zu telefonieren | anrufen | anruf | ruf an | rufe an | rufen | ruf | ruft | telefonieren | telefoniere | telefonisch | rückruf | zurückrufen | zurückruft | zurückgerufen | durchrufen | anklingeln | telefonat | anruft | anrufn
      durchklingeln | telefongespräch | telefon | telefonat führen | telefonische | telefonischen | telefonischer | videocall | angerufen werden | rückrufs | rückruftermin
    `,
    connect: ` eskalieren | eskaliere | eskalation | weiterverbinden | 
      weiterzuleiten | durchzustellen | verbunden zu werden | verbinden | verbinde | verbindet | verbindn | durchstellen | stellen sie mich | stell mich | stellt mich | durchgestellt | weiterleiten | weitergeleitet | leite | leiten | weiterleitung | übergeben | übergib | übergebt | weiterverbinden
      weiterverbinde | vermitteln | vermittle | vermittelt | transferieren | eskalieren | eskaliere | holen | hol | holt | schalte | zuschalten | einschalten | übernehmen | weiterreichen | bring | bringen | verbunden | gib weiter | weitergeben | umleiten
      verweisen | rüberschalten | durchschalten | zuständig
    `,
    device:
      'tarif | ökotarif | vertrag | abo | kopie | netzwerk | konto | handy | telefon | gerät | drucker | geld | euro | betrag | fernseher | app | rechner | netz | computer | tablet | paket | post | mail | e mail',
    help: `
      helfen | hilft | helfn | weiterhelfen | weiterhilft | antworten | antwortet | beantworten | beantwortet | anschauen | ansehen | anschaut | ansieht | draufschauen | drüberschauen | unterstützen | unterstützt | kümmern | kümmert
      erklären | erklärt | lösen | übernehmen | übernimmt | anrufen | anruft | zurückrufen | zurückruft | melden | meldet | kontaktieren | kontaktiert | sprechen | spricht | reden | versteht | zuhört | zuhören | beraten | berät
      bearbeiten | bearbeitet | schreiben | schreibt | reagieren | reagiert | dran | ran | prüfen | prüft | auskennt | betreuen | bedienen | rangehen | rangeht
    `,
    give: `
      gib mir | geben sie mir | gebt mir | gib uns | geben sie uns | gebt uns | gib | gebt | geben | hol mir | holen sie mir | holt mir | hol | holen sie | holt | schick mir | schicken sie mir | lass mich | lassen sie mich | lasst mich | bring mir
      her mit | ran mit | kriege ich | krieg ich | bekomme ich | kann ich | könnte ich | besorg mir | lieber | dann | haben | bräuchte | her mit einem | kriegt man
    `,
    want: `
      will | möchte | moechte | möcht | würde gerne | würde gern | hätte gern | hätte gerne | brauche | brauch | brauchen | benötige | benötigen | wünsche | wünschen | verlange | fordere | bevorzuge | lieber | suche | bitte um | wollen | wollte | gerne | gern
      muss | müssen | erwarte | wünsche mir | bestehe auf | verlangen | möchten | wil | moechten | bitten um | warte auf | erbitte | hoffe | bräuchte | bräucht | ich mag | dringend | hätte
    `,
    may: 'kann ich | könnte ich | darf ich | dürfte ich | können wir | lass mich | lassen sie mich | kann man | wie kann ich | wie | wo kann ich | möglich | ist es möglich | könnten sie | können sie | könnt ihr | kannst du | kann',
    me: 'mich | mir | uns | meinen fall | das gespräch | diesen chat | mein anliegen',
    you: 'euch | sie | ihnen | dich | ihr unternehmen | euer team | ihre firma | eure firma',
    exist: `
      gibt es | gibts | gibt s | ist da | ist dort | sind da | habt ihr | haben sie | hast du | existiert | arbeitet da | arbeitet bei euch | arbeiten bei euch | arbeiten da | sitzt da | ist hier | sind hier | ist denn | ist gerade | sind gerade | ist bei euch
      arbeitet hier | arbeitet dort | ist noch | gibt | is da | ist | arbeiten bei ihnen | arbeitet bei ihnen
    `,
    free: 'da | verfügbar | erreichbar | online | frei | anwesend | hier | dort | zu hause | wach | im büro | am anderen ende | dahinter | ansprechbar | besetzt',
    no: 'kein | keine | keinen | keinem | keiner | keinerlei | nicht | ohne | statt | anstatt | anstelle | nie | niemals | weder | außer | stopp | schluss mit | genug von | nichts mit | nicht mit',
    chatbot:
      'ai | roboter | robotern | chatbots | ki | sprachcomputer | virtuelle assistentin | automatischen antworten | automatische antworten | textbausteine | standardantworten',
    bot: `
      bot | bots | roboter | robotern | robot | chatbot | chatbots | computer | computern | maschine | maschinen | ki | k i | automat | automaten | programm | algorithmus
      standardantworten | standardantwort | textbausteine | textbausteinen | bandansage | anrufbeantworter | sprachcomputer
      blechkiste | blechbüchse
`,
    stop: ` weigere | verweigere | lehne ab | 
      stopp | stop | schluss | genug | satt | leid | hasse | hass | hör auf | hören sie auf | hört auf | weg | raus | weg mit | keine lust | keinen bock | nervt | nerv | kein bock | verschwinde | halt die | aufhören | schnauze | lass mich in ruhe mit | abschalten | ausschalten | überspringen
      null bock | bleib mir weg | verschone | reicht mir | nervig | scheiß
    `,
    bad: `
      dumm | dumme | dummer | blöd | blöde | blöder | doof | doofe | nutzlos | nutzlose | nutzloser | scheiß | scheiss | scheiße | schlecht | unfähig | bescheuert | bescheuerte | dämlich | dämliche | dämlicher | nervt | nervig | versteht nichts | versteht mich nicht | versteht nix
      hilft nicht | hilft mir nicht | bringt nichts | bringt mir nichts | taugt nichts | mist | müll | sinnlos | hirnlos | lächerlich | schwachsinn | schrott | idiotisch | furchtbar | kapiert
    `,
    number: `
      0800 nummer | kostenlose nummer | telefonnummer | telefon nummer | rufnummer | tel nr | telnr | kontaktnummer | hotlinenummer | nummer | telefonnr | durchwahl | kontaktdaten | nummer zum anrufen | telefonnummern | handynummer von euch | telefonummer | tel nummer | kontaktmöglichkeit
      telefonleitung | servicenummer
    `,
    who: 'wer | wem | wen | mit wem | an wen',
    iam: 'ich bin | wir sind | ich war | bin ich | ich arbeite als | mein mann ist | meine frau ist',
    report: ` erinnere | erinnerung | wird man | werden | kostenlos | hinzufügen | ausbildung | stellen | offene stellen | einstellen | 
      brief | briefe | schreiben vom | beklagen | zertifiziert | bezahlt | behandelt | kostet | kosten | preis | wie viel | ausgebildet | qualifiziert | gab | hatte | waren | kam | wollte | konnte | sagt | hat mir | stelle als | noch frei | schickte | half | stellenangebote | stellenangebot | stelle | job | jobs | bewerben | bewerbung | verdient | gehalt | gesagt | sagte | versprochen | versprach | meinte | gesprochen | bewertung | bewerten | beschwerde | beschweren | karriere | ausbildung | unfreundlich | lob | umfrage
      toller | super | danke für | zufrieden | schlechter | praktikum | angerufen | unhöflich | war
    `,
    alone:
      'verbinden sie mich | verbinde mich | durchstellen bitte | stell mich durch | anrufen | rückruf | kontakt | kontaktaufnahme | telefonieren | telefonisch | rückrufbitte | verbinden | weiterleiten | durchstellen | sprechen | support | kontaktdaten | telefongespräch | rückrufwunsch | rückrufservice | telefonat | anruf | kontaktieren | rückruf termin | reden | beratung',
    filler: `
      ein | eine | einen | einem | einer | eines | ne | nen | nem | n | der | die | das | den | dem | des | mit | von | vom | für | zu | zum | zur | an | am | im | in | auf | bei | beim | aus | über | um | per | via | ihr | ihre | ihren | ihrem | ihrer | euer | eure | euren | eurem | eurer
      mein | meine | meinen | meiner | meinem | unser | ich | wir | du | ihr | sie | er | man | da | hier | dort | bitte | bidde | danke | hallo | hi | hey | moin | servus | guten | gute | tag | morgen | abend | grüß | gott | sehr | geehrte | damen | herren | ja | nein | nee | nö | ok | okay | gut | also | dann | nur
      einfach | mal | jetzt | sofort | gleich | schnell | dringend | heute | bald | endlich | doch | auch | noch | wieder | schon | direkt | unverzüglich | umgehend | echt | echte | echten | echter | echtem | echtes | richtige | richtigen | richtiger | richtigem | reale | realen | realer | wirklich | wirkliche | wirklichen | lebende | lebenden | lebendige
      lebendigen | normale | normalen | normaler | kompetente | kompetenten | freundliche | nette | netten | persönlich | persönliche | persönlichen | persönlicher | persönliches | anderer | anderen | andere | anderem | sein | ist | sind | bin | kann | können | könnte | könnten | darf | würde | würden | werden | wird | und | oder | gerne | gern | lieber | bloß | mensch | zuständige
      zuständigen | verdammt | verdammte | verdammten | scheiß | verflucht | zefix | herrgott | gottes | willen | himmel | äh | ähm | hm | mir | mich | uns | so | was | wie | wo | wann | welche | welcher | welchen | es | haben | habe | hätte | hab | denn | eigentlich | überhaupt | vielleicht | eventuell | irgendwie | irgendwo | verfügbar | erreichbar | frei | online | deutschsprachigen | telefon
      zurück | her | dazu | deutsch | nochmal | ganz | halt | bzw | selbst | lassen | lass | möglich | genau | komm | los | euch | ihnen | zwar | dass | einmal | kurz | kurzes | doch mal | alle | etwas | dir | hätten | erst | rasch | dich
    `,
    joint: 'und | aber | oder | sondern | weil | denn | dass | doch',
  },
  ...germanPatterns,
  realWords: `
    einreichen | einzureichen | abgeben | abzugeben | eingereicht |
    toller | tolle |
    abgestellt | überlegt | bereue | bereuen | riecht | abstellen |
    gestrichen | streichen |     mitarbeiterrabatt | mitarbeiterrabatte | mitarbeiterangebot | beraten | berate | beratung | beträge | vertreten | vertrag | verträge | verkaufen | verstehen | vergessen | erreicht | ersetzen | sprache | sprachen | versprechen | entsprechen | bestellen | brechen | rechnen | rechnung
    verbindung | verbindungen | verbinden | vorbinden | verwinden | verschwinden | überweisen | überweisung | bestellung | stellung | kontakte | kontakten | kontrakt | kontostand | konten | konto | kundennummer | kundenkonto | kunden | kunde | kundin | kindergeld | kinder
    telefone | telefons | techniker | technik | technisch | anrufe | aufrufen | abrufen | abruf | anfragen | anfrage | ausrufen | berufen | beruf | hilfreich | helfer | hilfen | menge | mengen | manchen | mancher | machen | wünschen | menschlich | möchten | mögen | morgen | monaten | monate | monat
    jeder | jeden | jedem | jetzt | jemals | jedes | personal | personalausweis | perso | personenschaden | person's | agentur | agenturen | argentinien | bote | boten | boot | bitten | bieten | bietet | beten | bett | brot | rot | ort | chat | chats | chart | leute | heute | laute | läuten
    beide | leider | lieber | liefern | leihen | reise | reisen | reihen | weinen | redet | räder | regen | reden | laden | schaden | baden | boden | reifen | rufen | laufen | kaufen | holen | sollen | wollen | hohlen | zahlen | fehlen | wählen | zählen | zähler | fehler | wieder | weiter | weitere | leiten | leitung | leisten
    seiten | zeiten | zeit | seit | weit | breit | vorort | vermietet | vormieter | ermittelt | mitteln | mittel | mitteilen | eigentum | eigentümer | rücknahme | rückgabe | rückzahlung | rücksendung | ruck | druck | drucker | service | servus | sevice | stelle | stellen | stelle | bestelle | bestellt
    schreiber | schrieb | beschreiben | unterschreiben | verschreiben | anzeigen | anzeige | ansehen | angehen | anhalten | antrag | anträge | angebot | angebote | anmelden | abmelden | melden | ändern | ander | anderer | andern
  `,
};
