import type { Lexicon } from '../lexicon.ts';

export const italian: Lexicon = {
  language: 'it',
  verbsAtEnd: false,
  words: {
    person: `
      umano | umana | essere umano | operatore | operatrice | consulente | addetto | addetta | impiegato | impiegata | dipendente | responsabile | direttore | direttrice | capo | superiore | supervisore | manager | titolare
      collega | collaboratore | persona vera | persona reale | persona fisica | persona umana | persona in carne ed ossa | carne e ossa | carne ed ossa | agente | rappresentante | incaricato | incaricata | specialista | esperto | esperta | funzionario | gestore | referente | 
      aiuto umano | assistenza umana | contatto umano | supporto umano | qualcuno di vero | qualcuno di reale | membro del team | membro dello staff | persona viva | centralinista | sportellista | centralino | assistente umano | commerciale | operator | tecnico dell assistenza
    `,
    anyone: 'umani | umane | esseri umani | operatori | consulenti | addetti | impiegati | responsabili | colleghi | persone vere | persone reali | agenti | referenti | gente vera | personale | qualcuno | qlcuno | qualcun | qualcun altro | qualcuna | qlc | persona | persone | gente | uno di voi | uno dei vostri | qualche persona | nessuno | chiunque | una persona | qualcuno di voi | quacuno | cualcuno | tizio | qualc1',
    staff: `
      reparto | dipartimento | ufficio | team | squadra | amministrazione | contabilità | fatturazione | medico | dottore | dottoressa | infermiera | infermiere | farmacista | avvocato | tecnico | negozio | filiale | banca | vendite | sede | direzione | reparto fatturazione | ufficio reclami | segreteria | ufficio commerciale | commercialista | sportello | proprietario
      geometra | notaio | bancario | perito
    `,
    desk: `
      servizio clienti | servizio cliente | servizio al cliente | servizio alla clientela | servizio clientela | assistenza clienti | assistenza cliente | assistenza al cliente | supporto clienti | supporto al cliente | customer service | customer care | call center | centro assistenza | centro servizi | assistenza telefonica | servizio telefonico | numero verde
      assistenza tecnica | supporto tecnico | servizio assistenza | servizio di assistenza | linea diretta | linea telefonica | centralino | help desk | ufficio clienti | relazioni clienti | contact center | servizio tecnico | chat dal vivo | live chat | servizo clienti | srvizio clienti | supporto telefonico | servizio consumatori | cura clienti | sportello clienti
      team di supporto | team di assistenza | servizio di supporto | numero gratuito | linea clienti
    `,
    aid: 'assistenza | supporto | aiuto | servizio | consulenza | sostegno',
    talk: `
      riparlare | ridiscutere | parlarci | parlarvi | parlare | parlarne | parla | parlate | parlo | parliamo | parlar | palrare | pralare | comunicare | comunicazione | conversare | conversazione | discutere | discuterne | chattare | chat | chattando | dialogare | chiacchiere | chiacchierare | colloquio | colloquiare | confrontarmi | confronto | rivolgermi | interloquire | confrontare | parlarci | avere a che fare | interagire | due parole | a voce | colloquiare
    `,
    tell: `
      spiegare | spiegarlo | spiegarmi | chiedere | scrivere | raccontare | domandare | domanda | mostrare | esporre
    `,
    third: `
      corriere | autista | postino | venditore | padrone di casa | proprietario | locatore | inquilino | vicino | vicina | coinquilino | mio marito | mia moglie | madre | padre | figlio | figlia | sorella | fratello | amico | amica | polizia | ambulanza | agente immobiliare | agenzia | ambasciata | acquirente | destinatario | mio medico | mio avvocato | mio capo | datore di lavoro | trasportatore  | fattorino
    `,
    reach: `
      contattare | contattarvi | contattarmi | contatto | contatti | contatta | contattate | mettermi in contatto | in contatto | mettersi in contatto | raggiungere | raggiungervi | reperire | trovare | rintracciare | in comunicazione | al telefono | ricontattare | ricontattato | ricontattata | essere ricontattato | interpellare | rivolgermi | accedere | contatare
    `,
    call: `
      chiamare | chiamarvi | chiamarmi | chiamatemi | chiama | chiami | chiamate | chiamata | chiamo | telefonare | telefonarvi | telefono | telefonata | telefonarmi | telefonicamente | richiamare | richiamarmi | richiamato | richiamata | richiamatemi | richiami | chiamarci | sentirvi | squillo | colpo di telefono | videochiamata | telefonico | telefonica | recapito telefonico | essere chiamato
    `,
    connect: `
      passare | passarmi | passami | mi passi | mi passa | passatemi | passate | trasferire | trasferirmi | trasferiscimi | trasferisci | trasferite | trasferisca | trasferitemi | mettermi | mettimi | mi metta | mettetemi | metti | collegare | collegami | collegarmi con | collegatemi | connettere | connettimi | connettetemi | inoltrare | inoltrami | inoltri | inoltra | inoltratemi
      girare | girami | dirottare | indirizzare | indirizzami | indirizzarmi | reindirizzare | reindirizzami | smistare | escalation | rimandare | mandami | passaggio | affidare | rinviare | passi | passa | passo con | coinvolgere
    `,
    device: 'tariffa | piano | contratto | abbonamento | copia | rete | stampante | telefono | computer | tv | televisore | conto | soldi | denaro | euro | saldo | bonifico | apparecchio | pacco | contratto | carta',
    help: `
      aiutare | aiuta | aiuti | aiutarmi | aiutarci | aiutami | rispondere | risponde | risponda | rispondermi | assistere | assista | guardare | guardi | guarda | controllare | controlli | verificare | spiegare | spieghi | spiegarmi | risolvere | risolva | occuparsi | occupi | seguire | seguirmi | contattare | contatti | contattarmi | chiamare | chiami | chiamarmi | richiamare
      telefonare | telefoni | capire | capisca | capisce | ascoltare | ascolti | intervenire | consigliarmi | darmi una mano | dare una mano | parlarmi | dirmi | dica | gestire | supportarmi | assistermi | guidarmi | mi segua
    `,
    give: `
      datemi | dammi | mi dia | fatemi avere | dateci | passatemi | passami | mi passi | trovami | trovatemi | mandami | mandatemi | mi serve | mi servirebbe | voglio | serve | fammi parlare | fatemi parlare | piuttosto | meglio | posso avere | portami da | mettetemi | chiamami | mi chiami
    `,
    want: `
      voglio | volio | vojo | vorrei | vorremmo | vogliamo | desidero | desidererei | bisogno | ho bisogno | necessito | preferisco | preferirei | pretendo | esigo | richiedo | chiedo | cerco | mi serve | serve | mi servirebbe | gradirei | devo | dovrei | mi piacerebbe | piacerebbe | necessità | mi occorre | occorre | insisto | aspetto | provo a | cercando | sto cercando
      avrei bisogno | volevo | potrei avere | vorei | urge
    `,
    may: 'posso | potrei | possiamo | si può | come | come posso | come faccio | dove posso | è possibile | sarebbe possibile | possibile | fammi | fatemi | mi faccia | lasciami | lasciatemi | permettetemi | può | puoi | potete | potrebbe | modo',
    me: 'mi | me | ci | noi | la mia pratica | questa conversazione | la chiamata | questa chat',
    you: 'voi | vi | lei | la vostra azienda | vostro team | la vostra sede | ti | vostra società',
    exist: 'c è | ci sono | c è qualche | avete | hai | esiste | lavora | c e | non c è | ce | ci lavora | ci sarà | è presente | non ci sono | ha | avreste | sono presenti | esistono',
    free: 'disponibile | disponibili | online | in linea | lì | qui | là | presente | libero | dall altra parte | in casa | dietro | reperibile | vivo',
    no: 'non | no | senza | niente | nessun | nessuna | invece di | anziché | al posto di | basta | mai | né | invece che | piuttosto che | nessuno | tranne | invece | più | al posto',
    chatbot: 'ia | intelligenza artificiale | risponditore | assistente virtuale | risposte automatiche | risposte preimpostate | risposte preconfezionate',
    bot: `
      bot | bots | robot | chatbot | macchina | macchine | computer | ia | intelligenza artificiale | programma | algoritmo | risponditore | assistente virtuale | voce registrata | risposte automatiche | risposte preimpostate | ferraglia
      risposte preconfezionate | messaggio automatico
`,
    stop: `
      basta | stop | smettila | smettetela | smetti | smettete | stufo | stufa | stanco | stanca | odio | togli | togliete | via | fuori | ne ho abbastanza | abbastanza | non sopporto | detesto | spegni | spegnete | chiudi | ferma | fermate | finiscila | finitela | piantala | levati | sparisci | saltare | evitare | rotto | le palle | sparite
    `,
    bad: `
      inutile | inutili | stupido | stupida | scemo | idiota | pessimo | pessima | schifo | merda | spazzatura | non capisce | non capisci | non serve | non aiuta | non mi aiuta | non funziona | ridicolo | incapace | imbecille | deficiente | fa schifo | di merda | del cavolo | del cazzo | cazzo | fastidioso | maledetto | orribile | demente
    `,
    number: `
      numero 800 | numero gratuito | numero di telefono | numero telefonico | numero tel | num di telefono | nr di telefono | recapito telefonico | recapito | recapiti | numero di contatto | numero del | numero dell | numero da chiamare | numero verde | numero per | numero | telefono | numero diretto | dati di contatto | linea | nr tel
    `,
    who: 'chi | con chi | a chi | da chi',
    iam: 'sono | siamo | ero | io sono | sono un | sono una | mio marito è | mia moglie è | lavoro come',
    report: `
      certificati | trattate | pagati | costa | quanto | prezzo | formati | posizione | posto | dato | era | stato | stata | sbagliato | venduto | mandato | venuto | lavoro | lavorare | offerta di lavoro | offerte di lavoro | assunzioni | assumete | guadagna | stipendio | ha detto | hanno detto | mi ha detto | promesso | recensione | recensioni | valutare | valutazione | reclamo | lamentarmi | grazie per | ottimo | candidatura | curriculum | sondaggio | maleducato | scortese | parlato | soddisfatto | pessimo | qualità | tirocinio | eccellente | voto | detto
    `,
    alone: 'passami | trasferiscimi | collegami | passatemi | trasferitemi | mettimi in contatto | passamelo | chiamare | contatto | contatti | contattare | telefonare | richiamata | chiamatemi | contattarvi | telefono | parlare | assistenza | trasferimento | recapiti | recapito | supporto | escalation | telefonata | ricontattatemi | in persona | richiamami | chiamami | richiamatemi',
    filler: `
      un | uno | una | il | lo | la | i | gli | le | del | dello | della | dei | degli | delle | dell | di | d | a | ad | al | allo | alla | ai | agli | alle | all | da | dal | dalla | dall | con | col | in | nel | nella | per | su | sul | tra | e | ed | o | mio | mia | miei | tuo | tua | suo | sua | vostro | vostra | vostri | vostre | questo | questa | quel | quella | io | tu | lei | voi | mi | ti | ci | vi | si | che
      favore | piacere | cortesia | gentilmente | cortesemente | prego | grazie | pls | ciao | salve | buongiorno | buonasera | buona | buon | giorno | sera | signore | signora | sì | si | ok | va | bene | allora | dunque | solo | soltanto | semplicemente | ora | adesso | subito | immediatamente | presto | velocemente | rapidamente | urgente | urgentemente | urgenza | oggi | domani | ancora | finalmente | direttamente | diretto
      vero | vera | veri | vere | reale | reali | vivo | viva | normale | umano | umana | competente | gentile | è | sono | essere | posso | può | puoi | potrei | potrebbe | potete | possibile | sarebbe | fosse | qui | lì | qua | dio | cavolo | cazzo | diamine | accidenti | eh | ehi | oh | ehm | beh | dai | senta | scusi | scusa | chi | quale | qual | come | dove | quando | cosa | qualche | avere | ho | ha | anche | più | molto | meglio | altro | altra | altri
      italiano | italiana | disponibile | linea | via | tramite | mezzo | piuttosto | proprio | davvero | almeno | fare | faccio | farmi | fa | magari | così | poi | prima | ormai | insomma | proprio | certo | riguardo | merito | ne | se | pronto | telefono | volta | uno | momento | modo | po | possibilmente | necessario | personalmente | persona | ossa | carne | chiedere
    `,
    joint: 'e | ma | o | oppure | perché | però | quindi | bensì | ed',
  },
  asks: `
    livello ~1 superiore/più
    perché ~5 @chatbot
    numero 800/0800
    possiamo/posso/potremmo ~4 per telefono
    seguito/seguita/assistito/aiutato personalmente
    parlare/vedere/incontrare/discutere ~3 di persona
    per/via telefono
    qualcuno/operatore/voglio/persona ~3 al telefono
    signore/signora/signorina/ragazza/ragazzo ~1 di/d ~1 ieri
    appuntamento ~2 telefonico/con
    appuntamento ~2 @person
    troppo ~3 per ~1 un ~1 @bot
    @chatbot ~5 @no
    legge/leggono/guarda ~3 persona/qualcuno/@person
    qualcuno ~1 che ~3 capisce/capisca/intende/sa/sappia/possa/parli
    qualcuno ~1 più ~1 alto
    qualcuno ~1 di normale/vero/competente
    dica/dite/di ~4 chiamarmi/richiamarmi/chiamare
    tel ~2 assistenza/servizio
    c/ci/ce è/e/sono/sta/sarà ~2 qualcuno/nessuno/umano/umani/persona/persone/gente
    c/ci/ce ~1 qualcuno/nessuno
    pronto/ehi/ciao ~2 qualcuno
    qualcuno ~2 lì/qui/là/linea/online/casa/disponibile/presente
    non c è ~1 nessuno
    mi/ci ~3 chiamare/chiami/chiamate/chiamino/telefonare/telefoni/richiamare/richiami/contattare/contatti/richiamate/contattate/ricontattare/richiama/chiama
    chiamatemi/chiamami/chiamarmi/richiamatemi/richiamami/telefonatemi/contattatemi/contattami/telefonami/contattarmi/richiamarmi/ricontattatemi/ricontattarmi
    essere ~1 richiamato/richiamata/chiamato/chiamata/contattato/ricontattato/contattata/ricontattata/ricontattati/assistito/seguito/richiamati
    fatemi/farmi/fate/fammi richiamare/chiamare/contattare/parlare/rispondere/ricontattare
    vi/la/ti chiamo/chiamare/contatto/contattare/telefonare
    chiamarvi/telefonarvi/contattarvi/sentirvi/raggiungervi/chiamarla
    posso/voglio/vorrei/preferisco/devo/potrei/possiamo ~1 chiamare/telefonare $
    a/quale/qual/che/un/vostro/al/il/avete/un/del numero/telefono ~4 chiamare/chiamarvi/chiamo/telefono/contattare/rivolgermi/servizio/assistenza/telefonare/clienti/contatto
    avete/c/ha/mi/date/datemi/dammi/vorrei/qual ~3 numero/telefono/recapito ~2
    numero/telefono/recapito ~3 @desk/@aid/@person/@staff/contatto
    telefonicamente
    a voce
    faccia a faccia
    come/dove ~4 contattare/contattarvi/contatto/chiamare/mettermi/chiamarvi/raggiungervi/parlare/rivolgermi
    contattare/contatto ~3 @desk/@aid/@person/@staff/@anyone/voi
    mettermi/mettimi/metta/mettersi/mettetemi/mettere/messo in contatto/comunicazione/collegamento
    con/a chi ~5
    chi ~3 aiutare/aiuta/contattare/chiamare/rispondere/parlare/chiamo/contatto/aiutarmi/rivolgermi/occupa/risponde
    parlare/parlarne/parla/parlo/conversare/discutere/discuterne/chattare/comunicare/parlar/dialogare/chiacchiere/interagire ~2 con/a/ad/coll ~4 @person/@anyone/@staff/@desk/voi
    può/potrebbe/puo/possa/che/fate/voglio/possono/deve qualcuno/@person/persona/uno ~5 @help
    qualcuno/@person/persona ~2 può/possa/potrebbe/che/mi/puo/ci/deve ~5 @help
    che ~2 qualcuno/@person ~5 @help
    serve/bisogno/voglio/vorrei/cerco/pretendo ~2 qualcuno/persona/gente/@person
    datemi/dammi/passami/passatemi/passi/mettimi/trovami/dia ~2 qualcuno/@person/persona/@staff/con
    mi passi/passa/passate/trasferisca/trasferisce/metta/passare/trasferire/mette/colleghi/inoltri/trasferisci/trasferite/metti
    mi può/potete/potrebbe/puoi/puo ~1 passare/trasferire/mettere/collegare/inoltrare/indirizzare
    trasferiscimi/passami/inoltrami/trasferitemi/passatemi/collegami/mettimi/girami/trasferirmi/passarmi ~2 a/ad/con/al/all/un
    vera/vero/vere/reale/reali/umana/umano/viva ~1 persona/persone/operatore/qualcuno/essere
    persona/persone/operatore/qualcuno/gente/assistente/consulente vera/vero/vere/reale/reali/umana/umano/viva
    aiuto/assistenza/supporto/contatto umano/umana/personale
    nessuno ~3 risponde/rispondere/aiuta/risponda/disponibile/risposto/risolve
    non risponde/rispondete nessuno/mai
    perché ~6 umano/persona/qualcuno/nessuno ~2
    impossibile ~4 parlare/contattare/umano/contattarvi/persona
    mai ~3 umano/persona/operatore/nessuno
    non ~2 parlo/parlare/voglio/parlerò/chattare ~5 @bot
    niente/nessun @bot
    stufo/stufa/stanco/stanca/basta/abbastanza ~4 @bot
    @chatbot ~3 non ~2 capisce/capisci/serve/aiuta/funziona/risponde/risolve
    parlare ~1 con/a un/il muro
    invece/anziché/posto ~4 @bot
    non tu ~2 @person
    tu no ~2 @person
    un/una/ad/all/all/con/l/altro/uno @person per/subito/adesso/ora/disponibile/$
    voglio/volio/vorrei/preferisco/meglio/pretendo/esigo/cerco/richiedo/serve/bisogno/desidero/gradirei ~3 @person/@desk ~1
    voglio/vorrei/posso/devo/preferisco/potrei/possiamo/bisogno/desidero ~2 parlare $
    preferisco/preferirei ~4 qualcuno/persona/@person/telefono/voce
    in carne e/ed ossa
    a/ad/con/all/alla ~f2 @person $
    assistito/seguito/aiutato ~2 da ~2 @person/qualcuno/persona
    chi è ~3 responsabile
    @desk ~6 orari/apre/aperto/chiamare/numero/telefono/orario
    orari/ora/orario/numero/apre/telefono ~6 @desk
    richiesta/richiedere/prenotare/chiedere/richiedo ~2 richiamata/chiamata/telefonata/contatto
    qualcuno ~1 del/dello/dell/di/dal ~3
    qualcuno ~2 telefono
  `,
  neutral: `
    lamentarmi/lamentela/reclamo di/del/dell/sul/su ~f2 @person
    chi è il/la/vostro/l ~1 @person
    qualcuno mi chiama
    cercate/assumete/cercano ~1 operatori/consulenti/personale/dipendenti
    più ~2 di ~1 un ~1 umano
    ti piacciono ~2 persone
    chi è il tuo/vostro ~1
    signora/signore/signorina/persona/ragazza/uno al telefono ~2 ha/detto/promesso
    non c è nessuno ~2 casa
    nessuno ~1 in casa
    chi è il/la tuo/tua/mio/mia/nostro capo/titolare/distributore/fornitore/direttore
    posizione/posto ~2 @person
    presentarmi/venire/andare ~2 di persona
    contatto ~1 della/di ~1 nostra/mia azienda
    sei/siete/sarai/saresti tu/lei/un/una/questo/umano/davvero/veramente/umana/bot/robot/realmente/per ~3 @person/@bot/persona/$
    sei/siete ~2 @person/@bot/persona
    sto/stiamo ~1 parlando/chattando/scrivendo ~4 @person/@bot/persona/qualcuno/chi
    ^ parlo/chatto con ~3 @person/@bot/persona/chi/qualcuno
    con chi sto/parlo
    errore/errori/risorse/diritti/corpo/risorsa/genere umano/umane/umani
    agente/agenti immobiliare/immobiliari/assicurativo/segreto/polizia/commercio/viaggi
    agente ~1 di ~1 polizia/commercio/viaggio/viaggi/assicurazione
    agenzia
    operatore/operatori ~1 mobile/telefonico/telefonici/virtuale/ecologico/sanitario/turistico
    altro/che/quale/nuovo/vecchio/mio/cambiare/cambio/precedente operatore
    per/ogni/terza/due/tre/quattro/cinque/sei/2/3/4/5/6/quante/minorenne/giuridica/fisica/sola/nuova/deceduta/molte/alcune/seconda persona/persone
    persona/persone fisica/giuridica/minorenne/deceduta/anziana/autorizzata/aggiuntiva/sola/disabile/sconosciuta/terza
    persona di contatto
    chi è la/il ~1 persona/referente/contatto ~4
    aggiungere/autorizzare/includere/delegare ~2 persona/qualcuno
    qualcun/qualcuno altro ~3 ritirare/usare/firmare/pagare/ricevere/guidare
    per/da/di qualcun/qualcuno altro
    prezzo/costo a persona
    può/puo/possono/delegare/aggiungere/per/di/bonifico ~2 un/altra/all altra/persona ~1 persona/ritirare
    altra persona ~3 ritirare/usare/firmare/pagare/conto/polizza
    delegare ~3 persona
    bonifico ~3 persona
    qualcuno ~3 rubato/entrato/usato/hackerato/chiamato/prelevato/clonato/fatto/aperto/attivato
    la/molta/tanta/alcune/le gente/persone ~1 dice/pensa/crede/dicono/pensano
    quante/quanti ~1 persone/dipendenti/operatori/impiegati
    ho/abbiamo/ha/aveva/avevo ~3 parlato/chiamato/contattato/telefonato/chattato/sentito ~4 @person/@desk/qualcuno/persona/$
    ho/abbiamo/ha ~3 parlato/chiamato/contattato/telefonato
    mi ha/hanno/avete chiamato/contattato/telefonato
    un/una/il/l/la/vostro/suo/lo/quel ~1 @person/persona ~1 mi/ci/ha/era/è/aveva ~1 ha/detto/promesso/dato/assicurato/risposto/sbagliato/confermato/stato/stata/riferito
    collega mi ha
    chiamare/chiamate/chiamata/telefonare ~1 all/illimitate/internazionali/verso/in/perse/entranti/al ~1 estero/germania/svizzera/francia/fissi/mobili/spagna/$
    chiamate ~1 illimitate/internazionali/perse/gratis/entranti/spam/indesiderate
    chiamata ~1 persa/attesa
    deviazione/trasferimento/avviso/blocco/registro/inoltro ~1 di/chiamata/chiamate ~1 chiamata/chiamate/$
    quanto/costo/prezzo/costa/tariffa ~3 chiamare/chiamata/telefonare/chiamate
    quando/mentre/se chiamo/telefono
    si chiama/chiamano
    mi chiamo
    come ti/si chiami/chiama
    mio/mia/miei/nuovo/vecchio/altro ~1 numero/telefono/cellulare
    cambiare/mantenere/conservare/portare/modificare/bloccare/aggiornare ~4 numero/telefono
    numero ~1 di/d/dell/del ~1 cliente/ordine/conto/spedizione/contratto/fattura/serie/carta/pratica/polizza/persone/giorni/iban/passaporto/prenotazione/contatore
    numero/codice cliente/ordine
    telefono/computer/cellulare/smartphone ~1 rotto/nuovo/usato/guasto/rubato/non/fisso/perso/vecchio
    il/un/vecchio telefono ~1 è/non/rotto/nuovo
    vecchio telefono
    robot ~1 aspirapolvere/cucina/tagliaerba/da
    parlare/parla/parlate/parlano ~2 inglese/italiano/tedesco/francese/arabo/spagnolo
    parla/parlano/parlare ~2 dei/di/delle/del/della
    contatto/contatti ~3 rubrica/telefono
    lenti ~1 contatto
    senza contatto
    eliminare/cancellare/aggiungere/salvare ~1 un ~1 contatto/contatti
    trasferire/passare/inviare/mandare/bonifico/girare/trasferimento ~4 soldi/denaro/euro/conto/saldo/contratto/credito/persona
    passare/mettere/cambiare/intestare ~3 nome
    passare ~1 a/ad ~1
    collegare/collegarmi/connettermi/collego/connettere ~4 @device
    offerta/offerte ~1 lavoro
    cercate/assumete/cercano ~1 @person/personale/gente
    guadagna ~2 @person
    sono ~2 @person
    il/del/dal/un tecnico/corriere/medico
    mio/mia/miei ~1 capo/collega/colleghi/responsabile/direttore/dipendente/dipendenti/medico/dottore/avvocato/commercialista/consulente/agente/team/operatore
    servizio ~1 di ~1 consegna/pulizia/streaming/spedizione/internet
    ottimo/buon/pessimo/bel servizio/supporto
    aiuti/aiutarmi/aiutare/aiuto/aiutami ~1 a/ad/con/per
    dati/area/prestito/pagina/conto personale/personali
    di chi è
    responsabile ~1 legale
    consegna ~2 persona
  `,
  refusals: `
    non serve ~3 @call/richiamiate/chiamiate/telefoniate
    non ~1 mi serve ~3
    non ~1 mi ~1 passi/passare/passate/chiami/chiamate/trasferisca/trasferire/metta/contattate/richiamate/passi/contatti
    non chiamatemi/chiamarmi/passarmi/contattatemi/richiamatemi/trasferirmi/passatemi/trasferitemi
    non ~1 voglio/desidero/serve/vorrei/occorre/necessito/ho ~4 @person/@anyone/@call/@talk/@reach/@connect/@desk/chiamato/richiamato/contattato
    senza ~2 parlare/chiamare/telefonare
    nessun/nessuna ~1 @person/chiamata/telefonata $
    smettete/smettetela/basta di/con ~1 chiamarmi/telefonarmi
  `,
  anger: `
    impazzendo/impazzire/impazzisco
    fate/facendo/fa ~1 impazzire/diventare
    sono ~2 furioso/furiosa/incazzato/incazzata/esasperato/esasperata/infuriato/indignato/indignata/arrabbiatissimo/arrabbiatissima
    ne ho ~2 abbastanza/piene
    rotto le/i palle/scatole/coglioni
    vi denuncio/denuncerò/querelo/querelerò
    denunciarvi/querelarvi/denunciare
    mio avvocato
    vie legali
    in tribunale
    azioni legali
    passo/passerò/vado/cambio ~2 concorrenza/altro
    alla concorrenza
    mai più ~4 voi/vostri/cliente/comprare/compro
    perso/perdete/perdere un cliente
    siete ~4 ladri/truffatori/incompetenti/incapaci/bugiardi/vergogna/idioti/delinquenti/buffoni/disonesti/imbecilli
    ladri/truffatori/imbroglioni/stronzi/bastardi
    branco/banda/manica ~1 di ~1 ladri/truffatori/incompetenti/incapaci/idioti/buffoni
    vaffanculo
    andate/vai/va ~1 quel/fanculo/diavolo/quel
    è ~3 vergogna/vergognoso/inaccettabile/scandaloso/truffa/indecente/assurdo
    una vergogna/truffa
    peggior/peggiore/peggio ~1 servizio/azienda/compagnia/banca
    associazione consumatori
    azienda di merda
  `,
  distress: `
    suicidarmi/uccidermi/ammazzarmi/suicidio
    voglio ~1 morire
    togliermi la vita
    farla finita
    non ~1 voglio ~1 vivere
    farmi del male
  `,
  realWords: `
    pausa | posa |
    contratto | contratti | contanti | contatore | contare | contato | urgente | gente | agenda | agenzia | persone | personale | operazione | operazioni | operare | operativo | parlato | parole | parola | passato | passaporto | passare | pagare | parlare | portare | partire | trattare | chiave | chiavi | chiaro | chiaramente | chiudere | richiesta | chiesto | chiedo
    chiamato | amata | numeri | numero | umore | fumo | mano | mane | piano | primo | qualche | qualcosa | quale | quali | qualità | quanto | quando | servizi | servire | servito | assistente | esistenza | insistenza | resistenza | trovare | provare | trasferimento | trasferirsi | trasporto | supporta | sopporto | rapporto | aeroporto | passaggio | messaggio
    connessione | collegamento | colletta | college | college's | bolletta | consulta | risultato | consegna | consegnare | consumo | consumatore | dipende | dipendere | indipendente | pendente | corrente | cliente | clienti | esperienza | rete | prete | responsabilità | rispondo | risposta | risposto | direzione | diretto | capito | conto | sconto | canto | tanto | telefonia
    voglia | voglie | foglio | meglio | figlio | luglio | taglio | serie | serve | serva | sera | vero | verso | versare | vetro | dietro | macchinario | cercate | chiedete | pretesa | devi | deve | dove | operaio | aperto | opere | gestire | gestione | gesto | referto | preferite
  `,
};
