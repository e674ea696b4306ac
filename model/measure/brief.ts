import type { AiPromise, Attempt, Brief, Fact } from '../../utils/domain/brief/brief.ts';
import { writeBrief } from '../../utils/domain/brief/write.ts';
import type { Conversation } from '../../utils/domain/conversation.ts';
import { words } from '../../utils/domain/text.ts';
import { STOP_WORDS } from '../../utils/domain/words.ts';
import { conversationOf } from '../data/labelled.ts';
import { type Entry, readSet } from '../data/sets.ts';
import type { Lab } from './lab.ts';
import { fig, type Measured, type Measurement } from './row.ts';

/** What one reader found in a conversation; the guide is in the data's gold/README.md. */
interface Labels {
  readonly facts: readonly Pick<Fact, 'v' | 'i'>[];
  readonly promises: readonly Pick<AiPromise, 'quote' | 'i'>[];
  readonly tried: readonly Pick<Attempt, 'what' | 'result' | 'i'>[];
  readonly issue_i: number | null;
}

/** A conversation with the first reader's labels and, where there was one, a second's. */
interface Read {
  readonly conversation: Conversation;
  readonly first: Labels;
  readonly second: Labels | null;
}

type Both<T> = readonly [T, T];
interface GoldEntry {
  readonly id: string;
  readonly conversation: readonly { role: string; text: string }[];
  readonly facts: Both<Labels['facts']>;
  readonly promises: Both<Labels['promises']>;
  readonly tried: Both<Labels['tried']>;
  readonly issue_i: Both<number | null>;
}

function goldRead(folder: string): Read[] {
  return readSet<GoldEntry>(folder, 'gold/gold').map((of) => {
    const by = (k: 0 | 1): Labels => ({
      facts: of.facts[k],
      promises: of.promises[k],
      tried: of.tried[k],
      issue_i: of.issue_i[k],
    });
    return { conversation: conversationOf(of.id, of.conversation), first: by(0), second: by(1) };
  });
}

function trainRead(folder: string, set: string): Read[] {
  return readSet<Entry & { labels: Labels }>(folder, set).map(({ id, turns, labels }) => ({
    conversation: conversationOf(id, turns),
    first: labels,
    second: null,
  }));
}

/** Labels found, labels in all, and lines that are right, lines in all. */
interface Count {
  hit: number;
  said: number;
  right: number;
  found: number;
}

function tally<A, B>(
  count: Count,
  labels: readonly A[],
  found: readonly B[],
  fits: (label: A, line: B) => boolean,
) {
  count.said += labels.length;
  count.found += found.length;
  count.hit += labels.filter((label) => found.some((line) => fits(label, line))).length;
  count.right += found.filter((line) => labels.some((label) => fits(label, line))).length;
}

function overlaps(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase().trim(), other.toLowerCase().trim()];
  return a !== '' && b !== '' && (a.includes(b) || b.includes(a));
}

/** The same message, and a stretch of it in common. */
function isSamePromise(
  { messages }: Conversation,
  one: Labels['promises'][number],
  other: Labels['promises'][number],
) {
  if (one.i !== other.i) return false;
  const text = messages[one.i]?.text.toLowerCase() ?? '';
  const [a, b] = [one, other].map(({ quote }) => {
    const words = quote.toLowerCase().trim();
    const start = text.indexOf(words);
    return words === '' || start < 0 ? null : { start, end: start + words.length };
  });
  return Boolean(a && b && a.start < b.end && b.start < a.end);
}

/** The same message, or the one beside it with a content word in common. */
function isSameStep(one: Labels['tried'][number], other: Labels['tried'][number]): boolean {
  if (one.i === other.i) return true;
  const content = words(one.what).filter((word) => !STOP_WORDS.has(word));
  return Math.abs(one.i - other.i) === 1 && content.some((word) => words(other.what).includes(word));
}

