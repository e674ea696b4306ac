import type { Evidence } from '../conversation.ts';
import type { Coverage } from '../reading.ts';
import type { SuggestedCause } from './cause.ts';
import type { Due } from './due.ts';
import type { AiError } from './errors.ts';

/** A line that the agent may word anew. */
export interface Editable {
  /** True where the words are the agent's; the evidence still shows what was read. */
  readonly edited?: true;
}

/** Something the customer stated. `v` is an exact stretch of message `i`, where the agent has not worded it anew. */
export interface Fact extends Editable {
  /** Kind, a short lower-case noun: `order`, `e-mail`, `phone`, `name`, `date`, `amount`, `product`, `device`, … */
  readonly k: string;
  readonly v: string;
  readonly i: number;
  readonly start: number;
  readonly end: number;
  /** What a date or time means, ISO 8601 without zone, told from the message's own time; absent where it can't be told. */
  readonly means?: string;
  /** Values that this one corrects, the first of them first. */
  readonly superseded?: readonly Superseded[];
}

/** A value that the customer took back, where it stood. */
export interface Superseded extends Evidence {
  readonly v: string;
}

/** A step somebody tried, and how it ended as far as the following messages tell. */
export interface Attempt extends Evidence, Editable {
  readonly by: 'ai' | 'customer';
  /** The step in its own words, shortened. */
  readonly what: string;
  readonly result: 'worked' | 'failed' | 'unknown';
  /** True where the AI named no step: its answer, or its refusal, is what did not help. */
  readonly unnamed?: true;
  /** Words of a later message that say how it failed; absent where none do. */
  readonly why?: Evidence & { readonly quote: string };
}

/** A commitment that the AI made to the customer. */
export interface AiPromise extends Evidence, Editable {
  readonly quote: string;
  /** `overtaken` when the customer no longer wants it, or a later promise takes its place. */
  readonly state: 'open' | 'kept' | 'broken' | 'withdrawn' | 'overtaken';
  /** When it falls due; not there where its words do not tell. */
  readonly due?: Due;
}

/** A question nobody has answered. */
export interface OpenQuestion extends Evidence, Editable {
  readonly by: 'customer' | 'ai' | 'agent';
  readonly quote: string;
}

/** The customer's own words. */
export interface Quote extends Evidence, Editable {
  readonly quote: string;
}

/** A line of the agent's own, or one of theirs whose message is out of sight: no evidence but the agent. */
export interface OwnLine {
  /** Key of the edit, see `lineOf`. */
  readonly line: string;
  readonly text: string;
}

/** Five steps from -2 (very negative) to 2 (very positive), with the message that shows it. */
export interface Mood {
  readonly now: number;
  readonly lowest: number;
  readonly trend: 'falling' | 'steady' | 'rising';
  /** One of a few plain words: `calm`, `content`, `annoyed`, `angry`, `worried`, `worn out`, `sarcastic`. */
  readonly word: string;
  /** What the words do not say outright; null while nothing shows it. */
  readonly nuance?: 'restrained' | 'sarcastic' | 'anxious' | null;
  /** The message at the lowest point; null while none is below 0. */
  readonly peak?: Evidence | null;
  /** The message that shows it best; null while there is nothing to show. */
  readonly evidence: Evidence | null;
}

/** Words by which the customer asked for a person. */
export interface PersonRequest extends Evidence {
  /** True when the AI's next answer neither announced a person nor brought one. */
  readonly ignored?: boolean;
}

/** What the agent must know in 20 seconds; every line carries its evidence, and the unknown is null or empty. */
export interface Brief {
  readonly issue: Quote | null;
  readonly goal: Quote | null;
  readonly facts: readonly Fact[];
  readonly tried: readonly Attempt[];
  readonly promises: readonly AiPromise[];
  readonly openQuestions: readonly OpenQuestion[];
  /** Kinds of facts already given, once each: what must not be asked for again. */
  readonly doNotAsk: readonly string[];
  readonly mood: Mood;
  /** Times the customer asked for a person, and the messages. */
  readonly askedForPerson: readonly PersonRequest[];
  /** What the AI said that was corrected, contradicted or disputed. */
  readonly errors?: readonly AiError[];
  /** Why the AI failed, as a suggestion; null where nothing tells. */
  readonly cause?: SuggestedCause | null;
  readonly coverage: Coverage | null;
  /** Lines that the agent has added. */
  readonly own?: readonly OwnLine[];
  /** Lines that the agent has taken out, with what they said. */
  readonly removed?: readonly OwnLine[];
}
