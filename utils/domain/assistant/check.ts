import * as v from 'valibot';
import type { Brief } from '../brief/brief.ts';
import type { Message } from '../conversation.ts';
import { restored } from '../redact/placeholders.ts';
import { DOUBTS, type Reason, type Source, sourceOf } from './doubts.ts';
import { idOf, linesOf } from './lines.ts';
import { piecesOf } from './partial.ts';
import { MAX_ANSWER } from './provider.ts';
import { MAX_SENTENCE, MAX_SENTENCES, sentence } from './schema.ts';
import { plainly, unmarked } from './spotlight.ts';

/** A sentence of a model that stood the check: plain text, and the indexes of the messages it is drawn from. */
export interface CitedSentence {
  readonly text: string;
  readonly cites: readonly number[];
}

export interface Dropped {
  readonly reason: Reason;
  readonly count: number;
}

/** What may be shown of an answer, and what was left out. There is no score in it, and no place for one. */
export interface Checked {
  readonly sentences: readonly CitedSentence[];
  readonly dropped: readonly Dropped[];
}

/** Most entries that are read at all: ten times what is shown. */
const MOST_READ = 60;

export interface CheckOptions {
  /** False while more is on its way: what is not there yet is not counted as missing. */
  readonly isWhole?: boolean;
}

/**
 * Reads a model's answer as what it is, text of a stranger. Kept: at most six sentences that cite messages of the
 * brief and state nothing that those messages do not say (numbers, codes, dates, amounts, addresses, names, quotations,
 * each in any spelling), without link, markup, order, judgement or talk of the model about itself. The rest is counted.
 * Not seen: a wrong relation between right values, a negation left out. Never throws.
 * @param placeholders what stood behind `[name-1]` and the like when the prompt was made
 */
export function checked(
  answer: string,
  brief: Brief,
  messages: readonly Pick<Message, 'text'>[],
  placeholders: ReadonlyMap<string, string>,
  { isWhole = true }: CheckOptions = {},
): Checked {
  const counts = new Map<Reason, number>();
  const drop = (reason: Reason) => void counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const sentences: CitedSentence[] = [];
  const lines = linesOf(brief);
  const citable = new Map(lines.map(({ i }) => [idOf(i), i]));
  const { entries, isFound, isClosed } = piecesOf(answer.slice(0, MAX_ANSWER));
  if (isWhole && !isFound) drop('malformed');
  if (isWhole && isFound && !isClosed) drop('cut');
  const sources = new Map<string, Source>();
  const source = (of: readonly number[]): Source => {
    const known = sources.get(of.join());
    if (known) return known;
    const fresh = sourceOf(
      of.map((i) => messages[i]?.text ?? ''),
      lines.filter(({ i }) => of.includes(i)).map(({ label }) => label),
    );
    sources.set(of.join(), fresh);
    return fresh;
  };
  for (const [k, entry] of entries.entries()) {
    if (k >= MOST_READ) {
      drop('too many');
      continue;
    }
    const parsed = v.safeParse(sentence, entry);
    if (!parsed.success) {
      drop('malformed');
      continue;
    }
    const cites = [...new Set(parsed.output.cites)].map((id) => citable.get(id));
    const known = cites.filter((i) => i !== undefined && messages[i] !== undefined) as number[];
    known.sort((a, b) => a - b);
    const text = plainly(restored(plainly(unmarked(parsed.output.text)), placeholders));
    const doubt = doubtAbout(text, cites.length, known, source);
    if (doubt) drop(doubt);
    else if (sentences.length === MAX_SENTENCES) drop('too many');
    else if (sentences.some((other) => other.text === text)) drop('repeated');
    else sentences.push({ text, cites: known });
  }
  return { sentences, dropped: [...counts].map(([reason, count]) => ({ reason, count })) };
}

function doubtAbout(
  text: string,
  cited: number,
  known: readonly number[],
  source: (of: readonly number[]) => Source,
): Reason | null {
  if (cited === 0) return 'uncited';
  if (known.length < cited) return 'unknown message';
  if (text === '' || text.length > 2 * MAX_SENTENCE) return 'malformed';
  return DOUBTS.find(({ isRaised }) => isRaised(text, source(known)))?.reason ?? null;
}
