import type { Lexicon } from '../lexicon.ts';

/** The Italian patterns; pattern.ts explains how they are written. */
export const italianPatterns: Omit<Lexicon, 'language' | 'verbsAtEnd' | 'words' | 'realWords'> = {
  asks: `
    dove ~2 chiamo/chiamare/telefono/telefonare
    lavora/lavorano ~2 umani/umano/persone/qualcuno
    far/fate/fatemi chiamare/telefonare ~5 da ~1 qualcuno
    come/dove contatto ~3 per telefono
    mettetevi/mettersi/metta in contatto
    far chiamare ~3
    ci sono ~1 operatori/consulenti/umani/persone
    chi allora
    ci sono ~2 @anyone ~2 online/disponibili/liberi
    rimettetemi/rimettimi/rimetta ~3
    saltare/salta/evita ~1 @chatbot
    a un/una ~f1 @person
    un/una @staff per favore
    @want ~f4 conversazione/colloquio
    livello ~1 superiore/più
    perché ~5 @chatbot
    numero 800/0800
    possiamo/posso/potremmo ~4 per telefono
    seguito/seguita/assistito/aiutato personalmente
    parlare/vedere/incontrare/discutere ~3 di persona
    per/via telefono
    qualcuno/operatore/voglio/persona ~3 al telefono
    signore/signora/signorina/ragazza/ragazzo ~1 di/d ~1 ieri
    appuntamento ~1 telefonico
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
    a/quale/qual/che/vostro/avete/un numero/telefono ~4 chiamare/chiamarvi/chiamo/telefono/contattare/rivolgermi/servizio/assistenza/telefonare/clienti/contatto
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
    chiamami _ $
    se ~1 non c è nessuno
    non c è nessuno ~1 alla/quando/per
    sbagliato ~4 numero
    pagare/pagamento/ricaricare ~3 telefono
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
    ^ parlo/chatto con ~a3 @person/@bot/persona/chi/qualcuno
    con chi sto/parlo $
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
    contatto/contatti ~3 rubrica
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
    sono un/una/il/la/l ~1 @person
    io sono @person
    il/del/dal tecnico/corriere/medico
    mio/mia/miei ~1 capo/collega/colleghi/responsabile/direttore/dipendente/dipendenti/medico/dottore/avvocato/commercialista/consulente/agente/team/operatore
    servizio ~1 di ~1 consegna/pulizia/streaming/spedizione/internet
    ottimo/buon/pessimo/bel servizio/supporto
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
    mio avvocato ~3 contatterà/sentirà/scriverà/saprà/denuncia
    dal mio avvocato
    vie legali
    in tribunale
    azioni legali
    passo/passerò/vado/cambio ~2 concorrenza
    alla concorrenza
    mai più ~4 voi/vostri/cliente/comprare/compro
    perso/perdete/perdere un cliente
    siete ~4 ladri/truffatori/incompetenti/incapaci/bugiardi/vergogna/idioti/delinquenti/buffoni/disonesti/imbecilli
    ladri/truffatori/imbroglioni/stronzi/bastardi
    branco/banda/manica ~1 di ~1 ladri/truffatori/incompetenti/incapaci/idioti/buffoni
    vaffanculo
    andate/vai/va ~1 quel/fanculo/diavolo/quel
    è ~3 vergogna/vergognoso/inaccettabile/scandaloso/indecente/assurdo
    una vergogna
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
};
