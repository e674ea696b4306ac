// Fits the weights by which the brief chooses the message that states the customer's problem, on the labelled
// conversations of `train/` and on `model/labels/issue.tsv`; `npx tsx scripts/issue.ts <folder of data>`. Prints the
// weights, and how often the fifths held back were met within one message, by source and language. Conversations of one
// task stay in one fifth.
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { rowsApart } from '../model/data/apart.ts';
import { readSet } from '../model/data/sets.ts';
import { issueFeatures, tellingsOf } from '../utils/domain/brief/issue-features.ts';
import { ISSUE_WEIGHTS } from '../utils/domain/brief/issue-words.ts';
import type { ROLES } from '../utils/domain/conversation.ts';

interface Case {
  readonly groups: readonly string[];
  readonly task: string;
  readonly label: number;
  readonly messages: readonly { readonly i: number; readonly x: readonly number[] }[];
}

interface Line {
  readonly id: string;
  readonly lang: string;
  readonly turns: readonly { readonly role: (typeof ROLES)[number]; readonly text: string }[];
  readonly labels: { readonly issue_i: number | null };
}

const NAMES = Object.keys(ISSUE_WEIGHTS) as (keyof typeof ISSUE_WEIGHTS)[];
const FOLDS = 5;
/** Rounds, pace, momentum and pull towards nought of the ascent. */
const FIT = { rounds: 600, pace: 0.3, momentum: 0.9, pull: 0.002 };
const SPLITS = 4;
/** A customer's name in the style of tau-bench, which tells the task. */
const WHO = /[a-z]+_[a-z]+_\d{4}/;

function caseOf(
  id: string,
  turns: Line['turns'],
  label: number | null,
  groups: readonly string[],
): Case | null {
  const told = tellingsOf(
    turns.map(({ role, text }, i) => ({
      id: String(i),
      role,
      visibility: 'public',
      at: null,
      author: null,
      text,
    })),
  );
  const features = issueFeatures(told);
  const messages = told.map(({ i }, at) => ({ i, x: NAMES.map((name) => features[at]?.[name] ?? 0) }));
  if (label === null || messages.length === 0) return null;
  const said = turns.flatMap(({ role, text }) => (role === 'customer' ? [text] : [])).join(' ');
  return { groups, task: WHO.exec(said)?.[0] ?? id.replace(/-\d+$/, ''), label, messages };
}

/** Conversation and message of each line of `model/labels/issue.tsv`. */
function labelsRead(): Map<string, number> {
  return new Map(rowsApart('issue').map(([id = '', message]) => [id, Number(message)]));
}

function casesOf(data: string): Case[] {
  const labelled = ['train/own', 'train/handoff_tau'].flatMap((name) =>
    readSet<Line>(data, name).map(({ id, lang, turns, labels }) =>
      caseOf(id, turns, labels.issue_i, [id.split('-')[0] ?? '', lang, 'all']),
    ),
  );
  const labels = labelsRead();
  const more = readSet<Line>(data, 'train/tau').flatMap(({ id, turns }) => {
    const label = labels.get(id);
    return label === undefined ? [] : [caseOf(id, turns, label, ['issue.tsv', 'en', 'all'])];
  });
  return [...labelled, ...more].filter((one) => one !== null);
}

const product = (x: readonly number[], w: readonly number[]) =>
  x.reduce((sum, value, k) => sum + value * (w[k] ?? 0), 0);

/** Ascent of the conditional likelihood: of all messages of a conversation, the labelled one. */
function weigh(cases: readonly Case[]): number[] {
  let weights = NAMES.map(() => 0);
  let speed = weights;
  for (let round = 0; round < FIT.rounds; round++) {
    const slope = weights.map((weight) => -FIT.pull * weight);
    for (const { label, messages } of cases) {
      const odds = messages.map(({ x }) => Math.exp(product(x, weights)));
      const all = odds.reduce((a, b) => a + b, 0);
      messages.forEach(({ i, x }, at) => {
        const miss = (Number(i === label) - (odds[at] ?? 0) / all) / cases.length;
        for (let k = 0; k < slope.length; k++) slope[k] = (slope[k] ?? 0) + miss * (x[k] ?? 0);
      });
    }
    speed = speed.map((value, k) => FIT.momentum * value + (slope[k] ?? 0));
    weights = weights.map((value, k) => value + FIT.pace * (speed[k] ?? 0));
  }
  return weights;
}

function isMet({ label, messages }: Case, weights: readonly number[]): boolean {
  const points = messages.map(({ x }) => product(x, weights));
  return Math.abs((messages[points.indexOf(Math.max(...points))]?.i ?? -9) - label) <= 1;
}

const foldOf = (task: string, split: number) =>
  createHash('md5').update(`${split}${task}`).digest().readUInt16BE(0) % FOLDS;

const cases = casesOf(resolve(process.argv[2] ?? '../shared/data'));
const met = new Map<string, { met: number; of: number }>();
for (let split = 0; split < SPLITS; split++)
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = weigh(cases.filter((one) => foldOf(one.task, split) !== fold && hasLabel(one)));
    for (const one of cases.filter(({ task }) => foldOf(task, split) === fold))
      for (const group of one.groups) {
        const before = met.get(group) ?? { met: 0, of: 0 };
        met.set(group, { met: before.met + Number(isMet(one, weights)), of: before.of + 1 });
      }
  }

/** A label outside the messages looked at can't be learned from, yet counts as missed. */
function hasLabel({ label, messages }: Case): boolean {
  return messages.some(({ i }) => i === label);
}

const weights = weigh(cases.filter(hasLabel));
for (const [k, name] of NAMES.entries())
  process.stdout.write(`  ${name}: ${Number((weights[k] ?? 0).toFixed(2))},\n`);
for (const [group, { met: hits, of }] of met)
  process.stdout.write(`${group}: ${of / SPLITS} held back, ${(hits / of).toFixed(3)} within one message\n`);
