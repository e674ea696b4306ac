import { type Evidence, isPublic, type Message } from '../conversation.ts';
import { languageOf } from '../language.ts';
import { remembered } from '../remember.ts';
import { type Stretch, sentencesOf } from '../text.ts';
import type { AiPromise } from './brief.ts';
import { dueOf } from './due.ts';
import { stateOf } from './keeping.ts';
import { pointsBy, pointsOf } from './odds.ts';
import { cutToWords, every, levelled, trimmed, wordCount } from './passage.ts';
import { PLEDGES } from './pledge-words.ts';
import { pledgeFeatures } from './pledging.ts';
import { PROMISE_BIAS, PROMISE_FROM, PROMISE_GRAMS, PROMISE_WEIGHTS } from './promise-weights.ts';
import {
  COMMITS,
  CONDITIONAL,
  FINISHED,
  NO_WORD,
  OFFERS,
  OWN_WORD,
  POSSIBLE,
  TELLS_WHERE,
} from './promise-words.ts';

/** Longest quote, words; facts: the brief's limits. */
export const QUOTE_WORDS = 20;

/** "Let me check…" binds only while the answer is not in the same message. */
const LOOKS_UP = /\blet me (?!transfer|connect|get you|escalate|forward|pass)/i;
/** Units that may follow such a look-up: a word of patience, but no answer. */
const SHORT_REST = 90;

/** A plan laid out for the customer's yes is an offer until the yes comes. */
const PROPOSES =
  /(?:please|kindly) (?:confirm|let me know if you)|(?:would you like|do you want|do you wish|shall i|may i|are you happy for|is it ok\w* for|could you) (?:me )?(?:to )?(?:proceed|go ahead|confirm|continue|like to)|(?:do you|can you|could you) (?:please )?confirm|once you confirm|\(yes ?\/ ?no\)|reply "?yes|your confirmation|to proceed with|if you agree|explicit approval|does that work/gi;
const HANDS_OFF = /transfer|connecting|escalat|let me|colleague|specialist/i;

