import type { Lexicon } from '../lexicon.ts';

export const dutch: Lexicon = {
  language: 'nl',
  verbsAtEnd: true,
  words: {
    person: `
      mens | mensch | menselijk | menselijke | medewerker | medewerkster | mederwerker | adviseur
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
      mensen | medewerkers | adviseurs | leidinggevenden | collegas | echte mensen | personeel | werknemer | iemand | iemant | iemnd | iemad | persoon | personen | mensen | iemand anders | een van jullie | een van uw | een van je | een van de
      wie dan ook | niemand | een ander | iem | eentje | man of vrouw | gozer | vent
    `,
    staff: `
      afdeling | team | teams | winkel | filiaal | kantoor | verpleegkundige | dokter | huisarts | arts | apotheker | advocaat
      monteur | boekhouding | administratie | facturatie | verkoop | directie | eigenaar | jurist | expert | bank | balie | gemeente
      hoofdkantoor | receptie | artsassistente | doktersassistente | jullie mensen | technicus | technieker | apothekersassistente
    `,
    desk: `
      klantenservice | klanten service | klantenservise | klantenserivce | klantendienst | klantendesk | klantencontact | klantenhulp
      servicelijn | service lijn | servicedesk | servicepunt | klantencontactcentrum | kcc | informatielijn | infolijn | hulplijn
      telefonische hulp | telefonische helpdesk | helpdesk | contactcenter | service afdeling | serviceafdeling | klantrelaties | klantondersteuning
      meldkamer | storingslijn | storingsnummer | callcentre | customer service | technische dienst | technische ondersteuning | klantafdeling
      afdeling klantenservice | telefoondienst | livechat | live chat | klantenservicenummer
    `,
    aid: 'support | ondersteuning | hulp | assistentie | advies | service',
    talk: `
      spreken | sprekn | te spreken | praten | praat | prate | pratn | babbelen | kletsen | chatten | gesprek | overleggen | bespreken
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
    connect: `
      doorverbinden | door verbinden | verbinden | verbind | verbindt | doorverbind | doorverbonden | doorschakelen | schakel | schakelen | zet | zetten | doorzetten
      doorgezet | overzetten | overdragen | draag | doorsturen | stuur | sturen | doorgestuurd | escaleren | escaleer | koppelen | koppel
      overschakelen | doorgeschakeld | verwijs | doorverwijzen | breng | brengen | haal | halen | doorgeven | overgezet | overplaatsen | verwijzen | roep
      draag over | betrek
    `,
    device: 'tarief | abonnement | kopie | groene | netwerk | telefoon | computer | tablet | rekening | spaarrekening | geld | euro | apparaat | meter | app | thermostaat | laadpaal | pas',
    help: `
      helpen | helpt | help | hlpen | meekijken | kijken | kijkt | bekijken | bekijkt | antwoorden | antwoordt | beantwoorden | beantwoordt | reageren | reageert | uitleggen
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
    chatbot: 'ai | bot | bots | robot | robots | chatbot | chatbots | chatrobot | automatische antwoorden | standaardantwoorden | standaard antwoorden',
    bot: `
      bot | bots | robot | robots | chatbot | chatbots | computer | computers | machine | machines | automaat | ai
      programma | algoritme | chatrobot | antwoordapparaat | standaardantwoorden | standaardantwoord | standaard antwoorden
      standaard antwoord | digitale assistent | virtuele assistent | keuzemenu | bandje
`,
    stop: `
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
    report: `
      beklagen | klagen | klacht over | gecertificeerd | behandeld | betaald | kost | kosten | prijs | opgeleid | certificaat | gaf | was | waren | had | hadden | kwam | deed | vacature | noemde | stuurde | legde | hing | kreeg | heeft gezegd | mee gegeven | vacature | vacatures | baan | verdient | salaris | solliciteren | sollicitatie | zei | zeiden | beloofde | beloofd | vertelde | verteld | gezegd | review | beoordeling | klacht | klachten
      gesproken | onbeschoft | bedankt | compliment | top | geweldig | goede | slechte | fijne | stage | werken bij | enquete | tevreden | prettige | super
    `,
    alone: 'verbind me | verbind mij | verbind door | zet me door | verbind me door | bellen | contact | terugbellen | terugbelverzoek | belafspraak | terugbelafspraak | contact opnemen | telefonisch | doorverbinden | iemand spreken | hulplijn | support | praten | spreken | terugbel verzoek | terug bel verzoek | telefoongesprek | telefonisch contact | doorschakelen',
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
  asks: `
    niveau hoger
    hoger/ander niveau
    volgende niveau
    waarom ~5 @chatbot
    persoonlijk geholpen/spreken/geadviseerd
    kan/kunnen/kun/mag/liever/wil ~4 telefonisch
    over/via de telefoon
    is er/daar ~1 iemand anders
    die/dezelfde meneer/mevrouw/dame/man/vrouw/collega/medewerker ~3 spreken/praten
    te ~3 voor ~1 chatbot/bot/computer/robot
    @chatbot ~5 @no
    telefonische/telefoon/bel afspraak/afspraakje
    een echte $
    een echte alsjeblieft/graag/aub
    geen automaat
    iemand ~2 die ~4 weet/begrijpt/snapt/verstand/kan/kent/gaat
    leest/kijkt/luistert ~3 @person/iemand
    wil/krijg/graag/liever/nodig/iemand/mens/medewerker/contact ~5 aan de telefoon/lijn/tel
    iemand hogerop/hoger/boven
    is/zijn/zit/zitten/werkt/werken/hallo ~3 iemand/niemand/mens/mensen ~2 daar/hier/thuis/aanwezig/wakker/online/$
    iemand ~1 daar/hier/thuis/aanwezig/online/wakker
    is daar/hier iemand
    bel/bellen me/mij/ons
    bel ~2 terug
    jullie/u/je/iemand ~2 bellen/opbellen/telefoneren
    me/mij/ons ~4 bellen/opbellen/terugbellen/terugbelt/opbelt/belt
    wil/wilt/kan/kun/kunt/mag/kunnen/mogen/willen/graag/liever ~3 bellen/telefoneren/opbellen/terugbellen $
    gebeld/teruggebeld/opgebeld worden/door
    word/worden ~3 gebeld/teruggebeld/opgebeld
    telefonisch contact/gesprek/overleg/overleggen/bespreken/spreken/bereikbaar/bereiken/afhandelen/regelen
    per/via telefoon
    op welk nummer
    welk nummer ~3 bel/bellen
    nummer ~4 bellen/bel/bereiken/bereikbaar
    een/jullie/uw/het/geen/welk/wat/jou telefoonnummer/telnr/telefoon/belnummer
    hebben/heeft/heb jullie/u/je ~2 telefoonnummer/telefoon
    hoe/waar ~4 contact/bereik/bereiken
    contact ~4 jullie/u/je/opnemen
    neem/nemen/neemt/opnemen ~4 contact
    @talk ~3 met jullie/u
    iemand/wie/mens ~5 spreken/praten/helpen
    kan/kunnen/wil/kunt/laat/mag/moet/zou/vraag/kon iemand/@person ~6 @help
    er iemand/@person ~5 @help
    iemand/@person die ~3 @help
    verbind/zet/schakel/verbindt/stuur/zetten me/mij/ons ~6 door/over/met/naar
    doorverbinden/doorschakelen/doorzetten/overdragen/doorverbind
    haal/roep/schakel/betrek/pak/zet/laat ~3 @person/iemand ~3 bij/erbij/in/komen/halen
    echt/echte/levend/levende/normaal/normale/gewone/fatsoenlijk persoon/iemand/mens/mensen/medewerker/gesprek
    wil/wilt/graag/liever/nodig/zoek/geef/mag/krijg ~f2 menselijk/menselijke/persoonlijk/persoonlijke contact/hulp/advies/gesprek/service/assistentie
    persoonlijk contact/gesprek/spreken/advies
    te woord staan/gestaan
    wie ~4 helpen/bellen/praten/spreken/bereiken/wenden/terecht
    tot/bij wie
    niemand ~4 antwoordt/antwoord/reageert/opneemt/helpt/neemt/bereikbaar/bereiken/spreken
    neemt/antwoordt/reageert/helpt ~3 niemand
    waarom ~6 mens/iemand/medewerker/niemand ~4 spreken/praten/krijgen/bereiken/antwoordt/telefoon/lijn
    nooit ~4 mens/iemand/medewerker
    @chatbot ~3 niet/niks/niets/geen/nooit ~2 help/helpt/snapt/begrijpt/werkt/aan/verder
    snap/snapt/begrijp/begrijpt ~2 niet/niks/niets ~2 mens/medewerker/iemand
    niet/geen/nooit ~5 praten/praat/spreken/chatten/chat ~4 @bot
    praten/praat/spreken/chatten/chat ~2 niet/geen ~4 @bot
    geen zin ~4 @bot
    tegen/met een muur/robot/machine/computer/bot praten
    praat ~2 tegen/met een muur/machine
    geen bandje
    jij/je/u niet ~2 @person
    dan/doe maar ~2 @person/iemand
    @person/iemand graag/aub/svp/nodig/alstublieft/alsjeblieft/ajb/gaarne/nu/direct/plz
    @person/iemand ~4 nodig/spreken/hebben
    wil/wilt/moet/eis/graag/wilde/wou ~3 @person/iemand ~3 spreken/praten/hebben/zien/nodig/telefoon/lijn
    nodig ~f2 @person/iemand
    terugbelverzoek/terugbelafspraak/belafspraak
    afspraak ~2 adviseur/medewerker/consulent
    jouw/uw/je/jullie baas/chef/manager/leidinggevende/collega/collegas
    iemand ~3 lijn/telefoon
    @free @person/iemand
    in plaats van/ipv ~3 @bot
    escaleer
    wie is ~3 verantwoordelijk
    @may @talk @filler @person/@staff/@anyone
    @desk ~6 bereiken/bereikbaar/open/bellen/nummer
    met/aan/naar @person ~3 $
  `,
  neutral: `
    beklagen/klagen/klacht/klachten/tevreden over ~f2 @person/@anyone/@staff
    iemand ~1 belt ~1 mij/me
    iemand belt
    wie is de/jullie/het ~1 @person
    zoeken jullie ~2 @anyone/@person
    slimmer/beter/sneller/meer dan ~1 een ~1 @person
    hou/houd/hou je van mensen
    als/wanneer/terwijl ik ~1 wil ~1 bellen
    als/wanneer/terwijl ik ~2 bel/bellen
    mevrouw/meneer/man/dame/vrouw/iemand/die aan de telefoon/lijn ~2 zei/vertelde/beloofde/zegt
    natuurlijk/natuurlijke persoon/personen of
    wie is je/jouw baas/chef
    niemand ~2 thuis
    geen mens thuis
    korting/regeling ~2 voor ~1 medewerkers
    werkt/geldt ~2 voor ~1 medewerkers
    ben/bent/zijn/is je/jij/u/jullie/dit ~4 @person/@bot/persoon
    je/jij/u bent ~2 @person/@bot
    spreek/praat/chat/spreken/praten/chatten/app ik/we ~3 @person/@bot/persoon/iemand
    met wie spreek/praat/chat ik
    heb ik ~3 @person/@bot ~3 lijn/telefoon/doen
    menselijk/menselijke fout/fouten/maat/resten/factor/lichaam/vergissing/cel
    mensen zeggen/vinden/denken/klagen/die/met/zonder/in
    veel/sommige/andere/oudere/jonge/meeste/alle mensen/personen
    hoeveel ~2 mensen/medewerkers/personen/collegas
    medewerker ben ik
    personeelskorting
    korting/regeling/tarief/pas/toegang voor ~2 medewerkers/personeel/mensen
    makelaar/reisagent
    agent bij/van ~1 politie
    politie agent
    extra/tweede/derde/minderjarig/minderjarige/bepaalde/overleden/alleenstaand/alleenstaande/vermiste/jarige/nieuwe persoon/personen
    voor/van/toevoegen/aan/machtigen ~2 andere/ander/verkeerde persoon
    iemand anders/andere ~4 ophalen/gebruiken/tekenen/betalen/aannemen/ontvangen/bestellen/rijden/afhalen/inloggen
    kan/mag/kunnen/als/door/voor/van/op/namens/laat iemand anders
    per/aantal persoon/personen
    voor/met/van twee/drie/vier/vijf/zes/zeven/acht/2/3/4/5/6/7/8/hoeveel personen/mensen
    contactpersoon op/in/van/wijzigen/voor/aanpassen/toevoegen
    wie ~2 contactpersoon
    iemand heeft/had/is/was/belde/zei/stal
    van/door/namens/telefoontje iemand
    iemand ~1 gestolen/ingelogd/gebruikt/gehackt/gebeld
    iemand belde
    klantnummer/ordernummer
    mijn/nieuw/oud/ander/eigen/huidig ~1 telefoonnummer/nummer/06/telefoon
    mijn telefoon
    telefoonnummer/nummer ~3 wijzigen/veranderen/behouden/meenemen/aanpassen/overzetten/porteren/blokkeren/doorgeven/wissen/verwijderen/houden
    wijzig/verander/behoud ~3 telefoonnummer/nummer
    bellen/bel/belt/telefoneren ~2 naar/in/binnen ~2 buitenland/europa/duitsland/belgie/eu/land/marokko/turkije/spanje/engeland/frankrijk/amerika/suriname/vs/zwitserland
    bellen in/naar/vanuit/binnen/buiten/via ~1
    onbeperkt/gratis/goedkoop/internationaal/wifi/mobiel bellen
    kost/kosten/kost/tarief/prijs ~2 bellen
    bellen/belminuten toevoegen/kost/kosten/wifi/bundel
    als/wanneer/terwijl ik ~2 bel
    ik ~1 bel $
    wie ~2 belde
    praat ~3 over
    engels/nederlands/duits/frans/arabisch/turks/pools/perzisch spreken/praten
    spreken/praten/spreekt ~2 engels/nederlands/duits/frans/arabisch/turks/pools/perzisch
    @connect ~5 wifi/modem/laptop/router/internet/netwerk
    verbinding
    geld/euro/bedrag/saldo/pakket/pakje/factuur/brief/simkaart ~4 @connect
    @connect ~4 geld/euro/bedrag/saldo/pakket/pakje/factuur/brief/simkaart/meterstand/nieuwe/kaart/retour
    stuur/sturen/zet/zetten me/mij ~1 een/de/mijn/het
    geef ~3 door
    geef/geeft/gaf @person
    heb/hebben/had/heeft ~5 gesproken/gebeld/gehad
    gesproken/gebeld ~4 @person/iemand/@desk
    een/de/uw/jullie/die/deze ~1 @person ~2 zei/beloofde/gaf/heeft/had/vertelde/was/kwam/deed/zegt/zou
    @person van u/jullie
    zoeken/zoekt jullie/u/men ~2 @person/mensen
    wie is de/het/jullie
    rechtspersoon
    tweepersoons/eenpersoons
    persoonlijke gegevens/lening/pagina/instellingen/informatie/code
    contact ~f1 lenzen/sleutel
    contactloos
    stopcontact
    computer/laptop/telefoon kapot/kopen/defect
    bot breuk/gebroken
    mijn/onze @person/team/baas/chef/collega/collegas/dokter/arts/huisarts/advocaat/medewerkers
    in contact gekomen
    hou je
    bel ~1 aan
    @person ~1 worden/geworden
    solliciteren ~3 @person
    waarom bellen/belt/bel jullie/je/u
    de vorige @person
  `,
  refusals: `
    niet/geen ~f2 @connect/@call/@reach/@talk
    verbind/bel/zet/schakel/stuur me/mij/ons ~1 niet/niemand/nooit
    bel/bellen ~2 niet/nooit
    wil/hoef/hoeft/wens/willen ~3 niet/geen/niemand ~4 @person/@anyone/@call/@talk/@reach/@connect/@desk/gebeld
    wil/hoef ~1 niemand
    hoef/hoeft ~3 @person/iemand/@call ~3
    niet/geen/niemand ~3 nodig
    geen ~f1 @person/telefoontjes/telefoontje/contact $
    zonder ~4 spreken/praten/bellen/contact
    liever/graag niet/geen ~3 @call/@talk/@person
  `,
  anger: `
    gek/ziek/knettergek/gestoord/schijtziek/doodziek/strontziek van ~1 jullie/dit/hier/deze
    word ~2 gek/krankzinnig/ziek/gestoord/woest/razend
    ik ben ~2 woedend/woest/razend/laaiend/furieus/pislink/pissig
    ben ~2 zat/beu/spuugzat
    spuugzat
    advocaat ~5 in/inschakelen/zal/gaat/stuur/brief/hoort/horen/nemen
    mijn/een/onze advocaat ~3 schakel/erbij/inschakel/hoort/contact/inschakelen
    naar/voor de rechter
    rechtszaak
    aanklagen
    ik sleep/klaag ~3
    juridische stappen
    naar/bij/inschakelen/melden ~2 geschillencommissie/ombudsman/consumentenbond
    aangifte tegen jullie/u
    stap/ga/stappen/overstappen ~2 over/naar ~3 concurrent/concurrentie/ander
    naar de concurrent/concurrentie
    anders ben ik weg
    nooit ~2 meer ~4 klant/bestellen/kopen/jullie/koop/bestel/terug
    klant kwijt
    jullie zijn/bent/allemaal ~3 oplichters/dieven/idioten/prutsers/leugenaars/waardeloos/schandalig/incompetent/boeven/criminelen/sukkels/debielen/mongolen/klootzakken
    stelletje/bende/zooitje/stel ~1 oplichters/dieven/idioten/prutsers/leugenaars/boeven/sukkels/amateurs/klootzakken/debielen/criminelen
    oplichters
    klootzak/klootzakken/kutbedrijf/klerebedrijf/kankerbedrijf/rotbedrijf/pleurisbedrijf/tyfusbedrijf/kutzooi
    krijg ~1 kanker/tyfus/klere/pest/tering
    val dood
    rot op
    sodemieter op
    wat een schande/schandalig/waardeloze/wanprestatie/kutbedrijf/schijtbedrijf
    dit is ~2 schandalig/belachelijk/onacceptabel/schandelijk/ongehoord
    schandalig/schandalige
    slechtste bedrijf/service/klantenservice/winkel ~1
    te schande
    hou je bek/kop/smoel
    ik haat jullie
  `,
  distress: `
    zelfmoord
    dood/doodmaken wil/wou ik
    wil ~2 dood
    wil ~3 niet ~1 leven
    niet meer leven
    maak/maken/beroof ~3 einde/kant/leven ~3
    einde aan/maken ~2 leven
    mezelf/mijzelf ~3 doden/ombrengen/ophangen/doen/verdrinken/kant/vermoorden
    spring ~3 trein/brug/dak
    zie het niet meer zitten
    suicidaal/suicide
    wil er niet meer zijn
    liever dood
    geen zin meer ~2 leven
  `,
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
