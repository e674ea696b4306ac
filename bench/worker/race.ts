// The service worker that judges, and lets two well-known sentiment readers read the same messages, in turn.
import { defaultBrand } from '../../utils/domain/brand.ts';
import { writeBrief } from '../../utils/domain/brief/write.ts';
import type { Conversation } from '../../utils/domain/conversation.ts';
import { assess, type Weights } from '../../utils/domain/escalation/index.ts';
import { languageOf } from '../../utils/domain/language.ts';
import { median } from '../figures.ts';
import { loadModel } from './model.ts';
import { talk } from './talk.ts';

/** Medians of all rounds, milliseconds. */
export interface Race {
  readonly rounds: number;
  /** A conversation of 60 messages that nobody has met. */
  readonly scratch: number;
  /** The same in the first round, before the machine has warmed to it. */
  readonly scratchFirst: number;
  /** One more message of a conversation just judged. */
  readonly next: number;
  readonly language: number;
  /** The brief of 60 messages that nobody has met. */
  readonly brief: number;
  /** The brief of 60 messages just judged, as the product asks for it. */
  readonly briefAfter: number;
  /** The brief with one more message of a conversation just briefed. */
  readonly briefNext: number;
  /** The same 60 messages, each for itself. */
  readonly vader: number;
  readonly wink: number;
  /** Loading, once. */
  readonly loadVader: number;
  readonly loadWink: number;
}

const MESSAGES = 60;
const MORE = 10;

function clocked(run: () => unknown): number {
  const startedAt = performance.now();
  run();
  return performance.now() - startedAt;
}

async function peers() {
  const startedAt = performance.now();
  const { SentimentIntensityAnalyzer } = (await import('vader-sentiment')).default;
  SentimentIntensityAnalyzer.polarity_scores('first');
  const vaderAt = performance.now();
  const [{ default: winkNLP }, { default: model }] = await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model'),
  ]);
  const wink = winkNLP(model, ['sbd', 'negation', 'sentiment']);
  wink.readDoc('first').out(wink.its.sentiment);
  return {
    vader: (texts: readonly string[]) =>
      texts.map((text) => SentimentIntensityAnalyzer.polarity_scores(text)),
    wink: (texts: readonly string[]) => texts.map((text) => wink.readDoc(text).out(wink.its.sentiment)),
    loadVader: vaderAt - startedAt,
    loadWink: performance.now() - vaderAt,
  };
}

type Judging = Pick<Race, 'scratch' | 'next' | 'briefAfter' | 'briefNext'>;

/** Judges the first sixty messages and writes their brief, then does both for each of the rest as it comes. */
function judge(of: Conversation, weights: Weights): Judging {
  const brand = defaultBrand('bench');
  const upTo = (count: number) => ({ ...of, messages: of.messages.slice(0, count) });
  const sixty = upTo(MESSAGES);
  const scratch = clocked(() => assess(sixty, brand, 0, weights));
  const briefAfter = clocked(() => writeBrief(sixty, null));
  const longer = Array.from({ length: MORE }, (_, k) => upTo(MESSAGES + k + 1));
  const each = (run: (one: Conversation) => unknown) =>
    clocked(() => {
      for (const one of longer) run(one);
    }) / MORE;
  const next = each((one) => assess(one, brand, 0, weights));
  return { scratch, next, briefAfter, briefNext: each((one) => writeBrief(one, null)) };
}

async function race(rounds: number): Promise<Race> {
  const weights = await loadModel();
  const { vader, wink, loadVader, loadWink } = await peers();
  type Timed = keyof Judging | 'brief' | 'language' | 'vader' | 'wink';
  const times = {} as Record<Timed, number[]>;
  const note = (what: Timed, ms: number) => {
    times[what] ??= [];
    times[what].push(ms);
  };
  for (let round = 0; round < rounds; round++) {
    const of = talk(MESSAGES + MORE, round + 1);
    const texts = of.messages.slice(0, MESSAGES).map(({ text }) => text);
    const apart = talk(MESSAGES, 10_000 + round).messages.map(({ text }) => text);
    const fresh = talk(MESSAGES, 20_000 + round);
    const runners = [
      () => {
        for (const [what, ms] of Object.entries(judge(of, weights))) note(what as Timed, ms);
      },
      () =>
        note(
          'brief',
          clocked(() => writeBrief(fresh, null)),
        ),
      () =>
        note(
          'language',
          clocked(() => apart.map(languageOf)),
        ),
      () =>
        note(
          'vader',
          clocked(() => vader(texts)),
        ),
      () =>
        note(
          'wink',
          clocked(() => wink(texts)),
        ),
    ];
    // Each starts as often as the others: nobody runs always on what another has left behind.
    for (let k = 0; k < runners.length; k++) runners[(k + round) % runners.length]?.();
  }
  const of = (what: Timed) => median(times[what]);
  return {
    rounds,
    scratch: of('scratch'),
    scratchFirst: times.scratch[0] ?? Number.NaN,
    next: of('next'),
    language: of('language'),
    brief: of('brief'),
    briefAfter: of('briefAfter'),
    briefNext: of('briefNext'),
    vader: of('vader'),
    wink: of('wink'),
    loadVader,
    loadWink,
  };
}

Object.assign(globalThis, { race });
