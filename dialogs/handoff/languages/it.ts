import type { Lexicon } from '../lexicon.ts';
import { italianPatterns } from './it-patterns.ts';

export const italian: Lexicon = {
  language: 'it',
  verbsAtEnd: false,
  words: {
    person: `
      capoturno | capo servizio | caposquadra | responsabile di turno | persona incaricata | persona competente | consulente umano | operatore dal vivo | operatrice | receptionist | segretaria | impiegato allo sportello | essere vivente | anima viva | adulto | collega umano | assistente umano | centralinista | addetto alle vendite | umano | umana | essere umano | operatore | operatrice | consulente | addetto | addetta | impiegato | impiegata | dipendente | responsabile | direttore | direttrice | capo | superiore | supervisore | manager | titolare
      collega | collaboratore | persona vera | persona reale | persona fisica | persona umana | persona in carne ed ossa | carne e ossa | carne ed ossa | agente | rappresentante | incaricato | incaricata | specialista | esperto | esperta | funzionario | gestore | referente | 
      aiuto umano | assistenza umana | contatto umano | supporto umano | qualcuno di vero | qualcuno di reale | membro del team | membro dello staff | persona viva | centralinista | sportellista | centralino | assistente umano | commerciale | operator | tecnico dell assistenza
    `,
    anyone:
      'i vostri operatori | i vostri colleghi | qualcun altro | altra persona | un altra persona | qualcno | qualucno | qulcuno | qualkuno | signore | signora | umani | umane | esseri umani | operatori | consulenti | addetti | impiegati | responsabili | colleghi | persone vere | persone reali | agenti | referenti | gente vera | qualcuno | qlcuno | qualcun | qualcun altro | qualcuna | qlc | persona | persone | gente | uno di voi | uno dei vostri | qualche persona | nessuno | chiunque | una persona | qualcuno di voi | quacuno | cualcuno | tizio | qualc1',
    staff: `
      tecnico | reparto | dipartimento | ufficio | team | squadra | amministrazione | contabilità | fatturazione | medico | dottore | dottoressa | infermiera | infermiere | farmacista | avvocato | tecnico | negozio | filiale | banca | vendite | sede | direzione | reparto fatturazione | ufficio reclami | segreteria | ufficio commerciale | commercialista | sportello | proprietario
      geometra | notaio | bancario | perito
    `,
    desk: `
      linea reclami | ufficio reclami | numero reclami | servizio clienti | servizio cliente | servizio al cliente | servizio alla clientela | servizio clientela | assistenza clienti | assistenza cliente | assistenza al cliente | supporto clienti | supporto al cliente | customer service | customer care | call center | centro assistenza | centro servizi | assistenza telefonica | servizio telefonico | numero verde
      assistenza tecnica | supporto tecnico | servizio assistenza | servizio di assistenza | linea diretta | linea telefonica | centralino | help desk | ufficio clienti | relazioni clienti | contact center | servizio tecnico | chat dal vivo | live chat | servizo clienti | srvizio clienti | supporto telefonico | servizio consumatori | cura clienti | sportello clienti
      team di supporto | team di assistenza | servizio di supporto | numero gratuito | linea clienti
    `,
    aid: 'assistenza | supporto | aiuto | servizio | consulenza | sostegno',
    talk: `
      avere una conversazione | fare una chiacchierata | fare due parole | parlarne con | discuterne con | aiuto da | aiuto di | risposta di | risposta da | farmi aiutare da | confrontarmi con | essere aiutato da | essere seguito da | essere assistito da | riparlare | ridiscutere | parlarci | parlarvi | parlare | parlarne | parla | parlate | parlo | parliamo | parlar | palrare | pralare | comunicare | comunicazione | conversare | conversazione | discutere | discuterne | chattare | chat | chattando | dialogare | chiacchiere | chiacchierare | colloquio | colloquiare | confrontarmi | confronto | rivolgermi | interloquire | confrontare | parlarci | avere a che fare | interagire | due parole | a voce | colloquiare
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
    connect: ` escalare | escalation | ricollegami | 
      passare | passarmi | passami | mi passi | mi passa | passatemi | passate | trasferire | trasferirmi | trasferiscimi | trasferisci | trasferite | trasferisca | trasferitemi | mettermi | mettimi | mi metta | mettetemi | metti | collegare | collegami | collegarmi con | collegatemi | connettere | connettimi | connettetemi | inoltrare | inoltrami | inoltri | inoltra | inoltratemi
      girare | girami | dirottare | indirizzare | indirizzami | indirizzarmi | reindirizzare | reindirizzami | smistare | escalation | rimandare | mandami | passaggio | affidare | rinviare | passi | passa | passo con | coinvolgere
    `,
    device:
      'tariffa | piano | contratto | abbonamento | copia | rete | stampante | telefono | computer | tv | televisore | conto | soldi | denaro | euro | saldo | bonifico | apparecchio | pacco | contratto | carta',
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
    exist:
      'c è | ci sono | c è qualche | avete | hai | esiste | lavora | c e | non c è | ce | ci lavora | ci sarà | è presente | non ci sono | ha | avreste | sono presenti | esistono',
    free: 'disponibile | disponibili | online | in linea | lì | qui | là | presente | libero | dall altra parte | in casa | dietro | reperibile | vivo',
    no: 'non | no | senza | niente | nessun | nessuna | invece di | anziché | al posto di | basta | mai | né | invece che | piuttosto che | nessuno | tranne | invece | più | al posto',
    chatbot:
      'ia | intelligenza artificiale | risponditore | assistente virtuale | risposte automatiche | risposte preimpostate | risposte preconfezionate',
    bot: `
      bot | bots | robot | chatbot | macchina | macchine | computer | ia | intelligenza artificiale | programma | algoritmo | risponditore | assistente virtuale | voce registrata | risposte automatiche | risposte preimpostate | ferraglia
      risposte preconfezionate | messaggio automatico
`,
    stop: ` rifiuto | mi rifiuto | 
      basta | stop | smettila | smettetela | smetti | smettete | stufo | stufa | stanco | stanca | odio | togli | togliete | via | fuori | ne ho abbastanza | abbastanza | non sopporto | detesto | spegni | spegnete | chiudi | ferma | fermate | finiscila | finitela | piantala | levati | sparisci | saltare | evitare | rotto | le palle | sparite
    `,
    bad: `
      inutile | inutili | stupido | stupida | scemo | idiota | pessimo | pessima | schifo | merda | spazzatura | non capisce | non capisci | non serve | non aiuta | non mi aiuta | non funziona | ridicolo | incapace | imbecille | deficiente | fa schifo | di merda | del cavolo | del cazzo | cazzo | fastidioso | maledetto | orribile | demente
    `,
    number: `
      numero 800 | numero gratuito | numero di telefono | numero telefonico | numero tel | num di telefono | nr di telefono | recapito telefonico | recapito | recapiti | numero di contatto | numero del | numero dell | numero da chiamare | numero verde | numero per | numero | telefono | numero diretto | dati di contatto | linea | nr tel
    `,
    who: 'chi | con chi | a chi | da chi',
    iam: 'io sono | noi siamo | | ero | io sono | sono un | sono una | mio marito è | mia moglie è | lavoro come',
    report: ` ricordami | ricordarmi | diventa | diventare | gratuito | gratuita | gratis | aggiungere | assunzioni | cercate | 
      lettera | lettere | certificati | trattate | pagati | costa | quanto | prezzo | formati | posizione | posto | dato | era | stato | stata | sbagliato | venduto | mandato | venuto | lavoro | lavorare | offerta di lavoro | offerte di lavoro | assunzioni | assumete | guadagna | stipendio | ha detto | hanno detto | mi ha detto | promesso | recensione | recensioni | valutare | valutazione | reclamo | lamentarmi | grazie per | ottimo | candidatura | curriculum | sondaggio | maleducato | scortese | parlato | soddisfatto | pessimo | qualità | tirocinio | eccellente | voto | detto
    `,
    alone:
      'passami | trasferiscimi | collegami | passatemi | trasferitemi | mettimi in contatto | passamelo | chiamare | contatto | contatti | contattare | telefonare | richiamata | chiamatemi | contattarvi | telefono | parlare | assistenza | trasferimento | recapiti | recapito | supporto | escalation | telefonata | ricontattatemi | in persona | richiamami | chiamami | richiamatemi',
    filler: `
      l | lo | un | uno | una | il | lo | la | i | gli | le | del | dello | della | dei | degli | delle | dell | di | d | a | ad | al | allo | alla | ai | agli | alle | all | da | dal | dalla | dall | con | col | in | nel | nella | per | su | sul | tra | e | ed | o | mio | mia | miei | tuo | tua | suo | sua | vostro | vostra | vostri | vostre | questo | questa | quel | quella | io | tu | lei | voi | mi | ti | ci | vi | si | che
      favore | piacere | cortesia | gentilmente | cortesemente | prego | grazie | pls | ciao | salve | buongiorno | buonasera | buona | buon | giorno | sera | signore | signora | sì | si | ok | va | bene | allora | dunque | solo | soltanto | semplicemente | ora | adesso | subito | immediatamente | presto | velocemente | rapidamente | urgente | urgentemente | urgenza | oggi | domani | ancora | finalmente | direttamente | diretto
      vero | vera | veri | vere | reale | reali | vivo | viva | normale | umano | umana | competente | gentile | è | sono | essere | posso | può | puoi | potrei | potrebbe | potete | possibile | sarebbe | fosse | qui | lì | qua | dio | cavolo | cazzo | diamine | accidenti | eh | ehi | oh | ehm | beh | dai | senta | scusi | scusa | chi | quale | qual | come | dove | quando | cosa | qualche | avere | ho | ha | anche | più | molto | meglio | altro | altra | altri
      italiano | italiana | disponibile | linea | via | tramite | mezzo | piuttosto | proprio | davvero | almeno | fare | faccio | farmi | fa | magari | così | poi | prima | ormai | insomma | proprio | certo | riguardo | merito | ne | se | pronto | telefono | volta | uno | momento | modo | po | possibilmente | necessario | personalmente | persona | ossa | carne | chiedere
    `,
    joint: 'e | ma | o | oppure | perché | però | quindi | bensì | ed',
  },
  ...italianPatterns,
  realWords: `
    conducente |
    ricetta | ricette |
    personal | trainer | telefonem |
    pausa | posa |
    contratto | contratti | contanti | contatore | contare | contato | urgente | gente | agenda | agenzia | persone | personale | operazione | operazioni | operare | operativo | parlato | parole | parola | passato | passaporto | passare | pagare | parlare | portare | partire | trattare | chiave | chiavi | chiaro | chiaramente | chiudere | richiesta | chiesto | chiedo
    chiamato | amata | numeri | numero | umore | fumo | mano | mane | piano | primo | qualche | qualcosa | quale | quali | qualità | quanto | quando | servizi | servire | servito | assistente | esistenza | insistenza | resistenza | trovare | provare | trasferimento | trasferirsi | trasporto | supporta | sopporto | rapporto | aeroporto | passaggio | messaggio
    connessione | collegamento | colletta | college | college's | bolletta | consulta | risultato | consegna | consegnare | consumo | consumatore | dipende | dipendere | indipendente | pendente | corrente | cliente | clienti | esperienza | rete | prete | responsabilità | rispondo | risposta | risposto | direzione | diretto | capito | conto | sconto | canto | tanto | telefonia
    voglia | voglie | foglio | meglio | figlio | luglio | taglio | serie | serve | serva | sera | vero | verso | versare | vetro | dietro | macchinario | cercate | chiedete | pretesa | devi | deve | dove | operaio | aperto | opere | gestire | gestione | gesto | referto | preferite
  `,
};
