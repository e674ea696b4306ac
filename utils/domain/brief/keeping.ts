import { isPublic, type Message } from '../conversation.ts';
import { remembered } from '../remember.ts';
import { fold, similarity } from '../text.ts';
import type { AiPromise } from './brief.ts';

type State = AiPromise['state'];

/** The subject of a promise: what must happen, what shows that it did, what shows that it did not. */
interface Subject {
  readonly about: RegExp;
  readonly kept: RegExp;
  readonly broken: RegExp;
}

const NOTHING =
  "(?:\\b(?:still (?:no|not|nothing|waiting|haven't|hasn't|didn't)|no|never|nothing|nobody|no one|noone|haven't|havent|hasn't|didn't|didnt|did not|not yet|where(?:'s| is)|noch (?:kein\\w*|nicht|immer)|kein\\w*|nie|niemand|nichts|toujours (?:pas|rien)|n'ai (?:pas|rien)|personne|rien|todavia no|aun no|nadie|nada|ancora (?:niente|nessun\\w*)|nessun\\w*|niente|non|ainda nao|nao|ninguem|nog (?:steeds )?(?:geen|niet)|niemand|geen)\\b|まだ|没|还没)";

/** Rows are tried in order; the last row fits every promise. */
const SUBJECTS: readonly Subject[] = [
  {
    about:
      /transfer|connect|human|agent|person|colleague|specialist|pass(?:ing)? you|handing|team|verbind|leite|ubergeb|transf[ee]r|trasfer|passo|doorverb|おつなぎ|引き継|转接/u,
    kept: /(?:has|have) joined|joined the (?:chat|conversation)|thanks for (?:connecting|transferring)/u,
    broken: new RegExp(
      `${NOTHING}[^.!?]{0,40}(?:here|there|joined|human|person|agent|answer|reply|repl(?:y|ied)|came|coming|call|shown|waiting|da|gemeldet|la|repond|contest|rispost|respond|来)|still waiting|been waiting|still in (?:a|the) queue|anyone there|anybody there|is someone|hello\\?`,
      'u',
    ),
  },
  {
    about:
      /\bcall|\brings?\b|phone|\bruf(?:t|en)\b|anruf|ruckruf|rappel|appel|llam|chiam|ligar|bel(?:t|len)|電話|回电/u,
    kept: /(?:they|he|she|someone|you) (?:called|rang|phoned)(?! (?:me )?(?:a|an) )|got (?:the|a|your) call|just called|hat angerufen|m'a appel|me llamaron|mi hanno chiamat/u,
    broken: new RegExp(
      `${NOTHING}[^.!?]{0,40}(?:call|called|rang|ring|phoned|phone|angerufen|anruf|gemeldet|appel|llam|chiam|lig|gebeld|belde|电话|電話|連絡)|not call`,
      'u',
    ),
  },
  {
    about:
      /refund|credit|money|bank|£|\$|€|erstatt|gutschr|rembours|reembols|devol|rimbors|estorn|terugbet|teruggestort|返金|退款|到账/u,
    kept: /(?:got|received|see|have|can see) (?:the|my|a) (?:refund|money|credit)|refund (?:arrived|is in|came|received)|money (?:arrived|is in|came|is back)|it'?s (?:in|back) (?:my|on)|geld ist da|bien re[cc]u/u,
    broken: new RegExp(
      `${NOTHING}[^.!?]{0,50}(?:refund|money|credit|payment|arrived|received|(?:come|came|gone|shown|showed) (?:in|up|through|back)|there|in my|geld|erstattung|remboursement|argent|reembolso|dinero|rimborso|soldi|dinheiro|geld|返金|退款|到)|where(?:'s| is) (?:my|the) (?:refund|money)`,
      'u',
    ),
  },
  {
    about:
      /e-?mail|mail|text|sms|letter|message|write|link|label|code|confirmation|bestatigung|schick|envoi|envi|invi|stuur|お送り|发送/u,
    kept: /(?:got|received|have|found|it'?s there|came through) ?(?:it|the (?:e-?mail|text|code|link|letter|label))?(?:,|\.|!|$| now| thanks)|arrived|erhalten|angekommen|recu|recibido|llego|arrivat|recebi|届きました|收到/u,
    broken: new RegExp(
      `${NOTHING}[^.!?]{0,40}(?:e-?mail|mail|inbox|text|sms|code|link|letter|label|received|arrived|got|came|there|bekommen|angekommen|recu|recibido|llegado|arrivat|recebi|gekregen|erhalten|届|来て|収到|收到)|nothing in (?:my )?(?:inbox|spam)`,
      'u',
    ),
  },
  {
    about:
      /ship|deliver|parcel|package|replacement|arriv|driver|courier|technician|engineer|liefer|livr|entreg|consegn|bezorg|届|发货/u,
    kept: /(?:it|parcel|package|replacement|order|he|she|engineer|technician|driver)(?:'s| has| is)? (?:arrived|here|came|been delivered)|ist (?:da|angekommen)|est arriv|ha llegado|e arrivat/u,
    broken: new RegExp(
      `${NOTHING}[^.!?]{0,40}(?:arrived|came|shown|show|here|parcel|package|delivered|engineer|technician|driver|turned up|geliefert|livr|llegado|arrivat|chegou)|no ring|no engineer`,
      'u',
    ),
  },
  {
    about: /./u,
    kept: /(?:works|working|worked|fixed|sorted|solved|it shows|showing) now|that (?:worked|did it)|now it works|funktioniert jetzt|ca marche|ya funciona|ora funziona|agora funciona|直りました|好了/u,
    broken:
      /you (?:said|told|promised)(?: me)? (?:that )?(?:last|yesterday|already|it would|you would|you'd|i would|the same)|you (?:promised|said) (?:so|that)[^.?!]{0,30}(?:before|last|already)|(?:nothing|no one|nobody|none of (?:it|that))(?: has|'s| have|s)? (?:happened|changed|come|arrived|gone|done|been done|shown)|(?:been|it's|its|that was|waited|waiting) (?:now )?(?:already )?(?:more than|over|longer than|well over|nearly|almost) (?:\d+|an?|two|three|four|five|ten|twenty[- ]four) (?:minutes?|mins?|hours?|hrs?|days?|weeks?)|you(?:'d| had)? (?:said|told me|promised)(?: me)?(?: it would be| it'd be| within| in)? (?:\d+|an?|two|three|five|ten)(?:[- ](?:to|or)[- ]\d+|-\d+)? (?:business |working )?(?:minutes?|mins?|hours?|hrs?|days?|weeks?)[^.?!]{0,30}(?:ago|yesterday|last|before|already|and|but)|still (?:not|no|the same|locked|blocked|charged|waiting)|did not happen|didn't happen|never happened/u,
  },
];

const WITHDRAWS =
  /\b(?:i was (?:wrong|mistaken)|that was (?:wrong|incorrect|a mistake|not correct)|i (?:should not|shouldn't) have (?:said|promised|told)|i misspoke|correction:|i can(?:not|'t)(?: actually)? (?:do|honou?r|process|issue|transfer|refund|offer) (?:that|this|it)|(?:can|could)(?:not|n't) be (?:honou?red|kept)|no longer (?:possible|available|able)|after all)\b|unfortunately[^.?!]{0,80}(?:not|unable|can't|cannot)|\b(?:leider|doch)\b[^.?!]{0,80}\b(?:nicht|kein\w*)\b|\b(?:malheureusement|finalement)\b[^.?!]{0,80}\b(?:pas|plus)\b|\b(?:lamentablemente|finalmente|al final)\b[^.?!]{0,40}\bno\b|\bpurtroppo\b[^.?!]{0,60}\bnon\b|\binfelizmente\b[^.?!]{0,60}\bnao\b|\bhelaas\b[^.?!]{0,80}\b(?:niet|geen)\b|申し訳[^。]{0,60}(?:できません|できなく)|抱歉[^。]{0,60}(?:无法|不能)/u;
const DONE =
  /\b(?:(?:has|have) (?:now |just |already |successfully )?been|i've (?:now |just )?|i have (?:now |just )?|is now|are now|done|all set|completed)\b|ist erledigt|wurde|c'est fait|listo|fatto|feito|gedaan|完了|已/u;
/** How far a later message of the AI must speak of the same thing to settle a promise. */
const SAME_MATTER = 0.3;
/** A look-up is kept as soon as the AI's next message brings something. */
const LOOKS_UP =
  /\b(?:let me|i'll|i will|i'm)(?: (?:now|also|first|just|quickly|go ahead and|start by))* (?:check|checking|look|looking|pull|find|search|retriev|verify|review|see|locat|access|gather|get your)/u;
/** Speaks of something yet to come, which the AI's own word cannot show to have happened. */
const LATER =
  /\b(?:you|they|he|she|someone|somebody)(?:'ll| will| should) |\bwithin\b|\b(?:minutes?|hours?|days?|weeks?)\b|\btomorrow\b|\bwill (?:arrive|reach|come|appear|show|land|go back|be (?:delivered|credited|refunded|in your|back))/u;
const ALREADY =
  /\b(?:has|have) (?:now |just |already |successfully )?been (?:successfully )?\w+|\b(?:i|we)(?:'ve| have) /u;

/** The customer no longer wants what was promised, over folded text. */
const WANTED_NO_MORE =
  /\b(?:(?:no|not) (?:longer )?(?:need|necessary|needed)(?: (?:any ?more|to))?|no need|don'?t (?:bother|send|transfer|call|cancel|book|refund)(?: (?:it|me|that))?|do not (?:send|transfer|call|cancel|book|refund)|never ?mind|forget (?:it|about it|that)|cancel that|leave it(?: as it is)?|i'?ll keep it|keep it(?: as is)?|changed my mind|i(?:'d| would) rather (?:keep|not|you)|nicht mehr (?:notig|notwendig)|brauche? ich nicht mehr|doch nicht|lassen sie es|plus besoin|laissez tomber|pas la peine|ya no (?:hace falta|lo necesito|quiero)|dejelo|non serve piu|lasci (?:stare|perdere)|nao precisa mais|deixa (?:pra la|estar)|niet meer nodig|laat maar)\b|もういい|結構です|不用了|不需要了|算了/u;
/** A later word of the AI that takes the place of an earlier one. */
const IN_PLACE =
  /\b(?:instead|rather than|in place of|new (?:date|time|slot|appointment|delivery)|moved to|rescheduled (?:to|for)|now (?:arrive|scheduled|booked) (?:on|for)|stattdessen|neuer termin|verschoben auf|a la place|nouveau rendez-vous|reporte au|en su lugar|nueva (?:fecha|cita)|al posto|nuova data|spostat[oa] a|em vez disso|nova data|in plaats daarvan|nieuwe afspraak)\b|代わりに|改为|改到/u;

const JOINED = /joined|took over|assigned/;

/** Messages read after a promise: what settles it comes within days, and a long thread must stay quick. */
const AHEAD = 60;

/** Asks a text for patterns, each once however many promises ask. */
const askedOf = remembered((original) => {
  const text = fold(original).text;
  const known = new Map<RegExp, boolean>();
  return (pattern: RegExp): boolean => {
    const before = known.get(pattern);
    if (before !== undefined) return before;
    const says = pattern.test(text);
    known.set(pattern, says);
    return says;
  };
});

/** What became of the promise that the AI made in message `i`, as far as the later messages tell. */
export function stateOf(messages: readonly Message[], i: number, quote: string): State {
  const plain = fold(quote).text;
  const subject = SUBJECTS.find(({ about }) => about.test(plain));
  const general = SUBJECTS.at(-1);
  const looksUp = LOOKS_UP.test(plain);
  const isToCome = !ALREADY.test(plain) && !LATER.test(plain);
  let state: State = 'open';
  for (let at = i + 1; at < messages.length && at <= i + AHEAD; at++) {
    const message = messages[at];
    if (!message || !isPublic(message)) continue;
    const says = askedOf(message.text);
    if (message.role === 'customer') {
      if ((subject && says(subject.broken)) || (general && says(general.broken))) return 'broken';
      if (subject && says(subject.kept)) state = 'kept';
      else if (state === 'open' && says(WANTED_NO_MORE)) return 'overtaken';
    } else if (message.role === 'agent' && subject === SUBJECTS[0]) {
      state = 'kept';
    } else if (message.role === 'ai') {
      if (state !== 'open') continue;
      const isSame = () => similarity(quote, message.text) >= SAME_MATTER;
      if (says(WITHDRAWS) && isSame()) return 'withdrawn';
      if (says(IN_PLACE) && isSame()) return 'overtaken';
      if (looksUp || (says(DONE) && isToCome && isSame())) state = 'kept';
    } else if (message.role === 'system' && subject === SUBJECTS[0] && says(JOINED)) {
      state = 'kept';
    }
  }
  return state === 'open' &&
    ALREADY.test(plain) &&
    !LATER.test(plain) &&
    !/transfer|escalat|request|raised|arranged|scheduled/.test(plain)
    ? 'kept'
    : state;
}
