// The service worker that does nothing but start and judge once: what an agent waits for after a quiet half-minute.
import { defaultBrand } from '../../utils/domain/brand.ts';
import { assess } from '../../utils/domain/escalation/index.ts';
import { loadModel } from './model.ts';
import { talk } from './talk.ts';

/** Milliseconds to the first score of a conversation of 60 messages. */
export interface ColdStart {
  /** Since this script's first line. */
  readonly fromScript: number;
  /** Of it, running the script's own first lines: lexicons are made ready there. */
  readonly script: number;
  /** Of it, loading the learned weights. */
  readonly model: number;
  /** Since the worker itself began: the script's fetching and compiling come on top. */
  readonly fromWorker: number;
  readonly modelBytes: number;
  readonly score: number;
}

declare const startedAt: number;
interface Bus {
  onMessage: {
    addListener(answer: (call: unknown, from: unknown, reply: (of: ColdStart) => void) => true): void;
  };
}

async function start(): Promise<ColdStart> {
  const before = performance.now();
  const weights = await loadModel();
  const loaded = performance.now();
  const score =
    assess(talk(60, Date.now() % 1_000_003), defaultBrand('bench'), 0, weights).at(-1)?.score ?? 0;
  const now = performance.now();
  return {
    fromScript: now - startedAt,
    script: before - startedAt,
    model: loaded - before,
    fromWorker: now,
    modelBytes: weights.header.bytes,
    score,
  };
}

const first = start();
(globalThis as unknown as { chrome: { runtime: Bus } }).chrome.runtime.onMessage.addListener(
  (_, __, reply) => {
    void first.then(reply);
    return true;
  },
);