const failed = ({ tried }: Pick<Labels, 'tried'>) => tried.filter(({ result }) => result === 'failed');
const labelsOf = (brief: Brief): Labels => ({ ...brief, issue_i: brief.issue?.i ?? null });

interface Compared {
  readonly conversation: Conversation;
  readonly labels: Labels;
  readonly found: Labels;
}

/** How another reader's lines, or the brief's, stand beside the labels. */
function compare(all: readonly Compared[]) {
  const zero = (): Count => ({ hit: 0, said: 0, right: 0, found: 0 });
  const of = { facts: zero(), promises: zero(), failed: zero(), issue: { near: 0, all: 0 } };
  for (const { conversation, labels, found } of all) {
    tally(of.facts, labels.facts, found.facts, (a, b) => overlaps(a.v, b.v));
    tally(of.promises, labels.promises, found.promises, (a, b) => isSamePromise(conversation, a, b));
    tally(of.failed, failed(labels), failed(found), isSameStep);
    if (labels.issue_i === null) continue;
    of.issue.all++;
    if (found.issue_i !== null && Math.abs(found.issue_i - labels.issue_i) <= 1) of.issue.near++;
  }
  return of;
}

const recall = ({ hit, said }: Count) => hit / said;
const precision = ({ right, found }: Count) => right / found;
const cell = (count: Count) => `${fig(recall(count))} / ${fig(precision(count))}`;

/** Least recall and precision (where it has a bar), by the issue's text. */
const BARS = { facts: [0.9, 0.85], promises: [0.85, 0.8], failed: [0.7, 0], issue: 0.8 } as const;

function rowsOf(data: string, reads: readonly Read[], isBarred: boolean): Measured[] {
  const ours = compare(
    reads.map(({ conversation, first }) => ({
      conversation,
      labels: first,
      found: labelsOf(writeBrief(conversation, null)),
    })),
  );
  const twice = reads.flatMap(({ conversation, first, second }) =>
    second ? [{ conversation, labels: first, found: second }] : [],
  );
  const theirs = twice.length > 0 ? compare(twice) : null;
  const row = (name: 'facts' | 'promises' | 'failed', measure: string): Measured => {
    const [r, p] = BARS[name];
    return {
      measure,
      data,
      n: ours[name].said,
      learned: cell(ours[name]),
      ...(theirs ? { anchor: `${cell(theirs[name])} (second reader)` } : {}),
      ...(isBarred
        ? {
            bar: p > 0 ? `${fig(r, 2)} / ${fig(p, 2)}` : `${fig(r, 2)} / –`,
            isMet: recall(ours[name]) >= r && precision(ours[name]) >= p,
          }
        : {}),
    };
  };
  const near = ours.issue.near / ours.issue.all;
  return [
    row('facts', 'facts given, recall / precision of values'),
    row('promises', "the AI's promises, recall / precision"),
    row('failed', 'failed steps, recall / precision'),
    {
      measure: 'issue within one message',
      data,
      n: ours.issue.all,
      learned: fig(near),
      ...(theirs ? { anchor: `${fig(theirs.issue.near / theirs.issue.all)} (second reader)` } : {}),
      ...(isBarred ? { bar: fig(BARS.issue, 2), isMet: near >= BARS.issue } : {}),
    },
  ];
}

/** How much of what readers found in conversations the brief holds, and how much of the brief they found. */
export function measureBrief({ folder }: Lab): Measurement {
  return {
    rows: [
      ...rowsOf('gold, first reader', goldRead(folder), true),
      ...['train/handoff_tau', 'train/own'].flatMap((set) => rowsOf(set, trainRead(folder, set), false)),
    ],
    notes: [
      'Brief: a value is found when one contains the other; a promise when its quote has a stretch of the same message in common with the label’s; a failed step in the same message, or in the one beside it with a content word in common. The published column is the second pass over the same conversations, measured against the first like the brief: what is missing there is a matter of taste as much as of skill. The rows of `train` are of text that the patterns and weights were made on, and flatter them.',
    ],
  };
}
