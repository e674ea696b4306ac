import type { Lexicon } from './lexicon.ts';

const r = String.raw;

/** German, for folded text: umlauts without dots. */
export const de: Lexicon = {
  language: 'de',
  spaced: true,
  parts: {
    person:
      '(?:echte[nrms]? |richtige[nrms]? |menschliche[nrms]? |lebende[nrms]? )*(?:mensch(?:en)?|person|mitarbeiter(?:in|s|n)?|berater(?:in|s)?|kollege[n]?|kollegin|sachbearbeiter(?:in|s)?|vorgesetzte[nrs]?|techniker(?:in|s)?|ansprechpartner(?:in|s)?|fachkraft|jemand(?:en|em)?|wer|wen|wem|teamleiter(?:in)?|kundenservice|kundendienst|support)',
    kin: 'mann|frau|vater|mutter|mama|papa|sohn|tochter|kind|baby|bruder|schwester|oma|opa|gro(?:ss|ß)mutter|gro(?:ss|ß)vater|partner(?:in)?',
  },
  cues: {
    'asks for a person': [
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
          r`(?:brauche|will|mochte|benotige) (?:keine[nm]?|nicht) (?:\w+ ){0,2}?(?:mitarbeiter(?:in)?|menschen?|berater|ruckruf)|(?:nicht|bitte nicht|kein grund) (?:\w+ ){0,2}?(?:weiterleiten|verbinden)|geht (?:auch )?ohne (?:mitarbeiter|mensch)`,
        ],
      },
    ],
    irritated: [
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
          r`(?:frustriert|stinksauer|sauer|wutend|verargert|lacherlich|unmoglich|unfassbar|katastroph\w*|saftladen|inakzeptabel|nutzlos|sinnlos|unverschamtheit|zumutung|(?:mir|es|jetzt|langsam) reicht(?:'s| es)?|reicht (?:mir|es|jetzt|langsam)|schnauze voll|fur dumm verkaufen|ich spinn|verarsch\w*|schei(?:ss|ß)\w*|mist|verdammt|frechheit)`,
        ],
        notAfter: 'nicht|kein|das',
      },
    ],
    insult: [
      {
        is: [
          r`(?:idiot(?:en)?|trottel|depp(?:en)?|arschl\w*|vollpfosten|betruger|abzocker|saftladen|dumme[rs]? (?:bot|maschine|roboter)|schei(?:ss|ß)-?(?:bot|laden|verein))`,
        ],
      },
    ],
    content: [
      {
        is: [
          '(?:danke|dankeschon|vielen dank|merci|super|perfekt|klasse|prima|spitze|wunderbar|verbindlichsten dank|herzlichen dank|top|funktioniert (?:jetzt|wieder)|geklappt|geht (?:jetzt|wieder)|erledigt|passt)',
        ],
        notAfter: r`(?:nicht|nein|kein|ganz|na) (?:\w+ )?`,
      },
    ],
    'gives up': [
      {
        is: [
          r`(?:lassen wir (?:es|das)|ich lasse es|dann lasse ich es|lass(?:en sie)? (?:es )?gut sein|vergessen sie(?:'s| es)|vergiss es|ich gebe(?:'s| es)? auf|schon gut|(?:danke|vielen dank) (?:\w+ )?fur (?:den versuch|ihre muhe|die muhe)|macht nichts|nicht so wichtig)`,
        ],
      },
    ],
    settled: [
      {
        is: [
          r`(?:funktioniert|geht|klappt|lauft) (?:jetzt|wieder|nun)|hat (?:sich )?(?:geklappt|funktioniert|erledigt)|(?:problem|alles) (?:gelost|erledigt|klar|gut|bestens)|das war(?:'s| es| alles)|passt so`,
        ],
        notAfter: 'nicht|noch nicht',
      },
    ],
    'did not work': [
      {
        is: [
          r`(?:funktioniert|geht|klappt|hilft|bringt|ging|half|brachte|lauft|startet) (?:\w+ ){0,2}?(?:nicht|nix|nichts)|(?:immer noch|noch immer|weiterhin|nach wie vor|trotzdem|unverandert|gleiche[rs]? (?:meldung|fehler|problem|ergebnis)|selbe[rs]? (?:fehler|problem|ergebnis|meldung))|(?:schon|bereits|auch) (?:\w+ )?(?:gemacht|probiert|versucht|getan)|(?:gemacht|probiert|versucht)[,. ]+(?:\w+ ){0,3}?(?:nichts|nix|nicht|leider|gleiche|trotzdem|wieder)`,
        ],
      },
    ],
    'said before': [
      {
        is: [
          r`(?:hab|habe|hatte) ich (?:doch |ihnen |dir |schon |bereits |gerade |eben )+(?:\w+ )?(?:gesagt|geschrieben|gemacht|geschickt|angegeben|erklart|beantwortet)|wie (?:ich )?(?:schon |bereits |oben )*(?:gesagt|geschrieben|erwahnt)|steht (?:doch )?(?:schon )?(?:da|oben|dort)|hatten wir (?:grade|gerade|schon|eben)|haben sie (?:\w+ )?gelesen|wort fur wort|(?:dieselbe|gleiche|selbe) (?:antwort|frage|leier)|zum (?:dritten|vierten|funften|wiederholten|x-?ten) mal|(?:das )?war nicht (?:meine|die) frage|lesen sie`,
        ],
      },
    ],
    chases: [
      {
        is: [
          r`(?:warte|wartet|gewartet) (?:\w+ ){0,3}?(?:noch|seit|immer|schon)|(?:keiner|niemand|nichts|keine antwort|kein ruckruf|kein anruf) (?:\w+ ){0,4}?(?:gekommen|angerufen|gemeldet|passiert|da|kam|erhalten|bekommen)|wo (?:ist|bleibt|bleiben) (?:mein|meine|der|die|das)|(?:versprochen|zugesagt|garantiert|hie(?:ss|ß) es|zugesichert)|noch (?:immer )?(?:nicht|kein|keine|nichts)|seit (?:\w+ )?(?:tagen|wochen|monaten|stunden)|hallo\?+`,
        ],
      },
    ],
    overdue: [
      {
        is: [
          r`(?:versprochen|zugesagt|garantiert|zugesichert|innerhalb von)|(?:keiner|niemand) (?:ist )?(?:gekommen|angerufen|da|erschienen|kam)|seit (?:\w+ )?(?:\d+|zwei|drei|vier|funf|sechs) (?:tagen|wochen|monaten)|(?:dritter|vierter|dritten) (?:termin|liefertermin)`,
        ],
      },
    ],
    'came back': [
      {
        is: [
          '(?:zum (?:zweiten|dritten|vierten|wiederholten) mal|schon wieder|erneut|wieder um|schon (?:letzte woche|gestern|mehrfach|mehrmals|dreimal|zweimal)|nochmal(?:s)? wegen)',
        ],
      },
    ],
    disputes: [
      {
        is: [
          r`(?:das |stimmt |ist )*(?:stimmt nicht|falsch|nicht richtig|nicht korrekt|unwahr|gelogen|widersp\w+)|(?:ihre|eure) (?:eigene )?(?:seite|website|homepage|agb|faq|app) (?:sagt|steht|schreibt)|(?:sie|ihr|du|bot) (?:haben|habt|hast|hat) (?:doch )?(?:vorhin|gestern|eben|gerade|am \w+|letzte woche) (?:\w+ ){0,5}?(?:gesagt|geschrieben)|habe ich nie|was denn nun`,
        ],
      },
    ],
    'pushes back': [
      {
        is: [
          '(?:aber (?:ich|das|es|mein|sie|warum)|warum (?:nicht|geht|kann|soll)|das kann (?:doch )?nicht sein|nicht fair|unfair|sehe ich nicht ein|akzeptiere (?:ich )?nicht|gibt es (?:keine|nicht|wirklich keine)|das (?:zahl|schau) (?:ich|i)|muss doch)',
        ],
      },
    ],
    'wants an exception': [
      {
        is: [
          r`(?:ausnahme|kulanz|kulanter?weise|sonderfall|einzelfall|genehmig\w+|freigabe|erstattung trotz)`,
        ],
      },
    ],
    'life event': [
      {
        is: [
          r`(?:mein|meine|meines|meiner|meinem|unser|unsere) (?:\w+ )?{kin} (?:\w+ ){0,4}?(?:verstorben|gestorben|tot|ist tot|im krankenhaus|krebs)|(?:verstorben|todesfall|sterbeurkunde|beerdigung|witwe[r]?|trauerfall)|(?:arbeitslos|job verloren|kurzarbeit|insolven\w+|burgergeld|kann (?:\w+ )?nicht (?:be)?zahlen|nicht auf einmal|abgestellt wird|obdachlos)|(?:chemo\w*|krebs(?:diagnose)?|intensivstation|schwer krank|pflegefall|schlaganfall|auf reha|huft-?op)`,
        ],
        notWith: 'akku|handy ist tot',
      },
    ],
    danger: [
      {
        is: [
          r`(?:umbringen|suizid\w*|selbstmord|nicht mehr leben|das leben nehmen|bewusstlos|bekommt keine luft|keine luft|atemnot|brustschmerz\w*|notarzt|krankenwagen|rettungswagen|gasgeruch|nach gas|riecht (?:\w+ )?(?:gas|verbrannt|verschmort)|rauch(?:t|entwicklung)?|brennt|feuer gefangen|funken|stromschlag|explodiert|allergische\w* (?:reaktion|schock)|lippen (?:schwellen|sind geschwollen)|bedroht mich|vergiftet|aufgeblaht|kohlenmonoxid)`,
        ],
        notAfter: r`(?:kein|nicht|falls|wenn) (?:\w+ ){0,2}?`,
        notWith: 'rauchmelder|feuerwerk|raucherzimmer|nichtraucher|fire ?tv',
      },
    ],
    security: [
      {
        is: [
          r`(?:gehackt|hacker|phishing|betrug(?:sfall|sverdacht)?|identitatsdiebstahl|unbefugt\w*|kompromittiert|missbraucht)|(?:abbuchung(?:en)?|zahlung(?:en)?|uberweisung(?:en)?|buchung(?:en)?|bestellung(?:en)?) (?:\w+ ){0,6}?(?:nicht kenne|nicht (?:gemacht|getatigt|veranlasst|von mir)|nie (?:gemacht|getatigt))|(?:karte|handy|geldborse|portemonnaie|ausweis) (?:\w+ ){0,3}?(?:gestohlen|geklaut)|(?:jemand|wer|fremde[r]?) (?:\w+ ){0,3}?(?:in meinem konto|zugriff|eingeloggt)|zugangsdaten eingegeben|ich hab(?:e)? nichts (?:verkauft|bestellt|gekauft)|fremde (?:daten|rechnung|adresse)|war ich nicht|nicht von mir`,
        ],
        notAfter: r`(?:kein|nicht|falls|wenn|vor|gegen|schutz vor) (?:\w+ ){0,2}?`,
      },
    ],
    legal: [
      {
        is: [
          r`(?:meinem|mein|meinen|einen|den|zum) (?:rechts)?anwalt|(?:rechts)?anwaltin|rechtliche (?:schritte|mittel)|verklag\w+|klage (?:ein|erheb\w+)|gerichtlich|vor gericht|mahnbescheid|(?:formelle|offizielle|formliche) beschwerde|beschwerde (?:ein(?:legen|reichen|zureichen)|bei der)|verbraucherzentrale|verbraucherschutz|schlichtungsstelle|ombuds(?:mann|stelle|frau)|bundesnetzagentur|bafin|(?:straf)?anzeige (?:erstatten|bei)|(?:setze|frist) (?:\w+ ){0,4}?(?:frist|bis zum)|aufsichtsbehorde|datenschutzbehorde`,
        ],
        notAfter: r`(?:kein|nicht|keine|ohne) (?:\w+ )?`,
        notWith: 'nicht vonnoten|beschwerdeformular',
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
    apologised: [{ is: [r`(?:es )?tut (?:mir|uns) (?:\w+ )?leid|entschuldig\w+|bedaure\w*|sorry`] }],
    'fell back': [
      {
        is: [
          r`(?:nicht|leider nicht) (?:\w+ )?(?:verstanden|gefunden|sicher|verstehe)|verstehe (?:ihre|deine|die) (?:\w+ )?nicht|(?:anders|neu|noch einmal) formulier\w+|keine (?:information\w*|antwort|ergebnisse)`,
        ],
      },
    ],
    refused: [
      {
        is: [
          r`(?:kann|konnen|darf|durfen|lasst|lassen|ist|sind|wird) (?:\w+ ){0,8}?(?:nicht|kein\w*) (?:\w+ ){0,3}?(?:\w*erstatte\w*|moglich|storni\w+|ander\w+|\w*heben|ausgezahlt|\w*buchen|gewahr\w+|verlanger\w+|ubernommen|bearbeite\w*|einsehen|zugreifen)|leider (?:nicht|keine) (?:\w+ )?(?:moglich)?|ausgeschlossen|nicht erstattungsfahig|abgelehnt`,
        ],
      },
    ],
    'handed off': [
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
  },
};
