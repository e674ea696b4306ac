import type { Weights } from '../../utils/domain/escalation/index.ts';
import { conversationOf, type Labelled } from '../data/labelled.ts';
import { type Entry, readSet } from '../data/sets.ts';
import { fitLine, oddsOf } from '../fit/ridge.ts';
import { headsAt } from './features.ts';
import { type Judged, judgedIn } from './judged.ts';
import type { Lab } from './lab.ts';
import { f1At, type Scored } from './precision.ts';
import { averagePrecision, bestF1 } from './rank.ts';
import { fig, type Measured, type Measurement } from './row.ts';
import { vaderOf } from './vader.ts';

const BAR = 0.65;
const DOMAINS = ['airline', 'retail'] as const;
const RIDGE = 10;
const CUSTOMER = ['asks', 'refused', 'failed', 'vulnerable'];
const AI = ['refused', 'failed', 'stalled'];

interface Told {
  readonly domain: string;
  readonly is: boolean;
  readonly conversation: ReturnType<typeof conversationOf>;
}

const odds = (chance: number) => Math.log(chance / (1 - chance));
const most = (values: readonly number[]) => Math.max(...values);

/** The talk up to the customer's message after which the agent handed it over, or to its end. */
function upToTransfer({ turns }: Entry): Entry['turns'] {
  const at = turns.findIndex(({ labels }) => labels.handoff_next === true);
  return at < 0 ? turns : turns.slice(0, at + 1);
}

/** Conversations whose task says whether they should be transferred, without those of gold. They only measure. */
function toldIn(lab: Lab): Told[] {
  const gold = new Set(readSet<{ id: string }>(lab.folder, 'gold/gold').map(({ id }) => id));
  return readSet<Entry>(lab.folder, 'train/tau')
    .filter(({ id, labels }) => {
      const isTold = labels?.gold_reliability === 'exact' && DOMAINS.some((name) => name === labels.domain);
      return isTold && !gold.has(id);
    })
    .map((entry) => ({
      domain: String(entry.labels?.domain),
      is: entry.labels?.gold_should_transfer === true,
      conversation: conversationOf(entry.id, upToTransfer(entry)),
    }));
}

function featuresOf(judged: readonly Judged[], weights: Weights): Float64Array {
  const last = judged.at(-1)!;
  const heads = (voice: 'customer' | 'ai', names: readonly string[]) => {
    const values = judged.map(({ step }) => headsAt(step, weights, voice, names));
    return names.map((_, k) => most(values.map((row) => row[k]!)));
  };
  return Float64Array.from([
    most(judged.map(({ now }) => odds(now))),
    odds(last.now),
    most(judged.map(({ soon }) => odds(soon))),
    odds(last.soon),
    ...heads('customer', CUSTOMER),
    ...heads('ai', AI),
    Math.log(judged.length),
  ]);
}

/** Conversations of a domain as weights see them that have met nothing of that domain. */
function seenIn(
  lab: Lab,
  told: readonly Told[],
  domain: string,
  domainOf: (of: Labelled) => string | undefined,
) {
  const weights = lab.fitOn(
    lab.labelled().filter((of) => domainOf(of) !== domain),
    `without ${domain}`,
  );
  return told
    .filter((one) => one.domain === domain)
    .flatMap(({ is, conversation }) => {
      const judged = judgedIn(conversation, weights);
      if (judged.length === 0) return [];
      const rules = most(judged.map((one) => one.rules.score));
      const vader = most(judged.map(({ text }) => -vaderOf(text)));
      return [{ is, features: featuresOf(judged, weights), rules, vader }];
    });
}

export function measureTransfer(lab: Lab): Measurement {
  const told = toldIn(lab);
  const count = told.filter(({ is }) => is).length;
  const name = 'should be transferred, by conversation, F1 (AP)';
  const row = { measure: name, data: 'train/tau, a domain left out', bar: fig(BAR, 2) };
  const published = { floor: '.641 (folds that share domains)', anchor: 'LLM agents .393' };
  const note = `Transfer: the ${told.length} conversations with exact gold, without those of gold, ${count} of which should be transferred. Nothing that ships was fitted on those that should: their tasks are left to measuring. Heads and combiner meet nothing of the domain measured; a line over the chances and the strongest heads up to the transfer, and its threshold, come from the other domain.`;
  if (DOMAINS.some((domain) => !told.some((one) => one.domain === domain && one.is)))
    return {
      rows: [
        { ...row, ...published, n: `${count} of ${told.length}`, learned: 'not measurable', isMet: false },
      ],
      notes: [note],
    };
  const tau = new Map(
    readSet<Entry>(lab.folder, 'train/tau').map(({ id, labels }) => [id, String(labels?.domain)]),
  );
  const domains = DOMAINS.map((domain) => seenIn(lab, told, domain, ({ id }) => tau.get(id)));
  const results = domains.map((out, k) => {
    const rest = domains[1 - k]!;
    const rows = rest.map(({ features }) => features);
    const truth = rest.map(({ is }) => is);
    const costs = { ridge: Array.from(rows[0]!, () => RIDGE), rows: rest.map(() => 1) };
    const line = fitLine(rows, truth, costs);
    const at = bestF1(rest.map(({ features, is }) => [oddsOf(line, features), is])).at;
    const scored = out.map(({ features, is }): Scored => [oddsOf(line, features), is]);
    return { out, scored, lifted: scored.map(([score, is]): Scored => [score - at, is]), at };
  });
  const cell = (rows: readonly Scored[], f1: number) => `${fig(f1)} (${fig(averagePrecision(rows))})`;
  const best = (rows: readonly Scored[]) => cell(rows, bestF1(rows).f1);
  const rowsOf = (some: typeof results, data: string): Measured => {
    const lifted = some.flatMap((one) => one.lifted);
    const out = some.flatMap((one) => one.out);
    return {
      measure: name,
      data,
      n: `${out.filter(({ is }) => is).length} of ${out.length}`,
      learned: `${cell(lifted, f1At(lifted, 0))}, best F1 ${fig(bestF1(lifted).f1)}`,
      rules: best(out.map(({ rules, is }) => [rules, is])),
      vader: best(out.map(({ vader, is }) => [vader, is])),
    };
  };
  const f1 = f1At(
    results.flatMap(({ lifted }) => lifted),
    0,
  );
  return {
    rows: [
      { ...rowsOf(results, row.data), ...published, bar: row.bar, isMet: f1 >= BAR },
      ...results.map((one, k) => rowsOf([one], `train/tau, ${DOMAINS[k]} by the other domain`)),
    ],
    notes: [note],
  };
}
