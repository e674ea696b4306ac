import type { Lexicon } from './lexicon.ts';

const r = String.raw;

/** Spanish, for folded text: no accents. */
export const es: Lexicon = {
  language: 'es',
  spaced: true,
  parts: {
    person:
      '(?:persona(?: real| de verdad| humana)?|humano|ser humano|agente(?: humano)?|asesor(?:a)?|operador(?:a)?|representante|supervisor(?:a)?|encargad[oa]|responsable|ejecutiv[oa]|alguien|tecnico|companer[oa]|atencion al cliente|gerente|jefe)',
    kin: 'marido|esposo|esposa|mujer|padre|madre|mama|papa|hijo|hija|nino|nina|bebe|hermano|hermana|abuelo|abuela|pareja',
  },
  cues: {
    'asks for a person': [
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
          r`(?:molesto|molesta|decepcionad[oa]|decepcionante|en serio|que pena|lamentable|no (?:me )?(?:ayuda|sirve)|genial|un aplauso|otra vez|de nuevo)|(?:tercera|cuarta|quinta) vez|\?\?+|!!+`,
        ],
      },
    ],
    annoyed: [
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
          '(?:idiotas?|imbeciles?|estupid[oa]s?|ladrones|chorros|estafadores|sinverguenzas|inutiles|pendej[oa]s?|gilipollas|hijos de|basura)',
        ],
      },
    ],
    content: [
      {
        is: [
          '(?:gracias|perfecto|genial|excelente|estupendo|buenisimo|de diez|ya funciona|funciono|listo|fenomenal|vale)',
        ],
        notAfter: r`(?:no|ni|que) (?:\w+ )?`,
      },
    ],
    'gives up': [
      {
        is: [
          r`(?:dejelo|dejalo|lo dejo|da igual|olvidelo|olvidalo|me rindo|gracias (?:por intentarlo|de todos modos|igualmente)|no importa)`,
        ],
      },
    ],
    settled: [
      {
        is: [
          '(?:ya )?(?:funciona|funciono|quedo|se resolvio|esta resuelto|se soluciono)(?: bien| ya| perfecto)?|(?:problema|todo) (?:resuelto|solucionado|listo|bien)|eso es todo|nada mas',
        ],
        notAfter: 'no|aun no|todavia no',
      },
    ],
    'did not work': [
      {
        is: [
          r`(?:no|tampoco) (?:me )?(?:funciona|funciono|sirve|sirvio|anda|cambia|cambio|carga|abre|deja|enciende|ayuda)|(?:sigue|sigo) (?:sin|igual|con|fallando|apareciendo|saliendo)|(?:mismo|misma) (?:error|problema|mensaje|resultado|cosa)|ya (?:lo )?(?:hice|intente|probe)|(?:hecho|intentado|probado)[.,]? (?:\w+ )?(?:nada|mismo|igual|sigue)|nada cambia`,
        ],
      },
    ],
    'said before': [
      {
        is: [
          r`ya (?:se )?(?:lo |te lo |le |les )*(?:dije|he dicho|envie|mande|escribi|explique|di|tienen|devolvi)|como (?:ya )?(?:le |te |les )?(?:dije|mencione|comente)|(?:lea|lee|leyo|leiste) (?:lo|mi|el)|(?:tercera|cuarta|quinta|\d+a) vez|(?:misma|mismo) (?:respuesta|pregunta|frase|mensaje)|eso no (?:es|fue) lo que|todo eso ya lo tienen|asi mero me dijeron|(?:tres|cuatro|cinco|varias|muchas) veces`,
        ],
      },
    ],
    chases: [
      {
        is: [
          r`(?:sigo|seguimos|estoy|llevo) (?:\w+ ){0,2}?(?:esperando|por aqui|aqui|\d+)|(?:nadie|nada|ningun\w*) (?:\w+ ){0,3}?(?:llamo|llama|vino|contesto|responde|aparecio|llego|llega)|(?:no (?:me )?(?:han|ha) (?:llamado|respondido|llegado|contactado|devuelto))|(?:no llego|no ha llegado|no vino)|donde (?:esta|estan) (?:mi|el|la)|(?:dijeron|prometieron|dijiste|aseguraron) (?:que|\w+)|(?:ya van|hace|desde hace) (?:\w+ )?(?:\d+|media|dos|tres|una) (?:\w+ )?(?:minutos|horas|dias|semanas|meses|hora|min)|\d+ min`,
        ],
      },
    ],
    overdue: [
      {
        is: [
          r`(?:prometieron|me dijeron|avise|quedaron en)|(?:no (?:vino|llego|acudio))|(?:hace|desde hace|llevo) (?:\w+ )?(?:dias|semanas|meses|dos|tres|cuatro|cinco|\d+)|(?:tres|dos|cuatro) citas`,
        ],
      },
    ],
    'came back': [
      {
        is: [
          '(?:segunda|tercera|cuarta|quinta) (?:vez|ocasion)|otra vez|de nuevo|ya (?:los |les )?(?:contacte|llame|escribi|reporte)|nuevamente',
        ],
      },
    ],
    disputes: [
      {
        is: [
          r`(?:eso|no) (?:es|esta) (?:cierto|verdad|correcto|asi|mal|falso)|(?:es|esta) (?:falso|mal|equivocad[oa]|incorrect[oa])|(?:usted|ustedes|tu|vos) (?:me )?(?:dij\w+|confirm\w+|prometi\w+)|(?:su|la|tu) (?:pagina|web|politica|correo) dice|(?:yo )?no (?:acepte|pedi|compre|elegi|autorice|hice)`,
        ],
      },
    ],
    'pushes back': [
      {
        is: [
          '(?:pero (?:si|yo|no|es|mi|el|la|por)|por que (?:no|tengo)|no es (?:justo|mi culpa)|no (?:lo )?(?:entiendo|acepto)|no estoy de acuerdo|tiene que haber|no hay (?:forma|manera)|no me sirve)',
        ],
      },
    ],
    'wants an exception': [
      { is: ['(?:excepcion|hacer una excepcion|caso especial|autoriz(?:ar|acion)|consideracion|cortesia)'] },
    ],
    'life event': [
      {
        is: [
          r`(?:mi|nuestro|nuestra) (?:\w+ )?{kin} (?:\w+ ){0,4}?(?:fallecio|murio|ha fallecido|ha muerto|hospitalizad[oa]|cancer)|(?:fallecio|fallecimiento|difunt[oa]|acta de defuncion|viud[oa]|luto|funeral)|(?:perdi (?:mi|el) (?:trabajo|empleo)|desemplead[oa]|en (?:el )?paro|no (?:puedo|tengo (?:como|para)) pagar|desahucio|sin (?:trabajo|dinero))|(?:quimio\w*|cancer|hospitalizad[oa]|en el hospital|silla de ruedas|insulina|embarazada)`,
        ],
        notWith: 'celular murio|bateria',
      },
    ],
    danger: [
      {
        is: [
          r`(?:suicid\w*|matarme|quitarme la vida|no quiero vivir|inconsciente|no (?:puede|puedo) respirar|dolor (?:en el|de) pecho|ambulancia|emergencia medica|olor a (?:gas|quemado)|huele a (?:gas|quemado)|fuga de gas|humo|se (?:esta )?(?:incendi\w+|quem\w+)|fuego|chispas|electrocut\w*|hinchando|reaccion alergica|anafila\w+|alergia en|amenaz\w+ (?:de muerte|con matar)|explot\w+|intoxica\w+)`,
        ],
        notAfter: r`(?:no hay|sin|si|por si|en caso de) (?:\w+ )?`,
        notWith: 'detector|fire ?tv',
      },
    ],
    security: [
      {
        is: [
          r`(?:hackear\w*|hackead[oa]|jaque\w+|fraude|estafa(?:ron|do|da)?|phishing|suplantacion|robo de identidad|robaron (?:mi|la|el)|duplicado de mi sim|clonar\w+|clonad[oa])|(?:cargo|compra|transferencia|pago|retiro|transaccion)(?:s|es)? (?:\w+ ){0,6}?(?:no (?:hice|reconozco|autorice|realice)|desconocid[oa]s?|que yo no)|no (?:hice|reconozco|autorice) (?:\w+ ){0,3}?(?:cargo|compra|transferencia|pago|eso)|yo no (?:hice|fui)|alguien (?:\w+ ){0,3}?(?:entro|accedio|usando|uso|saco|compro) (?:\w+ ){0,4}?(?:mi|cuenta|tarjeta|sim)|(?:tarjeta|celular|cartera|telefono) (?:\w+ )?robad[oa]|lo tiene el ladron`,
        ],
        notAfter: r`(?:contra|evitar|prevenir|si|por si|anti) (?:\w+ )?`,
      },
    ],
    legal: [
      {
        is: [
          r`(?:mi|un|con) abogad[oa]|(?:acciones|medidas|via) (?:legales|legal|judicial(?:es)?)|demand(?:ar|a|are|o)(?:los|les)? (?:\w+ )?(?:judicial|legal|a ustedes)?|los voy a demandar|tribunal(?:es)?|juzgado|(?:reclamacion|queja|denuncia|reclamo) (?:formal|oficial)|hoja (?:oficial )?de reclamaciones|(?:poner|presentar|interponer) (?:\w+ )?(?:denuncia|reclamacion)|consumo|profeco|indecopi|sernac|condusef|defensor del (?:cliente|consumidor)|facua|ocu|burofax|superintendencia|defensa (?:del|al) consumidor|libro de reclamaciones`,
        ],
        notAfter: r`(?:no|sin|bajo|de|gran|el) (?:\w+ )?`,
        notWith: 'consumo (?:de|del|mensual|electrico|energetico)',
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
    apologised: [{ is: [r`lo (?:siento|sentimos|lamento|lamentamos)|disculp\w+|perdon(?:e|a)?|lament\w+`] }],
    'fell back': [
      {
        is: [
          r`no (?:he |te |le )?(?:entend\w+|entiendo|comprend\w+|encontr\w+|encuentro|estoy segur[oa])|reformul\w+|no (?:tengo|hay) (?:informacion|resultados)`,
        ],
      },
    ],
    refused: [
      {
        is: [
          '(?:no (?:puedo|podemos|es posible|se puede|es reembolsable|esta permitid[oa]|aplica|procede|permite|tengo (?:acceso|forma))|imposible|no reembolsable|rechazad[oa]|fuera de plazo)',
        ],
      },
    ],
    'handed off': [
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
  },
};
