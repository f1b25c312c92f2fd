import type { Lexicon } from '../lexicon.ts';
import { spanishPatterns } from './es-patterns.ts';

export const spanish: Lexicon = {
  language: 'es',
  verbsAtEnd: false,
  words: {
    person: `
      jefe de turno | encargado de turno | persona a cargo | persona encargada | responsable de turno | asesor humano | asesor en vivo | operador humano | teleoperadora | dependiente | dependienta | oficinista | cajero humano | ser vivo | alma | adulto | persona competente | superior jerárquico | supervisor de turno | agentes humanos | humanito | chavo | licenciado | telefonista | recepcionista | superior | humano | humana | ser humano | agente | asesor | asesora | operador | operadora | representante | empleado | empleada | trabajador | ejecutivo | ejecutiva | encargado | encargada
      supervisor | supervisora | gerente | jefe | jefa | director | directora | responsable | gestor | gestora | teleoperador | teleoperadora | compañero tuyo | compañero | compañera | colega | persona real | persona de verdad | persona física | persona humana
      | alguien real | alguien de verdad | carne y hueso | especialista | consultor | consultora | funcionario | funcionaria | atención humana | ayuda humana | asistencia humana | contacto humano | trato humano | personal humano | miembro del equipo | miembro de su equipo
      señorita | interlocutor | interlocutora | técnico de soporte | comercial | orientador | persona viva | asistente humano | agente humano | agente real | asistente real | auxiliar | recepcionista | experto | experta
    `,
    anyone: `
      sus agentes | sus empleados | sus compañeros | alguno de sus agentes | otra persona | alguien más | alguien distinto | alguin | alguen | aguien | alugien | algn | señor | señora | humanos | humanas | seres humanos | agentes | asesores | operadores | representantes | empleados | ejecutivos | gestores | compañeros | colegas | personas reales | gente real | alguien | algien | alguen | alguin | persona | personas | gente | alguno de ustedes | alguno de vosotros | uno de ustedes | uno de vosotros | cualquiera | nadie | una persona | quien sea | alguno de | uno de sus | uno de tus | uno de vuestros | alguna persona
    `,
    staff: `
      técnico | departamento | equipo | contabilidad | facturación | médico | doctor | doctora | enfermera | enfermero | farmacéutico | abogado | abogada | técnico | tienda | oficina | sucursal | ventas | departamento de ventas | reclamaciones | cobros | banco | dueño | propietario | recepción | central | área | dirección | gerencia | psicólogo
      administración | notario | bancario | perito
    `,
    desk: `
      línea de reclamaciones | línea de quejas | teléfono de reclamaciones | atención al cliente | atencion al cliente | atención a clientes | atencion a clientes | atención de clientes | atencion cliente | atención cliente | atención al usuario | atención al consumidor | servicio al cliente | servicio a clientes | servicio de atención | servicio cliente | servicio al usuario | soporte al cliente | ayuda al cliente
      asistencia al cliente | centro de atención | centro de llamadas | centro de contacto | call center | línea de atención | línea de ayuda | línea directa | línea telefónica | atención telefónica | asistencia telefónica | soporte telefónico | soporte técnico | asistencia técnica | servicio técnico | mesa de ayuda | servicio telefónico | número gratuito | línea gratuita
      chat en vivo | teléfono de atención | atención personal | atención personalizada | atención humana | departamento de atención | servicios al cliente | apoyo al cliente | hotline | centralita | conmutador | servicio de ayuda | departamento de soporte | equipo de soporte | atención comercial | servicio de asistencia | teléfono gratuito
    `,
    aid: 'soporte | ayuda | asistencia | asesoría | asesoramiento | apoyo | servicio | atención',
    talk: `
      tener una conversación | tener una charla | conversar con | entenderme con | explicarme con | ayuda de | respuesta de | asesoría de | atención de | que me hable | que me escriba | charla con | cruzar palabra | dialogar con | platicarle | hablar | ablar | habalr | hablr | hablarlo | hablarle | hablo | hablemos | hable | conversar | conversación | charlar | platicar | chatear | chat | chatea | comunicarme | comunicar | comunicarse | dialogar | tratarlo | discutir | consulta con
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
    connect: ` escalar | escálalo | elevar | elevarlo | derivar | deriva | 
      pasar | páseme | pásame | pasarme | pasadme | pásenme | pasen | transferir | transfiere | transfiera | transfiérame | transfiéreme | transferirme | transferencia de llamada | derivar | derive | derívame | derivarme | derívenme | comunicar | comuníqueme | comunícame | comuníquenme | comunicarme | conectar | conéctame | conecte | conécteme | conectarme con | conéctenme
      redirigir | redirígeme | redirija | ponerme | ponme | póngame | pónganme | poner | ponedme | enlazar | enlázame | escalar | escala | canalizar | remitir | dirigir | dirígeme | desviar | desvíame | traspasar | traspasarme | derivación | mándame | envíame con | comunicas | comunica | pasas | pasa | pongan | ponga | paso con
    `,
    device:
      'tarifa | plan | contrato | suscripción | copia | red | impresora | ordenador | computadora | tele | televisor | cuenta | dinero | euros | pesos | dólares | saldo | aparato | tarjeta | banco | paquete | archivo | contrato',
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
    exist:
      'hay | hay algún | hay alguna | existe | tienen | tenéis | tienes | habrá | no hay | trabaja | trabajan | está | cuentan con | queda | hay ahí | ai',
    free: 'disponible | disponibles | ahí | aquí | en línea | conectado | libre | online | presente | detrás | al otro lado | de guardia | del otro lado | allí',
    no: 'no | sin | ningún | ninguna | nada de | en vez de | en lugar de | nunca | ni | basta de | no más | en vez | en lugar | antes que | no es un | ya no | fuera',
    chatbot:
      'ai | ia | inteligencia artificial | asistente virtual | respuestas automáticas | respuesta automática | robotito',
    bot: `
      bot | bots | robot | robots | chatbot | máquina | máquinas | maquina | computadora | ordenador | ia | inteligencia artificial | programa | programas | algoritmo | contestador | contestadora | asistente virtual
      respuestas automáticas | respuesta automática | robotito | tostadora
`,
    stop: ` me niego | niego | no pienso | rechazo | 
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
    report: ` recuérdame | recordarme | llegar a ser | gratuito | gratuita | gratis | añadir | agregar | vacantes | 
      carta | cartas | quejarse | certificados | tratan | pagan | cuesta | cuánto | precio | coste | formados | equivocó | dio | era | fue | estaba | vino | puesto | plaza | vendió | envió | vacante | dieron | empleo | empleos | trabajo | trabajar | vacante | vacantes | gana | sueldo | salario | me dijo | dijeron | prometió | prometieron | reseña | valorar | valoración | opinión | queja | quejarme | reclamación | gracias por | excelente | currículum | encuesta | calidad | maleducado | grosero | prácticas | contratan | satisfecho | pésima | mala | colgó | dijo
    `,
    alone:
      'conéctame | conécteme | comunícame | comuníqueme | transfiéreme | transfiérame | derívame | pásame con alguien | derivación | escálalo | escálame | llamar | contacto | contactar | llamada | llámame | llámenme | contáctenme | soporte | teléfono | hablar | transferir | comunicarme | contactarme | callback | contáctenos | hablar por teléfono | devolución de llamada | platicar | escalar | que me llamen',
    filler: `
      un | una | unos | unas | el | la | los | las | lo | del | de | al | a | con | en | por | para | y | o | e | mi | mis | su | sus | tu | tus | vuestro | vuestra | este | esta | ese | esa | yo | tú | usted | me | nos | le | les | te | se | que | favor | porfa | porfavor | porfis | xfa | plis | gracias | hola | buenas | buenos | días | tardes | noches | día | señor | señora
      sí | si | no | vale | ok | bueno | pues | entonces | solo | sólo | simplemente | ya | ahora | mismo | inmediatamente | rápido | rápidamente | urgente | urgentemente | urgencia | hoy | mañana | pronto | otra | otro | vez | directo | directamente | real | reales | verdad | verdadero | verdadera | vivo | viva | humano | humana | normal | competente | amable
      es | está | ser | puedo | puede | puedes | podría | podrían | puedan | sería | posible | aquí | ahí | por dios | dios | joder | coño | carajo | hostia | eh | oye | oiga | mira | quién | quien | cual | cuál | cómo | como | donde | dónde | cuándo | qué | algún | alguna | alguno | tener | tengo | haber | ha | también | más | muy | mejor | mientras | español | hable | hispano
      cualquier | cualquiera | servicio | disponible | línea | teléfono | vía | mediante | través | nuevo | mucho | poco | tan | tanto | primero | luego | después | ustedes | ver | así | amigo | amigos | tipo | algo | yaaa | respecto | sobre | esto | eso | necesario | tal | urge | momento | cuanto | antes | lado | personalmente | persona
    `,
    joint: 'y | pero | o | sino | porque | pues | aunque | e',
  },
  ...spanishPatterns,
  realWords: `
    pausa | pausar |
    linda | lindo |     contrato | contratos | contratar | contado | contador | contraseña | agenda | agencia | gente | urgente | frente | fuente | argentina | personal | personas | personaje | operación | operaciones | operar | operativo | cuidador | asesoría | ascensor | hablas | habla | tabla | cable | doble | noble | pueblo | llamo | llamas | lleva | llave | llegar
    llegada | llevar | llenar | pagar | pasaje | pasaporte | pasado | pesar | parar | posar | pedir | pedido | perder | perdido | poder | quitar | quedar | queja | quedan | necesaria | necesario | necesidad | número | números | enero | dinero | primero | error | humo | humor | nano | mano | hermano | verano | llamada
    algo | algún | alguna | alguno | algunas | algunos | siguiente | también | aplicación | atacar | autor | asistente | asistencia | existencia | insistencia | resistencia | servicios | servidor | soporta | soportar | deporte | aporte | aporta | importe | reporte | transporte | ayudas | aguda | duda | deuda | tienda | tiempo | cliente | clientes
    conectado | conexión | correcto | conecta | directo | director | dirección | derecho | derechos | compañía | campaña | compra | comprar | cuenta | cuentas | cuento | gestión | gestiones | gastos | gesto | encargo | encargar | entrega | encargos | recargo | recarga | responsabilidad | responder | respuesta | repuesto | representación
  `,
};
