import * as v from 'valibot';
import { type Answer, failure, MAX_ANSWER, type Provider } from '../domain/assistant/provider.ts';
import { MAX_SENTENCE, MAX_SENTENCES } from '../domain/assistant/schema.ts';
import { sentencesOf } from '../domain/text.ts';

/** As the browsers answer for a model: only `available` may be used without a press of the agent. */
type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available';

interface Maker<Session> {
  availability(options: object): Promise<Availability>;
  create(options: object): Promise<Session>;
}
interface Talking {
  promptStreaming(text: string, options: object): AsyncIterable<string>;
  destroy(): void;
}
interface Summarising {
  summarize(text: string, options: object): Promise<string>;
  destroy(): void;
}

/** The browser's own models, as the global object holds them; absent where a browser has none. */
export interface BrowserModels {
  readonly LanguageModel?: Maker<Talking> | undefined;
  readonly Summarizer?: Maker<Summarising> | undefined;
}

const own = globalThis as BrowserModels;
const WHOLE_MS = 180_000;

const wording = v.object({
  system: v.string(),
  user: v.string(),
  schema: v.record(v.string(), v.unknown()),
  language: v.string(),
  passages: v.array(v.object({ id: v.string(), text: v.string() })),
});
type Wording = v.InferOutput<typeof wording>;

/** The same options for asking and for making, as the specification wants it. */
const talking = ({ language }: Pick<Wording, 'language'>) => ({
  expectedInputs: [{ type: 'text', languages: [language] }],
  expectedOutputs: [{ type: 'text', languages: [language] }],
});
const summarising = ({ language }: Pick<Wording, 'language'>) => ({
  type: 'tldr',
  format: 'plain-text',
  length: 'short',
  outputLanguage: language,
});

const NOT_READY: Readonly<Record<Availability, 'unavailable' | 'not-ready' | null>> = {
  unavailable: 'unavailable',
  downloadable: 'not-ready',
  downloading: 'not-ready',
  available: null,
};

type Speak = (of: Wording, signal: AbortSignal, onText: (soFar: string) => void) => Promise<Answer>;

function speakWith(maker: Maker<Talking>): Speak {
  return async (of, signal, onText) => {
    const options = talking(of);
    const lacking = NOT_READY[await maker.availability(options)];
    if (lacking) return { text: '', failure: failure(lacking) };
    const initialPrompts = [{ role: 'system', content: of.system }];
    const session = await maker.create({ ...options, initialPrompts, signal });
    let text = '';
    try {
      for await (const more of session.promptStreaming(of.user, { responseConstraint: of.schema, signal })) {
        text += more;
        if (text.length > MAX_ANSWER)
          return { text: text.slice(0, MAX_ANSWER), failure: failure('too-long') };
        onText(text);
      }
      return { text, failure: null };
    } catch {
      return { text, failure: failure(signal.aborted ? 'stopped' : text === '' ? 'broken' : 'cut') };
    } finally {
      session.destroy();
    }
  };
}

/** One sentence for each of the first messages, citing it: a summariser can't cite, so each gets one message alone. */
function summariseWith(maker: Maker<Summarising>): Speak {
  return async (of, signal, onText) => {
    const options = summarising(of);
    const lacking = NOT_READY[await maker.availability(options)];
    if (lacking) return { text: '', failure: failure(lacking) };
    const session = await maker.create({ ...options, signal });
    const sentences: string[] = [];
    const soFar = (end: string) => `{"sentences":[${sentences.join(',')}${end}`;
    try {
      for (const { id, text } of of.passages.slice(0, MAX_SENTENCES)) {
        const summary = await session.summarize(text, { signal });
        const [first] = sentencesOf(summary);
        if (!first || first.end - first.start > MAX_SENTENCE) continue;
        sentences.push(JSON.stringify({ text: summary.slice(first.start, first.end), cites: [id] }));
        onText(soFar(''));
      }
      return { text: soFar(']}'), failure: null };
    } catch {
      return { text: soFar(''), failure: failure(signal.aborted ? 'stopped' : 'broken') };
    } finally {
      session.destroy();
    }
  };
}

function speaker({ LanguageModel, Summarizer }: BrowserModels): Speak | null {
  if (LanguageModel) return speakWith(LanguageModel);
  return Summarizer ? summariseWith(Summarizer) : null;
}

/** The browser's own model: nothing leaves the machine. It must be there already; `prepare` gets it. */
export function builtIn(models: BrowserModels = own): Provider {
  return async ({ bytes }, { signal, onText }) => {
    const speak = speaker(models);
    if (!speak) return { text: '', failure: failure('unavailable') };
    const deadline = AbortSignal.timeout(WHOLE_MS);
    try {
      const of = v.parse(wording, JSON.parse(new TextDecoder().decode(bytes)));
      const answer = await speak(of, AbortSignal.any([signal, deadline]), onText);
      return deadline.aborted && !signal.aborted ? { ...answer, failure: failure('late') } : answer;
    } catch {
      return { text: '', failure: failure(signal.aborted ? 'stopped' : 'broken') };
    }
  };
}

/** Whether the browser's own model is there, must be downloaded, or will never be: for a line in the settings. */
export async function availability(language: string, models: BrowserModels = own): Promise<Availability> {
  try {
    if (models.LanguageModel) return await models.LanguageModel.availability(talking({ language }));
    return (await models.Summarizer?.availability(summarising({ language }))) ?? 'unavailable';
  } catch {
    return 'unavailable';
  }
}

/**
 * Has the browser download its model; only a press of the agent may call this.
 * @param onProgress share done, 0–1
 * @returns false where it could not be made ready
 */
export async function prepare(
  language: string,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (share: number) => void },
  models: BrowserModels = own,
): Promise<boolean> {
  const monitor = (target: EventTarget) =>
    target.addEventListener('downloadprogress', (event) => onProgress((event as ProgressEvent).loaded));
  try {
    const session = models.LanguageModel
      ? await models.LanguageModel.create({ ...talking({ language }), signal, monitor })
      : await models.Summarizer?.create({ ...summarising({ language }), signal, monitor });
    session?.destroy();
    return session !== undefined;
  } catch {
    return false;
  }
}
