import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { conversationOf } from '../model/data/labelled.ts';
import { readSet } from '../model/data/sets.ts';
import { averagePrecision } from '../model/measure/rank.ts';
import { readWeights } from '../scripts/lines/weights.ts';
import { defaultBrand } from '../utils/domain/brand.ts';
import { writeBrief } from '../utils/domain/brief/write.ts';
import { assess } from '../utils/domain/escalation/index.ts';
import { words } from '../utils/domain/text.ts';
import { STOP_WORDS } from '../utils/domain/words.ts';

/** The answers of both readings side by side, the first one first. */
type Both<T> = readonly [T, T];

/** A line of the gold set; the guide is in the data's gold/README.md. */
interface Gold {
  readonly id: string;
  readonly conversation: Labelled['conversation'];
  readonly turns: readonly { readonly i: number; readonly need: Both<number> }[];
  readonly facts: Both<Labelled['facts']>;
  readonly promises: Both<Labelled['promises']>;
  readonly tried: Both<Labelled['tried']>;
  readonly issue_i: Both<number | null>;
}

/** One conversation labelled turn by turn, by one reading. */
interface Labelled {
  readonly id: string;
  readonly conversation: readonly { role: string; text: string }[];
  /** Need 0–2 of each customer message. */
  readonly need: ReadonlyMap<number, number>;
  readonly facts: readonly { v: string; i: number }[];
  readonly promises: readonly { quote: string; i: number }[];
  readonly tried: readonly { what: string; result: string; i: number }[];
  readonly issue: number | null;
}

export interface Quality {
  readonly messages: number;
  /** Average precision of the score for "a person now" (need 2), and F1 of Recommend and above. */
  readonly now: { readonly ap: number; readonly f1: number };
  /** The same for "watch" (need 1 or 2), and F1 of Watch and above. */
  readonly watch: { readonly ap: number; readonly f1: number };
  readonly facts: { readonly recall: number; readonly precision: number };
  readonly promises: { readonly recall: number; readonly precision: number };
  /** Failed attempts: found when one lies in the same message, or in the next to it with a content word in common. */
  readonly failed: { readonly recall: number; readonly precision: number };
  readonly issue: number;
}

/** The gold set by its first reading. @returns null where the folder is not there. */
export function readGold(data: string): Labelled[] | null {
  if (!existsSync(join(data, 'gold', 'gold.jsonl.gz'))) return null;
  return readSet<Gold>(data, 'gold/gold').map((of) => ({
    id: of.id,
    conversation: of.conversation,
    need: new Map(of.turns.map(({ i, need }) => [i, need[0]])),
    facts: of.facts[0],
    promises: of.promises[0],
    tried: of.tried[0],
    issue: of.issue_i[0],
  }));
}

export function measureQuality(all: readonly Labelled[]): Quality {
  const judged: { score: number; band: string; need: number }[] = [];
  const facts = { hit: 0, said: 0, found: 0, right: 0 };
  const promises = { hit: 0, said: 0, found: 0, right: 0 };
  const failed = { hit: 0, said: 0, found: 0, right: 0 };
  let issues = 0;
  const weights = readWeights();
  for (const one of all) {
    const conversation = conversationOf(one.id, one.conversation);
    for (const { i, score, band } of assess(conversation, defaultBrand('gold'), 0, weights))
      judged.push({ score, band, need: one.need.get(i) ?? 0 });
    const brief = writeBrief(conversation, null);
    tally(facts, one.facts, brief.facts, (a, b) => overlaps(a.v, b.v));
    tally(promises, one.promises, brief.promises, (a, b) => a.i === b.i && overlaps(a.quote, b.quote));
    tally(
      failed,
      one.tried.filter(({ result }) => result === 'failed'),
      brief.tried.filter(({ result }) => result === 'failed'),
      isSameStep,
    );
    if (one.issue !== null && brief.issue && Math.abs(brief.issue.i - one.issue) <= 1) issues++;
  }
  const measure = (need: number, bands: readonly string[]) => ({
    ap: averagePrecision(judged.map(({ score, need: is }) => [score, is >= need])),
    f1: f1(judged.map(({ band, need: is }) => [bands.includes(band), is >= need])),
  });
  const share = (of: typeof facts) => ({ recall: of.hit / of.said, precision: of.right / of.found });
  return {
    messages: judged.length,
    now: measure(2, ['recommend', 'now']),
    watch: measure(1, ['watch', 'recommend', 'now']),
    facts: share(facts),
    promises: share(promises),
    failed: share(failed),
    issue: issues / all.length,
  };
}

interface Step {
  readonly i: number;
  readonly what: string;
}

function isSameStep(one: Step, other: Step): boolean {
  if (one.i === other.i) return true;
  const content = words(one.what).filter((word) => !STOP_WORDS.has(word));
  return Math.abs(one.i - other.i) === 1 && content.some((word) => words(other.what).includes(word));
}

function overlaps(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase().trim(), other.toLowerCase().trim()];
  return a !== '' && b !== '' && (a.includes(b) || b.includes(a));
}

function tally<A, B>(
  count: { hit: number; said: number; found: number; right: number },
  labels: readonly A[],
  found: readonly B[],
  fits: (label: A, found: B) => boolean,
): void {
  count.said += labels.length;
  count.found += found.length;
  count.hit += labels.filter((label) => found.some((one) => fits(label, one))).length;
  count.right += found.filter((one) => labels.some((label) => fits(label, one))).length;
}

function f1(rows: readonly (readonly [boolean, boolean])[]): number {
  const both = rows.filter(([said, is]) => said && is).length;
  return (2 * both) / (rows.filter(([said]) => said).length + rows.filter(([, is]) => is).length);
}
