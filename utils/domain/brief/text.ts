import type { Message } from '../conversation.ts';
import { MAX_TEXT } from '../conversation.ts';
import type { Attempt, Brief, Fact } from './brief.ts';
import { cutToWords, wordCount } from './passage.ts';

/** Most words of a copied note; facts: the brief's limits. */
export const NOTE_WORDS = 120;

const UNKNOWN = 'not stated';
/** Words that a line may have, label included; together they stay below `NOTE_WORDS`. */
const ROOM = { wants: 26, given: 34, tried: 26, promised: 24, mood: 8 } as const;

function shortened(text: string, limit: number): string {
  const flat = text.replace(/\s+/gu, ' ').trim().slice(0, MAX_TEXT);
  const { end } = cutToWords(flat, { start: 0, end: flat.length }, limit);
  return end < flat.length ? `${flat.slice(0, end)}…` : flat;
}

function listed(parts: readonly string[], limit: number): string {
  const kept: string[] = [];
  let count = 0;
  for (const part of parts) {
    count += wordCount(part) + (kept.length > 0 ? 1 : 0);
    if (count > limit) break;
    kept.push(part);
  }
  return kept.join(' · ');
}

function given(facts: readonly Fact[]): string {
  return listed(
    facts.slice(0, 8).map(({ k, v }) => `${k} ${shortened(v, 8)}`),
    ROOM.given - 1,
  );
}

const ENDED: Readonly<Record<Attempt['result'], string>> = {
  worked: 'worked',
  failed: 'failed',
  unknown: 'result unknown',
};

/** Failed steps first: they are what must not be suggested again. */
function tried(attempts: readonly Attempt[]): string {
  const order = (one: Attempt) => ['failed', 'unknown', 'worked'].indexOf(one.result);
  return listed(
    [...attempts]
      .sort((a, b) => order(a) - order(b))
      .map((one) => `“${shortened(one.what, 8)}” ${ENDED[one.result]}`),
    ROOM.tried - 1,
  );
}

function promised(brief: Brief): string {
  const order = ['broken', 'open', 'withdrawn', 'overtaken', 'kept'];
  const rows = [...brief.promises].sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  return listed(
    rows.map(({ quote, state }) => `“${shortened(quote, 14)}” (${state})`),
    ROOM.promised - 2,
  );
}

function wants(brief: Brief): string {
  const said = brief.goal?.quote ?? brief.issue?.quote;
  return said ? `“${shortened(said, ROOM.wants - 1)}”` : UNKNOWN;
}

/** The brief as a note to copy: Wants · Given · Tried · AI promised · Mood, at most 120 words, empty lines left out. */
export function briefText(brief: Brief, messages: readonly Pick<Message, 'text'>[]): string {
  void messages;
  const { mood } = brief;
  const rows: readonly (readonly [string, string])[] = [
    ['Wants', wants(brief)],
    ['Given', given(brief.facts)],
    ['Tried', tried(brief.tried)],
    ['AI promised', promised(brief)],
    ['Mood', `${mood.word}${mood.trend === 'steady' ? '' : `, ${mood.trend}`}`],
  ];
  return rows
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `${label}: ${value}`)
    .join('\n');
}
