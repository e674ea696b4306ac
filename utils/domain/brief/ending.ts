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

const DENIES_ABROAD =
  /\b(?:leider|nicht möglich|malheureusement|lamentablemente|purtroppo|infelizmente|helaas)\b|\b(?:ich|wir|ik|we) (?:kann|können|konnte|finde|kan|kunnen|kon|vind)\b[^.?!]{0,60}\b(?:nicht|kein\w*|niet|geen)\b|\bje ne (?:peux|trouve)|n'est pas|\bno (?:puedo|encuentro|es posible)|\bnon (?:posso|trovo|è possibile)|não (?:posso|encontro|consigo|é possível)|できません|かねます|見つかりません|无法|不能|不支持|没有查到/i;

const SIGNS_SAID: readonly (readonly [string, RegExp])[] = [
  [
    'denies',
    /\b(?:unable|cannot|can't|can not|couldn't|could not|not able|unfortunately|not (?:possible|eligible|available|allowed|found|included|refundable)|isn't|aren't|doesn't|does not|didn't find|did not find|don't have|do not have|no (?:\w+ )?(?:record|available|reservation|order|flights?)|only)\b/i,
  ],
  [
    'regrets',
    /^\W*(?:i'm (?:so |very )?sorry|i am (?:so |very )?sorry|sorry|i apologi[sz]e|unfortunately|i understand)/i,
  ],
  ['offers', /\b(?:i|we) can (?:offer|give)|\bwould you like\b|\balternativ|\binstead\b/i],
  ['looked', /\b(?:it (?:seems|appears|looks)|i (?:checked|looked|searched|see that|reviewed))\b/i],
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
  put('nothing, pushed back', seen.length === 0 && unhelped);
  put('nothing, told failed', seen.length === 0 && told === 'failed');
  return features;
}
