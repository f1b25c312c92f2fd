import type { Lexicon } from '../lexicon.ts';

export const spanish: Lexicon = {
  language: 'es',
  verbsAtEnd: false,
  words: {
    person: `
      humano | humana | ser humano | agente | asesor | asesora | operador | operadora | representante | empleado | empleada | trabajador | ejecutivo | ejecutiva | encargado | encargada
      supervisor | supervisora | gerente | jefe | jefa | director | directora | responsable | gestor | gestora | teleoperador | teleoperadora | compañero tuyo | compañero | compañera | colega | persona real | persona de verdad | persona física | persona humana
      | alguien real | alguien de verdad | carne y hueso | especialista | consultor | consultora | funcionario | funcionaria | atención humana | ayuda humana | asistencia humana | contacto humano | trato humano | personal humano | miembro del equipo | miembro de su equipo
      señorita | interlocutor | interlocutora | técnico de soporte | comercial | orientador | persona viva | asistente humano | agente humano | agente real | asistente real | auxiliar | recepcionista | experto | experta
    `,
    anyone: `
      humanos | humanas | seres humanos | agentes | asesores | operadores | representantes | empleados | ejecutivos | gestores | compañeros | colegas | personas reales | gente real | personal | alguien | algien | alguen | alguin | persona | personas | gente | alguno de ustedes | alguno de vosotros | uno de ustedes | uno de vosotros | cualquiera | nadie | una persona | quien sea | alguno de | uno de sus | uno de tus | uno de vuestros | alguna persona
    `,
    staff: `
      departamento | equipo | contabilidad | facturación | médico | doctor | doctora | enfermera | enfermero | farmacéutico | abogado | abogada | técnico | tienda | oficina | sucursal | ventas | departamento de ventas | reclamaciones | cobros | banco | dueño | propietario | recepción | central | área | dirección | gerencia | psicólogo
      administración | notario | bancario | perito
    `,
    desk: `
      atención al cliente | atencion al cliente | atención a clientes | atencion a clientes | atención de clientes | atencion cliente | atención cliente | atención al usuario | atención al consumidor | servicio al cliente | servicio a clientes | servicio de atención | servicio cliente | servicio al usuario | soporte al cliente | ayuda al cliente
      asistencia al cliente | centro de atención | centro de llamadas | centro de contacto | call center | línea de atención | línea de ayuda | línea directa | línea telefónica | atención telefónica | asistencia telefónica | soporte telefónico | soporte técnico | asistencia técnica | servicio técnico | mesa de ayuda | servicio telefónico | número gratuito | línea gratuita
      chat en vivo | teléfono de atención | atención personal | atención personalizada | atención humana | departamento de atención | servicios al cliente | apoyo al cliente | hotline | centralita | conmutador | servicio de ayuda | departamento de soporte | equipo de soporte | atención comercial | servicio de asistencia | teléfono gratuito
    `,
    aid: 'soporte | ayuda | asistencia | asesoría | asesoramiento | apoyo | servicio | atención',
    talk: `
      hablar | ablar | habalr | hablr | hablarlo | hablarle | hablo | hablemos | hable | conversar | conversación | charlar | platicar | chatear | chat | chatea | comunicarme | comunicar | comunicarse | dialogar | tratarlo | discutir | consulta con
      hablando | ser atendido | ser atendida | atendido por | atendida por | tratar con | entenderme | dirigirme | platica | parlar | mensajear
    `,
    tell: `
      consultar | explicárselo | explicarle | explicar | contarle | contar | contárselo | escribir | preguntar | mostrar | pregunta | preguntarle | comentar | comentarlo
    `,
    third: `
      repartidor | mensajero | conductor | cartero | vendedor | casero | propietario | inquilino | vecino | vecina | compañero de piso | mi marido | mi mujer | esposa | esposo | madre | padre | hijo | hija | hermana | hermano | amigo | amiga | policía | ambulancia | inmobiliaria | agente inmobiliario | embajada | comprador | destinatario | mi médico | mi abogado | mi jefe | empleador | transportista 
    `,
    reach: `
      contactar | contactarme | contacto | contacte | contacten | contactarlos | contactarles | contactaros | contactarse | ponerme en contacto | en contacto | localizar | acceder | acudir | llegar a | comunicarme | comunicación | al teléfono | dar con | ubicar | encontrar | contatar | acceso a | al aparato | recurrir | dirigirme
    `,
    call: `
      llamar | llamo | llamad | llamen | llame | llama | llámame | llamarme | llamarlos | llamarles | llamaros | llamarte | llamada | llamadas | telefonear | telefónicamente | teléfono | llamaran | llamarnos | yamar | marcar | devolver la llamada | por teléfono | videollamada | telefónica | telefónico | rellamada | llamémonos | llamar por
    `,
    connect: `
      pasar | páseme | pásame | pasarme | pasadme | pásenme | pasen | transferir | transfiere | transfiera | transfiérame | transfiéreme | transferirme | transferencia de llamada | derivar | derive | derívame | derivarme | derívenme | comunicar | comuníqueme | comunícame | comuníquenme | comunicarme | conectar | conéctame | conecte | conécteme | conectarme con | conéctenme
      redirigir | redirígeme | redirija | ponerme | ponme | póngame | pónganme | poner | ponedme | enlazar | enlázame | escalar | escala | canalizar | remitir | dirigir | dirígeme | desviar | desvíame | traspasar | traspasarme | derivación | mándame | envíame con | comunicas | comunica | pasas | pasa | pongan | ponga | paso con
    `,
    device: 'tarifa | plan | contrato | suscripción | copia | red | impresora | ordenador | computadora | tele | televisor | cuenta | dinero | euros | pesos | dólares | saldo | aparato | tarjeta | banco | paquete | archivo | contrato',
    help: `
      reaccionar | reaccione | ayudar | ayude | ayuda | ayudarme | ayudarnos | ayúdeme | atender | atienda | atiende | atenderme | responder | responda | responde | contestar | conteste | contesta | revisar | revise | mirar | mire | solucionar | resolver | explicar | explique | asistir | guiar | orientar | orientarme | contactar | contacte | llamar | llame | escuchar | escuche
      entender | entienda | entiende | encargue | encargar | hacerse cargo | verificar | ver mi | vea | comunique | asesore | asesorar | hablar | hable | apoye | apoyar | decirme | diga | gestionar
    `,
    give: `
      deme | dame | denme | dadme | denos | póngame con | ponme con | pónganme con | páseme con | pásame con | consígame | búscame | tráeme | mándame | quiero | puede darme | me da | me das | me dan | me pasas con | me pasa con | me pone con | necesito | mejor | pásame | pasame a | páseme a | que venga | que me atienda
    `,
    want: `
      quiero | kiero | qiero | quero | quisiera | queremos | quisiéramos | necesito | nesecito | nececito | necesitamos | necesitaría | deseo | desearía | me gustaría | gustaría | prefiero | preferiría | exijo | solicito | pido | busco | requiero | demando | ocupo | urge | tengo que | debo | puedo | me hace falta | intento | trato de | querría | insisto en | espero
      quería | pediría | rogaría | agradecería | reclamo | estoy buscando | buscando | hace falta | nos gustaría
    `,
    may: 'puedo | podría | se puede | podemos | cómo | cómo puedo | dónde puedo | es posible | sería posible | posible | posibilidad | déjame | déjeme | permítame | hay forma | hay manera | puede | puedes | pueden | cómo hago para',
    me: 'me | nos | mi caso | esta conversación | mi llamada | este chat',
    you: 'ustedes | vosotros | usted | les | os | su empresa | vuestra empresa | vuestro equipo | su equipo | con vosotras | tu empresa',
    exist: 'hay | hay algún | hay alguna | existe | tienen | tenéis | tienes | habrá | no hay | trabaja | trabajan | está | cuentan con | queda | hay ahí | ai',
    free: 'disponible | disponibles | ahí | aquí | en línea | conectado | libre | online | presente | detrás | al otro lado | de guardia | del otro lado | allí',
    no: 'no | sin | ningún | ninguna | nada de | en vez de | en lugar de | nunca | ni | basta de | no más | en vez | en lugar | antes que | no es un | ya no | fuera',
    chatbot: 'ai | ia | inteligencia artificial | asistente virtual | respuestas automáticas | respuesta automática | robotito',
    bot: `
      bot | bots | robot | robots | chatbot | máquina | máquinas | maquina | computadora | ordenador | ia | inteligencia artificial | programa | programas | algoritmo | contestador | contestadora | asistente virtual
      respuestas automáticas | respuesta automática | robotito | tostadora
`,
    stop: `
      basta | para | parad | paren | deja | dejen | dejad | harto | harta | hartos | odio | cansado | cansada | fuera | quita | quiten | quitad | no soporto | no aguanto | detesto | estoy hasta | hasta los | hasta las | apaga | apaguen | termina | terminar | me cansé | me harté | ya estuvo | suficiente | aburrido de | saltar | evitar | lárgate | cállate | molesta
    `,
    bad: `
      inútil | estúpido | estúpida | tonto | tonta | idiota | malo | mala | pésimo | basura | mierda | porquería | no sirve | no entiende | no me entiende | no ayuda | no me ayuda | no funciona | no sirves | no entiendes | ridículo | imbécil | de mierda | puto | puta | maldito | maldita | horrible | absurdo | pendejo | jodido | asco | incompetente
    `,
    number: `
      numero 900 | teléfono gratuito | línea gratuita | número de teléfono | numero de telefono | número telefónico | teléfono de contacto | número de contacto | teléfono de | num de telefono | tlf | tfno | tlfno | nro de teléfono | número para llamar | número gratuito | número de | número | numero | datos de contacto | teléfono
    `,
    who: 'quién | con quién | a quién | quiénes | kien',
    iam: 'soy | somos | era | yo soy | mi marido es | mi mujer es | trabajo como | trabajo de',
    report: `
      quejarse | certificados | tratan | pagan | cuesta | cuánto | precio | coste | formados | equivocó | dio | era | fue | estaba | vino | puesto | plaza | vendió | envió | vacante | dieron | empleo | empleos | trabajo | trabajar | vacante | vacantes | gana | sueldo | salario | me dijo | dijeron | prometió | prometieron | reseña | valorar | valoración | opinión | queja | quejarme | reclamación | gracias por | excelente | currículum | encuesta | calidad | maleducado | grosero | prácticas | contratan | satisfecho | pésima | mala | colgó | dijo
    `,
    alone: 'conéctame | conécteme | comunícame | comuníqueme | transfiéreme | transfiérame | derívame | pásame con alguien | derivación | escálalo | escálame | llamar | contacto | contactar | llamada | llámame | llámenme | contáctenme | soporte | teléfono | hablar | transferir | comunicarme | contactarme | callback | contáctenos | hablar por teléfono | devolución de llamada | platicar | escalar | que me llamen',
    filler: `
      un | una | unos | unas | el | la | los | las | lo | del | de | al | a | con | en | por | para | y | o | e | mi | mis | su | sus | tu | tus | vuestro | vuestra | este | esta | ese | esa | yo | tú | usted | me | nos | le | les | te | se | que | favor | porfa | porfavor | porfis | xfa | plis | gracias | hola | buenas | buenos | días | tardes | noches | día | señor | señora
      sí | si | no | vale | ok | bueno | pues | entonces | solo | sólo | simplemente | ya | ahora | mismo | inmediatamente | rápido | rápidamente | urgente | urgentemente | urgencia | hoy | mañana | pronto | otra | otro | vez | directo | directamente | real | reales | verdad | verdadero | verdadera | vivo | viva | humano | humana | normal | competente | amable
      es | está | ser | puedo | puede | puedes | podría | podrían | puedan | sería | posible | aquí | ahí | por dios | dios | joder | coño | carajo | hostia | eh | oye | oiga | mira | quién | quien | cual | cuál | cómo | como | donde | dónde | cuándo | qué | algún | alguna | alguno | tener | tengo | haber | ha | también | más | muy | mejor | mientras | español | hable | hispano
      cualquier | cualquiera | servicio | disponible | línea | teléfono | vía | mediante | través | nuevo | mucho | poco | tan | tanto | primero | luego | después | ustedes | ver | así | amigo | amigos | tipo | algo | yaaa | respecto | sobre | esto | eso | necesario | tal | urge | momento | cuanto | antes | lado | personalmente | persona
    `,
    joint: 'y | pero | o | sino | porque | pues | aunque | e',
  },
  asks: `
    nivel ~1 superior/más
    por qué ~5 @chatbot
    número/teléfono/numero 900/800/0800
    podemos/puedo/prefiero/podríamos ~4 por teléfono
    asesoren/atiendan/ayuden ~2 personalmente
    hablar/atender/atiendan/ver/tratar ~3 en persona
    señor/señora/chico/chica/señorita ~1 de ayer
    que ~2 me/nos ~2 devolvieran/devuelvan/llamaran/llamen/devolvieran ~1
    cita ~2 telefónica/con
    cita ~2 @person
    demasiado/muy/tan ~3 para ~1 un/una ~1 @bot
    @chatbot ~5 @no
    lee/leen/ve/mira ~3 persona/alguien/@person
    alguien ~1 que ~2 sepa/entienda/entiende/sabe/pueda/hable/conozca
    alguien ~1 de ~1 más arriba
    alguien ~1 normal/superior/competente
    dígale/dile/dígales/diles ~5 llame/llamen/ayude/conteste
    por telefono
    hay/ay/está/habrá/hola/oiga ~2 alguien/algien/nadie ~3
    alguien ~2 ahí/aquí/línea/allí/conectado/disponible
    no hay ~2 nadie/alguien/humano/humanos
    me/nos ~3 llamar/llamen/llame/llaméis/llaman/llamáis/telefonear/contacten/contactar/contacte/llama/llaman/llamaran
    llámame/llámenme/llámeme/llamadme/llamarme/llamarnos/llámennos/contáctame/contáctenme/contactarme
    que ~2 me/nos ~1 llamen/llame/contacten/contacte/atienda/atiendan/ayude/responda/conteste/llaméis/pasen/comuniquen/devuelvan
    devuélvanme/devolver/devuelvan/devolverme/devolvedme ~2 llamada
    solicitud/solicitar/petición/pedir/solicito/quiero/necesito/agendar/programar ~3 llamada
    les/os/los/le/te llamar/llamo/contactar/contacto
    llamarles/llamarlos/llamaros/llamarte/llamarle/contactarlos/contactaros/contactarles
    puedo/quiero/quisiera/prefiero/necesito/podría/deseo/gustaría ~1 llamar $
    a/cuál/qué/un/su/vuestro/algún/el/al número/teléfono/numero/telefono ~3 llamar/llamo/contacto/teléfono/marcar/atención/comunicarme/comunico/contactar/puedo
    tienen/tenéis/hay/tiene/dan/deme/dame/pasar/pásame/me/cuál ~3 número/teléfono/tlf ~2
    número/teléfono/tlf ~3 @desk/@aid/@person/@staff/contacto/ustedes
    por teléfono
    telefónicamente
    cara a cara
    cómo/como/dónde/donde ~4 contactar/contacto/contactarlos/contactaros/comunicarme/comunico/llamar/contactarles/localizar/contactarme
    contactar/contacto/comunicarme/comunicarse con/a ~3
    ponerme/ponerse/poner/ponernos/póngase/pónganse en contacto
    con ~1 quién/quien ~6
    a quién/quien ~3 llamo/llamar/contacto/contactar/acudo/acudir/dirijo/dirigirme/debo/puedo
    quién/quien ~3 ayudar/ayuda/atiende/atender/llamar/hablar/resolver/ayude/encargado/responsable
    hablar/ablar/hablo/conversar/platicar/chatear/charlar/comunicarme/tratar/hablarlo/tratarlo ~2 con/a ~4 @person/@anyone/@staff/@desk/ustedes/usted/ud
    puede/pueden/podría/puedes/hay/podrían/que/quiero/necesito alguien/@person/persona ~5 @help
    alguien/@person ~2 puede/pueda/podría/pudiera/que/me/nos ~5 @help
    que ~2 alguien/persona/@person ~5 @help
    necesito/nesecito/quiero/ocupo/busco/exijo ~2 alguien/persona/gente
    dame/deme/denme/dadme/pásame/páseme/póngame/pónganme/ponme/pasadme/comuníqueme/comunícame ~2 alguien/@person/persona/@staff/con
    páseme/pásame/comuníqueme/comunícame/transfiérame/transfiéreme/derívame/póngame/conéctame/pónganme/transfiérenme/derívenme/conécteme/redirígeme/transferirme/ponme ~2 con/a/al
    me/nos ~1 comunica/comunicas/pasa/pasas/pone/pones/transfiere/deriva/comunicar/pasar/comunican/transfieres/conecta/conectas/comuniquen/pasen/transferir/ponen ~1 con/a/al
    real/reales/humana/humano/viva/vivo/verdadera ~1 persona/agente/alguien
    persona/alguien/agente/gente/asesor/operador/personas real/reales/humano/humana/de verdad
    ayuda/asistencia/atención/soporte/trato/asesoría humana/humano/personal/personalizada
    nadie ~2 contesta/responde/atiende/ayuda/contestan/atienda/resuelve
    por qué ~6 humano/persona/alguien/nadie ~3
    imposible ~4 hablar/contactar/humano/comunicarse/persona
    nunca ~3 humano/persona/alguien/contestan/responden
    no ~2 hablar/hablo/quiero/hablando/chatear ~5 @bot
    nada de @bot
    harto/harta/cansado/cansada/hasta/basta ~4 @bot
    @chatbot ~3 no ~2 entiende/entiendes/sirve/ayuda/funciona/responde/resuelve
    hablar ~2 con una pared
    en vez/lugar ~4 @bot
    tú no ~2 @person
    no tú ~2 @person
    un/una/al/con/a/otro/otra @person por/ya/ahora/urgente/disponible/$
    quiero/kiero/necesito/prefiero/mejor/exijo/deseo/busco/solicito/quisiera/requiero/ocupo/gustaría/nesecito ~3 @person/@desk ~1
    quiero/necesito/quisiera/prefiero/puedo/podría/podemos/debo ~1 hablar $
    prefiero ~4 alguien/persona/@person/teléfono
    de carne y hueso
    a/con/al ~f2 @person $
    atienda/atiende/atienden/atiendan/atendido/atendida/atenderme ~3 @person/alguien/persona
    quién/quien está/es ~2 cargo/responsable/encargado
    @desk ~6 horario/abre/abierto/llamar/número/teléfono/hora
    horario/hora/horas/número/abre/teléfono ~6 @desk
    horario/horarios/hora ~4 llamar/llamada/llamadas/telefónica/telefónico
    escalar ~4
    mi ~1 gestor/asesor personal
    alguien ~1 de ~3 equipo/departamento/empresa/ahí
    alguien ~2 teléfono
  `,
  neutral: `
    quejarme/queja/quejas de/del/sobre ~f2 @person
    quién/quien es el/la/su ~1 @person
    alguien me llama
    más ~2 que ~1 un ~1 @person
    que los humanos
    te gusta ~1 gente
    te gustan ~2 humanos/personas
    quién/quien es tu/su ~1
    señora/señor/chica/chico/persona/señorita ~1 del/de/al teléfono ~2 dijo/prometió/aseguró/me
    no hay nadie ~2 en/casa
    nadie en casa
    contacto ~1 de ~1 nuestra/mi/la/nuestro empresa/oficina
    quién/quien es mi/nuestra ~2
    ir/presentarme/acudir/venir ~2 en persona
    vacante/puesto/plaza ~2 @person
    empleado/empleada ~2 tienda
    eres/es/sos/son/serás/esto tú/un/una/ud/usted/vos/realmente/de/humano/bot/robot/humana/persona ~2 @person/@bot/persona/$
    eres/sos/es ~2 @person/@bot/persona
    estoy/estamos/estaré ~1 hablando/chateando/conversando/escribiendo ~4 @person/@bot/persona/alguien/quién/quien
    ^ hablo/chateo con ~4 @person/@bot/persona/quién/quien/alguien
    con quién/quien hablo/estoy
    error/errores/recursos/derechos/fallo/cuerpo/recurso humano/humanos
    agente/agentes inmobiliario/inmobiliaria/inmobiliarios/secreto/policía/aduanas/comercial/viajes
    agente ~1 de ~1 seguros/viajes/policía/aduanas/bienes/ventas
    agencia
    operador/operadores ~1 móvil/móviles/red/virtual/turístico/logístico
    cambiar/cambio/qué/otro/mi/anterior/nuevo/cual ~1 de ~1 operador
    qué/otro/mi/cual operador
    por/cada/tercera/dos/tres/cuatro/cinco/seis/2/3/4/5/6/cuántas/mayor/menor/jurídica/física/fallecida/nueva/sola/varias/segunda/muchas/algunas persona/personas
    persona/personas física/jurídica/mayor/mayores/menor/fallecida/autorizada/adicional/extra/sola/discapacitada/desconocida
    persona de contacto
    quién/quien es ~2 persona/contacto
    añadir/agregar/autorizar/incluir ~1 a ~2 persona/alguien
    añadir/agregar/autorizar/incluir ~2 persona/alguien
    alguien más ~2 recoger/usar/firmar/pagar/recibir/conducir
    para/por/si/a/de alguien más
    puede/puedo/pueden/autorizar/añadir/agregar/para/de/de/a/entregar ~2 otra persona
    otra persona ~3 recoger/usar/firmar/pagar/recibir/cuenta
    alguien ~1 robó/entró/usó/hackeó/llamó/accedió/ha/había/abrió/compró/hizo/sacó/tiene/intentó/dijo/clonó/usando/está
    alguien me/ha/se ~1 robó/robado/llamó/ha/hackeó/estafó/hizo/clonó/dijo/había/llamado
    la/mucha/poca/otra/alguna gente ~1 dice/piensa/cree/está
    cuántas/cuántos ~1 personas/empleados/agentes/trabajadores
    hablé/llamé/contacté/conversé/chateé/platiqué ~5 @person/@desk/alguien/persona/$
    ayer/anoche/pasada/pasado/ya/antes ~3 hable/llame/hablé/llamé
    hable/llame/contacte ~3 ayer/semana/anoche/antes
    me llamó/llamaron
    un/una/el/la/su/sus/vuestro/este/ese ~1 @person/persona ~1 me/nos/se/le/no/ya/era/fue/dijo ~1 dijo/prometió/dio/aseguró/atendió/llamó/equivocó/comentó/informó/confirmó/fue/era/había/colgó/vendió
    compañero/compañera suyo/suya/tuyo/vuestro ~1 me
    llamar/llamadas/llamada/llamo ~1 al/a/internacionales/ilimitadas/entrantes/perdidas/perdida/extranjero/spam/comerciales ~1 extranjero/méxico/españa/alemania/marruecos/estados/colombia/francia/otros/países/fijos/móviles/$
    llamadas ~1 internacionales/ilimitadas/entrantes/perdidas/gratis/salientes/bloqueadas/spam/comerciales
    desvío/bloqueo/registro/historial/identificador ~1 de llamada/llamadas
    cuánto/precio/coste/costo/cuesta/tarifa ~3 llamar/llamada/llamadas
    cuando ~1 llamo
    se llama/llaman
    me llamo
    cómo te/se llamas/llama
    mi/mis/nuevo/viejo/su/otro ~1 número/teléfono/móvil/celular
    cambiar/conservar/mantener/portar/modificar/bloquear/actualizar/borrar ~3 número/teléfono
    número ~1 de ~1 cliente/pedido/cuenta/seguimiento/contrato/factura/serie/tarjeta/referencia/póliza/caso/orden/días/personas/reserva/pasaporte/contador/iban
    teléfono/móvil/ordenador/celular roto/rota/nuevo/dañado/libre/robado/está/no/perdido
    robot/robots ~1 aspirador/aspiradora/cocina/cortacésped/de
    hablar/hablan/habla ~2 inglés/español/alemán/francés/árabe/catalán/italiano
    habla/hablan ~2 de/sobre ~2
    contacto/contactos ~3 agenda/teléfono
    lentes/lentillas/sin/borrar/eliminar/añadir/guardar ~1 de/un/el/contacto ~1 contacto/contactos
    sin contacto
    pago/tarjeta ~1 contacto
    transferir/pasar/enviar/poner/transferencia/mandar ~4 dinero/euros/pesos/cuenta/saldo/contrato/dólares/persona
    pasar/poner/cambiar ~3 nombre
    conectar/conectarme/conecto ~4 @device
    oferta/ofertas/bolsa ~1 empleo/trabajo
    buscan/contratan/busca/contrata/necesitan ~1 @person/gente/personal
    gana ~2 @person
    soy ~2 @person
    como @person
    el/la/mi/los técnico/técnicos/médico/banco
    el/mi/mis/su/tu jefe/gerente/compañero/compañeros/empleado/empleados/colega/colegas/médico/doctor/abogado/equipo/hijo/director ~1 me/dice/es/no/quiere/está/tiene/y
    mi/mis jefe/compañero/compañeros/empleado/empleados/colega/colegas/médico/doctor/abogado/equipo/director
    servicio/servicios ~1 de ~1 entrega/limpieza/streaming/internet/agua/gas/luz/salud/envío
    excelente/buen/mal/gran servicio/atención
    ayuda/ayudarme/ayudar/ayudas ~2 a/con/para
    ayuda ~1 de/del alquiler/gobierno/estado/económica
    datos/información personal/personales
    préstamo/tarjeta/cuenta/área/computadora personal
    número/línea ~1 fijo/fija/móvil
    de quién/quien es
    entrega/entregar ~3 persona
  `,
  refusals: `
    no ~1 me/nos/quiero/deseo/necesito ~1 pasen/pase/pases/llamen/llame/llames/transfieran/transfiera/transfieras/contacten/conecte/derive/derives/comunique/conectes/comuniques/contacte ~3
    no ~1 quiero/deseo/necesito/quisiera/hace ~4 @person/@anyone/@call/@talk/@reach/@connect/@desk
    no ~1 quiero ~2 que ~1 me ~1 llamen
    sin ~2 hablar/llamar/contactar
    ningún/ninguna ~1 @person/llamada $
    no ~1 llamar/llames/llamen
    dejen/paren/basta de llamarme/llamar
  `,
  anger: `
    volviendo/vuelve/vuelven/volver/vais ~2 loco/loca
    estoy ~3 furioso/furiosa/indignado/indignada/harto/harta/encabronado/cabreado/cabreada/hasta/enfadadísimo/rabioso/rabiosa
    hasta los/las/el huevos/narices/cojones/ovarios/coño/madre/gorro
    voy ~1 demandar/denunciar/demandarlos/denunciarlos/denunciaros
    demandarlos/denunciarlos/demandaros/denunciaros/demandarles
    mi abogado
    abogado ~4 contactará/contactar/demanda/denuncia
    acciones legales
    a/los tribunales/juicio
    me voy/cambio ~2 competencia/otra
    a la competencia
    nunca/jamás más ~4 ustedes/vosotros/comprar/compro/cliente
    perder/perdido/pierden un cliente
    son/sois ~4 ladrones/estafadores/incompetentes/inútiles/mentirosos/sinvergüenzas/idiotas/vergüenza/delincuentes/payasos
    ladrones/estafadores/sinvergüenzas/cabrones/hijueputas/hijos de puta/pendejos/gilipollas
    panda/banda/bola ~1 ladrones/estafadores/inútiles/incompetentes/payasos
    a la mierda
    vete/váyanse/iros/idos ~1 mierda/carajo/diablo
    que os/les/te jodan/den
    es ~3 vergüenza/vergonzoso/inaceptable/indignante/estafa/robo/intolerable
    una vergüenza/estafa
    peor/pésimo ~1 servicio/empresa/compañía/banco/atención
    hoja de reclamaciones
    empresa de mierda
  `,
  distress: `
    suicidarme/matarme/suicidio
    quiero ~1 morir/morirme
    quitarme la vida
    acabar con ~1 vida
    no ~1 quiero ~1 vivir
    ganas de vivir
    hacerme daño
  `,
  realWords: `
    pausa | pausar |
    linda | lindo |     contrato | contratos | contratar | contado | contador | contraseña | agenda | agencia | gente | urgente | frente | fuente | argentina | personal | personas | personaje | operación | operaciones | operar | operativo | cuidador | asesoría | ascensor | hablas | habla | tabla | cable | doble | noble | pueblo | llamo | llamas | lleva | llave | llegar
    llegada | llevar | llenar | pagar | pasaje | pasaporte | pasado | pesar | parar | posar | pedir | pedido | perder | perdido | poder | quitar | quedar | queja | quedan | necesaria | necesario | necesidad | número | números | enero | dinero | primero | error | humo | humor | nano | mano | hermano | verano | llamada
    algo | algún | alguna | alguno | algunas | algunos | siguiente | también | aplicación | atacar | autor | asistente | asistencia | existencia | insistencia | resistencia | servicios | servidor | soporta | soportar | deporte | aporte | aporta | importe | reporte | transporte | ayudas | aguda | duda | deuda | tienda | tiempo | cliente | clientes
    conectado | conexión | correcto | conecta | directo | director | dirección | derecho | derechos | compañía | campaña | compra | comprar | cuenta | cuentas | cuento | gestión | gestiones | gastos | gesto | encargo | encargar | entrega | encargos | recargo | recarga | responsabilidad | responder | respuesta | repuesto | representación
  `,
};
