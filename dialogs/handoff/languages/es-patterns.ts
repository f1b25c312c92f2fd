import type { Lexicon } from '../lexicon.ts';

/** The Spanish patterns; pattern.ts explains how they are written. */
export const spanishPatterns: Omit<Lexicon, 'language' | 'verbsAtEnd' | 'words' | 'realWords'> = {
  asks: `
    dónde/adónde ~2 llamo/llamar/marco/marcar/llamamos
    número/teléfono ~2 llamo/llamar/marco/marcar
    pusieran/pongan/ponga ~f1 con ~3
    con quién/quien hablo ~3
    ponga/pónganse/pongan/póngase en contacto
    traer/traes/traiga/tráeme a ~f1 @person/@anyone
    alguien llame
    humano ya
    con alguien del/de ~f1 @staff
    @want ~f3 @staff ~f2 teléfono
    póngame/pónganme/ponme ~2 con ~f2 @anyone/@person/@staff
    quién/quien entonces
    póngame/ponme/pónganme/pásame/páseme ~2 con alguien
    a un/una/su ~f1 @person
    una/un @staff por favor
    saltar/omitir/evitar ~1 @chatbot
    técnico ~2 teléfono
    no se ~3 a un @chatbot
    @want ~f4 conversación
    aceptar derivación
    nivel ~1 superior/más
    por qué ~5 @chatbot
    número/teléfono/numero 900/800/0800
    podemos/puedo/prefiero/podríamos ~4 por teléfono
    asesoren/atiendan/ayuden ~2 personalmente
    hablar/atender/atiendan/ver/tratar ~3 en persona
    señor/señora/chico/chica/señorita ~1 de ayer
    que ~2 me/nos ~2 devolvieran/devuelvan/llamaran/llamen/devolvieran ~1
    cita ~1 telefónica
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
    llámame/dime _ $
    si ~1 no hay nadie
    no hay nadie ~1 cuando/en
    pagar/pago/recargar ~3 teléfono/móvil
    que se tragó
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
    ^ hablo/chateo con ~a4 @person/@bot/persona/quién/quien/alguien
    con quién/quien hablo/estoy $
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
    contacto/contactos de/del/en ~1 agenda/teléfono
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
    no llames/llamen
    dejen/paren/basta de llamarme/llamar
  `,
  anger: `
    volviendo/vuelve/vuelven/volver/vais ~2 loco/loca
    estoy ~3 furioso/furiosa/indignado/indignada/harto/harta/encabronado/cabreado/cabreada/hasta/enfadadísimo/rabioso/rabiosa
    hasta los/las/el huevos/narices/cojones/ovarios/coño/madre/gorro
    voy ~1 demandar/denunciar/demandarlos/denunciarlos/denunciaros
    demandarlos/denunciarlos/demandaros/denunciaros/demandarles
    mi abogado ~3 llamará/hablará/contactará/sabrá/escribirá/denunciará/demandará
    con mi abogado
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
    es ~3 vergüenza/vergonzoso/inaceptable/indignante/intolerable
    una vergüenza
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
};
