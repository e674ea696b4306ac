import { similarity } from '../../text.ts';
import { type AiTurn, type Moment, repliesIn, type Turn } from '../moment.ts';
import { voiceOf } from '../tone.ts';
import type { Step } from '../walk.ts';
import { headNames, headsOf } from './heads.ts';
import type { Header, Weights } from './weights.ts';

/** What can be told of a moment without knowing what the words mean. */
const SHAPE: readonly (readonly [string, (of: Sight) => number])[] = [
  ['first', ({ moment }) => Number(moment.allTurns.length === 1)],
  ['turns', ({ moment }) => Math.log(moment.allTurns.length)],
  ['stretch', ({ moment }) => Math.log(moment.turns.length + 1)],
  ['length', ({ text }) => Math.log1p(Math.max(1, text.length)) / 3],
  ['short', ({ text }) => Number(text.split(' ').length <= 3)],
  ['question', ({ text }) => Number(/[?\uff1f]/.test(text))],
  ['number', ({ text }) => Number(/\d{3}/.test(text))],
  ['raised voice', ({ moment }) => voiceOf(moment.turn.said).strength],
  ['replies', ({ replies }) => Math.log1p(replies)],
  ['unanswered', ({ moment, last }) => moment.turns.filter(({ i }) => i > (last?.i ?? -1)).length - 1],
  ['ai length', ({ fresh }) => (fresh ? Math.log1p(fresh.text.length) / 4 : 0)],
  ['ai brief', ({ last }) => Number(last !== undefined && last.text.length < 80)],
  ['no ai', ({ last }) => Number(last === undefined)],
  ['like before', ({ moment, before }) => most(before.slice(-6), (of) => like(of, moment.turn))],
  ['like last', ({ moment, before }) => most(before.slice(-1), (of) => like(of, moment.turn))],
  ['ai like before', ({ moment, last }) => most(moment.ai.slice(-6, -1), (of) => sameAnswer(of, last))],
  ['content', ({ step }) => Number(step.stance.isContent)],
  ['settled', ({ step }) => Number(step.stance.isSettled)],
  ['routed', ({ step }) => Number(step.isRouted)],
  ['protest', ({ step }) => Number(step.stance.isProtest)],
];

/** The rules' own score as two features: the log of what it leaves of 1, and the score as a share of 50. */
export const RULES = ['rules: log', 'rules: score'] as const;
/** Heads whose past counts too: at most so far, and so far with older messages counting less. */
const LASTING = ['soon', 'now'];
const PAST = ['most', 'before'] as const;

interface Sight {
  readonly step: Step;
  readonly moment: Moment;
  readonly text: string;
  readonly before: readonly Turn[];
  readonly last: AiTurn | undefined;
  /** The AI's last message, when it came after the customer's message before. */
  readonly fresh: AiTurn | undefined;
  readonly replies: number;
}

function most<T>(of: readonly T[], measure: (one: T) => number): number {
  let highest = 0;
  for (const one of of) highest = Math.max(highest, measure(one));
  return highest;
}

function like(one: Turn, other: Turn): number {
  return similarity(one.said.words, other.said.words);
}

function sameAnswer(one: AiTurn, other: AiTurn | undefined): number {
  return other ? similarity(one.text, other.text) : 0;
}

function sightOf(step: Step): Sight {
  const { moment } = step;
  const last = moment.ai.at(-1);
  // What was blanked (quotations, orders to software) or does not show must not count, not even as length.
  const text = moment.turn.said.plain.replace(/\s+/g, ' ').trim();
  const before = moment.turns.filter(({ i }) => i < moment.turn.i);
  const fresh = last && last.i > (before.at(-1)?.i ?? -1) ? last : undefined;
  const replies = repliesIn(moment).length;
  return { step, moment, text, before, last, fresh, replies };
}

/** The features of a set of weights, in the order of `situationOf`. */
export function featureNames(of: { readonly header: Pick<Header, 'tables'> }): string[] {
  const heads = { header: of.header as Header };
  return [
    ...RULES,
    ...SHAPE.map(([name]) => name),
    ...headNames(heads, 'customer').map((name) => `${name}: here`),
    ...LASTING.flatMap((name) => PAST.map((span) => `${name}: ${span}`)),
    ...headNames(heads, 'ai').map((name) => `ai ${name}: here`),
    ...headNames(heads, 'ai').map((name) => `ai ${name}: all`),
  ];
}

/** Places of the lasting heads, and how many heads the AI's words have. */
interface Layout {
  readonly lasting: readonly number[];
  readonly width: number;
}

const layouts = new WeakMap<Weights, Layout>();

function layoutOf(weights: Weights): Layout {
  const known = layouts.get(weights);
  if (known) return known;
  const names = headNames(weights, 'customer');
  const lasting = LASTING.map((name) => names.indexOf(name));
  const layout = { lasting, width: headNames(weights, 'ai').length };
  layouts.set(weights, layout);
  return layout;
}

/** Messages that are looked back at. */
const LOOK_BACK = 8;
/** What is left of a head's value one message later. */
const FADE = 0.7;
/** Value of a head where nothing was said: about as unlikely as it gets. */
const NOTHING_SAID = -3;

/** What a moment shows, in the order of `featureNames`; `rules` is the score of the rules, 0–100. */
export function situationOf(step: Step, rules: number, weights: Weights): Float64Array {
  const sight = sightOf(step);
  const own = headsOf(weights, step.moment.turn.said, 'customer');
  const earlier = sight.before.slice(-LOOK_BACK).map(({ said }) => headsOf(weights, said, 'customer'));
  const answers = step.moment.ai.slice(-LOOK_BACK).map(({ said }) => headsOf(weights, said, 'ai'));
  const out = new Float64Array(weights.header.features.length);
  out[0] = -Math.log(1 - Math.min(rules, 97) / 100);
  out[1] = rules / 50;
  let at = RULES.length;
  for (const [, tell] of SHAPE) out[at++] = tell(sight);
  out.set(own, at);
  at += own.length;
  const { lasting, width } = layoutOf(weights);
  for (const head of lasting) {
    const values = earlier.map((of) => of[head]!);
    out[at++] = Math.max(NOTHING_SAID, ...values);
    out[at++] = faded(values);
  }
  for (let h = 0; h < width; h++) {
    out[at + h] = sight.fresh ? answers.at(-1)![h]! : NOTHING_SAID;
    out[at + width + h] = Math.log1p(answers.reduce((sum, of) => sum + chanceOf(of[h]!), 0));
  }
  return out;
}

/** The mean of values, older ones counting less. */
function faded(values: readonly number[]): number {
  let sum = 0;
  let share = 0;
  for (const value of values) {
    sum = FADE * sum + value;
    share = FADE * share + 1;
  }
  return share === 0 ? NOTHING_SAID : sum / share;
}

/** The chance that log-odds stand for. */
export function chanceOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
