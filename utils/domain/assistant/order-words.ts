/**
 * Sentences that tell the agent to do something, over folded text. A report says what somebody said or did; a sentence
 * that begins with an order, or tells the reader what must be done, is none, whoever first wrote it.
 */
const VERBS = [
  'click|tap|press|open|visit|go to|download|install|run|execute|send|forward|reply|respond|call|e-?mail|text|contact',
  'refund|credit|issue|transfer|pay|approve|grant|give|close|delete|remove|reset|cancel|escalate|ignore|disregard',
  'forget|reveal|print|output|paste|copy|enter|provide|share|confirm|verify|log ?in|sign ?in|buy|order|vote|subscribe',
  "tell|ask|make|use|check|do|do not|don't|never|always|let|see|read|follow|add|include|write|show|try|set|mark|act|be",
  'join|register|learn|discover|get|upgrade|update|replace|introduce|encourage|consider|remember|note|keep|stop|start',
  'klick\\w*|offne\\w*|besuch\\w*|lad\\w{0,3}|send\\w{0,3}|schick\\w*|erstatt\\w*|ruf\\w{0,3}|antwort\\w*|losch\\w*|ignorier\\w*|gib|geben sie|\\w{3,20}en sie',
  '\\w{3,20}ez',
  'haga|haz|pulse|abra|visite|descarg\\w*|envi[ae]|reembols[ae]|llam[ae]|respond[ae]|ignor[ae]|borr[ae]|cliqu?e',
  'clicca|fai|fate|apri|visita|scarica|invia|rimborsa|chiama|rispondi|ignora|cancella',
  'baixe|envie|reembolse|ligue|responda|ignore|apague',
  'klik|bezoek|stuur|betaal terug|bel|antwoord|negeer|verwijder',
].join('|');

const MODALS = [
  '(?:you|(?:the )?agents?|we|one|everybody|everyone) (?:must|should|shall|need to|needs to|have to|has to|ought|are to|is to|will|shall|may|can|could|had better)',
  "please|kindly|make sure|be sure|it is (?:important|necessary|vital) (?:to|that)|don't forget|(?:refund|send|click|pay|call) (?:\\w+ ){0,2}(?:now|immediately|at once)",
  'bitte|sie (?:mussen|sollten|sollen)|(?:der|die) agent(?:in)? (?:muss|soll|sollte)',
  "veuillez|s'il vous plait|vous dev\\w+|il faut|l'agent (?:doit|devrait)",
  'por favor|(?:el|o) agente (?:debe|deberia|deve|deveria)|(?:usted|voce) (?:debe|deve)|hay que|tiene que',
  "per favore|si prega|l'agente (?:deve|dovrebbe)|bisogna",
  'gelieve|alstublieft|(?:de )?(?:agent|medewerker) moet|u moet',
].join('|');

export const ORDERS: readonly RegExp[] = [
  new RegExp(
    `(?:^|[.!?;:] ?|\\b(?:and|then|now|und|et|dann|puis|luego|poi|dan) (?:then |now )?(?=\\S{1,20} (?:now|immediately|sofort)))['"(]?(?:${VERBS})(?![\\p{L}\\p{N}])`,
    'u',
  ),
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${MODALS})(?![\\p{L}\\p{N}])`, 'u'),
  // A report about the three sides speaks to nobody.
  /(?<![\p{L}\p{N}])(?:you|your|yours|yourself|du|dir|dich|deine?[rmns]?|vous|votre|vos|usted|ustedes|voce|voces|jij|jou|jouw|uw)(?![\p{L}\p{N}])/u,
  /ください|べきで|しなさい|あなた|请(?!求)|必须|应该|点击|下载|你|您/u,
];

/** What no report about a conversation says unless the conversation does: Baton's own judgement is not a model's. */
export const JUDGING =
  /(?<![\p{L}\p{N}])(?:score\w*|rating|escalat\w*|eskal\w*|escalad\w*|priorit\w*|risk|severity|urgen\w*|dringend\w*|false alarm|no action (?:is )?(?:needed|required)|handoff|confidence)(?![\p{L}\p{N}])/u;

/** Talk of a model about itself and its orders. */
export const SELF_TALK =
  /system prompt|as an ai|language model|my instructions|previous instructions|these instructions|untrusted|delimiter|json|placeholder|strangers|i (?:was told|am unable to|cannot comply|have followed)|sprachmodell|modele de langage|modelo de lenguaje|modello linguistico|taalmodel/u;
