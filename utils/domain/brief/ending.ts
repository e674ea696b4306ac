import { isPublic, type Message } from '../conversation.ts';
import { languageOf } from '../language.ts';
import { remembered } from '../remember.ts';
import { similarity } from '../text.ts';
import { commitmentsIn } from './promises.ts';
import { isAlreadyDone, pushesBack, stillAilsAfter, toldIn } from './replies.ts';
import { requestIn } from './requests.ts';
import { seenInAi, seenInCustomer } from './steps.ts';

/** Likeness from which an answer is the one given before. */
export const SAME_AGAIN = 0.7;
/** Messages within which the reply must come. */
const AHEAD = 4;

/** Units of a short answer. */
const SHORT = 300;

const DENIES_ABROAD =
  /\b(?:leider|nicht möglich|malheureusement|lamentablemente|purtroppo|infelizmente|helaas)\b|\b(?:ich|wir|ik|we) (?:kann|können|konnte|finde|kan|kunnen|kon|vind)\b[^.?!]{0,60}\b(?:nicht|kein\w*|niet|geen)\b|\bje ne (?:peux|trouve)|n'est pas|\bno (?:puedo|encuentro|es posible)|\bnon (?:posso|trovo|è possibile)|não (?:posso|encontro|consigo|é possível)|できません|かねます|見つかりません|无法|不能|不支持|没有查到/i;

