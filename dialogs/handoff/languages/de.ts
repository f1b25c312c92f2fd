import type { Lexicon } from '../lexicon.ts';

export const german: Lexicon = {
  language: 'de',
  verbsAtEnd: true,
  words: {
    person: `
      mensch | menschlich | menschliche | menschlichen | menschlicher | menschliches | mitarbeiter | mitarbeitern | mitarbeiterin | mitarbeitender | berater | beratern | beraterin | kundenberater | kundenberaterin | servicemitarbeiter | servicemitarbeiterin | kundendienstmitarbeiter
      supportmitarbeiter | sachbearbeiter | sachbearbeiterin | ansprechpartner | ansprechpartnerin | ansprechperson | bearbeiter | kollege | kollegen | kollegin
      vorgesetzter | vorgesetzten | vorgesetzte | chef | chefin | leiter | leiterin | geschäftsführer | filialleiter | teamleiter | abteilungsleiter | agent | agenten | agentin
      echte person | echten person | reale person | realen person | lebende person | echter mensch | echten menschen | richtige person | richtigen menschen | mensch aus fleisch und blood | fleisch und blut
      operator | experte | fachmann | fachfrau | fachberater | spezialist | spezialisten | angestellter | angestellten | angestellte | betreuer | kundenbetreuer | betreuerin
      persönlicher kontakt | persönlichen kontakt | persönliche beratung | persönliches gespräch | persönlichem gespräch | persönliche hilfe | telefonist | bankberater | vertreter | beamten | beamter
      disponent | supervisor | manager | service mitarbeiter | verantwortlichen | verantwortlicher | zuständigen | callcenter mitarbeiter | callcenteragent
      | kundenservice mitarbeiter | natürliche person
    `,
    anyone: `
      menschen | mitarbeiterinnen | mitarbeitende | mitarbeitenden | experten | echten personen | richtige leute | richtigen leuten | echte leute | echten leuten | euer personal | ihr personal | jemand | jemanden | jemandem | jmd | jemad | wer | irgendwer | irgendjemand | irgendjemanden | irgendjemandem | person | personen | leute | leuten | einen von euch | einem von euch
      einen von ihnen | einem von ihnen | einer von euch | irgendwen | irgendwem | niemand | niemanden | niemandem | keiner | keinen | wen | wem | einer von ihnen | nen typen | anderen
    `,
    staff: `
      abteilung | fachabteilung | buchhaltung | team | rechnungsabteilung | vertrieb | filiale | büro | arzt | ärztin | doktor | pflegekraft | krankenschwester | apotheker | anwalt | techniker
      zentrale | geschäftsleitung | leitung | reklamation | reklamationsabteilung | verwaltung | rezeption | behörde | amt | bank | makler | ingenieur | inhaber | beschwerdestelle | beschwerdeabteilung
      technik | verkauf | laden | geschäft | jurist | therapeut
    `,
    desk: `
      kundenservice | kunden service | kundendienst | kunden dienst | kundenbetreuung | kundensupport | kundencenter | kundenberatung | kundenhotline | servicehotline | service hotline | hotline
      servicecenter | service center | servicenummer | service nummer | kundenbetreung | kundenservise | kundenhilfe | callcenter | telefonservice | telefonsupport | telefonischer support | telefonischen support
      technischer support | technischen support | servicetelefon | kundentelefon | support team | supportteam | serviceteam | beratungsstelle | störungsstelle | störungshotline | servicestelle | helpdesk
      kundenkontakt | hilfe hotline | livechat | live chat | telefonhotline | support hotline | supporthotline | kundenbüro | service team | kundenabteilung | infohotline | servicepersonal | kundenpflege
      technischer kundendienst | technische hilfe | telefonische beratung
    `,
    aid: 'support | hilfe | unterstützung | beratung | assistenz | service | betreuung',
    talk: `
      gesprochen mit | zu reden | zu sprechen | sprechen | spreche | spricht | reden | rede | redet | quatschen | unterhalten | chatten | chat | chatte | gespräch | gesprächen | telefonat | besprechen | bereden | plaudern | klären | austauschen
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
      erreichen | erreiche | erreicht | erreichbar | kontakt | kontaktieren | kontaktiere | kontaktaufnahme | in kontakt | verbindung treten | in verbindung | kontakt aufnehmen | ansprechen | ran bekommen
      ans telefon | am telefon | an die strippe | an der strippe | ans rohr | in die leitung | ans telefon bekommen | wenden | rankommen | anschreiben | zu fassen | hinzuziehen | dazu
    `,
    call: `
      anrufen | anruf | ruf an | rufe an | rufen | ruf | ruft | telefonieren | telefoniere | telefonisch | rückruf | zurückrufen | zurückruft | zurückgerufen | durchrufen | anklingeln | telefonat | anruft | anrufn
      durchklingeln | telefongespräch | telefon | telefonat führen | telefonische | telefonischen | telefonischer | videocall | angerufen werden | rückrufs | rückruftermin
    `,
    connect: `
      verbinden | verbinde | verbindet | verbindn | durchstellen | stellen sie mich | stell mich | stellt mich | durchgestellt | weiterleiten | weitergeleitet | leite | leiten | weiterleitung | übergeben | übergib | übergebt | weiterverbinden
      weiterverbinde | vermitteln | vermittle | vermittelt | transferieren | eskalieren | eskaliere | holen | hol | holt | schalte | zuschalten | einschalten | übernehmen | weiterreichen | bring | bringen | verbunden | gib weiter | weitergeben | umleiten
      verweisen | rüberschalten | durchschalten | abgeben | zuständig
    `,
    device: 'tarif | ökotarif | vertrag | abo | kopie | netzwerk | konto | handy | telefon | gerät | drucker | geld | euro | betrag | fernseher | app | rechner | netz | computer | tablet | paket | post | mail | e mail',
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
    chatbot: 'ai | roboter | robotern | chatbots | ki | sprachcomputer | virtuelle assistentin | automatischen antworten | automatische antworten | textbausteine | standardantworten',
    bot: `
      bot | bots | roboter | robotern | robot | chatbot | chatbots | computer | computern | maschine | maschinen | ki | k i | automat | automaten | programm | algorithmus
      standardantworten | standardantwort | textbausteine | textbausteinen | bandansage | anrufbeantworter | sprachcomputer
      blechkiste | blechbüchse
`,
    stop: `
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
    report: `
      beklagen | zertifiziert | bezahlt | behandelt | kostet | kosten | preis | wie viel | ausgebildet | qualifiziert | gab | hatte | waren | kam | wollte | konnte | sagt | hat mir | stelle als | noch frei | schickte | half | stellenangebote | stellenangebot | stelle | job | jobs | bewerben | bewerbung | verdient | gehalt | gesagt | sagte | versprochen | versprach | meinte | gesprochen | bewertung | bewerten | beschwerde | beschweren | karriere | ausbildung | unfreundlich | lob | umfrage
      toller | super | danke für | zufrieden | schlechter | praktikum | angerufen | unhöflich | war
    `,
    alone: 'verbinden sie mich | verbinde mich | durchstellen bitte | stell mich durch | anrufen | rückruf | kontakt | kontaktaufnahme | telefonieren | telefonisch | rückrufbitte | verbinden | weiterleiten | durchstellen | sprechen | support | kontaktdaten | telefongespräch | rückrufwunsch | rückrufservice | telefonat | anruf | kontaktieren | rückruf termin | reden | beratung',
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
  asks: `
    ebene höher
    nächste/höhere/höheren ebene
    warum/wieso ~5 @chatbot
    können/könnten/kann/möchte/will/lieber ~4 telefonisch
    telefonisch machen/erledigen/regeln
    bitte melden
    melden/meldet sie/euch ~4
    0800/0900/0180 nummer
    per/übers/via telefon
    wie/wo ~5 kontaktieren
    wie ~3 kontakt
    am telefon klären/besprechen/erreichen
    zu ~3 für ~1 @bot
    @chatbot ~5 @no
    frau/herr/herrn/dame/mann/kollegin/kollegen ~3 sprechen/reden/telefonieren
    telefonischen/telefonischer/telefonische beratungstermin/termin/termine/beratung/kontakt/rückruf
    beratungstermin/telefontermin/beratungsgespräch
    echtes/echter/echte personal/mensch/person
    kein automat
    liest/schaut/hört ~4 @person/jemand/wer
    jemand/jemanden/jemandem/einer/einen ~1 der/die ~3 auskennt/versteht/weiß/ahnung/kann/sagen/helfen
    will/möchte/brauche/lieber/jemand/jemanden/mitarbeiter/mensch/einen ~5 am/ans telefon
    ist/sitzt/arbeitet/hallo/sind/is ~3 jemand/wer/einer/mensch/keiner/niemand ~2 da/hier/dort/online/$
    jemand/wer/keiner/niemand ~1 da/hier/dort/online/erreichbar
    hallo jemand
    ruf/ruft/rufe/rufen ~1 mich/uns/mir ~4 an/zurück/$
    ruf/ruft/rufen mich/uns
    mich/uns ~5 anrufen/anruft/zurückrufen/zurückruft/telefonisch/kontaktieren/kontaktiert
    euch/sie/ihnen/dort/da ~2 anrufen/telefonieren/kontaktieren/erreichen
    will/möchte/kann/könnte/würde/gern/gerne/lieber/muss/darf/moechte ~4 anrufen/telefonieren
    bitte/wünsche/erbitte/hätte/vereinbaren/möchte/brauche/brauch/will/um/einen/ein ~2 rückruf/anruf/telefonat/telefontermin/telefongespräch
    rückruf ~2 vereinbaren/bitte/erbeten/gewünscht/anfordern/möglich
    telefonisch ~3 klären/besprechen/erreichen/sprechen/kontakt/erreichbar/beraten/jemanden/erledigen
    unter/auf/bei welcher/welche nummer
    welche/eure/ihre/deine/eine/die/ne/wie telefonnummer/rufnummer/hotlinenummer/servicenummer
    habt/haben/gibt ~3 telefonnummer/nummer/hotline/rufnummer/telefon
    nummer ~5 anrufen/erreichen/telefonieren/wählen
    telefonnummer/nummer/rufnummer von/vom/für/des/der/zum/zur ~f1 @staff/euch/ihnen
    kontakt ~4 aufnehmen/treten/zu/mit/zum/zur/herstellen
    in kontakt/verbindung treten/kommen/setzen/bleiben
    wende/wenden ~1 mich/uns
    kann/könnte/könnt/soll/sollte/muss/möge/darf/würde ~3 jemand/@person/einer/wer ~6 @help
    jemand/@person/einer ~1 der/die/welcher ~6 @help
    jemand/einer soll/muss/möge/bitte ~4 @help
    verbinden/verbinde/verbindet/stelle/stellen/stell/stellt/leite/leiten/schalte ~1 mich ~6 mit/durch/weiter/an/zu/zum
    verbinden/verbinde/stellen/stell/leite/leiten sie mich
    stell/stellen/stellt ~2 mich/uns
    mich/uns ~4 durchstellen/verbinden/weiterleiten/durchgestellt/weiterverbinden/vermitteln
    verbunden/weitergeleitet/durchgestellt/weiterverbunden werden
    weiterleiten/durchstellen/verbinden an/zu/mit/bitte
    hol/holen/holt/rufe/ruf/schick/schicken ~2 @person/jemanden
    echte/echter/echten/reale/realen/richtige/richtigen/lebende/normaler/normalen/lebendigen/echtem person/mensch/menschen/personen/leute/leuten/mitarbeiter/jemand/ansprechpartner
    menschliche/menschlicher/menschlichen/persönliche/persönlichen/persönlicher hilfe/unterstützung/support/beratung/kontakt/ansprechpartner/service/betreuung
    persönlich sprechen/reden/beraten/besprechen/klären
    wer ~3 helfen/weiterhelfen/zuständig/hilft/ansprechpartner
    an wen ~4
    mit wem ~4
    niemand/keiner ~4 antwortet/hilft/da/erreichbar/reagiert/ran/rangeht/meldet/abnimmt
    antwortet/hilft/reagiert/meldet/geht ~2 niemand/keiner
    warum/wieso/weshalb ~6 mensch/menschen/mitarbeiter/jemanden/niemanden/niemand/keinen ~3 sprechen/reden/erreichen/kontakt/telefon/erreichbar
    nie ~3 mensch/menschen/mitarbeiter/jemanden
    @chatbot ~3 nicht/nichts/nix/kein ~2 versteht/verstehen/hilft/helfen/kapiert/weiter
    @bot versteht/hilft/kapiert/bringt ~2 nicht/nichts/nix
    nicht/kein/keine/nie/ungern ~5 sprechen/reden/rede/schreiben/chatten/spreche/diskutiere ~4 @bot
    rede/spreche/schreibe/reden/sprechen/diskutiere ~2 nicht/nie ~3 @bot
    mit ~2 @bot ~2 reden/sprechen ~2 nicht
    keine/keinen/null lust/bock ~4 @bot
    gegen eine wand
    du/sie/dich nicht ~2 @person
    @person/jemanden bitte/her/sofort/jetzt/nötig/gewünscht/brauch/verlangt
    will/möchte/moechte/brauche/brauch/bräuchte/benötige/verlange/muss/hätte/wünsche/gerne/gern/lieber ~3 @person/jemanden/jemandem/jemand ~3 sprechen/reden/haben/telefon/bitte
    will/möchte/moechte/brauche/brauch/bräuchte/benötige/verlange/wünsche ~3 @person/jemanden ~f1 $
    mit @filler/@person @person/$ ~2 sprechen/reden/telefonieren/chatten/quatschen
    mit @person ~4 $
    an/zu/zum/mit ~f2 @person/@desk ~3 $
    euer/eure/euren/ihr/ihre/ihren/deinen/dein ~f1 chef/vorgesetzten/vorgesetzter/manager/kollegen/leiter
    jemand/jemanden/jemandem ~3 telefon/leitung/strippe
    statt/anstatt/anstelle ~3 @bot
    eskalieren
    wer ist ~4 zuständig/ansprechpartner/verantwortlich
    ist es möglich ~6 @talk/@call
    mensch her
    @desk ~6 erreichen/erreichbar/offen/anrufen/nummer/besetzt
    jemand ~2 zum reden
    jemand von/aus ~4
  `,
  neutral: `
    über ~f2 @person/@staff ~1 beklagen/beschweren/beschwerde
    beschwerde/beschweren über ~f2 @person/@anyone/@staff
    jemand ruft
    niemand ist ~1 da/gekommen
    wer ist der/die/euer/eure/ihr ~1 @person
    schlauer/besser/schneller/klüger/mehr als ~1 ein/eine/der ~1 @person
    ich als @person
    magst/liebst du ~1 menschen
    eure/ihre/eurer/ihrer berater/mitarbeiter ~1 zertifiziert/bezahlt/behandelt
    dame/herr/mann/frau/jemand/kollegin/typ am telefon ~2 sagte/meinte/hat/versprach
    stelle/job/posten ~2 als ~1 @person
    wer ist dein/deine chef/boss/chefin
    niemand ~2 zuhause/hause/daheim
    keiner ~2 zuhause/hause/daheim
    bist/sind/seid/ist du/sie/ihr/das/dies/hier ~4 @person/@bot/person
    du/sie bist/sind ~2 @person/@bot
    rede/spreche/schreibe/chatte ich ~4 @person/@bot/person/jemandem/wem/$
    mit wem rede/spreche/schreibe/chatte ich
    hab/habe ich ~3 @person/@bot ~2
    menschliche/menschlicher/menschliches/menschlichen fehler/versagen/irrtum/körper/natur
    die/viele/manche/andere/einige/alle/ältere/junge leute/menschen/personen
    leute/menschen sagen/meinen/mit/ohne
    wie viele/viel ~2 @person/menschen/leute/personen/mitarbeiter
    mitarbeiter ~1 rabatt/rabatte/vorteile/konditionen/portal/angebot/ausweis
    rabatt/rabatte/konditionen/angebot/vorteile für ~2 @person
    für/an/von/mitversichern/hinzufügen ~2 andere/anderen/anderer/falsche/fremde person/personen
    weitere/zweite/dritte/minderjährige/natürliche/juristische/bestimmte/verstorbene/alleinstehende/neue/zusätzliche/ältere/jede/welche person/personen
    juristische person
    kann/darf/wenn/von/für/durch/dass/könnte jemand/jemanden/jemandem anderes/anders/anderen/anderer/anderem
    jemand anderes/anders ~4 abholen/nutzen/benutzen/unterschreiben/zahlen/annehmen/bezahlen/fahren
    pro/je person
    anzahl ~2 personen/mitarbeiter/menschen
    für/mit/von/zu zwei/drei/vier/fünf/sechs/2/3/4/5/6/7/8/wie personen/leute
    jemand hat/ist/war/hatte/behauptet
    hat/ist/wurde/war ~1 jemand ~5 gestohlen/geklaut/eingeloggt/benutzt/gehackt/angerufen/bestellt/geöffnet/abgehoben
    von/durch jemandem/jemand ~2 angerufen
    ansprechpartner/ansprechperson/kontaktperson in/im/auf/ändern/eintragen/meinem/meines/des
    wer ist ~2 ansprechpartner in/im/auf
    personal ausweis/rabatt
    meine/neue/alte/andere/meiner/eigene telefonnummer/nummer/rufnummer/handynummer/telefon/handy
    telefonnummer/nummer/rufnummer/handynummer ~3 ändern/mitnehmen/behalten/portieren/wechseln/sperren/übernehmen/aktualisieren/löschen/angeben/hinterlegen
    kundennummer/bestellnummer/auftragsnummer/rechnungsnummer/zählernummer/vertragsnummer
    telefonieren/telefonat/anrufen/anruf/anrufe/rufen ~3 ausland/schweiz/österreich/eu/türkei/usa/england/frankreich/spanien/polen/deutschland/europa/italien
    kostet/kosten/preis/kostenlos/gratis/unbegrenzt ~2 telefonieren/anrufe/anrufen
    wenn/während/beim ~2 ich ~1 telefoniere/anrufe
    anrufbeantworter/mailbox
    anruf/anrufe ~1 blockieren/sperren/umleiten/weiterleiten/verpasst/bekommen/erhalten
    spricht/rede/spreche ~3 von/über
    englisch/deutsch/türkisch/arabisch/französisch/polnisch/persisch ~1 sprechen/reden/schreiben/gesprochen
    sprechen/spricht/sprecht/schreiben ~3 englisch/deutsch/türkisch/arabisch/französisch
    überweisung/überweisen/überweise ~6 person/jemanden/arzt/konto
    verbindet ~1 sich
    verbinde/verbinden ~2 ich ~4 mit
    telefon/handy/smartphone/computer/laptop/drucker kaputt/defekt/kauft/kaufen/bestellen/vertrag
    geld/euro/betrag/brief/rechnung/paket/mail/post/pakete ~3 weiterleiten/senden/leiten/übergeben
    habe/hab/hatte/haben/hat ~6 gesprochen/angerufen/telefoniert/geredet/versprochen/gesagt
    gesprochen/angerufen/telefoniert ~4 @person/jemandem/@desk
    ein/der/ihr/euer/ihre/die/eine/mein @person ~3 hat/war/sagte/meinte/hatte/versprach/gab/kam/wollte/konnte/kommt
    sucht/suchen/stellt/braucht ihr/sie ~2 @person/leute/personal
    verdient ~3 @person
    ich bin ~2 @person
    bin ~1 @person
    kontakt ~f1 linsen/formular/löschen/speichern/adressbuch
    kontaktlinsen/kontaktformular/kontaktlos
    meinem/meinen/mein/meine chef/kollegen/kollege/kollegin/arzt/mitarbeiter/berater/mitarbeitern/vorgesetzten/team/anwalt/makler/bank/geschäft/laden
    technische/technischer/technischen daten/fehler
    gibt es ~3 rabatt/rabatte
    kundendienst ~1 termin/techniker/einsatz
    wer ist ~2 chef/inhaber/geschäftsführer/eigentümer
    meine mitarbeiter
    meine beratung
    hilfe ~1 beim/bei/zu/zur/zum
  `,
  refusals: `
    verbinden/rufen/verbinde/ruf/ruft/verbindet/kontaktieren/stellen/leiten/leite ~2 mich/uns/mir ~1 nicht/nie/keinesfalls
    nicht/nie ~f2 anrufen/verbinden/weiterleiten/kontaktieren/durchstellen/zurückrufen/telefonieren/angerufen
    kein/keinen/keine ~f2 anruf/anrufe/rückruf/telefonat/kontakt
    kein/keinen/keine ~f1 @person $
    will/möchte/mag/brauche/muss/wünsche/moechte/brauch ~3 kein/keinen/nicht/niemandem/niemanden/keine/keinem ~4 @person/@anyone/@call/@talk/@reach/@connect/@desk/angerufen
    mit/von niemandem/keinem ~3
    ohne ~3 sprechen/reden/anrufen/anruf/telefonieren/kontakt
    lieber nicht/kein/keinen ~3 @call/@talk/@person
  `,
  anger: `
    wahnsinnig/verrückt/irre/bekloppt/krank ~1 werde/mit/hier
    werde ~3 wahnsinnig/verrückt/irre/bekloppt
    treibt/treiben/macht/machen mich ~2 wahnsinn/wahnsinnig/verrückt/irre/weißglut
    bin ~3 stinksauer/wütend/stocksauer/außer/sauer/fassungslos/entsetzt
    ich koche
    schnauze/nase voll
    mir reichts/reicht
    es reicht $
    es reicht jetzt/langsam/mir
    anwalt ~4 einschalten/einschalte/hören/übergeben/meldet/beauftragen/sprechen/nehmen
    mein/meinem/meinen/einen/den anwalt ~4 schalte/einschalten/übergebe/gehe/hören/meldet
    schalte/nehme/übergebe ~4 anwalt
    rechtliche/juristische schritte
    verklage/verklagen/verklag
    zeige euch/sie an
    anzeige ~2 erstatten
    vor gericht
    verbraucherzentrale/verbraucherschutz ~3 melden/einschalten/wenden/bundesnetzagentur
    wechsle/wechsel/gehe/wechseln ~2 zur/zu konkurrenz/einem/anderen
    zur konkurrenz
    nie wieder ~5 bei/von/euch/ihnen/bestellen/kaufen/kunde
    kunde/kunden verloren
    ihr/sie seid/sind ~4 betrüger/idioten/unfähig/abzocker/verbrecher/diebe/lügner/inkompetent/letzte/saftladen/versager/kriminelle/lächerlich
    betrüger/abzocker/verbrecher/saftladen/drecksladen/scheißladen/saubande/arschlöcher/arschloch/wichser/hurensöhne/drecksfirma
    verein/haufen/bande ~1 idioten/betrüger/verbrecher/versager
    fickt euch
    fick dich
    verpiss dich
    leck mich
    halt die/dein fresse/maul/klappe/schnauze
    eine frechheit/unverschämtheit/sauerei/schweinerei/zumutung/katastrophe/schande/skandal
    frechheit/unverschämtheit/unverschämt/sauerei/schweinerei
    schlechteste/schlechtester/mieseste firma/service/anbieter/laden/kundenservice/unternehmen
    ich hasse euch
    das ist ~2 unfassbar/inakzeptabel/unverschämt/skandal/skandalös
  `,
  distress: `
    umbringen/umbring/umbringe
    bring/bringe mich ~1 um
    selbstmord/suizid/suizidgedanken/selbstmordgedanken
    mir ~2 leben nehmen
    will/möchte/mag/kann ~3 nicht ~1 mehr leben
    will/möchte ~3 sterben
    nicht mehr leben
    keinen sinn mehr im leben
    leben ~2 keinen sinn
    mir/mich ~2 etwas antun
    vor den zug
    lebensmüde
    am liebsten tot
  `,
  realWords: `
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
