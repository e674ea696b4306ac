import { killWorker, launchChromium } from '../test/stage/chromium.ts';
import { median } from './figures.ts';
import type { ColdStart } from './worker/cold.ts';
import { benchExtension } from './worker/extension.ts';
import type { Race } from './worker/race.ts';

export interface WorkerFigures {
  readonly race: Race;
  /** Medians of the cold starts, milliseconds. */
  readonly cold: Omit<ColdStart, 'score'>;
  /** The very first start, right after installing: nothing of the script is cached. */
  readonly installed: ColdStart;
  /** Bytes of a worker with the core alone. */
  readonly bytes: number;
}

const ROUNDS = 30;
const COLD_STARTS = 9;
/** No page is served here: the workers talk to nobody. */
const NO_STAGE = 9;

/** Speed in a real service worker of Chromium, beside two sentiment readers in the same worker and run. */
export async function measureWorker(): Promise<WorkerFigures> {
  return { race: await runRace(), ...(await startCold()) };
}

async function runRace(): Promise<Race> {
  const extension = await benchExtension('race');
  const browser = await launchChromium({ port: NO_STAGE, extension: extension.folder });
  try {
    const worker = await browser.worker();
    return await worker.evaluate<Race>(`race(${ROUNDS})`);
  } finally {
    await browser.close();
    extension.remove();
  }
}

async function startCold(): Promise<Pick<WorkerFigures, 'cold' | 'installed' | 'bytes'>> {
  const extension = await benchExtension('cold');
  const browser = await launchChromium({ port: NO_STAGE, extension: extension.folder });
  try {
    const page = await browser.context.newPage();
    await page.goto(browser.pageUrl('page.html'));
    const first = () => page.evaluate<ColdStart>(`chrome.runtime.sendMessage('first')`);
    const installed = await first();
    const starts: ColdStart[] = [];
    for (let k = 0; k < COLD_STARTS; k++) {
      await killWorker(browser);
      starts.push(await first());
    }
    const of = (pick: (start: ColdStart) => number) => median(starts.map(pick));
    return {
      installed,
      bytes: extension.bytes,
      cold: {
        fromScript: of(({ fromScript }) => fromScript),
        script: of(({ script }) => script),
        model: of(({ model }) => model),
        fromWorker: of(({ fromWorker }) => fromWorker),
        modelBytes: of(({ modelBytes }) => modelBytes),
      },
    };
  } finally {
    await browser.close();
    extension.remove();
  }
}

/** The figures as a table; ratios to the judgement of the same messages in the same run. */
export function workerTable({ race, cold, installed, bytes }: WorkerFigures): string[] {
  const row = (what: string, ms: number, more = '') =>
    `${what.padEnd(44)} ${ms.toFixed(ms < 1 ? 3 : 2).padStart(8)} ms${more === '' ? '' : `  ${more}`}`;
  const ratio = (ms: number) => `${(ms / race.scratch).toFixed(2)} times Baton's judgement`;
  return [
    `in a service worker of Chromium, medians of ${race.rounds} rounds on texts not met before`,
    row(
      'score 60 messages, from scratch',
      race.scratch,
      `limit 3; first round ${race.scratchFirst.toFixed(1)}`,
    ),
    row('each further message', race.next, 'limit 0.1'),
    row('language of 60 messages', race.language, 'limit 0.3'),
    row(
      'brief of 60 messages, from scratch',
      race.brief,
      `limit 5; ${(race.brief / race.vader).toFixed(2)} times VADER`,
    ),
    row('brief of 60 messages just judged', race.briefAfter),
    row('brief with each further message', race.briefNext),
    row('VADER on the same 60 messages', race.vader, ratio(race.vader)),
    row('wink-nlp sentiment on the same 60 messages', race.wink, ratio(race.wink)),
    row('load VADER', race.loadVader),
    row('load wink-nlp and its model', race.loadWink),
    row(
      'cold worker to first score of 60 messages',
      cold.fromScript,
      `limit 60; ${cold.fromWorker.toFixed(0)} since the worker began, ${installed.fromScript.toFixed(0)} right after installing`,
    ),
    row('of it, making the script ready', cold.script),
    row('of it, loading the learned weights', cold.model, `${(cold.modelBytes / 1024).toFixed(0)} KB`),
    `worker with the core alone                   ${(bytes / 1024).toFixed(0).padStart(8)} KB`,
  ];
}
