import { createParser } from 'eventsource-parser';
import * as v from 'valibot';
import type { FailureKind, ProviderKind } from '../domain/assistant/provider.ts';

/** How far an answer has come: more to come, complete, or what is wrong with it. */
export type Stage = 'more' | 'done' | FailureKind;

/** Takes the pieces of one answer as they come; text goes to `onText`. */
export type Reader = (piece: string) => Stage;

/** How one protocol is spoken. */
export interface Wire {
  /** Below the base address. */
  readonly path: string;
  readonly accepts: RegExp;
  headers(key: string | null): Record<string, string>;
  reader(onText: (more: string) => void): Reader;
}

/** What one event of a stream says. */
interface Said {
  readonly text?: string;
  readonly stage?: Stage;
}
type Event = (data: unknown) => Said;

const text = v.optional(v.nullable(v.string()), null);

function parsed<S extends v.GenericSchema>(schema: S, data: unknown): v.InferOutput<S> | null {
  const result = v.safeParse(schema, data);
  return result.success ? result.output : null;
}

const BUSY = /overloaded|rate_limit|too many/i;
/** What an error inside a stream means; its words are read for that alone. */
const errorStage = (error: unknown): Stage => (BUSY.test(JSON.stringify(error) ?? '') ? 'busy' : 'broken');

const openaiEvent = v.object({
  error: v.optional(v.unknown()),
  choices: v.nullish(
    v.array(v.object({ delta: v.nullish(v.object({ content: text })), finish_reason: text })),
  ),
});

/** Why a model ended, as both families of protocols name it. */
const ENDS: Readonly<Record<string, Stage>> = {
  length: 'cut',
  max_tokens: 'cut',
  content_filter: 'broken',
  refusal: 'broken',
};

function openai(data: unknown): Said {
  const event = parsed(openaiEvent, data);
  if (!event) return { stage: 'malformed' };
  if (event.error) return { stage: errorStage(event.error) };
  const choice = event.choices?.[0];
  const said = choice?.delta?.content ?? '';
  const end = choice?.finish_reason;
  return { text: said, stage: end ? (ENDS[end] ?? 'done') : 'more' };
}

const anthropicEvent = v.object({
  type: v.string(),
  error: v.optional(v.unknown()),
  delta: v.nullish(v.object({ text, stop_reason: text })),
});

function anthropic(data: unknown): Said {
  const event = parsed(anthropicEvent, data);
  if (!event) return { stage: 'malformed' };
  if (event.type === 'error') return { stage: errorStage(event.error) };
  if (event.type === 'message_stop') return { stage: 'done' };
  const end = ENDS[event.delta?.stop_reason ?? ''];
  if (event.type === 'message_delta' && end) return { stage: end };
  return { text: event.type === 'content_block_delta' ? (event.delta?.text ?? '') : '' };
}

const ollamaEvent = v.object({
  error: v.optional(v.unknown()),
  message: v.nullish(v.object({ content: text })),
  done: v.optional(v.boolean(), false),
  done_reason: text,
});

function ollama(data: unknown): Said {
  const event = parsed(ollamaEvent, data);
  if (!event) return { stage: 'malformed' };
  if (event.error) return { stage: errorStage(event.error) };
  const end = event.done ? (ENDS[event.done_reason ?? ''] ?? 'done') : 'more';
  return { text: event.message?.content ?? '', stage: end };
}

function json(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return undefined;
  }
}

/** Runs events through one protocol until the first that ends the answer. */
function follow(event: Event, onText: (more: string) => void) {
  let stage: Stage = 'more';
  return {
    hear(data: string): void {
      if (stage !== 'more') return;
      if (data === '[DONE]') {
        stage = 'done';
        return;
      }
      const said = event(json(data));
      if (said.text) onText(said.text);
      stage = said.stage ?? 'more';
    },
    stage: () => stage,
    fail: (why: FailureKind) => {
      if (stage === 'more') stage = why;
    },
  };
}

/** Most units of one event: no piece of an answer is longer. */
const MAX_EVENT = 200_000;

const overEvents = (event: Event) => (onText: (more: string) => void) => {
  const course = follow(event, onText);
  const parser = createParser({
    maxBufferSize: MAX_EVENT,
    onEvent: ({ data }) => course.hear(data),
    onError: ({ type }) => {
      if (type === 'max-buffer-size-exceeded') course.fail('too-long');
    },
  });
  return (piece: string) => {
    if (course.stage() === 'more') parser.feed(piece);
    return course.stage();
  };
};

const overLines = (event: Event) => (onText: (more: string) => void) => {
  const course = follow(event, onText);
  let rest = '';
  return (piece: string) => {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line.trim() !== '') course.hear(line);
    if (rest.length > MAX_EVENT) course.fail('too-long');
    return course.stage();
  };
};

const EVENTS = /^text\/event-stream\b/i;

/**
 * One row a protocol. Ollama by its own endpoint, not the one that looks like OpenAI's: only there a request sets the
 * length of the context, and a prompt longer than the default is cut at its beginning, where the standing orders are.
 */
export const WIRES: Readonly<Record<Exclude<ProviderKind, 'built-in'>, Wire>> = {
  ollama: {
    path: '/api/chat',
    accepts: /^application\/(?:x-)?(?:nd)?json\b/i,
    headers: () => ({}),
    reader: overLines(ollama),
  },
  openai: {
    path: '/chat/completions',
    accepts: EVENTS,
    headers: (key) => (key === null ? {} : { authorization: `Bearer ${key}` }),
    reader: overEvents(openai),
  },
  anthropic: {
    path: '/v1/messages',
    accepts: EVENTS,
    headers: (key) => ({
      'anthropic-version': '2023-06-01',
      'anthropic-dangerous-direct-browser-access': 'true',
      ...(key === null ? {} : { 'x-api-key': key }),
    }),
    reader: overEvents(anthropic),
  },
};
