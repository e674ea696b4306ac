import * as v from 'valibot';
import type { FailureKind } from './provider.ts';

/** What the panel asks for: other words for a brief, by a brand's language model. */
export const asking = v.object({
  /** Of the conversation, see `keyOf`. */
  key: v.pipe(v.string(), v.maxLength(500)),
  /** New for each request. */
  id: v.pipe(v.string(), v.regex(/^[\w-]{8,80}$/)),
  delimiter: v.pipe(v.string(), v.regex(/^[A-Za-z0-9]{16,64}$/)),
  /** BCP 47 code of the agent's language. */
  language: v.pipe(v.string(), v.maxLength(40)),
  /** The request as the agent was shown it, where their press is their consent to this address; else null. */
  shown: v.nullable(v.pipe(v.string(), v.maxLength(200_000))),
});
export type Asking = v.InferOutput<typeof asking>;

/** Why nothing came of it: something failed on the way, or the conversation is not what was shown any more. */
export type Refusal = FailureKind | 'gone' | 'changed';
