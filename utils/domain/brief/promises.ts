import { type Evidence, isPublic, type Message } from '../conversation.ts';
import { languageOf } from '../language.ts';
import { remembered } from '../remember.ts';
import { type Stretch, sentencesOf, similarity } from '../text.ts';
import type { AiPromise } from './brief.ts';
import { dueOf } from './due.ts';
import { stateOf } from './keeping.ts';
import { pointsBy, pointsOf } from './odds.ts';
import { every, levelled } from './passage.ts';
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
import { partsOf, quotesIn } from './quotes.ts';

/** "Let me check…" binds only while the answer is not in the same message. */
const LOOKS_UP = /\blet me (?!transfer|connect|get you|escalate|forward|pass)/i;
/** Units that may follow such a look-up: a word of patience, but no answer. */
const SHORT_REST = 90;

/** A plan laid out for the customer's yes is an offer until the yes comes. */
const PROPOSES =
  /(?:please|kindly) (?:confirm|let me know if you)|(?:would you like|do you want|do you wish|shall i|may i|are you happy for|is it ok\w* for|could you) (?:me )?(?:to )?(?:proceed|go ahead|confirm|continue|like to)|(?:do you|can you|could you) (?:please )?confirm|once you confirm|\(yes ?\/ ?no\)|reply "?yes|your confirmation|to proceed with|if you agree|explicit approval|does that work/gi;
const HANDS_OFF = /transfer|connecting|escalat|let me|colleague|specialist/i;

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
function isLeftOpen(text: string, { start, end }: Stretch, proposal: () => number): boolean {
  const whole = text.slice(start, end);
  return (
    /[?？]["')\]]*$/.test(whole) ||
    CONDITIONAL.test(whole) ||
    (TELLS_WHERE.test(whole) &&
      !/\b(?:i|we)(?:'ve|'ll|'m|'re| have| will| am| are)\b|on (?:the|its|their) way/i.test(whole)) ||
    (/:["'*\s]*$/.test(whole) && !/transfer/i.test(whole)) ||
    (LOOKS_UP.test(whole) && text.length - end > SHORT_REST) ||
    (proposal() >= end && !HANDS_OFF.test(whole))
  );
}

/** A sentence of the AI as the weights see it. */
interface ReadSentence {
  readonly span: Stretch;
  /** The parts that bind by the rules; none where the rules see no promise. */
  readonly binding: readonly Stretch[];
  /** Features by the names of `PROMISE_WEIGHTS`. */
  readonly features: Readonly<Record<string, number>>;
}

/** The parts of a sentence that bind, by the rules alone. */
function bindingIn(text: string, sentence: Stretch, proposal: () => number): Stretch[] {
  const told = languageOf(text);
  const pledges = PLEDGES[told ?? ''];
  const elsewhere = told === null ? Object.values(PLEDGES) : [];
  const whole = text.slice(sentence.start, sentence.end);
  if (HANDED_OVER.test(whole)) return [sentence];
  if (told === 'en' && !COMMITS.test(whole)) return [];
  if (pledges ? pledges.never.test(whole) : isLeftOpen(text, sentence, proposal)) return [];
  return partsOf(text, sentence).filter(({ start, end }) => {
    const part = text.slice(start, end);
    if (pledges) return pledges.binds.test(part);
    return (
      bindsInEnglish(part) || elsewhere.some(({ binds, never }) => binds.test(part) && !never.test(part))
    );
  });
}

/** What waits for the customer's own doing binds nobody yet. */
const AFTER_YOU =
  /^\W*(?:if|once|when|after|as soon as|provided|assuming) (?:you|i have (?:your|that|this|it)|i receive your|that's|confirmed)\b[^.]*\b(?:i|we)(?:'ll| will| can)\b/i;

/** A word without which no English sentence binds. */
const MAY =
  /'ll\b|\b(?:will|shall|should|let me|allow me|going to|expect|guarantee|promise|receive|get back|refunds?|transfer|arranged|ensure|days?|hours?|won't|(?:i'm|we're|am|are|is|been|now|being) \w+(?:ing|ed)|(?:i|we)(?:'ve| have)|has|have|stays?|comes?|calls?|goes to|ships?|arrives?|starts?|ends?|follows?|writes|unlocks|takes over|out for|on the way|on hold|while (?:i|we|they)|checking|frozen|moved|registered|paused|resent|sent|added|booked|reserved|held|set|\w+ing (?:you|this|that|it|now|your|on|to|the)|tomorrow|today|tonight|on its way)\b/i;

/** A tool's own words, English whatever the language around them. */
const HANDED_OVER = /\byou are being transferred\b/i;

/** True for a sentence that may bind at all: what has none of these words is not looked at any further. */
function mayBind(said: string, told: string | null): boolean {
  if (ASKS.test(said)) return false;
  const pledges = PLEDGES[told ?? ''];
  if (pledges) return pledges.binds.test(said) || HANDED_OVER.test(said);
  return told === null || (MAY.test(said) && !AFTER_YOU.test(said));
}

/** The sentences of a message of the AI that may bind, with what tells whether they do. */
export function readSentences(original: string): ReadSentence[] {
  const text = levelled(original);
  const told = languageOf(text);
  let last: number | null = null;
  const proposal = () => {
    last ??= lastOf(text, PROPOSES);
    return last;
  };
  return sentencesOf(text)
    .filter(({ start, end }) => mayBind(text.slice(start, end), told))
    .map((span) => {
      const binding = bindingIn(text, span, proposal);
      return { span, binding, features: pledgeFeatures(text, span, binding.length > 0) };
    });
}
const ASKS = /[?？]["')\]]*$/;

const wordPoints = pointsBy(PROMISE_GRAMS);
/** Log-odds that the words of a sentence hardly ever make up for. */
const WORDS_ADD = 2;

/** Log-odds that a sentence binds. */
function oddsOf(text: string, { span, features }: ReadSentence): number {
  const odds = PROMISE_BIAS + pointsOf(features, PROMISE_WEIGHTS);
  if (odds < PROMISE_FROM - WORDS_ADD || languageOf(text) !== 'en') return odds;
  return odds + wordPoints(text.slice(span.start, span.end));
}

/** The words of a sentence that show what it promises. */
function quotesOf(original: string, { span, binding }: ReadSentence): Stretch[] {
  const quotes = quotesIn(original, span, binding.length > 0 ? binding : [span]);
  return quotes.filter(({ start, end }) => end > start);
}

/** Most promises shown of one message. */
const PER_MESSAGE = 4;
/** Likeness from which two sentences of one message promise the same. */
const SAME_PROMISE = 0.9;

/** The sentences that bind most plainly, each promise once, as they stand in the message. */
function plainestOf(original: string): ReadSentence[] {
  const said = ({ span }: ReadSentence) => original.slice(span.start, span.end);
  const ranked = readSentences(original)
    .map((sentence) => ({ sentence, odds: oddsOf(original, sentence) }))
    .filter(({ odds }) => odds >= PROMISE_FROM)
    .sort((a, b) => b.odds - a.odds);
  const kept: ReadSentence[] = [];
  for (const { sentence } of ranked) {
    if (kept.length === PER_MESSAGE) break;
    if (!kept.some((one) => similarity(said(one), said(sentence)) >= SAME_PROMISE)) kept.push(sentence);
  }
  return kept.sort((a, b) => a.span.start - b.span.start);
}

/** Stretches of one message of the AI in which it commits itself. */
export const commitmentsIn = remembered((original): readonly Stretch[] =>
  plainestOf(original).flatMap((sentence) => quotesOf(original, sentence)),
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
