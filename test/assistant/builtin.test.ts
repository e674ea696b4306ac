import { describe, expect, it } from 'vitest';
import { availability, type BrowserModels, builtIn, prepare } from '../../utils/assistant/builtin.ts';
import { checked } from '../../utils/domain/assistant/check.ts';
import { promptFor } from '../../utils/domain/assistant/prompt.ts';
import { DELIMITER, parcel } from './samples.ts';

const draft = promptFor(parcel, {
  provider: { kind: 'built-in', model: '' },
  delimiter: DELIMITER,
  language: 'de',
})!;
type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available';

/** A browser's model as the specification shapes it. */
class Talker {
  readonly seen: object[] = [];
  destroyed = 0;
  constructor(
    readonly state: Availability,
    readonly pieces: readonly string[],
    readonly fault: Error | null = null,
  ) {}
  availability = async (options: object) => {
    this.seen.push(options);
    return this.state;
  };
  create = async (options: object) => {
    this.seen.push(options);
    return {
      promptStreaming: (_: string, { signal }: { signal?: AbortSignal }) => this.stream(signal),
      destroy: () => {
        this.destroyed++;
      },
    };
  };
  async *stream(signal?: AbortSignal) {
    for (const piece of this.pieces) {
      signal?.throwIfAborted();
      yield piece;
    }
    if (this.fault) throw this.fault;
  }
}
const withTalker = (talker: Talker) => ({ LanguageModel: talker }) as unknown as BrowserModels;
const ask = (
  models: BrowserModels,
  signal = new AbortController().signal,
  onText: (t: string) => void = () => undefined,
) => builtIn(models)(draft.prompt, { signal, onText });
const shown = (text: string) =>
  checked(text, parcel.brief, parcel.conversation.messages, draft.placeholders).sentences;
const PIECES = ['{"sentences":[{"text":"Der Kunde hat ', 'keine Lieferung.","cites":["m0"]}', ']}'];

describe("the browser's own model", () => {
  it('streams its answer, is asked with the options it was probed with, and is let go', async () => {
    const talker = new Talker('available', PIECES);
    const grown: string[] = [];
    const answer = await ask(withTalker(talker), undefined, (text) => grown.push(text));
    expect(answer).toEqual({ text: PIECES.join(''), failure: null });
    expect(grown.at(-1)).toBe(PIECES.join(''));
    expect(shown(answer.text).length).toBe(1);
    expect(talker.seen[1]).toMatchObject(talker.seen[0]!);
    expect(talker.destroyed).toBe(1);
  });

  it.each([
    ['unavailable', 'unavailable'],
    ['downloadable', 'not-ready'],
    ['downloading', 'not-ready'],
  ] as const)('that is %s is never made by a request', async (state, kind) => {
    const talker = new Talker(state, PIECES);
    expect((await ask(withTalker(talker))).failure?.kind).toBe(kind);
    expect(talker.seen.length).toBe(1);
  });

  it('that breaks half-way keeps what it said; one that talks on is stopped', async () => {
    const half = new Talker('available', PIECES.slice(0, 2), new Error('sk-secret words'));
    const answer = await ask(withTalker(half));
    expect([answer.failure?.kind, shown(answer.text).length]).toEqual(['cut', 1]);
    expect(JSON.stringify(answer.failure)).not.toContain('secret');
    const endless = new Talker('available', Array<string>(100).fill('blah '.repeat(100)));
    expect((await ask(withTalker(endless))).failure?.kind).toBe('too-long');
  });

  it('stops when it is told to', async () => {
    const control = new AbortController();
    const talker = new Talker('available', PIECES);
    const answer = await ask(withTalker(talker), control.signal, () => control.abort());
    expect(answer.failure?.kind).toBe('stopped');
  });

  it('is absent in most browsers', async () => {
    expect((await ask({})).failure?.kind).toBe('unavailable');
    expect(await availability('en', {})).toBe('unavailable');
    expect(
      await prepare('en', { signal: new AbortController().signal, onProgress: () => undefined }, {}),
    ).toBe(false);
  });

  it('is downloaded by a press, with its progress', async () => {
    const shares: number[] = [];
    const LanguageModel = {
      availability: async () => 'downloadable',
      create: async ({ monitor }: { monitor: (target: EventTarget) => void }) => {
        const target = new EventTarget();
        monitor(target);
        target.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded: 0.5 }));
        return { destroy: () => undefined };
      },
    };
    const models = { LanguageModel } as unknown as BrowserModels;
    const signal = new AbortController().signal;
    expect(await prepare('en', { signal, onProgress: (share) => shares.push(share) }, models)).toBe(true);
    expect(shares).toEqual([0.5]);
  });
});

describe('the summariser, where there is no model to talk to', () => {
  it('gets one message at a time, so that each sentence cites the one it is drawn from', async () => {
    const asked: string[] = [];
    const Summarizer = {
      availability: async () => 'available',
      create: async () => ({
        summarize: async (text: string) => {
          asked.push(text);
          return 'Der Kunde ist unzufrieden. Mehr steht hier nicht.';
        },
        destroy: () => undefined,
      }),
    };
    const answer = await ask({ Summarizer } as unknown as BrowserModels);
    expect(answer.failure).toBeNull();
    expect(asked.length).toBe(5);
    expect(asked.join()).not.toMatch(/Anna|example\.com/);
    expect(shown(answer.text)[0]).toEqual({ text: 'Der Kunde ist unzufrieden.', cites: [0] });
  });
});
