import type { Evidence } from '../../conversation.ts';
import { fold } from '../../text.ts';
import { wholeOf } from '../moment.ts';
import type { Said } from '../said.ts';
import type { Step } from '../walk.ts';
import { gramsOf, type Voice } from './grams.ts';
import type { Part } from './judge.ts';
import type { Weights } from './weights.ts';

/** Words that one piece of evidence quotes at most. */
const MOST_WORDS = 14;
/** What a word must carry for the quote to go on over it. */
const FRAYING = -0.15;

const known = new WeakMap<Weights, WeakMap<Said, Map<string, Omit<Evidence, 'i'> | null>>>();

/** What each character of a folded text adds to a head. */
function loadOf(text: string, voice: Voice, name: string, weights: Weights): Float32Array {
  const load = new Float32Array(text.length);
  const table = weights.tables.find(
    (of) => of.voice === voice && of.heads.some((head) => head.name === name),
  );
  if (!table) return load;
  const h = table.heads.findIndex((head) => head.name === name);
  gramsOf(text, voice, (hash, start, end) => {
    const part = table.cells[(hash & table.mask) * table.heads.length + h]! / (end - start);
    for (let k = start; k < end; k++) load[k] = load[k]! + part;
  });
  return load;
}

const WORD = /\S+/g;
const UNSPACED = /[\u3040-\u30ff\u4e00-\u9fff]/;

/** The run of words that carries most. */
function heaviest(text: string, load: Float32Array): { start: number; end: number } | null {
  const pattern = UNSPACED.test(text) ? /[\s\S]/gu : WORD;
  const words = [...text.matchAll(pattern)].map((match) => {
    const end = match.index + match[0].length;
    return { start: match.index, end, sum: load.subarray(match.index, end).reduce((a, b) => a + b, 0) };
  });
  const largest = Math.max(0, ...words.map(({ sum }) => sum));
  let best: { start: number; end: number; sum: number } | null = null;
  for (const [from, first] of words.entries()) {
    if (first.sum <= 0) continue;
    let sum = 0;
    for (const word of words.slice(from, from + MOST_WORDS)) {
      if (word.sum < FRAYING * largest) break;
      sum += word.sum;
      if (word.sum > 0 && sum > (best?.sum ?? 0)) best = { start: first.start, end: word.end, sum };
    }
  }
  return best;
}

function quoteOf(said: Said, voice: Voice, name: string, weights: Weights): Omit<Evidence, 'i'> | null {
  const bySaid = known.get(weights) ?? new WeakMap();
  known.set(weights, bySaid);
  const byHead: Map<string, Omit<Evidence, 'i'> | null> = bySaid.get(said) ?? new Map();
  bySaid.set(said, byHead);
  const before = byHead.get(`${voice} ${name}`);
  if (before !== undefined) return before;
  const of = fold(said.words);
  const found = heaviest(of.text, loadOf(of.text, voice, name, weights));
  const quote = found && { start: of.at(found.start), end: of.at(found.end) };
  byHead.set(`${voice} ${name}`, quote);
  return quote;
}

/** The words that carry a head's part of a judgement: of the judged message, or of the AI's before it. */
export function tellingWords(step: Step, head: Part['head'], weights: Weights): Evidence[] {
  const { turn, ai } = step.moment;
  const spoken = head?.isAi ? ai.at(-1) : turn;
  if (!spoken) return [];
  const quote = head && quoteOf(spoken.said, head.isAi ? 'ai' : 'customer', head.name, weights);
  return [quote ? { i: spoken.i, ...quote } : wholeOf(spoken)];
}
