import { languageOf } from '../language.ts';
import { remembered } from '../remember.ts';
import { type Stretch, sentencesOf } from '../text.ts';
import { AI_DID, AI_FAILED, AI_STEPS, CUSTOMER_TRIED, type Wording } from './attempt-words.ts';
import type { Attempt } from './brief.ts';
import { cutToWords, levelled, trimmed } from './passage.ts';
import { TELLS_WHERE } from './promise-words.ts';

/** Longest step shown, words; facts: the brief's limits. */
export const STEP_WORDS = 8;
type Result = Attempt['result'];

/** A step named in a message, and its result where the very words tell it. */
export interface Sighting extends Stretch {
  readonly result: Result;
}

/** The step's own words: from the verb on, without pleasantries before it. */
function stepIn(text: string, sentence: Stretch, match: RegExpExecArray): Stretch {
  const value = Object.values(match.groups ?? {}).find((group) => group !== undefined);
  const at = value === undefined ? match.index : match.index + match[0].indexOf(value);
  const lead =
    /^(?:(?:please|then|just|try(?: to)?) )+/i.exec(text.slice(sentence.start + at, sentence.end))?.[0]
      .length ?? 0;
  return cutToWords(
    text,
    trimmed(text, { start: sentence.start + at + lead, end: sentence.end }),
    STEP_WORDS,
  );
}

/** Without one of these a sentence states no failure: a quick look before the dear one. */
const MAY_FAIL =
  /can|could|n't|not|unable|authori|declin|final|availab|cover|refundable|possible|sold out|stock|no |unfortunately/i;

function sightings(original: string, rows: readonly (readonly [Wording, Result])[]): Sighting[] {
  const text = levelled(original);
  const wording = languageOf(text) === 'en' ? 'english' : 'any';
  const found: Sighting[] = [];
  for (const sentence of sentencesOf(text)) {
    const said = text.slice(sentence.start, sentence.end);
    const asks = /[?？]\s*$/u.test(said);
    for (const [wordings, result] of rows) {
      if (asks && wordings === AI_STEPS && !SUGGESTS.test(said)) continue;
      if (wordings === AI_FAILED && wording === 'english' && !MAY_FAIL.test(said)) continue;
      const match = wordings[wording].exec(said);
      if (!match) continue;
      if (wordings !== CUSTOMER_TRIED && IDLE.some((none) => none.test(said))) break;
      const span = stepIn(text, sentence, match);
      if (span.end - span.start > 3) found.push({ ...span, result });
      break;
    }
  }
  return found;
}

/** Good wishes are no steps. */
export const WISHES =
  /\bhave an? (?:\w+ )?(?:day|evening|weekend|morning|afternoon|night|one|time|trip|flight)\b/i;
/** Nor is what is usual. */
const USUAL =
  /\b(?:usually|normally|typically|generally) (?:takes?|arrives?|comes?)\b|\b(?:takes?|allow) (?:up to |about |around )?\d+/i;

/** Words that take a step back. */
const IDLE = [TELLS_WHERE, WISHES, USUAL];

/** A question that puts a step forward; any other only asks. */
const SUGGESTS =
  /\b(?:tried|try|trying|could you please|can you please|why not|how about|what (?:if|about)|probiert|versucht|essayé|essayer|intentado|probado|provato|tentou|geprobeerd|please)\b/iu;

const AI_ROWS = [
  [AI_FAILED, 'failed'],
  [AI_STEPS, 'unknown'],
  [AI_DID, 'worked'],
] as const;
/** Steps that a message of the AI names. */
export const seenInAi = remembered((text): readonly Sighting[] => sightings(text, AI_ROWS));
/** Steps that a customer says to have taken. */
export const seenInCustomer = remembered((text): readonly Sighting[] =>
  sightings(text, [[CUSTOMER_TRIED, 'unknown']]),
);
