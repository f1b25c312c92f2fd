import type { Lexicon } from '../lexicon.ts';
import { dutchPatterns } from './nl-patterns.ts';

export const dutch: Lexicon = {
  language: 'nl',
  verbsAtEnd: true,
  words: {
    person: `
      casemanager | relatiebeheerder | filiaalmanager | teamlead | meerdere | meerderen | levende ziel | levend wezen | sterveling | volwassene | deskundig iemand | iemand met verstand | verantwoordelijke | klantenadviseur | klantencontactmedewerker | telefoonmedewerker | chatmedewerker | receptioniste | receptionist | secretaresse | centralist | zorgconsulent | wijkagent | mensenkind | echte collega | menselijke collega | menselijke adviseur | collegaatje | medewerkert | medewerket | medwerkers | mens | mensch | menselijk | menselijke | medewerker | medewerkster | mederwerker | adviseur
      | adviseuse | consulent | consulente | leidinggevende | teamleider | manager | chef | baas
      collega | echt persoon | echte persoon | echt iemand | echt mens | levend mens | levend persoon | levende
      persoon van vlees en bloed | vlees en bloed | klantenservicemedewerker | servicemedewerker | helpdeskmedewerker | supportmedewerker
      klantadviseur | klantmedewerker | contactmedewerker | baliemedewerker | bankmedewerker | telefonist | telefoniste | operator | agent
      specialist | deskundige | vertegenwoordiger | natuurlijk persoon | menselijk contact | menselijke hulp | supervisor
      echte persoon | persoonlijk contact | persoonlijk gesprek | persoonlijke hulp | persoonlijk advies | menselijke medewerker
      klantbeheerder | contactpersoon | behandelaar | dossierbehandelaar | zaakbehandelaar | casemanager | accountmanager | 
      personeelslid | echte medewerker | mensje | mins | meneer of mevrouw | servicedeskmedewerker | ambtenaar | directeur
    `,
    anyone: `
      iemand daar | jullie mensen | jullie medewerkers | jullie collegas | jullie personeel | iemand anders dan jij | ene | iemendan | immand | iemadn | iemnad | eimand | meneer | mevrouw | dame | heer | mensen | medewerkers | adviseurs | leidinggevenden | collegas | echte mensen | personeel | werknemer | iemand | iemant | iemnd | iemad | persoon | personen | mensen | iemand anders | een van jullie | een van uw | een van je | een van de
      wie dan ook | niemand | iem | eentje | man of vrouw | gozer | vent
    `,
    staff: `
      afdeling | team | teams | winkel | filiaal | kantoor | verpleegkundige | dokter | huisarts | arts | apotheker | advocaat
      monteur | boekhouding | administratie | facturatie | verkoop | directie | eigenaar | jurist | expert | bank | balie | gemeente
      hoofdkantoor | receptie | artsassistente | doktersassistente | jullie mensen | technicus | technieker | apothekersassistente
    `,
    desk: `
      klachtenlijn | klachtenafdeling | klachtennummer | klachtenbalie | klantenservice | klanten service | klantenservise | klantenserivce | klantendienst | klantendesk | klantencontact | klantenhulp
      servicelijn | service lijn | servicedesk | servicepunt | klantencontactcentrum | kcc | informatielijn | infolijn | hulplijn
      telefonische hulp | telefonische helpdesk | helpdesk | contactcenter | service afdeling | serviceafdeling | klantrelaties | klantondersteuning
      meldkamer | storingslijn | storingsnummer | callcentre | customer service | technische dienst | technische ondersteuning | klantafdeling
      afdeling klantenservice | telefoondienst | livechat | live chat | klantenservicenummer
    `,
    aid: 'support | ondersteuning | hulp | assistentie | advies | service',
    talk: ` overleggen | overleg | te woord | 
      te maken hebben met | sparren met | kletsen met | mondeling | voorleggen aan | een praatje | praatje | belletje | gesprekje | in gesprek gaan | hulp van | advies van | antwoord van | reactie van | uitleg van | geholpen door | te woord gestaan | te woord staan | spreken | sprekn | te spreken | praten | praat | prate | pratn | babbelen | kletsen | chatten | gesprek | overleggen | bespreken
      doorspreken | te woord | chat | bijpraten | sparren | beppen | lullen | spreek | spreeken | te praten | woordje
 | communiceren | geholpen worden door | geholpen door | doornemen | face to face
      in gesprek | aan de praat | onderhoud met | verhaal kwijt
    `,
    tell: `
      uitleggen | vragen | vraag | voorleggen | appen | schrijven | vertellen | toelichten | mailen | vraagje | laten zien | berichten
    `,
    third: `
      bezorger | pakketbezorger | koerier | chauffeur | postbode | verkoper | huisbaas | verhuurder | huurder | buurman | buurvrouw | buren | huisgenoot | mijn man | mijn vrouw | moeder | vader | zoon | dochter | zus | broer | vriend | vriendin | ex | politie | ambulance | makelaar | reisagent | ambassade | koper | ontvanger | mijn dokter | mijn huisarts | mijn advocaat | mijn baas | mijn werkgever 
    `,
    reach: `
      bereiken | contact | contacten | contacteren | contact opnemen | in contact | contact krijgen | bereikbaar | te pakken krijgen
      kontakt | benaderen | aan de lijn | aan de telefoon | aan de tel | terecht bij | wenden tot | consulteren | raadplegen
      contact leggen | in verbinding | inschakelen | erbij halen | bij halen | erbij | te pakken
    `,
    call: `
      bellen | bel | opbellen | telefoneren | telefonisch | terugbellen | terug bellen | beldienst | telefoongesprek | telefoontje
      videobellen | gebeld worden | teruggebeld worden | teruggebeld | belafspraak | belt | bellne | opbelt | terugbelt | bell | aan de lijn
      aan de telefoon | inbellen | beeldbellen | tillefoon
    `,
    connect: ` escaleren | escaleer | hogerop | doorschakelen | doorgeschakeld | 
      door schakelen | overschakelen naar | overdragen aan | bijroepen | erbij roepen | optrommelen | opsnorren | doorverbinden | door verbinden | verbinden | verbind | verbindt | doorverbind | doorverbonden | doorschakelen | schakel | schakelen | zet | zetten | doorzetten
      doorgezet | overzetten | overdragen | draag | doorsturen | stuur | sturen | doorgestuurd | escaleren | escaleer | koppelen | koppel
      overschakelen | doorgeschakeld | verwijs | doorverwijzen | breng | brengen | haal | halen | doorgeven | overgezet | overplaatsen | verwijzen | roep
      draag over | betrek
    `,
    device:
      'tarief | abonnement | kopie | groene | netwerk | telefoon | computer | tablet | rekening | spaarrekening | geld | euro | apparaat | meter | app | thermostaat | laadpaal | pas',
    help: `
      vertellen | oplossen | helpen | helpt | help | hlpen | meekijken | kijken | kijkt | bekijken | bekijkt | antwoorden | antwoordt | beantwoorden | beantwoordt | reageren | reageert | uitleggen
      oplossen | overnemen | overneemt | bijstaan | assisteren | te woord staan | te woord | contact opnemen | contact | opnemen | opneemt | bellen | belt | terugbellen
      terugbelt | spreken | praten | snapt | begrijpt | luistert | luisteren | meedenken | meedenkt | aanwezig | regelen | regelt | schrijven | erbij
      naar kijken | adviseren | mailen | op te lossen | te helpen | verder helpen | doorverbinden
    `,
    give: `
      geef me | geef mij | geef | geeft u mij | gev me | geef ons | mag ik | krijg ik | krijgen | doe mij | doe me | doe maar | bezorg me | haal | roep | stuur | stuur me
      kan ik | kunnen we | laat me | laat mij | regel | vind | zoek | pak | roep er | mag ik een | krijg | haal er | schakel | kom met | liever | dan maar | graag
      laat
    `,
    want: `
      wil | willen | wou | wilde | zou graag | graag | nodig | heb nodig | behoefte aan | liever | liefst | wens | wenst | eis | verlang | verwacht | zoek | 
      op zoek naar | verzoek | vraag om | wil graag | moet | moeten | wilt | prefereer | hoop | probeer | wacht op | ik wil | dringend | k wil | wikl | wul | will
      heb | behoefte | snak naar
    `,
    may: 'kan ik | kan je | kunnen we | mag ik | mogen we | zou ik | kunt u | kun je | kunnen jullie | laat me | laat mij | hoe kan ik | mogelijk | is het mogelijk | waar kan ik | hoe | kan ik hier | hoe moet ik | kan | mag',
    me: 'me | mij | ons | mijn gesprek | dit gesprek | deze chat | mn gesprek | mijn zaak',
    you: 'jullie | u | jou | je | jullie zelf | uw bedrijf | jullie bedrijf | jullie winkel | jullie kantoor',
    exist: `
      is er | zijn er | is daar | zit er | zitten er | werkt er | werken er | werkt daar | werken daar | bestaan er | hebben jullie | heeft u | heb je | heb jij | zijn daar
      is hier | zijn hier | is er nog | zijn er nog | loopt er | zit daar | kan er | kan daar | is t
    `,
    free: 'beschikbaar | vrij | online | aanwezig | bereikbaar | daar | hier | wakker | thuis | aan het werk | er | in de buurt | levend | echt',
    no: 'geen | niet | zonder | nooit | in plaats van | ipv | niet met | noch | behalve | i p v | liever dan | weg met | genoeg van | nee geen | niet nog een | stop met | klaar met',
    chatbot:
      'ai | bot | bots | robot | robots | chatbot | chatbots | chatrobot | automatische antwoorden | standaardantwoorden | standaard antwoorden',
    bot: `
      bot | bots | robot | robots | chatbot | chatbots | computer | computers | machine | machines | automaat | ai
      programma | algoritme | chatrobot | antwoordapparaat | standaardantwoorden | standaardantwoord | standaard antwoorden
      standaard antwoord | digitale assistent | virtuele assistent | keuzemenu | bandje
`,
    stop: ` weiger | weigeren | wens niet | 
      stop | hou op | houd op | ophouden | genoeg van | genoeg | zat | weg met | klaar met | beu | gek van | moe van | hekel aan | haat | kap | rot op | opzouten | donder op | flikker | uit met
      weg | stoppen | af van | sla over | overslaan | uitzetten | ziek van | kotsmisselijk | hoepel | flikker op | geen zin in | ergert | moe
    `,
    bad: `
      waardeloos | waardeloze | stom | stomme | dom | domme | nutteloos | nutteloze | kut | klote | klere | rot | irritant | irritante | vervelend | vervelende | snapt niets
      snapt niks | snapt er niks | snapt me niet | begrijpt niets | begrijpt me niet | begrijpt niks | werkt niet | helpt niet | helpt niks | slecht | slechte | achterlijk | achterlijke
      prut | belachelijk | belachelijke | debiele | idioot | stuk | onzin | hopeloos | niks | schiet niet op | niets aan
    `,
    number: `
      0800 nummer | 0900 nummer | 088 nummer | telefoonnummer | telefoon nummer | telnr | tel nr | telefoonnr | belnummer | tel nummer | nummer van de klantenservice | contactnummer | nummer om te bellen
      nummer | 06 nummer | 0800 nummer | 0900 nummer | gratis nummer | telefoonnummers | contactgegevens | telefoonnumer | telefoonlijn
    `,
    who: 'wie | met wie | bij wie | aan wie | tot wie',
    iam: 'ik ben | wij zijn | we zijn | ik was | ben | mijn man is | mijn vrouw is | ik werk als',
    report: ` herinner | herinnering | word ik | worden | gratis | toevoegen | toe te voegen | opleiding | complimenten | 
      brief | brieven | beklagen | klagen | klacht over | gecertificeerd | behandeld | betaald | kost | kosten | prijs | opgeleid | certificaat | gaf | was | waren | had | hadden | kwam | deed | vacature | noemde | stuurde | legde | hing | kreeg | heeft gezegd | mee gegeven | vacature | vacatures | baan | verdient | salaris | solliciteren | sollicitatie | zei | zeiden | beloofde | beloofd | vertelde | verteld | gezegd | review | beoordeling | klacht | klachten
      gesproken | onbeschoft | bedankt | compliment | top | geweldig | goede | slechte | fijne | stage | werken bij | enquete | tevreden | prettige | super
    `,
    alone:
      'verbind me | verbind mij | verbind door | zet me door | verbind me door | bellen | contact | terugbellen | terugbelverzoek | belafspraak | terugbelafspraak | contact opnemen | telefonisch | doorverbinden | iemand spreken | hulplijn | support | praten | spreken | terugbel verzoek | terug bel verzoek | telefoongesprek | telefonisch contact | doorschakelen',
    filler: `
      een | de | het | n | t | nen | zon | ene | met | van | voor | naar | om | te | aan | bij | in | op | over | door | uit | via | per | uw | je | jullie | mijn | mn | onze | ons | die | dat | dit | deze
      ik | wij | we | u | jij | k | er | daar | hier | aub | alstublieft | alsjeblieft | alsjeblief | svp | plz | ajb | asjeblieft | astublieft | graag | gaarne | bedankt | dank | dankjewel | hallo | hoi | hey | he
      goedemorgen | goedemiddag | goedenavond | goedendag | dag | beste | hee | ja | nee | oke | ok | dan | maar | gewoon | even | ff | eens | nu | nou | meteen | direct | snel | zsm | spoed | vandaag | morgen | vanmiddag
      straks | toch | ook | nog | eindelijk | gelijk | onmiddellijk | per direct | echt | echte | levend | levende | normaal | normale | gewone | fatsoenlijk | fatsoenlijke | vriendelijke | bekwame | deskundige | persoonlijk | persoonlijke
      andere | ander | is | zijn | ben | kan | kunnen | mag | mogen | zou | zal | wil | willen | moet | en | of | weer | alweer | nogmaals | liever | liefst | dus | al | wel | heel | erg | misschien | mogelijk | graag
      terug | echter | godverdomme | verdomme | gvd | verdorie | jezus | godsnaam | in godsnaam | pff | pfff | tja | uh | eh | uhm | zeg | kom | op | mee | heb | hebben | heeft | krijg | krijgen | worden | word | wordt | laten | laat
      liefst | nederlands | sprekende | beschikbaar | vrij | online | bot | iets | alleen | rechtstreeks | rustig | zelf | wat | meer | dringend | jou | ns | hierover | daarover | erover | eerst | gaan | ga | doen | zo | snel mogelijk
      man | vrouw | meneer | mevrouw | dame | heer | heren | of | hoe | waar | wanneer | welk | welke | wat | me | mij | nodig | vraag
    `,
    joint: 'en | maar | of | want | omdat | dus | doch',
  },
  ...dutchPatterns,
  realWords: `verzetten | verzet | zetten | bezetten | 
    contract | contracten | mensa | meest | meeste | menu | meters | menigte | bewerken | medewerking | bewerker | persoonlijk | pensioen | pension | perron | patroon | bereiking
    sprekend | breken | steken | spraken | sprake | spreekuur | zoeken | koeken | boeken | bestellen | tellen | stellen | vellen | gelden | melden | velden | ballen | bellen | vullen | betalen | bepalen | halen | verhalen
    verbonden | verboden | verbouwen | verbranden | verbeteren | verbruik | vermelden | schakelaar | winkels | kantoren | zetten | letten | pakket | praktijk | laten | plaatsen | platen | haten | staten
    storten | starten | kaarten | lijst | adres | advies | advocaten | afdelingen | aflevering | betaling | bestelling | bevestiging | factuur | facturen | wachten | wachtwoord | wachttijd | leveren | levering | helper | helft
    iedereen | iedere | ieder | iets | niets | nieuws | nieuwe | nieuw | nummers | nummerbord | kijk | blijken | lijken | rijken | wijken | strijken | klanten | klant | planten | kranten | dienst | diensten | service kosten
    contant | contanten | content | context | concert | compact | robotmaaier | robotstofzuiger | collectie | college | colli | dokters | agenda | agenten | agentschap | baan | baas | team | thema | term
    verkopen | verkoop | verkocht | bezorger | bezorging | bezorgen | besteld | hersteld | wanneer | waarneer | waarom | daarom | daarna | hierna | hoelang | mogelijkheid | mogelijkheden | ondersteunt | ondersteunen
    echter | achter | rechter | echte | zechte | slechte | laatste | vaste | beste | beurt | buurt | vragenlijst | dragen | klagen | jagen | wagen | lagen | slagen | zagen | vroegen | vaag
  `,
};
