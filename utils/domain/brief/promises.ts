import { type Evidence, isPublic, type Message } from '../conversation.ts';
import { languageOf } from '../language.ts';
import { remembered } from '../remember.ts';
import { type Stretch, sentencesOf } from '../text.ts';
import type { AiPromise } from './brief.ts';
import { stateOf } from './keeping.ts';
import { cutToWords, every, levelled, trimmed } from './passage.ts';
import { COMMITS, COMMITS_ELSEWHERE, CONDITIONAL, OFFERS, POSSIBLE } from './promise-words.ts';

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

/** Clauses of a sentence, so that an apology or a thank-you before a promise stays out of the quote. */
const CLAUSE =
  /(?:[;:]\s+|\s[-–—]\s|,\s(?=(?:and|but|so|und|et|y|e|en)?\s?(?:i'll|i will|we'll|we will|i'm|i've|i have|you'll|you will|they'll|someone|your|ich|sie|je|vous)\b))/giu;

function clausesOf(text: string, { start, end }: Stretch): Stretch[] {
  const inner = text.slice(start, end);
  const cuts = every(inner, CLAUSE).map((match) => start + match.index + match[0].length);
  const starts = [start, ...cuts];
  return starts.map((from, at) => ({ start: from, end: starts[at + 1] ?? end }));
}

/** Where the last match of a global pattern begins; -1 without one. */
function lastOf(text: string, pattern: RegExp): number {
  return every(text, pattern).at(-1)?.index ?? -1;
}

/** True for what may be; "I will send it if it is lost" still binds. */
function isPossibility(clause: string): boolean {
  return (
    POSSIBLE.test(clause) &&
    !/\b(?:will|let me|i've|i have|i am|i'm|we're|we are|we've|going to)\b|'ll\b/i.test(clause)
  );
}

function commits(clause: string, isEnglish: boolean): boolean {
  const says = (pattern: RegExp) => pattern.test(clause);
  return COMMITS.some(says) || (!isEnglish && COMMITS_ELSEWHERE.some(says));
}

/** Stretches of one message of the AI in which it commits itself. */
export const commitmentsIn = remembered((original): readonly Stretch[] => {
  const text = levelled(original);
  const found: Stretch[] = [];
  const isEnglish = languageOf(text) === 'en';
  const proposal = lastOf(text, PROPOSES);
  for (const sentence of sentencesOf(text)) {
    const whole = text.slice(sentence.start, sentence.end);
    if (/[?？]["')\]]*$/.test(whole.trimEnd()) || OFFERS.test(whole) || CONDITIONAL.test(whole)) continue;
    if (/:["'*\s]*$/.test(whole) && !/transfer/i.test(whole)) continue;
    if (LOOKS_UP.test(whole) && text.length - sentence.end > SHORT_REST) continue;
    if (proposal >= sentence.end && !HANDS_OFF.test(whole)) continue;
    const clauses = clausesOf(text, sentence).filter(({ start, end }) =>
      commits(text.slice(start, end), isEnglish),
    );
    for (const clause of clauses.slice(0, 2)) {
      if (isPossibility(text.slice(clause.start, clause.end))) continue;
      const lead =
        /^(?:[\s,;:–—-]*(?:and|but|so|und|et|y|e)\s)/iu.exec(text.slice(clause.start, clause.end))?.[0]
          .length ?? 0;
      found.push(
        cutToWords(original, trimmed(original, { start: clause.start + lead, end: clause.end }), QUOTE_WORDS),
      );
    }
  }
  return found.filter(({ start, end }) => end > start);
});

/** What the AI committed itself or the company to, oldest first, with what became of it. */
export function promisesOf(messages: readonly Message[]): AiPromise[] {
  const promises: AiPromise[] = [];
  messages.forEach((message, i) => {
    if (message.role !== 'ai' || !isPublic(message)) return;
    for (const span of commitmentsIn(message.text)) {
      const evidence: Evidence = { i, ...span };
      const quote = message.text.slice(span.start, span.end);
      promises.push({ ...evidence, quote, state: stateOf(messages, i, quote) });
    }
  });
  return promises;
}
