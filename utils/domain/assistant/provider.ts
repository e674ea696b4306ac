/** Ways to reach a language model; one row of the table of adapters for each. */
export const PROVIDER_KINDS = ['built-in', 'ollama', 'openai', 'anthropic'] as const;
export type ProviderKind = (typeof PROVIDER_KINDS)[number];

/** What a model is asked: the very bytes that the agent was shown and that will be sent. */
export interface Prompt {
  readonly kind: ProviderKind;
  /** UTF-8 JSON, the whole body of the request. It holds no key. */
  readonly bytes: Uint8Array;
}

/** What can go wrong on the way to a model and back. */
export const FAILURES = {
  off: 'The language model is switched off for this brand.',
  address: 'The address must begin with https, or be on this computer.',
  consent: 'Nobody has agreed yet to send text to this address.',
  key: 'A key is needed for this address, and none is saved.',
  budget: "Today's budget for the language model is used up.",
  unwritten: 'The request could not be written down, so it was not sent.',
  nothing: 'There is nothing to rephrase yet: the brief has no line.',
  unreachable: 'The model could not be reached, or its address led elsewhere.',
  denied: 'The model refused the request: the key or the permission is missing or wrong.',
  rejected: 'The model did not accept the request. Is its name right?',
  busy: 'The model is busy. Try again later.',
  broken: 'The model reported an error of its own.',
  malformed: 'The answer was not in the form that was asked for.',
  'too-long': 'The answer was longer than allowed, and was stopped.',
  late: 'The model took too long, and was stopped.',
  cut: 'The answer broke off before its end.',
  stopped: 'Stopped.',
  unavailable: 'The browser has no model of its own on this device.',
  'not-ready': "The browser's model must be downloaded first.",
} as const;
export type FailureKind = keyof typeof FAILURES;

/** A failure as a value. Its sentence is one of ours: never a word of the answer, never a key. */
export interface Failure {
  readonly kind: FailureKind;
  readonly sentence: string;
  /** Epoch ms after which asking again makes sense, where the other side said so. */
  readonly retryAt?: number;
}

export function failure(kind: FailureKind, retryAt?: number): Failure {
  return { kind, sentence: FAILURES[kind], ...(retryAt === undefined ? {} : { retryAt }) };
}

/** All text that arrived, and what went wrong; null: nothing did. It is text of a stranger until `checked`. */
export interface Answer {
  readonly text: string;
  readonly failure: Failure | null;
}

export interface ProviderOptions {
  readonly signal: AbortSignal;
  /** Called with all the text so far each time more of it arrives. */
  readonly onText: (soFar: string) => void;
}

/** Asks a model once. Never throws: what goes wrong is in the answer. */
export type Provider = (request: Prompt, options: ProviderOptions) => Promise<Answer>;

/** Most units of text kept of one answer: six sentences of 400, their marks, and room for a model that talks. */
export const MAX_ANSWER = 12_000;
