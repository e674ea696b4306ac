import { type Checked, checked } from '../domain/assistant/check.ts';
import type { Ledger } from '../domain/assistant/ledger.ts';
import { type Draft, promptFor } from '../domain/assistant/prompt.ts';
import { type Failure, failure, type Provider } from '../domain/assistant/provider.ts';
import { type AssistantSettings, addressOf, type BoundKey, obstacle } from '../domain/assistant/settings.ts';
import type { Case } from '../domain/case.ts';
import { keepAlive } from './alive.ts';

type Subject = Pick<Case, 'key' | 'conversation' | 'brief'>;

export interface Rephrasing {
  /** New for each request. */
  readonly id: string;
  readonly case: Subject;
  readonly settings: AssistantSettings;
  readonly key: BoundKey | null;
  /** The one that the agent was shown the bytes with. */
  readonly delimiter: string;
  /** BCP 47 code of the agent's language. */
  readonly language: string;
  readonly now: () => number;
  readonly signal: AbortSignal;
  /** Called with what may be shown so far, each time a sentence is complete. */
  readonly onProgress: (soFar: Checked) => void;
  readonly ledger: Ledger;
  /** Keeps the worker awake, see `keepAlive`. */
  readonly beat: () => unknown;
}

/** What may be shown, and what went wrong; complete sentences that came before a failure are kept. */
export interface Rephrased extends Checked {
  readonly failure: Failure | null;
}

const NOTHING: Checked = { sentences: [], dropped: [] };
const failed = (why: Failure): Rephrased => ({ ...NOTHING, failure: why });

/** The request that these settings would send for a case: for showing its very bytes before the first one goes. */
export function draftOf(of: Pick<Rephrasing, 'case' | 'settings' | 'delimiter' | 'language'>): Draft | null {
  const { providerKind: kind, model } = of.settings;
  return promptFor(of.case, { provider: { kind, model }, delimiter: of.delimiter, language: of.language });
}

/**
 * Asks a model for other words for the brief: settings and budget first, then the request is written down, sent,
 * checked sentence by sentence, and its end written down. Never throws; nothing that it returns touches the score.
 */
export async function rephrase(of: Rephrasing, provider: Provider): Promise<Rephrased> {
  const why = obstacle(of.settings, of.key);
  if (why) return failed(why);
  const draft = draftOf(of);
  if (!draft) return failed(failure('nothing'));
  const { prompt, placeholders, redactions } = draft;
  const refused = await of.ledger
    .begin({
      id: of.id,
      caseKey: of.case.key,
      brandId: of.settings.brandId,
      host: addressOf(of.settings)?.host ?? '',
      bytes: prompt.bytes,
      delimiter: of.delimiter,
      redactions,
      at: of.now(),
      budget: of.settings.budget,
    })
    .catch(() => failure('unwritten'));
  if (refused) return failed(refused);
  const look = (text: string, isWhole: boolean) =>
    checked(text, of.case.brief, of.case.conversation.messages, placeholders, { isWhole });
  let seen = 0;
  let written = Promise.resolve();
  const onText = (soFar: string) => {
    if (!soFar.includes('}', seen)) return;
    seen = soFar.length;
    of.onProgress(look(soFar, false));
    // A disk that is full must not end an answer that can still be shown.
    written = written.then(() => of.ledger.arrived(of.id, soFar)).catch(() => undefined);
  };
  const answer = await keepAlive(() => provider(prompt, { signal: of.signal, onText }), of.beat).catch(
    () => ({ text: '', failure: failure('broken') }),
  );
  const result = look(answer.text, true);
  await written;
  await of.ledger
    .end(of.id, {
      answer: answer.text,
      failure: answer.failure?.kind ?? null,
      shown: result.sentences.length,
      dropped: result.dropped.reduce((sum, { count }) => sum + count, 0),
    })
    .catch(() => undefined);
  return { ...result, failure: answer.failure };
}

/** What was written down of an earlier request. */
export interface Kept {
  readonly bytes: Uint8Array;
  readonly delimiter: string;
  readonly answer: string;
}

/**
 * What may be shown of an earlier answer, without asking again. Null where the conversation, the settings or the
 * language have changed since: its placeholders may then mean something else.
 */
export function recalled(kept: Kept, of: Pick<Rephrasing, 'case' | 'settings' | 'language'>): Checked | null {
  const draft = draftOf({ ...of, delimiter: kept.delimiter });
  if (!draft || !isSame(draft.prompt.bytes, kept.bytes)) return null;
  return checked(kept.answer, of.case.brief, of.case.conversation.messages, draft.placeholders);
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, k) => byte === b[k]);
}
