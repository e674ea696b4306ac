// Fits the weights by which the brief chooses the message that states the customer's problem, on the labelled
// conversations of `train/`; `npx tsx scripts/issue.ts <folder of data>`. Prints the weights, and how often a fifth held
// back was met within one message.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { issueFeatures } from '../utils/domain/brief/issue.ts';
import { ISSUE_WEIGHTS } from '../utils/domain/brief/issue-words.ts';
import { words } from '../utils/domain/text.ts';

interface Case {
  readonly label: number;
  readonly messages: readonly { readonly i: number; readonly x: readonly number[] }[];
}

const NAMES = Object.keys(ISSUE_WEIGHTS) as (keyof typeof ISSUE_WEIGHTS)[];
const LOOKED_AT = 12;
const FOLDS = 5;
/** Rounds, pace, momentum and pull towards nought of the ascent. */
const FIT = { rounds: 600, pace: 0.3, momentum: 0.9, pull: 0.01 };

function casesOf(data: string): Case[] {
  return ['own', 'handoff_tau']
    .map((name) => join(data, 'train', `${name}.jsonl.gz`))
    .filter((file) => existsSync(file))
    .flatMap((file) => gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n'))
    .flatMap((line) => {
      const { turns, labels } = JSON.parse(line) as {
        turns: { role: string; text: string }[];
        labels: { issue_i: number | null };
      };
      const said = turns
        .map(({ role, text }, i) => ({ i, role, text }))
        .filter(({ role, text }) => role === 'customer' && words(text).length > 0)
        .slice(0, LOOKED_AT);
      const features = issueFeatures(said.map(({ text }) => text));
      const messages = said.map(({ i }, at) => ({ i, x: NAMES.map((name) => features[at]?.[name] ?? 0) }));
      const label = labels.issue_i;
      return label !== null && messages.some(({ i }) => i === label) ? [{ label, messages }] : [];
    });
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

const cases = casesOf(resolve(process.argv[2] ?? '../shared/data'));
let met = 0;
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = weigh(cases.filter((_, k) => k % FOLDS !== fold));
  met += cases.filter((one, k) => k % FOLDS === fold && isMet(one, weights)).length;
}
const weights = weigh(cases);
for (const [k, name] of NAMES.entries())
  process.stdout.write(`  ${name}: ${(weights[k] ?? 0).toFixed(2)},\n`);
process.stdout.write(
  `${cases.length} conversations; held back: ${(met / cases.length).toFixed(3)} within one message\n`,
);
