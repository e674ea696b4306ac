import type { Lexicon } from './lexicon.ts';

const r = String.raw;

/** German, for folded text: umlauts without dots. */
export const de: Lexicon = {
  language: 'de',
  spaced: true,
  parts: {
    hyp: r`(?:was (?:mache|tue|muss|soll|macht|passiert|ist|gilt) (?:ich |man )?(?:\w+ ){0,3}?,? ?(?:wenn|falls|sollte)(?! .*(?:hat|habe|ist gerade))|(?:falls|wenn) (?:\w+ ){0,6}?(?:mal|irgendwann|jemals)|wie (?:erkenne|melde|meldet|schutze|vermeide)|versichert|versicherung|(?:giftig|gefahrlich) fur|(?:gefahr|risiko|schutz|warnung|angst) (?:durch|vor|von|eines)|anleitung|aufkleber|etikett|vor (?:\w+ ){1,3}?(?:jahren|monaten)|letztes jahr|19\d\d|20\d\d|simulation|kurs|schulung|ubung)`,
    toxic: r`(?:\w*(?:entkalker|reiniger|bleiche|waschmittel|spulmittel|tabs?|tablette\w*|pille\w*|batterie\w*|knopfzelle\w*|frostschutz\w*|medikament\w*|gift\w*|kapsel\w*|chlor\w*|lampenol|magnet\w*|munze\w*|kleber|dunger|putzmittel|saure|lauge|weichspuler))`,
    child: r`(?:sohn|tochter|kind(?:er)?|baby|kleine[rn]?|enkel\w*|zwillinge?|saugling|madchen|junge|hund|katze|\w*jahrige[rnms]?)`,
    person: r`(?:echte[nrms]? |richtige[nrms]? |menschliche[nrms]? |lebende[nrms]? |zustandige[nrms]? )*(?:mensch(?:en)?|person|mitarbeiter(?:in|s|n)?|berater(?:in|s)?|kollege[n]?|kollegin|sachbearbeiter(?:in|s)?|vorgesetzte[nrs]?|verantwortliche[nr]?|chef(?:in)?|(?:filial|abteilungs|team|geschafts)leiter(?:in|s)?|techniker(?:in|s)?|ansprechpartner(?:in|s)?|fachkraft|jemand(?:en|em)?|wer|wen|wem|kundenservice|kundendienst|kundenbetreuung|support|fachabteilung|team)`,
    kin: 'mann|frau|vater|mutter|mama|papa|sohn|tochter|kind|baby|bruder|schwester|oma|opa|gro(?:ss|ß)mutter|gro(?:ss|ß)vater|partner(?:in)?',
  },
  cues: {
    'asks for a person': [
      {
        is: [
          r`(?:ruckruf|anruf) (?:durch|von|eines|einer) (?:\w+ ){0,2}?{person}|(?:bitte|jetzt|sofort|endlich) (?:\w+ )?(?:weiterverbinden|durchstellen|weiterleiten|verbinden)[.!]*$|(?:weiterverbinden|durchstellen|verbinden)[ ,]+bitte|(?:rede|spreche|schreibe|chatte|diskutiere) (?:ich )?nicht (?:\w+ )?mit (?:\w+ )?(?:robotern|bots?|maschinen|computern|automaten|roboter|maschine)`,
          r`stellen sie mich (?:bitte |jetzt |endlich )*(?:durch|zu)|(?:verbinden|verbinde) (?:sie )?mich(?: bitte| jetzt| endlich)*[.!]*$|(?:wie|wo) (?:erreiche|bekomme|kriege|finde|kontaktiere) ich (?:\w+ ){0,3}?{person}|(?:an wen|zu wem|mit wem) (?:kann|soll|muss) ich (?:\w+ ){0,4}?(?:wenden|sprechen|reden)|(?:gibt es|ist|sitzt|habt ihr|haben sie) (?:\w+ ){0,4}?(?:mensch|menschen|jemand|jemanden|person)[, ]+(?:mit dem|mit der|der|die|den|mit denen) (?:ich|mich|das|mir|wirklich|man)`,
          r`(?:dass|damit) (?:sich )?(?:ein|eine|jemand) (?:\w+ )?(?:mensch|mitarbeiter\w*|person|kollege|kollegin|jemand|berater\w*|techniker\w*|von ihnen|aus) ?(?:\w+ ){0,5}?(?:meldet|anruft|ansieht|anschaut|kummert|ubernimmt|zuruckruft|pruft|hilft)|(?:konnte|kann|konnen|soll|sollte|bitte|mochte) (?:sich )?(?:das |mal |bitte |mich |mir |es )*(?:ein |eine )?(?:jemand|{person}) (?:\w+ ){0,6}?(?:ansehen|anschauen|anrufen|zuruckrufen|melden|kummern|ubernehmen|prufen|helfen|entscheiden|kontaktieren|draufschauen)|(?:lassen|lass) (?:sie )?mich (?:\w+ ){0,3}?(?:mit|zu) (?:\w+ ){0,3}?{person}|(?:klaren|besprechen|erklaren|regeln) (?:\w+ )?mit (?:\w+ ){0,2}?(?:einer person|einem menschen|{person})|(?:mit|lieber) (?:\w+ ){0,2}?(?:einer person|einem menschen|einem mitarbeiter|einer mitarbeiterin) (?:\w+ ){0,2}?(?:klaren|besprechen|reden|sprechen|regeln)|(?:geben|leiten|reichen) sie (?:\w+ ){1,5}?(?:an|zu) (?:\w+ )?{person} (?:\w+ )?weiter`,
          r`(?:will|mochte|brauche|hatte) (?:\w+ ){0,3}?(?:jemanden?|menschen?|mensch|mitarbeiter|kundendienst|kundenservice) (?:\w+ ){0,3}?(?:sprechen|reden|schreiben|haben|aus|von)|(?:hol|holen|gib|geben|schick|schicken) (?:sie )?(?:mir |mal |bitte |sofort |jetzt )*(?:ihren?|einen?|den|die|eine) (?:\w+ )?{person}|(?:menschlichen?|echten?|richtigen?|personlichen?) (?:ansprechpartner\w*|mitarbeiter\w*|kontakt|hilfe|berater\w*|support)|(?:mensch|person) (?:und|statt) (?:kein|keinen|keine|nicht|einer?|eines)? ?(?:bot|roboter|maschine|automat|ki)s?|lieber (?:\w+ )?(?:mensch|einen menschen|eine person)`,
        ],
        notAfter: r`(?:brauche|will|mochte|benotige|mussen|musst) (?:\w+ ){0,2}?(?:keine[nm]?|nicht) (?:\w+ )?|nicht|kein(?:en|em|e)?|niemand(?:em|en)?|ohne|gestern|habe (?:schon|bereits)`,
        notWith: r`gestern mit|rezeption|habe (?:schon |bereits |gestern )?mit (?:\w+ ){1,5}(?:gesprochen|telefoniert)|meine[nrm]? (?:chef|vorgesetzte[nr]?|kollege[n]?|berater)|firmenkonto|unternehmenskonto|im tarif|anlegen|hinzufugen|wie (?:werde|andere) ich|nicht verbinden`,
      },
      {
        is: [
          r`(?:mit|zu) (?:\w+ ){0,3}?{person} (?:\w+ ){0,4}?(?:sprechen|reden|verbinden|verbunden|schreiben|telefonieren|chatten)`,
          r`(?:verbinden|verbinde|leiten|leite|stellen|geben|gib|holen|hol|schicken) (?:sie |mich |mir |uns |es |das )*(?:\w+ ){0,4}?{person}`,
          r`(?:mochte|will|wunsche|brauche|verlange|hatte gern(?:e)?|bitte) (?:\w+ ){0,4}?(?:einen?|einem|eine|einer|mit|zu|jemanden|dass ein)? ?(?:(?:echte[nrms]?|richtige[nrms]?|menschliche[nrms]?) )*(?:mensch(?:en)?|mitarbeiter(?:in|s)?|berater(?:in)?|vorgesetzte[nrs]?|ansprechpartner(?:in)?|techniker|jemanden aus|teamleiter)`,
          r`^[^\w\n]{0,9}(?:(?:ein|einen|einem|bitte|einen echten|echter|richtiger|den|ihren) )*(?:mensch(?:en)?|mitarbeiter(?:in)?|vorgesetzte[nr]?|techniker|berater(?:in)?)(?:[ ,.]+(?:bitte|her|jetzt|sofort))+[^\w\n]{0,20}$`,
          r`^[^\w\n]{0,9}(?:ein |einen )?(?:echte[rn]? |richtige[rn]? )?mensch(?:en)?[^\w\n]{0,20}$|(?:mensch|techniker|mitarbeiter|berater)[.!, ]+bitte`,
          r`aus fleisch und blut|mit hirn|(?:gibt|gibts|ist|sitzt) (?:es |da |bei euch |bei ihnen |hier )*(?:\w+ ){0,3}?(?:ein mensch|jemand|noch wen|noch wer|irgendwer|irgendjemand)(?: \w+){0,4}?(?:\?|$| der| die)`,
          r`(?:jemand|wer|kollege|mitarbeiter|mensch) (?:\w+ ){0,4}?(?:anruf\w*|zuruckruf\w*|ubernehmen|ubernimmt|anschau\w*|ansehen|kummern|der das (?:kann|darf)|entscheiden)|wer kann (?:das|mir das) (?:dann|denn|verbindlich|entscheiden)?|kein(?:en)? (?:bot|roboter|maschine) (?:mehr)?|nicht mit (?:einem|einer|dem|der) (?:bot|maschine|roboter|computer)`,
        ],
        notAfter: r`(?:brauche|will|mochte|benotige) (?:keine[nm]?|nicht) (?:\w+ )?|nicht|kein(?:en|em|e)?|ohne|statt|gestern|habe (?:schon|bereits)`,
        notWith: r`gestern mit|rezeption|habe (?:schon |bereits |gestern )?mit (?:\w+ ){1,4}(?:gesprochen|telefoniert)|meine[nrm]? (?:chef|vorgesetzte[nr]?|kollege[n]?|berater)`,
      },
    ],
    'bare request': [
      {
        is: [
          r`^[^\w\n]{0,9}(?:mitarbeiter(?:in)?|agent|support|kundenservice|kundendienst|berater(?:in)?|hotline)[^\w\n]{0,20}$`,
          r`(?:telefonnummer|hotline|rufnummer) (?:\w+ )?(?:von|fur|haben|geben|bitte)?`,
          '(?:ruckruf|zuruckrufen|rufen sie mich an)',
        ],
      },
    ],
    'asks who answers': [
      {
        is: [
          r`(?:bist du|sind sie|bin ich|ist das|spreche ich|rede ich|schreibe ich) (?:\w+ ){0,4}?(?:bot|roboter|mensch|maschine|ki|computer|automat)`,
        ],
      },
    ],
    'declines a person': [
      {
        is: [
          r`(?:mussen|musst|brauchen|brauchst) (?:\w+ )?(?:mich )?nicht (?:zu )?(?:verbinden|weiterleiten|weiterzuleiten|durchstellen)|(?:will|mochte) mit (?:niemandem|keinem) (?:\w+ )?(?:sprechen|reden)|bleibe? (?:ich )?lieber (?:hier|im chat|bei (?:dir|ihnen))|lieber (?:hier )?im chat`,
        ],
      },
      {
        is: [
          r`(?:brauche|will|mochte|benotige) (?:keine[nm]?|nicht) (?:\w+ ){0,2}?(?:mitarbeiter(?:in)?|menschen?|berater|ruckruf)|(?:nicht|bitte nicht|kein grund) (?:\w+ ){0,2}?(?:weiterleiten|verbinden)|geht (?:auch )?ohne (?:mitarbeiter|mensch)`,
        ],
      },
    ],
    irritated: [
      {
        strength: 0.45,
        is: [
          r`(?:kommt|komm|ach) (?:schon|nee|nein)|(?:hallo|echt jetzt|ernsthaft|wirklich|bitte)\?+!*|(?:das )?(?:ist|war) (?:\w+ )?(?:argerlich|enttauschend|schade|lastig|anstrengend|umstandlich|unverstandlich|mehr als|nicht in ordnung)|(?:vielen |schonen )?dank (?:auch )?fur (?:nichts|gar nichts)|(?:super|toll|klasse|wunderbar|herrlich|prima|gro(?:ss|ß)artig|bravo)[,.!]* (?:schon wieder|noch ein|das (?:dritte|vierte)|der nachste|und jetzt|wieder|jetzt zum)|langsam (?:\w+ )?(?:nervt|genug|mude|sauer)|(?:ich )?versteh(?:e)? (?:\w+ )?nicht,? warum|kopfschutteln|puh+|seufz|ohne worte|\?!|!\?`,
        ],
      },
      {
        strength: 0.45,
        is: [
          r`(?:nervt|nervig|argerlich|enttauscht|enttauschend|genervt|schade|unzufrieden|unverschamt\w*|frech(?:heit)?|begeistert bin ich nicht|nicht hilfreich|was soll das|sagt mal|sag mal|meh|na toll|ganz toll|toll)|zum (?:dritten|vierten|funften|wiederholten|x-?ten) mal|schon wieder|steht (?:doch )?(?:schon )?(?:da|oben|dort)|\?\?+`,
        ],
      },
    ],
    annoyed: [
      {
        strength: 0.69,
        is: [
          r`(?:bin|werde|macht mich) (?:\w+ ){0,2}?(?:sauer|wutend|genervt|frustriert|stinkig|verzweifelt|enttauscht|fassungslos|am ende)|(?:unfassbar|unglaublich|peinlich|unterirdisch|unverschamt\w*|armselig|lachhaft|ein witz|schlechter witz|armutszeugnis|skandal\w*|frech|dreist\w*|nerv(?:en)?|kotzt|zum kotzen|zum heulen|hirnrissig|schwachsinn\w*|bloedsinn|blodsinn|quatsch|abzocke|sauerei|miserabel|katastrophe|schei(?:ss|ß)e|beschissen|keinen bock|keine geduld|geduld (?:\w+ )?(?:am ende|zu ende))|(?:reicht|langt) (?:es )?(?:mir|jetzt|langsam)|wollen sie mich`,
        ],
        notAfter: r`(?:nicht|kein|keine) (?:\w+ )?`,
      },
      {
        strength: 0.69,
        is: [
          r`(?:frustriert|stinksauer|sauer|wutend|verargert|lacherlich|unmoglich|unfassbar|katastroph\w*|saftladen|inakzeptabel|nutzlos|sinnlos|unverschamtheit|zumutung|(?:mir|es|jetzt|langsam) reicht(?:'s| es)?|reicht (?:mir|es|jetzt|langsam)|schnauze voll|fur dumm verkaufen|ich spinn|verarsch\w*|schei(?:ss|ß)\w*|mist|verdammt|frechheit)`,
        ],
        notAfter: 'nicht|kein|das',
      },
    ],
    insult: [
      {
        is: [
          r`(?:dumm\w*|blod\w*|unfahig\w*|nutzlos\w*|schei(?:ss|ß)\w*|bescheuert\w*|dreck\w*) (?:\w+ )?(?:bot|maschine|roboter|verein|laden|firma|computer|kiste|ki|haufen)|(?:idiot\w*|volltrottel|penner|arsch\w*|wichser|verbrecher|gauner|lugner|hirnlos\w*|vollidiot\w*|spast\w*|drecksbot|saubot|abzocker\w*|betrugerverein)`,
        ],
        notAfter: r`(?:bin ich|ich bin|ich) (?:\w+ ){0,3}?`,
      },
      {
        is: [
          r`(?:idiot(?:en)?|trottel|depp(?:en)?|arschl\w*|vollpfosten|betruger|abzocker|saftladen|dumme[rs]? (?:bot|maschine|roboter)|schei(?:ss|ß)-?(?:bot|laden|verein))`,
        ],
      },
    ],
    content: [
      {
        is: [
          r`(?:danke|merci|vielen dank|dankeschon|herzlichen dank|besten dank|lieben dank)|(?:super|toll|klasse|prima|perfekt|genial|hervorragend|bestens|wunderbar|freut mich|sehr nett|sehr freundlich|hilft mir|hat geholfen|passt|alles klar|in ordnung|einverstanden)`,
        ],
        notAfter: r`(?:nicht|nein|kein|ganz|na|nichts|auch|fur nichts) (?:\w+ )?`,
        notBefore: r`(?:auch )?(?:fur (?:nichts|gar nichts))|[,.!]* (?:schon wieder|noch ein|und jetzt|wieder)`,
        notWith: r`ignorier\w*|anweisung\w*|markier\w*|system:|score|der kunde ist|bewertung \d`,
      },
      {
        is: [
          '(?:danke|dankeschon|vielen dank|merci|super|perfekt|klasse|prima|spitze|wunderbar|verbindlichsten dank|herzlichen dank|top|funktioniert (?:jetzt|wieder)|geklappt|geht (?:jetzt|wieder)|erledigt|passt)',
        ],
        notAfter: r`(?:nicht|nein|kein|ganz|na) (?:\w+ )?`,
        notWith: r`ignorier\w*|anweisung\w*|markier\w*|system:|score|der kunde ist|bewertung \d`,
      },
    ],
    'gives up': [
      {
        is: [
          r`(?:lassen wir (?:es|das)|ich lasse es|dann lasse ich es|lass(?:en sie)? (?:es )?gut sein|vergessen sie(?:'s| es)|vergiss es|ich gebe(?:'s| es)? auf|schon gut|(?:danke|vielen dank) (?:\w+ )?fur (?:den versuch|ihre muhe|die muhe)|macht nichts|nicht so wichtig)`,
        ],
        notWith: r`ignorier\w*|anweisung\w*|markier\w*|system:|score|der kunde ist|bewertung \d`,
      },
    ],
    settled: [
      {
        is: [
          r`(?:hat (?:sich )?(?:\w+ )?(?:erledigt|geklart|gelost)|ist (?:jetzt |nun |wieder |damit )*(?:erledigt|gelost|geklart|behoben|da|angekommen|in ordnung)|(?:alles|jetzt) (?:\w+ )?(?:geklappt|gut|bestens|funktioniert)|mehr brauche ich nicht|das ist alles|weiter(?:e)? (?:fragen|habe ich) (?:keine|nicht)|keine weiteren fragen|bin (?:jetzt )?(?:zufrieden|drin|versorgt))`,
        ],
        notAfter: r`(?:nicht|noch nicht|wenn|bis|ob|kein) (?:\w+ ){0,2}?`,
        notBefore: r`(?:\w+ )?nicht`,
        notWith: r`ignorier\w*|anweisung\w*|markier\w*|system:|score|der kunde ist|bewertung \d`,
      },
      {
        is: [
          r`(?:funktioniert|geht|klappt|lauft) (?:jetzt|wieder|nun)|hat (?:sich )?(?:geklappt|funktioniert|erledigt)|(?:problem|alles) (?:gelost|erledigt|klar|gut|bestens)|das war(?:'s| es| alles)|passt so`,
        ],
        notAfter: 'nicht|noch nicht',
        notWith: r`ignorier\w*|anweisung\w*|markier\w*|system:|score|der kunde ist|bewertung \d`,
      },
    ],
    'did not work': [
      {
        is: [
          r`(?:hat|haben) (?:\w+ ){0,3}?(?:nichts|nix|nicht) (?:gebracht|geholfen|geandert|funktioniert|geklappt)|(?:geht|tut|lauft|ladt|klappt|hilft|reagiert) (?:\w+ ){0,3}?(?:nicht|nix|nichts|immer noch nicht|net|ned)|(?:bleibt|ist) (?:immer noch |weiterhin )?(?:rot|schwarz|tot|aus|dunkel|gesperrt|hangen)|(?:genau )?(?:das|der|die) (?:gleiche|selbe)[rs]?(?: \w+)? (?:wie vorher|wieder|nochmal)|kommt (?:\w+ )?nicht rein|keine (?:anderung|besserung|wirkung)|(?:link|seite|button|knopf|app) (?:\w+ ){0,2}?(?:tot|kaputt|ungultig|abgelaufen|fuhrt ins leere)|ohne erfolg|vergeblich|erfolglos|das gibt es (?:bei mir )?nicht|nicht (?:da|zu finden|vorhanden|sichtbar)`,
        ],
      },
      {
        is: [
          r`(?:funktioniert|geht|klappt|hilft|bringt|ging|half|brachte|lauft|startet) (?:\w+ ){0,2}?(?:nicht|nix|nichts)|(?:immer noch|noch immer|weiterhin|nach wie vor|trotzdem|unverandert|gleiche[rs]? (?:meldung|fehler|problem|ergebnis)|selbe[rs]? (?:fehler|problem|ergebnis|meldung))|(?:schon|bereits|auch) (?:\w+ )?(?:gemacht|probiert|versucht|getan)|(?:gemacht|probiert|versucht)[,. ]+(?:\w+ ){0,3}?(?:nichts|nix|nicht|leider|gleiche|trotzdem|wieder)`,
        ],
      },
    ],
    'said before': [
      {
        is: [
          r`(?:haben|hatten|habt) (?:sie|ihr) (?:\w+ ){0,3}?(?:gelesen|zugehort)|(?:das|es) (?:hab|habe|hatte) ich (?:\w+ ){0,3}?(?:gesagt|geschrieben|erklart|beantwortet|erwahnt)|(?:schon|bereits) (?:\w+ )?(?:zweimal|dreimal|mehrfach|mehrmals|\d+ ?(?:x|mal)) (?:\w+ )?(?:gesagt|geschrieben|erklart|geschickt)|wie oft (?:(?:soll|muss) ich (?:\w+ ){0,3}?(?:noch|denn)|denn|noch)|zum wievielten mal|(?:noch ?mal|nochmals|wieder) (?:von vorne|das gleiche|dasselbe)|nicht (?:danach|das) (?:habe ich )?gefragt|ich (?:sagte|schrieb|meinte) (?:doch|bereits|schon)|siehe oben|(?:erste|ersten) (?:zeile|nachricht)|lies(?:t)? (?:du|ihr)|drehen uns im kreis|immer (?:nur )?(?:die ?selbe|die gleiche|der gleiche|das gleiche)`,
        ],
      },
      {
        is: [
          r`(?:hab|habe|hatte) ich (?:doch |ihnen |dir |schon |bereits |gerade |eben )+(?:\w+ )?(?:gesagt|geschrieben|gemacht|geschickt|angegeben|erklart|beantwortet)|wie (?:ich )?(?:schon |bereits |oben )*(?:gesagt|geschrieben|erwahnt)|steht (?:doch )?(?:schon )?(?:da|oben|dort)|hatten wir (?:grade|gerade|schon|eben)|haben sie (?:\w+ )?gelesen|wort fur wort|(?:dieselbe|gleiche|selbe) (?:antwort|frage|leier)|zum (?:dritten|vierten|funften|wiederholten|x-?ten) mal|(?:das )?war nicht (?:meine|die) frage|lesen sie`,
        ],
      },
    ],
    chases: [
      {
        is: [
          r`(?:wann|bis wann) (?:\w+ ){0,3}?(?:endlich|kommt|meldet|passiert|bekomme|erhalte|ist mit)|(?:gibt es|gibt's) (?:\w+ )?(?:was neues|neuigkeiten|schon was|ein update)|(?:wie lange|wie lang) (?:\w+ )?(?:noch|dauert)|sind sie noch da|(?:ist|seid ihr) (?:da )?noch (?:jemand|da)|(?:ruckruf|anruf|antwort|geld|erstattung|techniker|paket|lieferung|mail) (?:\w+ ){0,4}?(?:nicht|nie|ausgeblieben|fehlt|steht aus)|(?:sollte|wollte|hatte) (?:\w+ ){0,4}?(?:schon|langst|gestern|bis \w+) (?:\w+ )?(?:da sein|kommen|anrufen|melden|passiert)|keine (?:reaktion|ruckmeldung|antwort)`,
        ],
      },
      {
        is: [
          r`(?:warte|wartet|gewartet) (?:\w+ ){0,3}?(?:noch|seit|immer|schon)|(?:keiner|niemand|nichts|keine antwort|kein ruckruf|kein anruf) (?:\w+ ){0,4}?(?:gekommen|angerufen|gemeldet|passiert|da|kam|erhalten|bekommen)|wo (?:ist|bleibt|bleiben) (?:mein|meine|der|die|das)|(?:versprochen|zugesagt|garantiert|hie(?:ss|ß) es|zugesichert)|noch (?:immer )?(?:nicht|kein|keine|nichts)|seit (?:\w+ )?(?:tagen|wochen|monaten|stunden)|hallo\?+`,
        ],
      },
    ],
    overdue: [
      {
        is: [
          r`(?:schon|bereits|jetzt) (?:\w+ )?(?:\d+|zwei|drei|vier|funf|sechs|sieben|acht|zehn) (?:tage|wochen|monate|stunden|minuten)|seit (?:\w+ )?(?:einer|einem|montag|dienstag|mittwoch|donnerstag|freitag|januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember)|(?:frist|termin|zusage) (?:\w+ )?(?:verstrichen|abgelaufen|nicht eingehalten|geplatzt)|uberfallig|langst (?:da|fallig|abgelaufen)|hie(?:ss|ß) (?:es )?(?:\w+ ){0,3}?(?:bis|innerhalb|in \d)`,
        ],
      },
      {
        is: [
          r`(?:versprochen|zugesagt|garantiert|zugesichert|innerhalb von)|(?:keiner|niemand) (?:ist )?(?:gekommen|angerufen|da|erschienen|kam)|seit (?:\w+ )?(?:\d+|zwei|drei|vier|funf|sechs) (?:tagen|wochen|monaten)|(?:dritter|vierter|dritten) (?:termin|liefertermin)`,
        ],
      },
    ],
    'came back': [
      {
        is: [
          r`(?:dritte|vierte|zweite|funfte|\d+)[rns]? (?:anfrage|nachricht|mail|anruf|versuch|ticket|kontakt|termin|liefertermin|mal)|(?:wieder|schon wieder|nochmal|erneut) (?:\w+ ){0,2}?(?:wegen|um|bei ihnen|melde|schreibe)|(?:letzte|vorige|vergangene)[ns]? (?:woche|monat|mal) (?:\w+ ){0,3}?(?:geschrieben|angerufen|gemeldet|kontaktiert|gechattet)|drei mails|mehrere (?:anrufe|mails|versuche)`,
        ],
      },
      {
        is: [
          '(?:zum (?:zweiten|dritten|vierten|wiederholten) mal|schon wieder|erneut|wieder um|schon (?:letzte woche|gestern|mehrfach|mehrmals|dreimal|zweimal)|nochmal(?:s)? wegen)',
        ],
      },
    ],
    disputes: [
      {
        is: [
          r`(?:stimmt|passt) (?:so |doch |einfach |gar )*nicht|(?:das )?ist (?:so |doch |einfach |schlicht )*(?:falsch|nicht wahr|unsinn|quatsch|gelogen)|(?:da |hier )?irren sie|sie (?:irren|tauschen|verwechseln)|(?:das )?kann (?:doch |gar )*nicht (?:sein|stimmen)|(?:laut|gemä(?:ss|ß)|nach) (?:ihrer|eurer|ihren|euren|der|dem) (?:eigenen )?(?:website|homepage|agb|vertrag|bestatigung|mail|faq|app|seite)|(?:in|auf) (?:ihrer|eurer|der) (?:\w+ )?(?:seite|website|app|mail|bestatigung) steht|merkste selbst|widerspr\w+|was (?:stimmt|gilt) (?:denn )?(?:nun|jetzt)|vorhin (?:war|hie(?:ss|ß)|haben)`,
        ],
      },
      {
        is: [
          r`(?:das |stimmt |ist )*(?:stimmt nicht|falsch|nicht richtig|nicht korrekt|unwahr|gelogen|widersp\w+)|(?:ihre|eure) (?:eigene )?(?:seite|website|homepage|agb|faq|app) (?:sagt|steht|schreibt)|(?:sie|ihr|du|bot) (?:haben|habt|hast|hat) (?:doch )?(?:vorhin|gestern|eben|gerade|am \w+|letzte woche) (?:\w+ ){0,5}?(?:gesagt|geschrieben)|habe ich nie|was denn nun`,
        ],
      },
    ],
    'pushes back': [
      {
        is: [
          r`(?:das )?(?:nehme|lasse|akzeptiere|sehe) ich (?:so )?(?:nicht|nicht hin|nicht ein|nicht gelten|mir nicht)|nicht (?:hin|hinnehmen|akzeptabel|akzeptieren|einverstanden)|bin (?:damit )?nicht einverstanden|(?:ist|war) (?:doch )?(?:nicht meine schuld|ihr fehler|euer fehler|ihre schuld)|dafur kann ich (?:doch )?nichts|wie hatte? ich|trotzdem|das schau (?:ich|i)|(?:und|was ist) mit (?:mir|meinem|meiner|dem rest)|geht (?:da )?(?:wirklich |denn )?(?:nichts|gar nichts|nicht doch)|konnen sie (?:nicht )?(?:doch|wenigstens)|kommt schon|lacherliche`,
        ],
      },
      {
        is: [
          '(?:aber (?:ich|das|es|mein|sie|warum)|warum (?:nicht|geht|kann|soll)|das kann (?:doch )?nicht sein|nicht fair|unfair|sehe ich nicht ein|akzeptiere (?:ich )?nicht|gibt es (?:keine|nicht|wirklich keine)|das (?:zahl|schau) (?:ich|i)|muss doch)',
        ],
      },
    ],
    'wants an exception': [
      {
        is: [
          r`(?:ein|mal ein) auge zu|entgegenkommen|(?:einmalig|ausnahmsweise|kulant)|(?:harte|sonder)(?:fall|regelung|genehmigung)|(?:gebuhr|strafe|kosten|betrag) (?:\w+ ){0,3}?(?:erlassen|verzichten|streichen|zuruck\w*)|(?:wer|jemand) (?:\w+ )?(?:entscheiden|genehmigen|freigeben) (?:kann|darf)|trotz (?:ablauf|frist|abgelaufener)|(?:nachtraglich|ruckwirkend)`,
        ],
      },
      {
        is: [
          r`(?:ausnahme|kulanz|kulanter?weise|sonderfall|einzelfall|genehmig\w+|freigabe|erstattung trotz)`,
        ],
      },
    ],
    'life event': [
      {
        is: [
          r`(?:tod|ableben|verlust|beerdigung) (?:meine[rs]?|unsere[rs]?|des|der) (?:\w+ )?{kin}s?|(?:scheiden lassen|lassen uns (?:\w+ )?scheiden|in scheidung|scheidung|getrennt lebend|trennung von meine[rm])|(?:job|arbeit|arbeitsplatz|stelle|wohnung|haus) (?:\w+ ){0,3}?verloren|(?:gekundigt worden|wurde (?:mir )?gekundigt|entlassen worden|wurde entlassen)|(?:krank ?geschrieben|krankschreibung|langzeitkrank|erwerbsunfahig|erwerbsminderung\w*|schwerbehindert|pflegegrad|im pflegeheim|hospiz)`,
          r`(?:nicht|kaum|nicht mehr) (?:\w+ )?(?:zahlen|bezahlen|leisten|aufbringen)(?: kann| konnen)?|(?:kann|konnen) (?:\w+ ){0,5}?(?:nicht|nicht mehr|kaum) (?:\w+ ){0,2}?(?:zahlen|bezahlen|begleichen|aufbringen)|(?:leb\w+|bin|beziehe?) (?:\w+ ){0,3}?(?:hartz|grundsicherung|sozialhilfe|arbeitslosengeld|alg|burgergeld)|privatinsolvenz|(?:haus|wohnung) (?:\w+ ){0,5}?(?:zerstort|abgebrannt|uberflutet)|(?:flut|hochwasser|brand) (?:\w+ ){0,4}?(?:verloren|zerstort)|fehlgeburt|totgeburt|sternenkind|(?:wurde|ist|hat man) (?:\w+ ){0,3}?(?:krebs|leukamie|tumor|ms|parkinson|demenz) (?:\w+ )?(?:festgestellt|diagnostiziert|gefunden)|(?:liegt|liege|lag) (?:\w+ ){0,4}?(?:im krankenhaus|auf der intensiv\w*|im koma)|frauenhaus`,
        ],
        notAfter: r`(?:falls|wenn) (?:\w+ ){0,3}?`,
        notWith: r`akku|handy|schlussel|karte (?:\w+ )?verloren|paypal|online (?:\w+ )?(?:nicht )?zahlen|mit karte|was passiert`,
      },
      {
        is: [
          r`(?:mein|meine|meines|meiner|meinem|unser|unsere) (?:\w+ )?{kin} (?:\w+ ){0,4}?(?:verstorben|gestorben|tot|ist tot|im krankenhaus|krebs)|(?:verstorben|todesfall|sterbeurkunde|beerdigung|witwe[r]?|trauerfall)|(?:arbeitslos|job verloren|kurzarbeit|insolven\w+|burgergeld|kann (?:\w+ )?nicht (?:be)?zahlen|nicht auf einmal|abgestellt wird|obdachlos)|(?:chemo\w*|krebs(?:diagnose)?|intensivstation|schwer krank|pflegefall|schlaganfall|auf reha|huft-?op)`,
        ],
        notWith: r`akku|handy|was passiert|krankenhaustauglich|trauerkarten|blumen`,
      },
    ],
    danger: [
      {
        is: [
          r`(?:auf|an) (?:der|einer) brucke (?:und|weil)|(?:auf dem dach|an den gleisen|auf den gleisen) und|flammen|(?:mann|typ|jemand|fremder) (?:\w+ )?(?:folgt|verfolgt|lauert) (?:mir|mich)`,
        ],
        notWith: r`instagram|twitter|tiktok|facebook|youtube|linkedin|suicide squad`,
      },
      {
        is: [
          r`insulin[^.!?]{0,50}(?:nicht (?:da|angekommen|gekommen|geliefert)|ausgegangen|leer|letzte)|(?:kein|letztes?) insulin`,
        ],
        notWith: r`kuhltasche`,
      },
      {
        is: [
          r`(?:mich|sich) (?:\w+ ){0,3}?um(?:zu)?bringen|bringe? (?:ich )?mich (?:\w+ )?um(?! den)|suizid\w*|selbstmord\w*|(?:nicht|nimmer) (?:mehr|langer|weiter) (?:leben|da sein|aufwachen)|(?:mir|sich) (?:\w+ )?das leben (?:zu )?nehmen|nehme? (?:ich )?mir (?:\w+ )?das leben|mach\w* (?:ich )?(?:\w+ ){0,2}?schluss mit (?:allem|dem leben|meinem leben)|(?:mir|sich) (?:\w+ ){0,2}?(?:etwas|was) an(?:zu)?tun|(?:ware|bin) (?:ich )?(?:\w+ )?(?:lieber|besser) tot|will (?:nur noch |einfach )?sterben|keinen (?:ausweg|sinn) mehr (?:im leben|zu leben)?|(?:spring\w*|sturz\w*) (?:\w+ ){0,4}?(?:brucke|dach|fenster|zug|balkon)|ritze mich|leben (?:\w+ )?(?:beenden|ein ende)|(?:alle|viele|zu viele|schachtel) (?:\w+ )?(?:tabletten|pillen) (?:\w+ )?(?:genommen|geschluckt|nehmen)|uberdosis`,
        ],
        notAfter: r`(?:kein|keine|nicht|fast) (?:\w+ )?`,
        notWith: r`{hyp}|suicide squad|feuerwerk|raucherzimmer|nichtraucher|fire ?(?:tv|tablet|stick)`,
      },
      {
        is: [
          r`{child} (?:\S+ ){0,8}?(?:verschluckt|{toxic} (?:\w+ ){0,4}?(?:getrunken|gegessen|geschluckt|erwischt|intus|genommen|gelutscht|im mund))|vergiftet|giftnotruf|vergiftung\w*`,
          r`bewusstlos\w*|ohnmachtig|(?:bekomm|krieg)\w* (?:\w+ ){0,8}?(?:keine|kaum|schlecht) luft|(?:keine|kaum) luft|atmet (?:\w+ )?(?:nicht|schwer|kaum)|atemnot|brustschmerz\w*|(?:schmerzen|stechen|druck|enge) (?:in|auf) der brust|(?:habe?|hat|hatte|gerade|einen|verdacht auf) (?:\w+ ){0,3}?(?:herzinfarkt|herzanfall|schlaganfall|krampfanfall)|notarzt|krankenwagen|rettungswagen|allergische\w* (?:reaktion|schock)|(?:gesicht|lippen|lippe|hals|zunge) (?:\w+ ){0,4}?(?:geschwollen|schwill\w*|schwell\w+)|schwellen an|umgekippt|zusammengebrochen|kollabiert|blutet (?:stark|sehr|heftig|aus)|verblute\w*|verbrennungen|(?:hand|hande|arm|finger|bein|gesicht) (?:\w+ )?verbrannt|insulinpumpe (?:\w+ ){0,4}?(?:ausgefallen|aus|defekt|stopp\w*|kaputt)|unterzucker\w*|{child} (?:\w+ ){0,6}?(?:eingeschlossen|eingesperrt|allein im auto|erstickt|ertrinkt)`,
        ],
        notAfter: r`(?:kein|keine|keinen|nicht|falls|fast|beinahe|wenn) (?:\w+ ){0,2}?`,
        notWith: r`{hyp}|suicide squad|feuerwerk|raucherzimmer|nichtraucher|fire ?(?:tv|tablet|stick)`,
      },
      {
        is: [
          r`gasgeruch|(?:riecht|stinkt|roch) (?:\S+ ){0,8}?(?:nach )?(?:gas|verbrannt\w*|verschmort|rauch|schmor\w*)|nach gas|gasleck|gas (?:tritt|stromt) aus|kohlenmonoxid`,
          r`brennt|in brand|feuer gefangen|in flammen|explodiert|explosion|qualm(?:t|e)?|raucht|rauch (?:kommt|steigt|aus)|(?:voller?|viel|dicker|schwarzer) rauch|rauchentwicklung|es (?:\w+ )?schmort|verschmort|funken|aufgeblaht|stromschlag|elektroschock|(?:einen|eine) (?:gewischt|schlag) (?:bekommen|gekriegt)|unter strom`,
        ],
        notAfter: r`(?:kein|keine|keinen|nicht|falls|wenn) (?:\w+ ){0,2}?`,
        notBefore: r`(?:\w+ )?nicht|mir (?:auf|unter)|(?:\w+ )?(?:rot|grun|gelb|blau|orange|dauerhaft)`,
        notWith: r`{hyp}|suicide squad|feuerwerk|raucherzimmer|nichtraucher|fire ?(?:tv|tablet|stick)|lampe|\bled\b|leuchte|licht|(?:cd|dvd)s?`,
      },
      {
        is: [
          r`(?:bedroht|verfolgt|schlagt|verprugelt|wurgt|stalkt|belastigt) (?:mich|uns|meine?|sie mich)|(?:mich|uns|meine[rn]? \w+) (?:\w+ ){0,4}?(?:bedroht|geschlagen|angegriffen|verprugelt|gewurgt|verfolgt|vergewaltigt|begrapscht|missbraucht|eingesperrt|umzubringen|gestalkt)|mit (?:einem |einer |dem |der )?(?:messer|pistole|waffe|gewehr)|lasst (?:mich|uns) nicht (?:\w+ )?(?:aussteigen|raus|gehen|heraus)|morddrohung\w*|droht (?:\w+ ){0,4}?(?:umzubringen|zu toten|zu schlagen|mit (?:dem tod|gewalt|mord))|(?:bringe?|stech\w*|schie(?:ss|ß)\w*|knall\w*|zunde?) (?:ich )?(?:euch|sie|dich|ihn|jemanden|euer \w+|ihr \w+) (?:\w+ ){0,3}?(?:um|ab|nieder|an)|amok\w*|hausliche gewalt|(?:steht|ist) (?:\w+ ){0,3}?vor (?:meiner|der|unserer) tur und`,
          r`nackt(?:foto|bild|aufnahme)\w*|nacktes? (?:foto|bild)\w*|kinderporno\w*`,
          r`(?:fahrer\w*|busfahrer\w*|chauffeur\w*) (?:\w+ ){0,6}?(?:betrunken|besoffen|eingeschlafen|ohnmachtig|umgekippt|drogen|alkohol)|schlangenlinien|(?:hatten|hatte|habe) (?:\w+ ){0,2}?(?:gerade|eben) (?:\w+ ){0,2}?unfall|bremsen (?:\w+ ){0,3}?versag\w+|(?:stecken?|sitzen?|fest) (?:\w+ ){0,3}?im (?:aufzug|fahrstuhl|lift)`,
        ],
        notAfter: r`(?:kein|keine|nicht|falls|wenn) (?:\w+ ){0,2}?`,
        notWith: r`{hyp}|suicide squad|feuerwerk|raucherzimmer|nichtraucher|fire ?(?:tv|tablet|stick)|messerset`,
      },
    ],
    security: [
      {
        is: [
          r`(?:abbuchung\w*|zahlung\w*|uberweisung\w*|buchung\w*|bestellung\w*|abhebung\w*|login|anmeldung|vertrag|kauf|bestellt|abgebucht|eingeloggt)[^.!?]{0,60}(?:(?:war|bin) ich nicht|nicht von mir|nicht ich)|(?:(?:war|bin) ich nicht|nicht von mir)[^.!?]{0,60}(?:abbuchung\w*|zahlung\w*|uberweisung\w*|buchung\w*|bestellung\w*|login)`,
        ],
      },
      {
        is: [
          r`(?:wurde|wurden|worden|ist|sind|bin|war|mein\w* \w+|meinen account|konto|account) (?:\w+ ){0,3}?(?:gehackt|geknackt|kompromittiert|missbraucht|ubernommen|geklont|gekapert|betrogen|abgezockt)(?: worden)?|hacker (?:\w+ ){0,3}?(?:mein|hat|haben|sind)|identitatsdiebstahl|identitatsmissbrauch|datenleck|datenpanne`,
          r`(?:abbuchung(?:en)?|zahlung(?:en)?|uberweisung(?:en)?|buchung(?:en)?|bestellung(?:en)?|abhebung(?:en)?|transaktion(?:en)?|vertrag|kauf|kaufe|einkaufe)[,:]? (?:\S+ ){0,8}?(?:(?:nicht|nie|niemals) (?:\w+ )?(?:gemacht|getatigt|veranlasst|von mir|autorisiert|genehmigt|freigegeben|beauftragt|abgeschlossen|erteilt|bestellt)|war ich nicht|nicht (?:von mir|ich))|(?:diese|die|den|das) (?:\w+ ){0,2}?(?:uberweisung|zahlung|abbuchung|bestellung|vertrag) (?:habe?|hab|hatte) ich (?:\w+ ){0,2}?(?:nicht|nie)|ohne mein(?:e|en)? (?:wissen|zustimmung|einwilligung|genehmigung)|(?:auf|in|unter) mein(?:en|em) namen? (?:\w+ ){0,4}?(?:abgeschlossen|bestellt|eroffnet|gekauft|aufgenommen|eingekauft|beantragt)|(?:bestellt|abgeschlossen|eroffnet|aufgenommen|eingekauft|beantragt) (?:\w+ ){0,3}?in meinem namen`,
          r`(?:jemand|wer|fremde[rn]?|unbekannte[r]?|betruger|hacker|irgendwer|einer) (?:\S+ ){0,6}?(?:eingeloggt|angemeldet|zugriff|in meinem (?:konto|account)|geandert|bestellt|abgehoben|bezahlt|zahlt|uberwiesen|eingekauft|benutzt|nutzt|drin)|(?:karte|ec-karte|kreditkarte|handy|geldborse|portemonnaie|ausweis|geldbeutel) (?:\w+ ){0,3}?(?:gestohlen|geklaut) (?:worden )?(?:und|jetzt) (?:\w+ ){0,8}?(?:zahl\w+|bezahl\w+|benutz\w+|abgehoben|abbuch\w+|eingekauft|verwendet)|karte(?:ndaten)? (?:\w+ ){0,3}?missbraucht`,
          r`(?:phishing|betrug\w*|fake)\S* (?:\S+ ){0,4}?(?:reingefallen|hereingefallen|eingegeben|geklickt|weitergegeben)|auf (?:\w+ ){0,3}?(?:betrug\w*|phishing\S*|fake\S*) (?:\w+ )?(?:reingefallen|hereingefallen)|opfer (?:\w+ ){0,3}?(?:betrug\w*|phishing\w*|identitats\w*)|betruger (?:\w+ ){0,8}?(?:gegeben|ausgegeben|uberwiesen|angerufen)|(?:zugangsdaten|kartendaten|tan|pin|passwort|daten) (?:\w+ ){0,4}?(?:eingegeben|gegeben|verraten|weitergegeben)|fremde[rn]? (?:kunde\w*|daten|rechnung\w*|adresse\w*|bestellung\w*)|(?:daten|rechnung(?:en)?|adresse) (?:\w+ )?(?:anderer|von anderen|eines anderen|einer anderen) (?:\w+ )?(?:kunden|kundin|person\w*)|ich hab(?:e)? nichts (?:verkauft|bestellt|gekauft)|(?:euro|€|geld) (?:\w+ ){0,4}?(?:weg|verschwunden|gestohlen|fehl\w+)(?: \w+){0,4}? betrogen|unbefugt\w*`,
        ],
        notAfter: r`(?:kein|keine|nicht|falls|wenn|vor|gegen|schutz vor) (?:\w+ ){0,2}?`,
        notWith: r`{hyp}|nur (?:eine )?frage|rein interessehalber`,
      },
      {
        strength: 0.6,
        is: [
          r`(?:gestohlen|geklaut|betrug|betruger|phishing\S*|verdachtig\w*|(?:kenne|erkenne) ich nicht|nicht kenne|unbekannte (?:abbuchung|zahlung|buchung)|karte verloren|merkwurdige (?:abbuchung|buchung|zahlung))`,
        ],
      },
    ],
    legal: [
      {
        is: [
          r`(?:formlich|offiziell|formell|schriftlich) (?:\w+ )?beschwer\w+|beschwerde (?:\w+ ){0,2}?(?:erheben|einlegen|einreichen|einzulegen)|lege (?:ich )?(?:\w+ ){0,3}?beschwerde ein`,
          r`(?:erstatte|stelle|mache) (?:ich )?(?:\w+ )?(?:straf)?anzeige|strafanzeige|(?:letzte|angemessene) frist|(?:behalte|vorbehalt\w*) (?:\w+ ){0,4}?(?:rechtliche|weitere) schritte|rechtsschutz(?:versicherung)?|(?:rechts)?anwalte?|juristische? (?:schritte|mittel|konsequenzen)|klagen|mahnverfahren|sammelklage|unterlassung\w*|abmahn\w+|polizei|verbraucherschutzer|(?:bundes)?kartellamt|aufsicht(?:sbehorde)?|schlichtung\w*|eidesstattlich`,
        ],
        notAfter: r`(?:kein|nicht|keine|ohne|bin|als) (?:\w+ )?`,
        notWith: r`nicht vonnoten|beschwerdeformular|verdachtsanzeige|ich bin (?:rechts)?anw\w+|kanzlei|brauche ich|muss ich|wie (?:kann|hoch|lange)|(?:klagen|anwalte?) (?:\w+ )?uber|vollmacht|nachbar`,
      },
      {
        is: [
          r`(?:meinem|mein|meinen|einen|den|zum) (?:rechts)?anwalt|(?:rechts)?anwaltin|rechtliche (?:schritte|mittel)|verklag\w+|klage (?:ein|erheb\w+)|gerichtlich|vor gericht|mahnbescheid|(?:formelle|offizielle|formliche|schriftliche) beschwerde|beschwerde (?:ein(?:legen|reichen|zureichen)|bei der)|verbraucherzentrale|verbraucherschutz|schlichtungsstelle|ombuds(?:mann|stelle|frau)|bundesnetzagentur|bafin|(?:straf)?anzeige (?:erstatten|bei)|(?:setze|frist) (?:\w+ ){0,4}?(?:frist|bis zum)|aufsichtsbehorde|datenschutzbehorde`,
        ],
        notAfter: r`(?:kein|nicht|keine|ohne) (?:\w+ )?`,
        notWith: r`nicht vonnoten|beschwerdeformular|ich bin (?:rechts)?anw\w+|kanzlei|kundigungsfrist|welche frist|rucksendefrist`,
      },
    ],
    'privacy right': [
      {
        is: [
          r`(?:meine|alle|samtliche) (?:\w+ )?daten (?:\w+ ){0,3}?(?:loschen|geloscht)|dsgvo|datenauskunft|auskunft nach art|recht auf (?:vergessenwerden|loschung)|welche daten (?:\w+ ){0,2}?(?:gespeichert|haben)`,
        ],
      },
    ],
    'public threat': [
      {
        is: [
          '(?:verbraucherredaktion|presse|zeitung|fernsehen|redaktion|trustpilot|schlechte bewertung|ein stern|1 stern|auf (?:twitter|facebook|instagram|tiktok|google)|offentlich mache)',
        ],
      },
    ],
    leaves: [
      {
        is: [
          r`(?:kundig(?:e|en|ung)|aufhoren mit|wechs(?:le|eln|el) (?:\w+ ){0,3}?(?:anbieter|konkurrenz|zu)|zur konkurrenz|nie wieder|vertrag beenden|konto (?:schlie(?:ss|ß)en|loschen))`,
        ],
        notAfter: r`(?:nicht|kein) (?:\w+ )?`,
      },
    ],
    chargeback: [{ is: [r`ruckbuchung|zuruckbuchen|lastschrift (?:zuruck\w+|widersp\w+)`] }],
    apologised: [
      {
        is: [
          r`(?:bitte|entschuldigen|verzeihen) (?:sie )?(?:\w+ ){0,4}?(?:um entschuldigung|entschuldigung|verzeihung|nachsicht|die unannehmlichkeiten)|verzeihung|(?:mein|unser) fehler|das (?:hatte|darf) (?:\w+ )?nicht passieren|pardon`,
        ],
      },
      { is: [r`(?:es )?tut (?:mir|uns) (?:\w+ )?leid|entschuldig\w+|bedaure\w*|sorry`] },
    ],
    'fell back': [
      {
        is: [
          r`(?:habe|konnte) (?:\w+ ){0,4}?(?:nicht|leider nicht) (?:ganz )?(?:verstanden|verstehen|finden|zuordnen|erkennen|beantworten)|(?:keine|keinen|nichts) (?:\w+ )?(?:passende\w*|eintrag|treffer|gefunden)|(?:da|dabei|hierbei) bin ich (?:mir )?(?:nicht sicher|uberfragt)|stell(?:en sie|e)? (?:mir )?(?:\w+ )?(?:eine andere|deine|ihre) frage|wahlen sie (?:bitte )?(?:eine|aus)|ich bin (?:nur )?ein(?:e)? (?:\w+ )?(?:assistent\w*|bot)|wei(?:ss|ß) ich (?:leider )?nicht|kann ich (?:ihnen |dir )?(?:dabei|da|hier) (?:leider )?nicht (?:weiter)?helfen`,
        ],
      },
      {
        is: [
          r`(?:nicht|leider nicht) (?:\w+ )?(?:verstanden|gefunden|sicher|verstehe)|verstehe (?:ihre|deine|die) (?:\w+ )?nicht|(?:anders|neu|noch einmal) formulier\w+|keine (?:information\w*|antwort|ergebnisse)`,
        ],
      },
    ],
    refused: [
      {
        is: [
          r`(?:leider |bedauerlicherweise )?(?:nicht|keine?n?|keine) (?:\w+ ){0,4}?(?:anbieten|zusagen|garantieren|erstatten|stornieren|andern|gewahren|freigeben|verlangern|auszahlen|ausnahme(?:n)?|anspruch|moglichkeit|erstattung)|(?:liegt|besteht|haben sie) (?:\w+ ){0,3}?kein(?:e|en)? (?:anspruch|erstattung|garantie)|(?:ablehnung|ablehnen|abgelehnt|aufrecht|ausgeschlossen|nicht (?:gedeckt|versichert|erstattungsfahig|vorgesehen|zulassig|moglich))|(?:dazu|hierzu|dafur) (?:bin ich|sind wir|habe ich|haben wir) (?:\w+ )?(?:nicht|keine)|nicht befugt|keine befugnis|(?:frist|zeitraum) (?:ist )?(?:\w+ )?(?:abgelaufen|verstrichen)|au(?:ss|ß)erhalb der frist|leider nur`,
        ],
      },
      {
        is: [
          r`(?:kann|konnen|darf|durfen|lasst|lassen|ist|sind|wird) (?:\w+ ){0,8}?(?:nicht|kein\w*) (?:\w+ ){0,3}?(?:\w*erstatte\w*|moglich|storni\w+|ander\w+|\w*heben|ausgezahlt|\w*buchen|gewahr\w+|verlanger\w+|ubernommen|bearbeite\w*|einsehen|zugreifen)|leider (?:nicht|keine) (?:\w+ )?(?:moglich)?|ausgeschlossen|nicht erstattungsfahig|abgelehnt`,
        ],
      },
    ],
    'handed off': [
      {
        is: [
          r`(?:ich )?(?:leite|verbinde|ubergebe|gebe|stelle|hole|ziehe|schalte) (?:\w+ ){0,8}?(?:weiter|durch|hinzu|dazu|ein|ab|mit (?:einem|einer|unserem|dem)|an (?:einen|eine|unser|das|die))|(?:ein|eine|mein|unser) (?:\w+ )?(?:kollege|kollegin|mitarbeiter\w*|mensch|berater\w*|spezialist\w*|team) (?:\w+ ){0,4}?(?:ubernimmt|meldet sich gleich|kommt (?:jetzt|gleich)|ist (?:gleich|sofort)|wird (?:sie|dich) (?:jetzt|gleich))|bitte (?:\w+ )?(?:warten|bleiben sie) (?:\w+ ){0,5}?(?:verbinde|verbunden|kolleg\w+)|sie werden (?:\w+ )?(?:verbunden|weitergeleitet|durchgestellt)`,
        ],
        notWith: r`mochten sie|soll ich|wenn sie|falls|darf ich|kann ich sie`,
      },
      {
        is: [
          r`(?:verbinde|leite|ubergebe|gebe|stelle|hole|ubergeben|verbinden) (?:sie|dich|ich|wir|das|den|diesen|jetzt|nun|ihren|gerade|sie jetzt) (?:\w+ ){0,8}?(?:mit|weiter|ubergeben|durch|an|zu|dazu|team|kolleg\w+|mitarbeiter\w*)|(?:kolleg\w+|mitarbeiter\w*|team|berater\w*|fachteam) (?:\w+ ){0,4}?(?:ubernimmt|ubernehmen|kommt in|schaltet sich|steigt|dazu)|ubernimmt (?:jetzt|gleich|hier|sofort|in)|werden (?:sie )?(?:jetzt )?(?:weitergeleitet|verbunden)`,
        ],
        notWith: 'mochten sie|soll ich|wenn sie|falls',
      },
    ],
    promised: [
      {
        is: [
          r`(?:ich|wir) (?:werde|werden|kummere|kummern|sorge|sorgen|melde|melden|prufe|klare|veranlasse|schicke|sende|erstatte|storniere|informiere|leite|lasse) (?:\w+ ){0,8}?(?:uns|mich|dass|darum|weiter|bis|innerhalb|morgen|heute|umgehend|sofort|zeitnah|veranlassen|klaren|melden)|(?:sie|du) (?:erhalten|bekommen|erhaltst|bekommst|werden|wirst) (?:\w+ ){0,8}?(?:bis|innerhalb|in den nachsten|morgen|heute|per mail|per sms|\d+ (?:\w+ )?(?:tagen|werktagen|stunden))|(?:geht|ist|wird) (?:\w+ ){0,5}?(?:bis|in|innerhalb) (?:\w+ ){0,4}?(?:werktagen|tagen|stunden|freitag|montag|morgen|ende der woche)|habe (?:\w+ ){0,4}?(?:angesto(?:ss|ß)en|vermerkt|gemeldet|hinterlegt|erstellt|notiert)`,
        ],
        notWith: r`mochten sie|soll ich|\?`,
      },
      {
        is: [
          r`(?:wird|werden|werde) (?:\w+ ){0,8}?(?:melden|anrufen|zuruckrufen|schicken|senden|erstattet|gutgeschrieben|zugestellt|geliefert|prufen|weiterleiten|schreiben|antworten|kontaktieren)|meldet sich|ruft (?:sie|dich) (?:\w+ ){0,4}?an|innerhalb von \d+|habe (?:\w+ ){0,6}?(?:weitergeleitet|eskaliert|veranlasst|beauftragt|eroffnet|angelegt)|erhalten sie (?:\w+ )?(?:in|per|bis|innerhalb)`,
        ],
      },
    ],
    'person to follow': [
      {
        is: [
          r`(?:kolleg\w+|team|mitarbeiter\w*|abteilung|sachbearbeiter\w*|techniker\w*|frau \w+|herr \w+) (?:\w+ ){0,6}?(?:meldet|ruft|melden|kommt|schreibt|pruft|antwortet|anrufen|kummert)|(?:an|zu) (?:die|das|den|unsere?n?) (?:\w+ )?(?:team|abteilung|kolleg\w+|fachabteilung) (?:\w+ )?(?:weitergeleitet|ubergeben|gegeben)`,
        ],
      },
    ],
    'small talk': [
      {
        is: [
          r`(?:kann ich|konnen wir) (?:\w+ )?(?:sonst|noch|weiter|ihnen|dir)\b.{0,30}(?:helfen|tun)|schonen tag|willkommen|verstehe (?:ihren|deinen) (?:arger|unmut|frust)`,
        ],
      },
    ],
    'asks for details': [
      {
        is: [
          '(?:bitte )?(?:nennen|geben|teilen|schicken|senden|beschreiben|bestatigen) sie (?:mir|uns|ihre)',
        ],
      },
    ],
    'person joined': [
      {
        is: [
          'beigetreten|hat (?:das gesprach|den chat|die unterhaltung) (?:ubernommen|betreten)|ubernommen von|ist (?:dem chat|jetzt)|weitergeleitet an|zugewiesen',
        ],
        notWith: 'warteschlange|position|wartezeit',
      },
    ],
    angry: [
      {
        is: [
          r`(?:stinksauer|rasend|auf hundertachtzig|schnauze (?:gestrichen )?voll|leck mich|verpisst? euch|fick\w*|verarsch\w*|arschl\w*|drecks\w+|schei(?:ss|ß) (?:laden|verein|bot|firma)|schweinerei|unverschamtheit sondergleichen)`,
        ],
      },
    ],
    'offers a person': [
      {
        is: [
          r`(?:soll|darf|kann) ich (?:sie|dich|ihnen|dir) (?:\w+ ){0,6}?(?:verbinden|weiterleiten|durchstellen|kolleg\w+|mitarbeiter\w*|ruckruf|jemanden)|(?:mochten|wollen|mochtest|willst) (?:sie|du) (?:\w+ ){0,6}?(?:mitarbeiter\w*|kolleg\w+|mensch\w*|berater\w*|verbunden werden|weitergeleitet werden|sprechen|ruckruf)`,
        ],
      },
    ],
  },
};