/** Where a part of a sentence begins that can stand by itself, so that what only leads up to a promise stays out of the quote. */
const PART =
  /(?:[;]\s+|(?<=[a-z]{3} [^:\n]{8,40}):\s+|\s[-–—]+\s|,\s(?=(?:(?:and|but|so|then|also|und|et|y|e|en)\s)?(?:i|i'll|i'm|i've|we|we'll|we've|we're|you|you'll|you're|they|they'll|he|she|it|let me|who|someone|a (?:refund|human|colleague|replacement|confirmation)|the (?:refund|team|amount|replacement)|your|our|ich|wir|sie|je|j'|nous|vous|le|la|un|une|mi|ho|il|lo|o|a|ik|we|u)\b)|\s(?=(?:and|but|so|then) (?:i|i'll|i'm|i've|we|we'll|we've|you'll|you will|they'll|they will|let me|someone|a (?:refund|human|colleague|replacement|confirmation)|the (?:refund|team|amount)|your) ))/gi;

function partsOf(text: string, { start, end }: Stretch): Stretch[] {
  const inner = text.slice(start, end);
  const cuts = every(inner, PART).map((match) => start + match.index + match[0].length);
  const starts = [start, ...cuts.filter((cut) => cut > start)];
  return starts.map((from, at) => ({ start: from, end: starts[at + 1] ?? end }));
}

/** Where the last match of a global pattern begins; -1 without one. */
function lastOf(text: string, pattern: RegExp): number {
  return every(text, pattern).at(-1)?.index ?? -1;
}

/** True for what may be; "I will send it if it is lost" still binds. */
function isPossibility(part: string): boolean {
  return (
    POSSIBLE.test(part) &&
    !/\b(?:will|let me|i've|i have|i am|i'm|we're|we are|we've|going to)\b|'ll\b/i.test(part)
  );
}

const bindsInEnglish = (part: string) =>
  OWN_WORD.test(part)
    ? !NO_WORD.test(part)
    : COMMITS.test(part) &&
      !OFFERS.test(part) &&
      !isPossibility(part) &&
      !(FINISHED.test(part) && !/\b(?:refund|credit|amount|payment)s?\b/i.test(part));

/** The sentences of an English message that may bind, by what stands around them. */
function isLeftOpen(text: string, { start, end }: Stretch, proposal: number): boolean {
  const whole = text.slice(start, end);
  return (
    /[?？]["')\]]*$/.test(whole) ||
    CONDITIONAL.test(whole) ||
    (TELLS_WHERE.test(whole) &&
      !/\b(?:i|we)(?:'ve|'ll|'m|'re| have| will| am| are)\b|on (?:the|its|their) way/i.test(whole)) ||
    (/:["'*\s]*$/.test(whole) && !/transfer/i.test(whole)) ||
    (LOOKS_UP.test(whole) && text.length - end > SHORT_REST) ||
    (proposal >= end && !HANDS_OFF.test(whole))
  );
}

const LEAD =
  /^(?:[\s,;:–—|•*-]|(?:and|but|so|then|und|et|y|e)\s|[{\s]*"?(?:message|reply|response|content|text)":\s*"?)+/iu;

/** The words of a promise: to the sentence's end where that is short, else each binding part by itself. */
function quotesIn(original: string, parts: readonly Stretch[], binding: readonly Stretch[]): Stretch[] {
  const [first] = binding;
  const last = parts.at(-1);
  if (!first || !last) return [];
  const rest = { start: first.start, end: last.end };
  const isShort = wordCount(original.slice(rest.start, rest.end)) <= QUOTE_WORDS;
  return (isShort ? [rest] : binding.slice(0, 2)).map(({ start, end }) => {
    const lead = LEAD.exec(original.slice(start, end))?.[0].length ?? 0;
    return cutToWords(original, trimmed(original, { start: start + lead, end }), QUOTE_WORDS);
  });
}

/** A sentence of the AI as the weights see it. */
interface ReadSentence {
  readonly span: Stretch;
  readonly parts: readonly Stretch[];
  /** The parts that bind by the rules; none where the rules see no promise. */
  readonly binding: readonly Stretch[];
  /** Features by the names of `PROMISE_WEIGHTS`. */
  readonly features: Readonly<Record<string, number>>;
}

/** The parts of a sentence that bind, by the rules alone. */
function bindingIn(text: string, sentence: Stretch, parts: readonly Stretch[], proposal: number): Stretch[] {
  const told = languageOf(text);
  const pledges = PLEDGES[told ?? ''];
  const elsewhere = told === null ? Object.values(PLEDGES) : [];
  const whole = text.slice(sentence.start, sentence.end);
  if (HANDED_OVER.test(whole)) return [sentence];
  if (pledges ? pledges.never.test(whole) : isLeftOpen(text, sentence, proposal)) return [];
  return parts.filter(({ start, end }) => {
    const part = text.slice(start, end);
    if (pledges) return pledges.binds.test(part);
    return (
      bindsInEnglish(part) || elsewhere.some(({ binds, never }) => binds.test(part) && !never.test(part))
    );
  });
}

/** A tool's own words, English whatever the language around them. */
const HANDED_OVER = /\byou are being transferred\b/i;

/** True for a sentence that may bind at all: what has none of these words is not looked at any further. */
function mayBind(said: string, told: string | null): boolean {
  if (ASKS.test(said)) return false;
  const pledges = PLEDGES[told ?? ''];
  if (pledges) return pledges.binds.test(said) || HANDED_OVER.test(said);
  if (CONDITIONAL.test(said) || isPossibility(said)) return false;
  return told === null || COMMITS.test(said) || OWN_WORD.test(said);
}

/** The sentences of a message of the AI that may bind, with what tells whether they do. */
export function readSentences(original: string): ReadSentence[] {
  const text = levelled(original);
  const told = languageOf(text);
  const proposal = lastOf(text, PROPOSES);
  return sentencesOf(text)
    .filter(({ start, end }) => mayBind(text.slice(start, end), told))
    .map((span) => {
      const parts = partsOf(text, span);
      const binding = bindingIn(text, span, parts, proposal);
      return { span, parts, binding, features: pledgeFeatures(text, span, binding.length > 0) };
    });
}
const ASKS = /[?？]["')\]]*$/;

const wordPoints = pointsBy(PROMISE_GRAMS);

/** Log-odds that a sentence binds. */
function oddsOf(text: string, { span, features }: ReadSentence): number {
  const inEnglish = languageOf(text) === 'en' ? wordPoints(text.slice(span.start, span.end)) : 0;
  return PROMISE_BIAS + pointsOf(features, PROMISE_WEIGHTS) + inEnglish;
}

/** Stretches of one message of the AI in which it commits itself. */
export const commitmentsIn = remembered((original): readonly Stretch[] =>
  readSentences(original)
    .filter((sentence) => oddsOf(original, sentence) >= PROMISE_FROM)
    .flatMap(({ span, parts, binding }) =>
      binding.length > 0 ? quotesIn(original, parts, binding) : quotesIn(original, [span], [span]),
    )
    .filter(({ start, end }) => end > start),
);

/** What the AI committed itself or the company to, oldest first, with what became of it. */
export function promisesOf(messages: readonly Message[]): AiPromise[] {
  const promises: AiPromise[] = [];
  messages.forEach((message, i) => {
    if (message.role !== 'ai' || !isPublic(message)) return;
    for (const span of commitmentsIn(message.text)) {
      const evidence: Evidence = { i, ...span };
      const quote = message.text.slice(span.start, span.end);
      const due = dueOf(quote, message.at);
      promises.push({ ...evidence, quote, state: stateOf(messages, i, quote), ...(due ? { due } : {}) });
    }
  });
  return promises;
}
