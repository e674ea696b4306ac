import type { Prompt, ProviderKind } from './provider.ts';

/** What a model is told, before it takes the form of one provider. */
export interface Wording {
  readonly system: string;
  readonly user: string;
  readonly schema: Record<string, unknown>;
  /** BCP 47 code of the language to answer in. */
  readonly language: string;
  /** Each message's redacted words, for a model that can only summarise plain text. */
  readonly passages: readonly { readonly id: string; readonly text: string }[];
}

/** Room for six sentences and their marks. */
const MAX_TOKENS = 1_200;
/** Room for the longest prompt (`prompt.ts`) and its answer, tokens. Ollama cuts silently what is beyond it. */
const CONTEXT = 8_192;

const talk = ({ system, user }: Wording) => [
  { role: 'system', content: system },
  { role: 'user', content: user },
];

/** One row a provider: the body of its request. None of them is given a tool. */
const BODIES: Readonly<Record<ProviderKind, (of: Wording, model: string) => unknown>> = {
  'built-in': (of) => of,
  ollama: (of, model) => ({
    model,
    stream: true,
    messages: talk(of),
    format: of.schema,
    options: { temperature: 0, num_ctx: CONTEXT, num_predict: MAX_TOKENS },
  }),
  // No limit on tokens: models disagree on its name and refuse the other; the answer is stopped by its length instead.
  openai: (of, model) => ({
    model,
    stream: true,
    messages: talk(of),
    response_format: {
      type: 'json_schema',
      json_schema: { name: 'sentences', strict: true, schema: of.schema },
    },
  }),
  anthropic: (of, model) => ({
    model,
    stream: true,
    max_tokens: MAX_TOKENS,
    system: of.system,
    messages: [{ role: 'user', content: of.user }],
    output_config: { format: { type: 'json_schema', schema: of.schema } },
  }),
};

/** The exact body that will be sent: made here once, shown to the agent, kept, and sent as it stands. */
export function bytesOf(of: Wording, provider: { kind: ProviderKind; model: string }): Prompt['bytes'] {
  return new TextEncoder().encode(JSON.stringify(BODIES[provider.kind](of, provider.model)));
}
