import type { Folded } from '../text.ts';

const r = String.raw;

/** Words meant for software that reads along, not for a person, in folded text; by language. */
const ORDERS: readonly string[] = [
  // Any language: who is spoken to.
  r`\b(?:system|systeme|sistema|systeem) ?(?:prompt|message|nachricht|mensaje|messaggio|mensagem|bericht)?(?: prompt)? ?:`,
  r`\b(?:note|message|instruction|memo|hinweis|nota|notiz|bericht) (?:to|for|an die|fur die|a la|a l'|pour l'|per l'|para a|para la|aan de|voor de) ?(?:the )?(?:ai|bot|assistant|model|system|ki|ia|llm)\b`,
  r`\bassistant ?:|\bas an ai\b|\byou are now (?:an?|in)\b`,
  // English.
  r`\b(?:ignore|disregard|forget|override) (?:(?:all|any|the|your|previous|prior|earlier|above|these|of) )*(?:instructions?|rules|prompts?|triggers?|guidelines|directions)`,
  r`\b(?:set|lower|reduce|reset|change|drop|keep) (?:the |this |my |your )?(?:\w+ )?(?:score|priority|rating|urgency|band)\b`,
  r`\b(?:score|band|priority|urgency) ?(?:is|=|:|to|should be|must be) ?(?:\d+|calm|low|zero|none)|\bscore \d+`,
  r`\b(?:mark|treat|classify|label|flag|report) (?:this|the|it|me)?(?: \w+){0,3}? ?as (?:\w+ )?(?:resolved|solved|calm|happy|satisfied|low|closed|not urgent)`,
  r`\b(?:the |this )?(?:customer|user|client) is (?:\w+ )?(?:happy|calm|satisfied|fine|content|pleased)\b`,
  r`\bdo not (?:escalate|alert|flag|raise)\b|\bno (?:escalation|alert) (?:is )?(?:needed|required|necessary)`,
  // German.
  r`\bignorier\w* .{0,30}?(?:anweisung|anleitung|regel|prompt)\w*|\b(?:markier|kennzeichne|behandle)\w* .{0,40}?(?:gelost|erledigt|zufrieden|ruhig)`,
  r`\b(?:der|die) (?:kund\w+|nutzer\w*) ist (?:\w+ )?(?:zufrieden|glucklich|ruhig)|\bnicht eskalieren\b|\bpunktzahl \d+`,
  // French.
  r`\bignor(?:e|ez|er) .{0,30}?(?:instructions?|consignes?|regles?)|\bmarqu(?:e|ez|er) .{0,40}?(?:resolue?|calme|satisfaite?)`,
  r`\ble client est (?:\w+ )?(?:content|satisfait|calme|heureux)|\bne (?:pas )?escalade\w*`,
  // Spanish, Portuguese and Italian.
  r`\bignor[aeio]\w* .{0,30}?(?:instruccion|instruc|istruzion|reglas|regras|regole)\w*`,
  r`\b(?:marc[ao]|marque|segna|contrassegna) .{0,40}?(?:resuelt|resolvid|risolt|tranquil|soddisfatt|satisfeit)\w*`,
  r`\b(?:el|il|o) client[ei] (?:esta|e) (?:\w+ )?(?:content|satisfech|satisfeit|soddisfatt|tranquil|feliz|felice)\w*`,
  r`\b(?:puntuacion|pontuacao|punteggio)(?: de| di)? \d+|\bno escal[ae]s?\b|\bnao escale\b|\bnon (?:inoltrare|escalare)\b`,
  // Dutch.
  r`\bnegeer .{0,30}?(?:instructies?|regels|opdrachten)|\bmarkeer .{0,40}?(?:opgelost|afgehandeld|rustig|tevreden)|\bde klant is (?:\w+ )?(?:tevreden|blij|rustig)|\bniet escaleren\b`,
  // Japanese.
  '(?:(?:これ|今|いま)までの|以前の|上記の|前の|すべての|全ての)*(?:指示|命令|ルール)を無視|スコアを ?\\d|スコア(?:は|を)(?:ゼロ|低)|解決済みに|顧客は満足|お客様は満足|システム ?[:\uff1a]',
  // Chinese.
  '(?:忽略|无视|忘记).{0,8}(?:指令|指示|规则)|标记为(?:已)?解决|评分(?:为|是|设为)? ?\\d|(?:客户|用户)(?:很|非常)?(?:满意|高兴)|系统 ?[:\uff1a]|不要升级',
];
const ORDER = new RegExp(
  ORDERS.join('|')
    .replace(/ \?/g, '\\s*')
    .replace(/(?<!\\) (?![*+?])/g, '\\s+'),
  'u',
);

/** Words without one of these hold no order: most messages are let through by one look. */
const SUSPECT =
  /instru|istruz|anweis|anleit|consign|ignor|disregard|forget|overrid|negeer|regel|prompt|score|priorit|urgenc|\bband\b|rating|mark|marqu|marc|segna|behandl|kennzeich|treat|classif|label|flag|system|sistem|assist|as an ai|you are now|client|customer|\buser|kund|klant|nutzer|escal|alert|punt|pontu|note|hinweis|指|命令|ルール|スコア|解決|満足|システム|忽略|无视|忘记|标记|评分|满意|高兴|系统|升级/;

const END = /[.!?](?:\s|$)|\n|[\u3002\uff01\uff1f]/;

/** A text with each order to software made blank, to the end of its sentence; offsets stay. `of` is the text folded. */
export function withoutOrders(text: string, of: Folded): string {
  if (!SUSPECT.test(of.text)) return text;
  let rest = of.text;
  let left = text;
  for (let match = ORDER.exec(rest); match; match = ORDER.exec(rest)) {
    const stop = rest.slice(match.index + match[0].length).search(END);
    const end = stop < 0 ? rest.length : match.index + match[0].length + stop;
    left = blank(left, of.at(match.index), of.at(end));
    rest = blank(rest, match.index, end);
  }
  return left;
}

function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + text.slice(end);
}
