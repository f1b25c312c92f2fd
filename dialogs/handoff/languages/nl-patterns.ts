import type { Lexicon } from '../lexicon.ts';

/** The Dutch patterns; pattern.ts explains how they are written. */
export const dutchPatterns: Omit<Lexicon, 'language' | 'verbsAtEnd' | 'words' | 'realWords'> = {
  asks: `
    waar/waarheen/waarnaartoe ~4 bel/bellen/telefoneren
    neem/neemt/nemen ~2 contact
    iemand ~3 laten bellen
    wie ~3 dit ~6 oplossen/regelen/fixen
    de afdeling ~2
    wie dan wel/ook
    wie dan $
    @want ~f4 gesprek
    @want ~6 gesprek
    @staff graag/aub/alstublieft/alsjeblieft
    sla/laat ~1 @chatbot over/zitten
    bij/aan/naar ~f2 @person ~2 neerleggen/voorleggen/melden/indienen
    zet/breng/verbind me/mij ~2 terug
    wie ~5 oplossen/regelen/uitzoeken
    iemand aan wie
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
    doorverbinden/doorschakelen/doorverbind
    deze/dit/de chat/gesprek ~2 overdragen/doorzetten
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
    noem me/mij ~1 _ $
    personal trainer/trainers/shopper
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
    met wie spreek/praat/chat ik $
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
    heb/hebben/had/heeft ~a6 gesproken/gebeld/gehad
    gesproken/gebeld ~4 @person/iemand/@desk
    een/de/uw/jullie/die/deze ~1 @person ~2 zei/beloofde/gaf/heeft/had/vertelde/was/kwam/deed/zegt/zou
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
    stap/ga/stappen/overstappen ~2 over/naar ~3 concurrent/concurrentie
    naar de concurrent/concurrentie
    anders ben ik weg
    nooit ~2 meer ~4 klant/bestellen/kopen/jullie/koop/bestel/terug
    klant kwijt
    jullie zijn/bent/allemaal ~3 oplichters/dieven/idioten/prutsers/leugenaars/schandalig/incompetent/boeven/criminelen/sukkels/debielen/mongolen/klootzakken
    stelletje/bende/zooitje/stel ~1 oplichters/dieven/idioten/prutsers/leugenaars/boeven/sukkels/amateurs/klootzakken/debielen/criminelen
    vuile/smerige/stel/vieze oplichters
    klootzak/klootzakken/kutbedrijf/klerebedrijf/kankerbedrijf/rotbedrijf/pleurisbedrijf/tyfusbedrijf/kutzooi
    krijg ~1 kanker/tyfus/klere/pest/tering
    val dood
    rot op
    sodemieter op
    wat een schande/schandalig/wanprestatie/kutbedrijf/schijtbedrijf
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
};
