// The service worker that judges, and lets two well-known sentiment readers read the same messages, in turn.
import { defaultBrand } from '../../utils/domain/brand.ts';
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

/** Judges the first sixty messages, then each of the rest as it comes. */
function judge(of: Conversation, weights: Weights): { scratch: number; next: number } {
  const brand = defaultBrand('bench');
  const upTo = (count: number) => ({ ...of, messages: of.messages.slice(0, count) });
  const sixty = upTo(MESSAGES);
  const scratch = clocked(() => assess(sixty, brand, 0, weights));
  const longer = Array.from({ length: MORE }, (_, k) => upTo(MESSAGES + k + 1));
  const all = clocked(() => {
    for (const one of longer) assess(one, brand, 0, weights);
  });
  return { scratch, next: all / MORE };
}

async function race(rounds: number): Promise<Race> {
  const weights = await loadModel();
  const { vader, wink, loadVader, loadWink } = await peers();
  const times: Record<'scratch' | 'next' | 'language' | 'vader' | 'wink', number[]> = {
    scratch: [],
    next: [],
    language: [],
    vader: [],
    wink: [],
  };
  for (let round = 0; round < rounds; round++) {
    const of = talk(MESSAGES + MORE, round + 1);
    const texts = of.messages.slice(0, MESSAGES).map(({ text }) => text);
    const apart = talk(MESSAGES, 10_000 + round).messages.map(({ text }) => text);
    const runners = [
      () => {
        const { scratch, next } = judge(of, weights);
        times.scratch.push(scratch);
        times.next.push(next);
      },
      () => times.language.push(clocked(() => apart.map(languageOf))),
      () => times.vader.push(clocked(() => vader(texts))),
      () => times.wink.push(clocked(() => wink(texts))),
    ];
    // Each starts as often as the others: nobody runs always on what another has left behind.
    for (let k = 0; k < runners.length; k++) runners[(k + round) % runners.length]?.();
  }
  const { scratch, next, language } = times;
  return {
    rounds,
    scratch: median(scratch),
    scratchFirst: scratch[0] ?? Number.NaN,
    next: median(next),
    language: median(language),
    vader: median(times.vader),
    wink: median(times.wink),
    loadVader,
    loadWink,
  };
}

Object.assign(globalThis, { race });