const SIGNS_SAID: readonly (readonly [string, RegExp])[] = [
  [
    'cannot',
    /\b(?:i|we)(?:'m| am|'re| are)? (?:\w+ )?(?:unable|not able|not authori[sz]ed|not allowed|can't|cannot|can not|couldn't|could not)\b/i,
  ],
  [
    'cannot be',
    /\b(?:cannot|can't|can not|could not|couldn't|not|won't) be \w+ed\b|\b(?:cannot|can't) (?:\w+ ){1,2}(?:after|once|for|to)\b/i,
  ],
  [
    'rule',
    /\b(?:policy|policies|not eligible|ineligible|not (?:allowed|permitted|supported|possible|refundable|qualif\w+|covered)|non-refundable|does not (?:allow|permit|qualify|meet|offer)|doesn't (?:allow|permit|qualify|meet|offer)|can only|only (?:be|for|if|when|offer|process)|must (?:be|go)|exceptions?|restrict\w*|requires?)\b/i,
  ],
  [
    'not found',
    /\b(?:couldn't|could not|can't|cannot|unable to|didn't|did not|don't|do not|wasn't able to) (?:find|locate|see|retrieve|identify|access|verify)|\bno (?:\w+ ){0,3}(?:found|record|match\w*|options?|flights?|availab\w*|results?|reservations?)|\b(?:doesn't|does not|don't|do not) (?:match|exist|appear|show|have)/i,
  ],
  [
    'not there',
    /\b(?:not available|unavailable|sold out|out of stock|no longer|not enough|insufficient|no (?:\w+ )?seats?|none of)\b/i,
  ],
  [
    'error',
    /\b(?:error|went wrong|issue with|failed|didn't go through|declined|technical|problem with|was not (?:successful|processed)|unsuccessful)\b/i,
  ],
  [
    'regrets',
    /^\W*(?:i'm (?:so |very )?sorry|i am (?:so |very )?sorry|sorry|i apologi[sz]e|unfortunately|i (?:completely |fully )?understand)/i,
  ],
  ['unfortunately', /\b(?:unfortunately|however|but i|regret)\b/i],
  ['offers', /\b(?:i|we) can (?:offer|give)|\bwould you like\b|\balternativ|\binstead\b/i],
  ['looked', /\b(?:it (?:seems|appears|looks)|i (?:checked|looked|searched|see that|reviewed))\b/i],
  [
    'found',
    /\b(?:i(?:'ve| have)? (?:found|located|retrieved|pulled up|verified)|i can see|here (?:are|is)|details)\b/i,
  ],
  [
    'succeeded',
    /\b(?:success\w*|(?:has|have) been (?:\w+ )?(?:updated|cancell?ed|processed|issued|booked|modified|changed|completed|applied|added|refunded|exchanged)|all set|confirmed|done)\b/i,
  ],
  [
    'wants details',
    /\b(?:please|kindly) (?:provide|share|confirm|tell|let me know|reply)|\b(?:could|can|may) (?:you|i) (?:please )?(?:provide|share|confirm|have|tell)|\bneed your\b/i,
  ],
  ['hands over', /being transferred|transferring you|transfer you|human agent/i],
  ['if at all', /\b(?:if you|once you|before)\b/i],
  ['listed', /\n\s*(?:[-*•]|\d+[.)]) /],
];

const SIGNS_HEARD: readonly (readonly [string, RegExp])[] = [
  ['reply asks', /[?？]\s*$/],
  ['reply shouts', /[!?]{2}|[A-Z]{4}/],
  [
    'reply contradicts',
    /^\W*(?:but|no|nope|wrong|i (?:already|just|did)|that's not|aber|nein|mais|non|pero|ma |mas |não|maar|nee|でも|不|可)/i,
  ],
  [
    'reply looks for a way',
    /\b(?:any other|exception|is there (?:any|no) ?(?:way|thing|one)|what about|instead|at least|anyone|who can|what if)\b/i,
  ],
  [
    'reply agrees',
    /^\W*(?:yes|ok|okay|thanks|thank you|great|perfect|sure|got it|alright|ja|oui|sí|si|sim|danke|merci|gracias|grazie|bedankt)\b/i,
  ],
];

/** Signs of an answer that grants nothing. */
const REFUSES = new Set(['cannot', 'cannot be', 'rule', 'not found', 'not there', 'error', 'denies']);

const named = (rows: readonly (readonly [string, RegExp])[], text: string) =>
  rows.filter(([, sign]) => sign.test(text)).map(([name]) => name);

/** What an answer of the AI tells by itself. */
const saidIn = remembered((text) => {
  const isAbroad = languageOf(text) !== 'en';
  const signs = named(SIGNS_SAID, text);
  if (isAbroad && DENIES_ABROAD.test(text)) signs.push('denies');
  if (ASKS.test(text)) signs.push('asks at the end');
  if (commitmentsIn(text).length > 0) signs.push('commits');
  return { seen: seenInAi(text), isAbroad, signs };
});

/** What a reply of the customer tells by itself. */
const heardIn = remembered((text) => {
  const signs = named(SIGNS_HEARD, text);
  if (requestIn(text) !== null) signs.push('reply asks for a person');
  if (seenInCustomer(text).length > 0) signs.push('reply tells a try');
  return { told: toldIn(text), pushes: pushesBack(text), ails: stillAilsAfter(text), signs };
});
const ASKS = /[?？]\W*$/;
const INSISTS = /\b(?:exception|please|really|but|still|can you|could you|is there)\b/i;

/** The customer's next message after message `i`. */
export function replyTo(messages: readonly Message[], i: number): Message | undefined {
  return messages.slice(i + 1, i + AHEAD).find((message) => message.role === 'customer' && isPublic(message));
}

/**
 * Features of an answer of the AI by the names of `ATTEMPT_WEIGHTS`: what it says it did, could not do or told the
 * customer to do, and what the customer said to it.
 * @param isRuled true where the rules by themselves take it for a failed attempt
 */
export function answerFeatures(
  messages: readonly Message[],
  i: number,
  isRuled: boolean,
): Record<string, number> {
  const text = messages[i]?.text ?? '';
  const features: Record<string, number> = { early: 1 / (1 + i), length: Math.min(text.length, 600) / 600 };
  const put = (name: string, holds: boolean) => {
    if (holds) features[name] = 1;
  };
  const { seen, isAbroad, signs } = saidIn(text);
  const says = (result: string) => seen.some((one) => one.result === result);
  const [fails, steps] = [says('failed'), says('unknown')];
  put('ruled', isRuled);
  put('fails', fails);
  put('steps', steps);
  put('did', says('worked'));
  put('nothing', seen.length === 0);
  put('opening', i < 2);
  for (const name of signs) put(name, true);
  const refuses = signs.some((name) => REFUSES.has(name));
  put('refuses', refuses);
  put('refuses, wants details', refuses && signs.includes('wants details'));
  put('refuses, succeeded', refuses && signs.includes('succeeded'));
  put('refuses, unfortunately', refuses && (signs.includes('unfortunately') || signs.includes('regrets')));
  put('refuses, listed', refuses && signs.includes('listed'));
  put('refuses, short', refuses && text.length < SHORT);
  put('abroad', isAbroad);
  put('fails abroad', fails && isAbroad);
  put('ruled abroad', isRuled && isAbroad);
  put('ruled step', isRuled && steps);
  put('ruled by nothing', isRuled && seen.length === 0);
  const before = messages.slice(Math.max(0, i - 6), i).findLast(({ role }) => role === 'ai');
  const after = messages.slice(i + 1, i + 6).find(({ role }) => role === 'ai');
  put('said before', before !== undefined && similarity(before.text, text) >= SAME_AGAIN);
  put('said again', after !== undefined && similarity(after.text, text) >= SAME_AGAIN);
  put(
    'another step follows',
    after !== undefined && seenInAi(after.text).some(({ result }) => result === 'unknown'),
  );
  put(
    'another failure follows',
    after !== undefined && seenInAi(after.text).some(({ result }) => result === 'failed'),
  );
  const reply = replyTo(messages, i);
  put('no reply', !reply);
  if (!reply) return features;
  const heard = reply.text;
  const { told, pushes, ails, signs: heardSigns } = heardIn(heard);
  features['reply length'] = Math.min(heard.length, 240) / 240;
  put('told failed', told === 'failed');
  put('told worked', told === 'worked');
  put('pushed back', pushes);
  put('still ails', ails);
  put('already done', isAlreadyDone(text, heard));
  for (const name of heardSigns) put(name, true);
  const unhelped = told === 'failed' || pushes;
  put('step unhelped', steps && unhelped);
  put('step told failed', steps && told === 'failed');
  put('step still ails', steps && ails);
  put('step unhelped abroad', steps && unhelped && isAbroad);
  put('failure pushed back', fails && unhelped);
  put('refuses, pushed back', refuses && unhelped);
  put('refuses, insists', refuses && INSISTS.test(heard));
  put('nothing, pushed back', seen.length === 0 && unhelped);
  put('nothing, told failed', seen.length === 0 && told === 'failed');
  return features;
}
