import type { Lexicon } from './lexicon.ts';

const r = String.raw;

/** Spanish, for folded text: no accents. */
export const es: Lexicon = {
  language: 'es',
  spaced: true,
  parts: {
    hyp: r`(?:que (?:hago|pasa|debo hacer|hay que hacer) (?:\w+ )?(?:si|cuando|en caso)(?! .*(?:ha |se trago|acaba))|si (?:\w+ ){0,6}?(?:algun dia|alguna vez)|en caso de|por si|como (?:aviso|reconozco|se|evito|denuncio)|es (?:toxic[oa]|peligros[oa])|toxic[oa] para|seguro (?:de|cubre|contra)|manual|etiqueta|hace (?:\w+ )?(?:anos|meses)|en (?:19|20)\d\d|riesgo de|peligro de|detector\w*|simulacro|curso)`,
    toxic: r`(?:pila|pilas|lejia|detergente|capsula\w*|pastilla\w*|medicamento\w*|veneno|limpiador|desatascador|anticongelante|iman\w*|producto|moneda|bateria|liquido|jabon|quitaesmalte|colonia|raticida|cloro)`,
    child: r`(?:hij[oa]s?|nin[oa]s?|bebe|nen[ea]|chic[oa]|peque(?:n[oa])?|sobrin[oa]|niet[oa]|mellizos|gemelos|perro|gato|\d+ (?:anos|meses))`,
    person: r`(?:persona(?: real| de verdad| humana| de carne y hueso)?|humano|ser humano|agente(?: humano)?|asesor(?:a)?|operador(?:a)?|representante|supervisor(?:a)?|encargad[oa]|responsable|ejecutiv[oa]|alguien|tecnico|companer[oa]|atencion al cliente|servicio al cliente|gerente|jefe|superior|especialista|director(?:a)?|equipo)`,
    kin: 'marido|esposo|esposa|mujer|padre|madre|mama|papa|hijo|hija|nino|nina|bebe|hermano|hermana|abuelo|abuela|pareja',
  },
  cues: {
    'asks for a person': [
      {
        is: [
          r`(?:una persona|un humano|alguien)[, ]+(?:de verdad|real|de carne y hueso)?[, ]*por favor|(?:si|que) (?:lo|la|me) (?:mire|mira|vea|ve|revise|revisa|atienda|atiende) (?:alguien|una persona|un humano)|que venga (?:el|la|un|una) {person}`,
        ],
        notAfter: r`(?:no|sin) (?:\w+ )?`,
      },
      {
        is: [
          r`(?:me|nos) (?:atend(?:iera|iese|iera|a|e)|llam(?:e|ara|en)|contact(?:e|ara|en)|ayud(?:e|ara)|respond(?:a|iera)|devuelva la llamada) (?:\w+ ){0,2}?{person}|que (?:alguien|una persona|un humano|un tecnico|un agente|un companero) (?:\w+ ){0,2}?(?:me|nos|lo|revise|vea|llame|atienda|se ponga|contacte)|(?:atencion|asistencia|ayuda|soporte|contacto) (?:humana|humano|personal(?:izada)? de una persona|de (?:una persona|un humano))|(?:derive|derivar|derivad|pase|pasen|pasar|eleve|elevar|transfier\w+|transferir|escale|escalar|remita) (?:\w+ ){0,4}?(?:a|con) (?:\w+ ){0,2}?{person}|(?:podria|puede|podrian|pueden|puedes) (?:\w+ )?(?:{person}|un companero suyo|alguien) (?:\w+ ){0,2}?(?:revisar|llamar\w*|ayudar\w*|ver|atender\w*|contactar\w*|mirar)`,
          r`(?:explic\w+|contar\w*|decir\w*|tratar\w*) (?:\w+ )?a (?:un humano|una persona)|(?:prefiero|quiero|necesito|quisiera|busco) (?:\w+ ){0,3}?(?:a )?(?:alguien (?:real|de verdad|humano)|un humano|una persona)|(?:poner|ponga|pongan|pongame|ponme|comunicar|comuniquen|comunica)(?:me|nos)? (?:\w+ )?(?:en contacto )?con {person}|(?:hablar|chatear|contactar) (?:\w+ )?(?:un |una |con )?(?:\w+ )?{person}|no (?:quiero|voy a|pienso) (?:\w+ )?(?:hablar|chatear|seguir) (?:\w+ )?con (?:una |un |esta |este )?(?:maquina|robot|bot|ia)s?|^[^\w\n]{0,9}(?:humano|persona|agente|asesor|operador)(?: ya| ahora| por favor)+|alguien (?:que )?(?:me )?(?:puede|pueda|podria) (?:llamar|ayudar|atender)`,
        ],
        notAfter: r`(?:no (?:necesito|quiero|hace falta|es necesario)|sin|ya|ayer|en vez de|no quiero hablar con) (?:\w+ )?`,
        notWith: r`ya hable|hable ayer|ayer hable|hable con|agente de viajes|agente inmobiliari|con nadie|reserva|cuenta de empresa|como (?:puedo ser|cambio)|plan pro|boton`,
      },
      {
        is: [
          r`(?:hablar|chatear|comunicar(?:me|se)?|contactar|tratar|platicar) (?:\w+ )?(?:con|a) (?:una?|el|la|su|un|algun|alguna)? ?(?:\w+ )?{person}`,
          r`(?:paseme|pasame|pasa(?:r)?me|comuniqueme|comunicame|conecteme|conectame|transfierame|transfiereme|transferirme|derivame|deriveme|ponme|pongame|poner) (?:\w+ )?(?:con|a) (?:\w+ ){0,3}?{person}`,
          r`(?:quiero|necesito|quisiera|exijo|prefiero|deme|dame|busco) (?:\w+ ){0,3}?(?:una?|un|al|a un|a una|con) (?:persona(?: real| de verdad| humana)?|humano|ser humano|agente|asesor(?:a)?|operador(?:a)?|representante|supervisor(?:a)?|encargad[oa])`,
          r`^[^\w\n]{0,9}(?:una? |un )*(?:persona(?: real)?|humano|ser humano|supervisor(?:a)?|asesor(?:a)?|representante)(?:[ ,.]+(?:de verdad|por favor|ya|ahora|porfa))*[^\w\n]{0,20}$|^[^\w\n]{0,9}(?:agente|asesor(?:a)?|operador(?:a)?)[ ,.]+(?:por favor|porfa|ya)[^\w\n]{0,20}$`,
          r`(?:hay|queda|habra) (?:\w+ ){0,2}?(?:alguien|algun (?:ser )?humano|alguna persona|una persona)(?: \w+){0,5}?(?:\?| que| ahi| en)|(?:alguien|una persona) que (?:\w+ )?(?:lea|entienda|decida|pueda|me llame|llame|atienda)|(?:lo|que) (?:lo )?(?:mire|vea|revise|atienda) (?:alguien|una persona)|no (?:quiero|voy a) hablar con (?:un|una) (?:robot|bot|maquina)|lo eleve a quien|numero de la persona`,
        ],
        notAfter: r`(?:no (?:necesito|quiero|hace falta|es necesario)|sin|ya|ayer|en vez de) (?:\w+ )?`,
        notWith: 'ya hable|hable ayer|ayer hable|agente de viajes|agente inmobiliari',
      },
    ],
    'bare request': [
      {
        is: [
          r`^[^\w\n]{0,9}(?:agente|asesor(?:a)?|operador(?:a)?|soporte|atencion al cliente|ayuda humana|representante)[^\w\n]{0,20}$`,
          r`(?:numero de (?:telefono|contacto)|como (?:los|les|puedo) contact\w+|llamenme|me pueden llamar)`,
        ],
      },
    ],
    'asks who answers': [
      {
        is: [
          r`(?:eres|es usted|estoy hablando con|hablo con|sos) (?:\w+ )?(?:un |una )?(?:robot|bot|humano|maquina|persona(?: real)?|ia)`,
        ],
      },
    ],
    'declines a person': [
      {
        is: [
          r`no (?:necesito|quiero|hace falta) (?:\w+ ){0,3}?{person}|no me (?:transfiera|transfieras|pase|pases)|prefiero (?:seguir|continuar) (?:contigo|con usted|por aqui)`,
        ],
      },
    ],
    irritated: [
      {
        strength: 0.45,
        is: [
          r`(?:que|muy|un poco|bastante|tan) (?:molest\w|decepcion\w+|cansad\w|pesad\w|incomod\w|confus\w|lent\w|frustrante|desagradable|lamentable|triste|pena)|(?:en serio|de verdad|como|perdon|hola)\s?\?\?+|(?:en serio|no me digas|de verdad)\s?\?|(?:genial|perfecto|que bien|fantastico|maravilloso|estupendo|buenisimo|bravo)[,.! ]+(?:otra vez|otro|otra|la (?:tercera|cuarta)|y ahora|gracias por nada|de nuevo|ahora)|gracias por nada|(?:no )?(?:estoy|quede) (?:\w+ )?(?:content\w|satisfech\w|molest\w|decepcionad\w)|(?:ay|uf+|puf+|vaya|madre mia|por dios|dios mio)|\?!|!\?|tomadura|no tiene sentido|que lio|vueltas`,
        ],
      },
      {
        strength: 0.45,
        is: [
          r`(?:molesto|molesta|decepcionad[oa]|decepcionante|en serio|que pena|lamentable|no (?:me )?(?:ayuda|sirve)|genial|un aplauso|otra vez|de nuevo)|(?:tercera|cuarta|quinta) vez|\?\?+|!!+`,
        ],
      },
    ],
    annoyed: [
      {
        strength: 0.69,
        is: [
          r`(?:estoy|me tiene\w*|me siento) (?:\w+ )?(?:hart\w|furios\w|indignad\w|enojad\w|enfadad\w|cansad\w de|desesperad\w|frustrad\w|cabread\w|podrid\w)|(?:verguenza|vergonzos\w|indignante|inaceptable|increible|ridicul\w|lamentable|pesim\w|patetic\w|desastre|una burla|burla|broma|tomadura de pelo|una estafa|inutil\w*|no sirven? (?:para|de) nada|porqueria|basura|mierda|carajo|joder|cono|hostia|puta|maldit\w|verga|chingad\w+|pelotud\w+|concha|ni madres|harta|harto)|(?:ya )?(?:basta|me canse|perdi la paciencia|no aguanto)|(?:me )?(?:toman|estan tomando|toma) (?:el pelo|por tont\w)|es una (?:falta de respeto|locura|tonteria)`,
        ],
        notAfter: r`(?:no|sin) (?:\w+ )?`,
      },
      {
        strength: 0.69,
        is: [
          '(?:hart[oa]|cansad[oa] de|furios[oa]|indignad[oa]|inaceptable|vergonzos[oa]|verguenza|ridicul[oa]|una burla|tomadura de pelo|el colmo|pesim[oa]|inutil(?:es)?|mierda|joder|carajo|concha|no lo puedo creer|por dios|me estan robando)',
        ],
        notAfter: 'no',
      },
    ],
    insult: [
      {
        is: [
          r`(?:idiotas?|imbeciles?|estupid\w+|inutiles|ladron(?:es)?|estafadores|mentiros\w+|sinverguenzas?|payas\w+|pelotud\w+|boludos?|pendej\w+|cabron\w*|gilipollas|hijos? de (?:\w+ )?puta|incompetentes?|ratas?|la concha de)|(?:bot|robot|maquina|servicio|empresa) (?:de (?:mierda|pacotilla)|inutil|estupid\w|de porqueria)|(?:maldito|puto|estupido|inutil|pinche) (?:bot|robot|chat)`,
        ],
        notAfter: r`(?:soy|me siento|que) (?:\w+ )?`,
      },
      {
        is: [
          '(?:idiotas?|imbeciles?|estupid[oa]s?|ladrones|chorros|estafadores|sinverguenzas|inutiles|pendej[oa]s?|gilipollas|hijos de|basura)',
        ],
      },
    ],
    content: [
      {
        is: [
          r`(?:gracias|muchas gracias|mil gracias|perfecto|genial|excelente|estupendo|buenisimo|super|me sirve|muy amable|que bueno|de maravilla|vale gracias|listo gracias|te agradezco|agradecid\w)`,
        ],
        notAfter: r`(?:no|nada|de|por) (?:\w+ )?`,
        notBefore: r`(?:por nada|pero no|,? pero|otra vez)`,
        notWith: r`ignor[ae]\w*|instruccion\w*|marc[ao]r? (?:esta|la|este)|sistema:|puntuacion|score|el cliente esta`,
      },
      {
        is: [
          '(?:gracias|perfecto|genial|excelente|estupendo|buenisimo|de diez|ya funciona|funciono|listo|fenomenal|vale)',
        ],
        notAfter: r`(?:no|ni|que) (?:\w+ )?`,
        notWith: r`ignor[ae]\w*|instruccion\w*|marc[ao]r? (?:esta|la|este)|sistema:|puntuacion|score|el cliente esta`,
      },
    ],
    'gives up': [
      {
        is: [
          r`(?:dejelo|dejalo|lo dejo|da igual|olvidelo|olvidalo|me rindo|gracias (?:por intentarlo|de todos modos|igualmente)|no importa)`,
        ],
        notWith: r`ignor[ae]\w*|instruccion\w*|marc[ao]r? (?:esta|la|este)|sistema:|puntuacion|score|el cliente esta`,
      },
    ],
    settled: [
      {
        is: [
          r`(?:ya )?(?:funciona|quedo|esta (?:resuelto|solucionado|arreglado|todo|listo)|se (?:soluciono|resolvio|arreglo)|me llego|lo encontre|pude|salio)(?: bien| perfecto| todo| ya| gracias)*(?=[.,! ]|$)|(?:eso|es|seria) (?:es )?todo(?=[.,! ]|$)|nada mas(?=[.,! ]|$)|problema (?:resuelto|solucionado)|todo (?:bien|claro|listo|en orden|solucionado)`,
        ],
        notAfter: r`(?:no|aun no|si|cuando|hasta que|nunca|que) (?:\w+ ){0,2}?`,
        notWith: r`ignor[ae]\w*|instruccion\w*|marc[ao]r? (?:esta|la|este)|sistema:|puntuacion|score|el cliente esta`,
      },
      {
        is: [
          '(?:ya )?(?:funciona|funciono|quedo|se resolvio|esta resuelto|se soluciono)(?: bien| ya| perfecto)?|(?:problema|todo) (?:resuelto|solucionado|listo|bien)|eso es todo|nada mas',
        ],
        notAfter: 'no|aun no|todavia no',
        notWith: r`ignor[ae]\w*|instruccion\w*|marc[ao]r? (?:esta|la|este)|sistema:|puntuacion|score|el cliente esta`,
      },
    ],
    'did not work': [
      {
        is: [
          r`(?:no|sigue sin|siguen sin) (?:me |se |lo |la )?(?:\w+ )?(?:funcion\w+|sirv\w+|resuelv\w+|resolvio|carg\w+|abre|arranca|enciende|conect\w+|aparece|sale|deja|ayuda|ayudo|cambi\w+|llega|encuentro|existe|pasa nada)|(?:lo|el|la) mismo (?:error|mensaje|problema|resultado|codigo|de siempre)|(?:mismo|misma) (?:error|cosa|mensaje|resultado|problema|pantalla|codigo)|(?:sigue|siguen|continua) (?:\w+ )?(?:igual|lo mismo|mal|roj\w|bloquead\w|apagad\w|muert\w|cerrad\w|parpadeando|sin)|(?:ya )?(?:lo )?(?:hice|probe|intente|reinicie|he (?:hecho|probado|intentado|reiniciado))(?: \w+){0,3}? (?:y nada|nada|igual|pero|tampoco)|(?:ya )?lo (?:hice|probe|intente|he hecho|he probado)|(?:enlace|link|pagina|codigo|boton) (?:\w+ )?(?:roto|caducado|invalido|no existe|vacio)|nada (?:de nada|cambia|cambio|funciona|todavia)|sin (?:exito|resultado|cambios)|tampoco|la misma historia`,
        ],
      },
      {
        is: [
          r`(?:no|tampoco) (?:me )?(?:funciona|funciono|sirve|sirvio|anda|cambia|cambio|carga|abre|deja|enciende|ayuda)|(?:sigue|sigo) (?:sin|igual|con|fallando|apareciendo|saliendo)|(?:mismo|misma) (?:error|problema|mensaje|resultado|cosa)|ya (?:lo )?(?:hice|intente|probe)|(?:hecho|intentado|probado)[.,]? (?:\w+ )?(?:nada|mismo|igual|sigue)|nada cambia`,
        ],
      },
    ],
    'said before': [
      {
        is: [
          r`(?:ya|se) (?:te |le |les |os |se )?(?:lo )?(?:dije|explique|mande|envie|di|escribi|comente|indique|puse|conteste|respondi|he (?:dicho|explicado|mandado|enviado|dado|escrito))|(?:como|tal como) (?:ya )?(?:dije|explique|comente|indique|escribi|mencione|puse)|(?:esta|lo tienen?|lo puse|esta escrito) (?:\w+ )?(?:arriba|mas arriba|en mi primer|ahi)|todo eso ya|(?:cuantas veces|por (?:segunda|tercera|cuarta|quinta|enesima) vez|(?:tercera|cuarta|quinta) vez que)|(?:lea|lee|leen|leyo|leiste|leyeron) (?:\w+ )?(?:lo que|mi mensaje|bien|arriba)|(?:misma|siempre la misma) (?:respuesta|pregunta|cantaleta)|(?:me )?repit\w+|no (?:es|era) (?:eso|lo que) (?:lo que )?(?:pregunt\w+|ped\w+)|en circulos|otra vez lo mismo|ya van \w+ veces`,
        ],
      },
      {
        is: [
          r`ya (?:se )?(?:lo |te lo |le |les )*(?:dije|he dicho|envie|mande|escribi|explique|di|tienen|devolvi)|como (?:ya )?(?:le |te |les )?(?:dije|mencione|comente)|(?:lea|lee|leyo|leiste) (?:lo|mi|el)|(?:tercera|cuarta|quinta|\d+a) vez|(?:misma|mismo) (?:respuesta|pregunta|frase|mensaje)|eso no (?:es|fue) lo que|todo eso ya lo tienen|asi mero me dijeron|(?:tres|cuatro|cinco|varias|muchas) veces`,
        ],
      },
    ],
    chases: [
      {
        is: [
          r`(?:sigo|seguimos|llevo|llevamos|estoy|estamos) (?:\w+ ){0,2}?(?:esperando|sin (?:respuesta|noticias|saber))|(?:cuando|para cuando) (?:\w+ ){0,3}?(?:llega|llegara|me|van|tendre|recibire|estara|sera)|(?:alguna|hay|alguna novedad|tienen) (?:\w+ )?(?:novedad\w*|noticia\w*|respuesta)|(?:nadie|ningun \w+) (?:\w+ ){0,3}?(?:llam\w+|vin\w+|vino|contact\w+|respond\w+|contest\w+|aparec\w+)|(?:iban|iba|quedaron|debia|debian|tenia|tenian) (?:\w+ )?(?:a |en |de |que )?(?:llamar\w*|venir|llegar|devolver\w*|enviar\w*|contactar\w*|responder\w*|entregar\w*)|(?:donde|que paso|que pasa) (?:\w+ ){0,2}?(?:esta|con) mi|(?:todavia|aun) (?:no|nada|sin|espero)|no (?:ha |me ha |me han |han )?(?:lleg\w+|llamad\w+|respondid\w+|contestad\w+)|(?:hola|sigue ahi|hay alguien)\s?\?+|ya van \d+|y nada`,
        ],
      },
      {
        is: [
          r`(?:sigo|seguimos|estoy|llevo) (?:\w+ ){0,2}?(?:esperando|por aqui|aqui|\d+)|(?:nadie|nada|ningun\w*) (?:\w+ ){0,3}?(?:llamo|llama|vino|contesto|responde|aparecio|llego|llega)|(?:no (?:me )?(?:han|ha) (?:llamado|respondido|llegado|contactado|devuelto))|(?:no llego|no ha llegado|no vino)|donde (?:esta|estan) (?:mi|el|la)|(?:dijeron|prometieron|dijiste|aseguraron) (?:que|\w+)|(?:ya van|hace|desde hace) (?:\w+ )?(?:\d+|media|dos|tres|una) (?:\w+ )?(?:minutos|horas|dias|semanas|meses|hora|min)|\d+ min`,
        ],
      },
    ],
    overdue: [
      {
        is: [
          r`(?:hace|desde hace|llevo|van|ya van|pasaron|han pasado) (?:\w+ )?(?:\d+|dos|tres|cuatro|cinco|seis|diez|varios|varias) (?:dias|semanas|meses|horas|minutos|min)|(?:prometi\w+|dijeron|quedaron|aseguraron|garantizaron) (?:\w+ ){0,4}?(?:para|en|el|antes|hoy|ayer|\d+|que)|(?:plazo|fecha) (?:\w+ )?(?:vencid\w|pasad\w|cumplid\w)|con retraso|retrasad\w|ya (?:paso|pasaron|vencio)|desde (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|el lunes|el martes|el miercoles|el jueves|el viernes)`,
        ],
      },
      {
        is: [
          r`(?:prometieron|me dijeron|avise|quedaron en)|(?:no (?:vino|llego|acudio))|(?:hace|desde hace|llevo) (?:\w+ )?(?:dias|semanas|meses|dos|tres|cuatro|cinco|\d+)|(?:tres|dos|cuatro) citas`,
        ],
      },
    ],
    'came back': [
      {
        is: [
          r`(?:segunda|tercera|cuarta|quinta|enesima|\d+a) vez|(?:ya|otra vez|de nuevo|nuevamente) (?:\w+ ){0,3}?(?:escribo|llame|contacte|escribi|reclame|por aqui|hable|vuelvo)|vuelvo a (?:escribir|contactar|insistir)|(?:la semana pasada|ayer|el mes pasado|hace \w+ dias) (?:\w+ ){0,3}?(?:llame|escribi|hable|contacte|reporte|reclame)|varias veces|llevo \w+ (?:llamadas|correos|mensajes)`,
        ],
      },
      {
        is: [
          '(?:segunda|tercera|cuarta|quinta) (?:vez|ocasion)|otra vez|de nuevo|ya (?:los |les )?(?:contacte|llame|escribi|reporte)|nuevamente',
        ],
      },
    ],
    disputes: [
      {
        is: [
          r`(?:eso )?no es (?:cierto|verdad|asi|correcto|lo que|posible|exacto)|(?:es|esta) (?:mal|falso|mentira|incorrecto|equivocad\w|erroneo)|(?:se|te|esta\w*) equivoc\w+|(?:su|tu|vuestra|sus) (?:propia |propio )?(?:pagina|web|faq|contrato|correo|terminos|condiciones|app|sitio) (?:\w+ )?(?:dice\w*|pone\w*|indica\w*)|(?:en|segun) (?:su|la|tu) (?:\w+ )?(?:pagina|web|app|contrato|correo) (?:dice|pone|aparece|figura)|(?:usted|ustedes|antes|ayer) (?:me )?(?:dijo|dijeron|dijiste|confirm\w+|prometi\w+)|contradic\w+|yo (?:no|nunca) (?:acepte|pedi|dije|firme|solicite)|como (?:va a|que|puede) (?:ser|no)|ya lo devolvi|es que no hay|el \w+ no fui`,
        ],
      },
      {
        is: [
          r`(?:eso|no) (?:es|esta) (?:cierto|verdad|correcto|asi|mal|falso)|(?:es|esta) (?:falso|mal|equivocad[oa]|incorrect[oa])|(?:usted|ustedes|tu|vos) (?:me )?(?:dij\w+|confirm\w+|prometi\w+)|(?:su|la|tu) (?:pagina|web|politica|correo) dice|(?:yo )?no (?:acepte|pedi|compre|elegi|autorice|hice)`,
        ],
      },
    ],
    'pushes back': [
      {
        is: [
          r`no (?:es|me parece) (?:justo|normal|logico|aceptable|mi culpa|posible)|no (?:acepto|estoy de acuerdo|lo acepto|me sirve|me vale|pienso)|(?:es|fue) (?:culpa|error) (?:suy\w|de ustedes|vuestr\w)|(?:debe|tiene que|habra) (?:\w+ )?(?:haber|alguna|otra)|(?:y|pero) (?:entonces|por que|como|quien|si)\b|por que (?:no|tengo|deberia|me)|insisto|no fui yo|yo (?:no )?tengo la culpa|(?:pueden|puede|podrian) (?:al menos|por lo menos|hacer)|dificilmente (?:podia|pude)|es que (?:el|la|yo|ustedes|me)|me mandaron otra|si es asi`,
        ],
      },
      {
        is: [
          '(?:pero (?:si|yo|no|es|mi|el|la|por)|por que (?:no|tengo)|no es (?:justo|mi culpa)|no (?:lo )?(?:entiendo|acepto)|no estoy de acuerdo|tiene que haber|no hay (?:forma|manera)|no me sirve)',
        ],
      },
    ],
    'wants an exception': [
      {
        is: [
          r`excepcion|excepcional\w*|(?:una )?(?:consideracion|cortesia|atencion)|por esta vez|(?:caso|situacion) (?:especial|particular|de fuerza mayor)|fuerza mayor|(?:anular|quitar|condonar|perdonar|devolver) (?:\w+ ){0,3}?(?:cargo|penaliz\w+|multa|comision|recargo)|(?:aunque|a pesar de|fuera de) (?:\w+ ){0,3}?(?:plazo|vencido)|(?:alguien|quien) (?:\w+ ){0,2}?(?:pueda|puede|autorice|decida|decide|apruebe)|hagan algo|reconsider\w+|lo eleve`,
        ],
      },
      { is: ['(?:excepcion|hacer una excepcion|caso especial|autoriz(?:ar|acion)|consideracion|cortesia)'] },
    ],
    'life event': [
      {
        is: [
          r`(?:muerte|fallecimiento|perdida|funeral|entierro) de mi|(?:divorci\w+|separando|separacion|tramites de divorcio)|(?:me quede|estoy|quede|llevo \w+ \w+) (?:\w+ )?(?:sin (?:trabajo|empleo|ingresos)|en (?:el )?paro|desemplead[oa])|perdi (?:mi |el |la )?(?:trabajo|empleo|casa|hijo|bebe)|perdimos (?:la|nuestra|el) (?:casa|hogar|bebe|hijo)|me (?:despidieron|han despedido|echaron)|(?:en|a) (?:la )?(?:uci|uti|cuidados intensivos|cuidados paliativos|coma)\b|(?:diagnostic\w+) (?:\S+ ){0,3}?(?:cancer|tumor|leucemia|enfermedad|esclerosis)|tumor|leucemia`,
          r`(?:no )?lleg[oa]r? a fin de mes|(?:pension|paga|subsidio) (?:minim[oa]|no contributiva)|ingreso minimo|baja (?:por enfermedad|medica|laboral)|incapacidad|no (?:puedo|podemos|tengo (?:como|para|con que)) (?:\w+ ){0,2}?(?:pagar|comer)|no me alcanza|(?:dificultad\w*|situacion|problemas?) economic\w+|desahuci\w+|(?:inundacion|incendio|terremoto) (?:\S+ ){0,4}?(?:perd\w+|destru\w+)|aborto(?: espontaneo)?|violencia (?:de genero|domestica)|depresion`,
        ],
        notAfter: r`(?:si|cuando|en caso de) (?:\w+ ){0,3}?`,
        notWith: r`celular|movil|bateria|llaves|que pasa con|sirve para|con tarjeta|desde la app|en la web`,
      },
      {
        is: [
          r`(?:mi|nuestro|nuestra) (?:\w+ )?{kin} (?:\w+ ){0,4}?(?:fallecio|murio|ha fallecido|ha muerto|hospitalizad[oa]|cancer)|(?:fallecio|fallecimiento|difunt[oa]|acta de defuncion|viud[oa]|luto|funeral)|(?:perdi (?:mi|el) (?:trabajo|empleo)|desemplead[oa]|en (?:el )?paro|no (?:puedo|tengo (?:como|para)) pagar|desahucio|sin (?:trabajo|dinero))|(?:quimio\w*|cancer|hospitalizad[oa]|en el hospital|silla de ruedas|insulina|embarazada)`,
        ],
        notWith: r`celular murio|bateria|que pasa con|sirve para|flores|colchon|si (?:un|una) (?:\w+ )?fallece`,
      },
    ],
    danger: [
      {
        is: [
          r`(?:hombre|tipo|alguien|sujeto|desconocido|senor) (?:\w+ )?(?:me|nos) (?:esta )?(?:sigue|siguiendo|persigue|persiguiendo)|estoy en (?:el|un) (?:puente|balcon|tejado) y`,
        ],
        notWith: r`instagram|twitter|tiktok|facebook|youtube|linkedin|suicide squad`,
      },
      {
        is: [
          r`insulina[^.!?]{0,60}(?:no (?:llego|llega|ha llegado|hay|tengo)|se acabo|ultima)|(?:sin|ultima dosis de) insulina|queda una dosis|(?:en|a) \d{3} de azucar|(?:venia|traia|trae|tenia|contiene|llevaba) (?:con )?(?:\w+ )?(?:cacahuat\w+|mani|nueces|frutos secos|gluten|marisco)[^.]{0,60}alergi\w+|alergi\w+[^.]{0,40}(?:se (?:lo )?(?:comio|trago)|ya comio)|(?:mama|papa|madre|padre|hij[oa]|abuel[oa]) (?:\w+ )?esta (?:temblando|convulsionando|ahogandose|inconsciente)`,
        ],
        notWith: r`cuanto cuesta|neverita`,
      },
      {
        is: [
          r`suicid(?:ar\w*|io|arme)|(?:me|voy a|quiero|pienso) (?:\w+ )?(?:matarme|mato\b(?! a| de)|colgarme|tirarme (?:por|de|a|desde)|ahorcarme|quitarme (?:la vida|de en medio))|(?:matarme|quitarme la vida|hacerme dano|cortarme las venas)|(?:quitarse|se quiere quitar|acabar con (?:mi|su)|terminar con (?:mi|su)) (?:la )?vida|(?:ya )?no quiero (?:\w+ )?(?:vivir|seguir viviendo|estar aqui|despertar)|(?:quiero|prefiero|quisiera|ganas de) (?:\w+ )?(?:morir(?:me)?|desaparecer|estar muert[oa])(?! de)|no le (?:veo|encuentro) (?:sentido|salida) a (?:la|mi) vida|(?:mejor|estarian mejor) (?:muert[oa]|sin mi)|(?:tomado|tome|tragado|tomarme) (?:\w+ )?(?:todas|muchas|un bote|la caja|el frasco) (?:\w+ ){0,3}?(?:pastillas|pildoras)|sobredosis|me corto|acabar con todo|terminar con todo`,
        ],
        notAfter: r`(?:no hay|sin|casi|jefe|espera) (?:\w+ )?`,
        notWith: r`{hyp}|escuadron suicida|suicide squad|fire ?(?:tv|stick)|barbacoa|fuegos artificiales|no fumador\w*|de ganas|de risa|de hambre|de curiosidad|jefe|espera me`,
      },
      {
        is: [
          r`{child} (?:\S+ ){0,8}?(?:trag(?:o|ado|ando)|ingirio|ingerido|atragant\w+)|(?:bebio|bebido|tomo|tomado|comio|comido|chupado|trago|tragado|ingerido) (?:\S+ ){0,4}?{toxic}|envenen\w+|intoxic\w+|toxicologia`,
          r`inconsciente|no (?:puede|puedo|logra|consigue|consigo|logro) (?:\w+ )?respirar|(?:le|me|nos) (?:cuesta|falta) (?:\w+ )?(?:respirar|el aire|aire)|no respira|se (?:ahoga|esta ahogando|asfixia)|falta el aire|(?:dolor|presion|opresion) (?:fuerte )?(?:en el|de|en mi) pecho|(?:esta|teniendo|tuvo|le dio|le esta dando|me esta dando|dando) (?:\w+ )?(?:un|una) (?:\w+ )?(?:infarto|ictus|convulsion|ataque (?:al corazon|epileptico|de asma)|derrame)|convulsion\w*|desmay\w+|no (?:reacciona|despierta|responde cuando|se despierta|vuelve en si)|perdio el conocimiento|ambulancia|emergencia medica|urgencias medicas|llam\w+ al (?:112|911|061|107)|reaccion alergica|anafila\w+|(?:labios|cara|garganta|lengua|ojos) (?:\S+ ){0,4}?hinch\w+|hinchando|sangra(?:ndo)? (?:mucho|sin parar)|desangr\w+|hemorragia|(?:se quemo|quemaduras|me queme|se ha quemado|quemad[oa] la) ?(?:\w+ )?(?:mano|manos|brazo|cara|grado|pierna|piel)?|bomba de insulina (?:\S+ ){0,4}?(?:parado|paro|funciona|fallo|averi\w+)`,
        ],
        notAfter: r`(?:no hay|sin|si|por si|en caso de|nadie|casi) (?:\w+ )?`,
        notWith: r`{hyp}|escuadron suicida|suicide squad|fire ?(?:tv|stick)|barbacoa|fuegos artificiales|no fumador\w*`,
      },
      {
        is: [
          r`(?:olor|huele|fuga|escape|oler|peste) (?:\w+ ){0,3}?(?:a |de )?(?:gas|quemado|humo|chamuscado)|monoxido`,
          r`(?:sale|echa|echando|saliendo|lleno de|mucho|hay) (?:\w+ )?humo|humo (?:negro|sale|saliendo|en|por)|(?:se|esta|ha|han|estan) (?:\w+ )?(?:incendi\w+|ardiendo|quemandose|en llamas)|en llamas|ardiendo|arde\b|fuego|incendio|prendio fuego|chispas|electrocut\w*|(?:descarga|calambre|calambrazo|corrientazo|choque|toque) (?:electric\w+|fuerte|al tocar|de la|del)|(?:me|le|nos) (?:ha )?(?:dado|dio|pego|da) (?:un |una )?(?:\w+ )?(?:calambrazo|calambre|descarga|corrientazo|corriente|toque|chispazo)|explot\w+|explosion|exploto|derriti\w+|bateria (?:\w+ )?(?:hinchad\w|inflad\w)`,
        ],
        notAfter: r`(?:no hay|no|sin|si|por si|en caso de|prueba de) (?:\w+ )?`,
        notWith: r`{hyp}|escuadron suicida|suicide squad|fire ?(?:tv|stick)|barbacoa|fuegos artificiales|no fumador\w*`,
      },
      {
        is: [
          r`(?:me|nos|le) (?:ha |han |esta |estan )?(?:pega|pego|pegando|pegado)|(?:me|nos|la|le) (?:\w+ ){0,3}?(?:amenaz\w+|golpe\w+|agred\w+|persigu\w+|sigue hasta|acos\w+|viol[oa]|violado|manose\w+|apunal\w+|estrangul\w+|encerr\w+|secuestr\w+|asalt[oa]\w*)|amenaz\w+ (?:\w+ )?(?:de muerte|con (?:mat\w+|un|una|el|la|pegar\w*))|no (?:me|nos) deja(?:n)? (?:bajar|salir|ir)|(?:con|tiene|saco|lleva) (?:un |una )?(?:cuchillo|pistola|arma|navaja)\b(?! de cocina)|esta armado|(?:voy a|ire a|los voy a|les voy a|te voy a) (?:\w+ ){0,3}?(?:matar\w*|quemar(?:los|les|lo todo)|disparar|poner una bomba|pegar un tiro)|violencia (?:de genero|domestica|machista)|mi ex (?:\S+ ){0,6}?(?:puerta|encontr\w+|amenaz\w+)|en peligro`,
          r`fotos? (?:\w+ )?(?:desnud[oa]s?|sin ropa|intimas)|desnud[oa]s? (?:por|en|a mi)|pedofil\w+|pederast\w+|abus(?:o|ando|aron) (?:sexual|de mi)|{child} (?:\S+ ){0,5}?(?:encerrad[oa]|atrapad[oa]|sol[oa] en el coche|ahogando)`,
          r`(?:conductor\w*|chofer|taxista|piloto|repartidor) (?:\S+ ){0,6}?(?:borrach\w|ebri\w|bebid\w|dormid\w|durmi\w+|desmay\w+|drogad\w|alcohol|mareado)|zigzag|contramano|sentido contrario|(?:acabamos|acabo) de (?:tener|sufrir) un accidente|frenos (?:\w+ ){0,3}?(?:fallaron|fallan|no funcionan|responden)|(?:atrapad[oa]s?|encerrad[oa]s?|atascad[oa]s?) en (?:el|un) (?:ascensor|elevador|tren)`,
        ],
        notAfter: r`(?:no hay|sin|si|por si|en caso de|nadie) (?:\w+ )?`,
        notWith: r`{hyp}|escuadron suicida|suicide squad|fire ?(?:tv|stick)|barbacoa|fuegos artificiales|no fumador\w*|mano armada|cuchillo de cocina`,
      },
    ],
    security: [
      {
        is: [
          r`(?:compra|cargo|pago|transferencia|retiro|acceso|sesion|cuenta|bizum|movimiento|pedido)[^.!?]{0,60}(?:yo no (?:fui|he sido)|no (?:fui|he sido) yo)|(?:yo no (?:fui|he sido)|no (?:fui|he sido) yo)[^.!?]{0,60}(?:compra|cargo|pago|transferencia|retiro|acceso|cuenta|bizum|movimiento|pedido)`,
        ],
      },
      {
        is: [
          r`(?:han|fue|fui|ha sido|he sido|me|esta|estan|sido|mi \w+) (?:\w+ )?(?:hacke\w+|jaque\w+|clon\w+|estaf\w+|suplant\w+|fraude|secuestr\w+ la cuenta)|hackearon|jaquearon|clonaron|estafaron|suplantaron|suplantacion de|robo de identidad|(?:robaron|usan|usaron|usando) mi identidad|victima de (?:\w+ )?(?:fraude|estafa|phishing|suplantacion)|(?:es|esto es|hay|hubo|sufri) (?:un |una )?(?:fraude|estafa)|cai en (?:\w+ )?(?:una estafa|un fraude|phishing)|duplic\w+ (?:de )?(?:mi|la) sim|vaciaron (?:la|mi)`,
          r`(?:cargo|compra|transferencia|pago|retiro|transaccion|movimiento|reintegro|bizum)(?:s|es)? (?:\S+ ){0,8}?(?:(?:no|nunca|jamas) (?:\w+ )?(?:hice|autorice|realice|efectue|solicite|he (?:hecho|autorizado|realizado))|que yo no)|(?:no|nunca|jamas) (?:hice|autorice|realice|he (?:hecho|autorizado|realizado)) (?:\w+ ){0,3}?(?:cargo|compra|transferencia|pago|eso|retiro|movimiento)s?|yo no (?:hice|autorice)|sin mi (?:autorizacion|consentimiento|permiso)|(?:a|en) mi nombre (?:\S+ ){0,3}?(?:prestamo|credito|contrato|suplant\w+)|(?:prestamo|credito|contrato|linea|cuenta) (?:\S+ ){0,2}?a mi nombre(?! que)`,
          r`(?:alguien|un desconocido|una desconocida|un extrano|desconocidos|un ladron|otra persona) (?:\S+ ){0,4}?(?:entro|entrado|accedi\w+|usando|uso|usado|saco|compro|comprado|cambio|pidio|gasto|paga|conecto) (?:\S+ ){0,5}?(?:mi|cuenta|tarjeta|sim|en)|(?:tarjeta|celular|cartera|telefono|movil) (?:\S+ ){0,4}?(?:y|la) (?:\w+ )?(?:estan usando|usan|usaron|sacaron|compraron)|lo tiene el ladron|cambiaron (?:mi|la|el) (?:contrasena|correo|clave)`,
          r`(?:di|dado|meti|puse|introduje|entregue|pinche|clique) (?:\S+ ){0,8}?(?:falso|falsa|fraudulent\w+|estafador\w*|phishing)|(?:enlace|correo|pagina|link|web|llamada) (?:fals[oa]|fraudulent[oa]) (?:\S+ ){0,3}?(?:y|di|puse|meti)|haciendose pasar por|se hizo pasar|(?:filtracion|fuga|brecha) de datos|(?:facturas?|datos|pedidos?|cuenta|mensajes|direccion) de (?:otr[oa]s?|un|una) (?:cliente\w*|persona\w*|usuari\w+)`,
        ],
        notAfter: r`(?:contra|evitar|prevenir|si|por si|anti) (?:\w+ )?`,
        notWith: r`{hyp}|solo una (?:duda|pregunta)`,
      },
      {
        strength: 0.6,
        is: [
          r`(?:robaron|robad[oa]|fraude|estafa|phishing|sospechos[oa]s?|no reconozco|desconocid[oa]s?|perdi (?:la|mi) tarjeta)`,
        ],
      },
      {
        is: [r`(?:fraude|estafa)[^.]{0,30}no reconozco|no reconozco[^.]{0,30}(?:fraude|estafa)`],
      },
    ],
    legal: [
      {
        is: [
          r`(?:mi|un|con|manos de) (?:\w+ )?abogad[oa]s?|(?:voy a|pienso|vamos a|procedere a|les voy a|los voy a|los|les) (?:\w+ )?(?:denunci\w+|demand\w+)|denunciar(?:los|les)|(?:presentare|presentado|presente|puesto|interpuesto|interpondre|pondre|poner|presentar) (?:\w+ )?(?:una |la )?(?:denuncia|reclamacion|demanda|queja formal|querella)|querella|vernos en|veremos en (?:los tribunales|el juzgado|la corte)|ir a juicio|a juicio|(?:emprender|tomar|iniciar|tomare|emprendere|iniciare) (?:\w+ )?(?:acciones|medidas)|(?:queja|reclamacion) (?:formal|oficial|por escrito)|hojas? de reclamaci\w+|(?:informar\w*|denunciar\w*|reclamar\w*|acudir\w*|recurrir\w*) (?:\w+ ){0,2}?(?:a|al|ante) (?:el |la )?(?:banco (?:de espana|central)|cnmv|autoridad\w*|regulador|consumo|omic|agencia|superintendencia|organismo|policia|profeco)|omic|ultimo plazo|arbitraje|guardia civil|policia`,
        ],
        notAfter: r`(?:no|sin|bajo|soy) (?:\w+ )?`,
        notWith: r`soy abogad[oa]|para el despacho|calle del? |como (?:reclamo|presento)|demanda de (?:energia|electric\w+)`,
      },
      {
        is: [
          r`(?:mi|un|con) abogad[oa]|(?:acciones|medidas|via) (?:legales|legal|judicial(?:es)?)|demand(?:ar|a|are|o)(?:los|les)? (?:\w+ )?(?:judicial|legal|a ustedes)?|los voy a demandar|tribunal(?:es)?|juzgado|(?:reclamacion|queja|denuncia|reclamo) (?:formal|oficial)|hoja (?:oficial )?de reclamaciones|(?:poner|presentar|interponer) (?:\w+ )?(?:denuncia|reclamacion)|consumo|profeco|indecopi|sernac|condusef|defensor del (?:cliente|consumidor)|facua|ocu|burofax|superintendencia|defensa (?:del|al) consumidor|libro de reclamaciones`,
        ],
        notAfter: r`(?:no|sin|bajo|de|gran|el) (?:\w+ )?`,
        notWith: r`consumo (?:de|del|mensual|electrico|energetico)|soy abogad[oa]|para el despacho|calle |demanda de|como (?:reclamo|presento)`,
      },
    ],
    'privacy right': [
      {
        is: [
          r`(?:borr\w+|elimin\w+|suprim\w+) (?:\w+ ){0,3}?(?:mis|todos mis) datos|rgpd|derecho (?:al olvido|de acceso|de supresion)|que datos (?:\w+ )?(?:tienen|guardan)`,
        ],
      },
    ],
    'public threat': [
      {
        is: [
          '(?:redes sociales|la prensa|periodista|mala resena|una estrella|1 estrella|en (?:twitter|facebook|instagram|tiktok|google)|lo (?:voy a )?publicar|seguidores|hacer(?:lo)? publico)',
        ],
      },
    ],
    leaves: [
      {
        is: [
          r`(?:cancel(?:ar|o) (?:mi|la|el) (?:\w+ )?(?:cuenta|suscripcion|contrato|servicio|plan)|dar(?:me)? de baja|darse de baja|me (?:cambio|voy) (?:a|con|de)|la competencia|nunca mas|otra (?:compania|empresa|operadora))`,
        ],
        notAfter: 'no (?:quiero )?',
      },
    ],
    chargeback: [{ is: [r`contracargo|desconocer el cargo|disputar (?:\w+ )?(?:con|en) (?:mi|el) banco`] }],
    apologised: [
      {
        is: [
          r`(?:lo )?(?:siento|lament\w+|disculp\w+|perdon\w*|mil disculpas|le pido|les pedimos|que pena)|(?:por|sentimos) (?:las molestias|los inconvenientes|lo ocurrido)`,
        ],
      },
      { is: [r`lo (?:siento|sentimos|lamento|lamentamos)|disculp\w+|perdon(?:e|a)?|lament\w+`] },
    ],
    'fell back': [
      {
        is: [
          r`no (?:he |te |le |logre |pude |puedo )?(?:\w+ )?(?:entendi\w*|entender|comprend\w+|encontr\w+|encuentro|reconozco|identific\w+|tengo (?:informacion|esa informacion|respuesta))|(?:podria|puede|puedes|podrias) (?:reformular|repetir|explicar de otra|ser mas especific\w)|reformul\w+|(?:elija|elige|seleccion\w+) (?:una|alguna|entre)|soy (?:un |una )?(?:asistente|bot|robot)|no estoy segur\w|no se (?:la respuesta|como)|sin resultados`,
        ],
      },
      {
        is: [
          r`no (?:he |te |le )?(?:entend\w+|entiendo|comprend\w+|encontr\w+|encuentro|estoy segur[oa])|reformul\w+|no (?:tengo|hay) (?:informacion|resultados)`,
        ],
      },
    ],
    refused: [
      {
        is: [
          r`(?:no|tampoco) (?:\w+ ){0,3}?(?:podemos|puedo|es posible|procede|corresponde|aplica|permite\w*|contempla|incluye|cubre|acepta\w*|autoriza\w*|admite\w*|dispongo|tengo permisos|tenemos permitido|realizamos|hacemos|ofrecemos)|(?:no es|no son) (?:reembolsable\w*|posible|elegible\w*)|(?:solo|unicamente) (?:\w+ ){0,3}?(?:acepta|puedo|podemos|permite)|(?:fuera de|vencido el|expirado) (?:\w+ )?(?:plazo|garantia)|(?:rechazad\w|denegad\w|cerrad\w por|cerrado)|lamentablemente|el plazo (?:\w+ )?(?:vencio|finalizo|ha (?:vencido|expirado))`,
        ],
        notWith: r`no se preocupe|no hay problema`,
      },
      {
        is: [
          '(?:no (?:puedo|podemos|es posible|se puede|es reembolsable|esta permitid[oa]|aplica|procede|permite|tengo (?:acceso|forma))|imposible|no reembolsable|rechazad[oa]|fuera de plazo)',
        ],
      },
    ],
    'handed off': [
      {
        is: [
          r`(?:te|le|lo|la|los) (?:\w+ )?(?:transfiero|paso|comunico|derivo|conecto|voy a (?:transferir|pasar|comunicar|conectar)|estoy transfiriendo)|(?:transfiriendo|derivando|conectando|pasando) (?:\w+ ){0,4}?(?:con|a|al)|(?:un|una|nuestr\w|el|la) (?:companer\w|agente|asesor\w*|encargad\w|especialista|persona|humano) (?:\w+ ){0,4}?(?:atendera|continuara|tomara|le contesta|contactara|se pondra|ayudara|en breve)|he (?:transferido|derivado|pasado) (?:\w+ ){0,4}?(?:a|al|con)`,
        ],
        notWith: r`\bdesea|quiere|quieres|prefiere|gustaria|\bsi\b`,
      },
      {
        is: [
          r`(?:te|le|lo|la|los) (?:transfiero|paso|comunico|conecto|derivo|pongo|estoy (?:transfiriendo|pasando|comunicando|conectando))|(?:transfiriendo|conectando|comunicando|derivando)|(?:companer[oa]|agente|asesor(?:a)?|especialista|equipo) (?:\w+ ){0,4}?(?:se une|tomara|toma|entra|se conecta|te atendera|le atendera|continuara)`,
        ],
        notWith: 'quieres|desea|si quiere|si prefiere',
      },
    ],
    promised: [
      {
        is: [
          r`(?:le|te|se|les|lo|la|sera|seran|recibira\w*|recibiras|vamos a|voy a|tendra\w*|quedara) (?:\w+ ){0,8}?(?:enviar\w*|llam\w+|reembols\w+|contact\w+|respond\w+|devolv\w+|avis\w+|notific\w+|acredit\w+|entreg\w+|informar\w*|revis\w+|escal\w+|gestion\w+|en (?:un|\d+)|antes de|manana|dentro de|en breve)|(?:en|dentro de|antes de|en un plazo de) (?:\w+ )?\d+ (?:\w+ )?(?:horas|dias|minutos)|(?:ya )?(?:he|hemos) (?:\w+ )?(?:enviado|solicitado|escalado|abierto|registrado|reportado|programado|tramitado)|acabamos de enviar|me (?:encargo|comprometo|aseguro)`,
        ],
        notWith: r`\bdesea|quiere|quieres|prefiere|gustaria`,
      },
      {
        is: [
          r`(?:recibira\w*|llegara\w*|llamara\w*|contactara\w*|respondera\w*|enviare\w*|sera (?:reembolsad[oa]|enviad[oa])|se (?:comunicara\w*|pondra\w*)|te (?:aviso|llamo)|en (?:las proximas|un plazo)|(?:he|hemos) (?:escalado|enviado|solicitado|reportado|abierto|registrado|reprogramado)|dentro de \d+)`,
        ],
        notWith: 'si (?:usted|quiere)|cuando',
      },
    ],
    'person to follow': [
      {
        is: [
          r`(?:companer[oa]|agente|asesor(?:a)?|especialista|equipo|tecnico|area|supervisor(?:a)?) (?:\w+ ){0,5}?(?:llamara\w*|llama|contactara\w*|revisara\w*|revisa|respondera\w*|escribira\w*|comunicara\w*|visitara\w*)`,
        ],
      },
    ],
    'small talk': [
      {
        is: [
          r`(?:algo mas|en que (?:mas )?(?:puedo|te puedo|le puedo)).{0,30}(?:ayud\w+)?|buen dia|bienvenid[oa]|entiendo (?:su|tu)`,
        ],
      },
    ],
    'asks for details': [
      {
        is: [
          r`(?:por favor|podria|puede|puedes|me) (?:\w+ )?(?:indic\w+|proporcion\w+|confirm\w+|envi\w+|compart\w+|facilit\w+|brind\w+)`,
        ],
      },
    ],
    'person joined': [
      {
        is: ['se (?:ha unido|unio|incorporo|conecto)|ha (?:entrado|tomado)|transferid[oa] a|asignad[oa] a'],
        notWith: 'espera|posicion|cola',
      },
    ],
    angry: [
      {
        is: [
          r`(?:hijos? de|vayanse|vete|que se vayan|andate) (?:\w+ ){0,2}?(?:puta|mierda|carajo|diablo)|(?:la concha|me cago en|a la mierda|estoy que (?:ardo|exploto)|la puta)|furios\w`,
        ],
      },
    ],
    'offers a person': [
      {
        is: [
          r`(?:desea|deseas|quiere|quieres|prefiere|prefieres|le gustaria|te gustaria|gustas) (?:\w+ ){0,7}?(?:agente|asesor\w*|persona|humano|companer\w|hablar con|comunique|transfiera|pase)|(?:puedo|podemos) (?:\w+ ){0,2}?(?:transferir\w*|comunicar\w*|pasar\w*|conectar\w*)`,
        ],
      },
    ],
  },
};
