import type { BriefDocument } from './schema.ts';

type Words = Readonly<Record<string, string>>;
type Attempt = BriefDocument['tried'][number];

/** The words of a note in the agent's language; what a record does not name stands as it is. */
export interface NoteLabels {
  readonly lines: Readonly<
    Record<'reason' | 'wants' | 'given' | 'tried' | 'promised' | 'mood' | 'next', string>
  >;
  /** Says that something is not known. */
  readonly unknown: string;
  /** Before the kind of fact still missing. */
  readonly missing: string;
  /** Before the time at which a promise falls due. */
  readonly due: string;
  readonly results: Readonly<Record<Attempt['result'], string>>;
  readonly by: Readonly<Record<Attempt['by'], string>>;
  readonly states: Readonly<Record<BriefDocument['ai_promises'][number]['state'], string>>;
  readonly trends: Readonly<Record<BriefDocument['mood']['trend'], string>>;
  readonly nuances: Readonly<Record<NonNullable<BriefDocument['mood']['nuance']>, string>>;
  /** By the mood's word. */
  readonly moods: Words;
  /** By kind of fact, given or missing. */
  readonly kinds: Words;
  /** By row of the trigger table; else the row's own label. */
  readonly reasons: Words;
  /** First steps by id of the playbook; else the step's own text. */
  readonly steps: Words;
}

export const ENGLISH: NoteLabels = {
  lines: {
    reason: 'Reason',
    wants: 'Wants',
    given: 'Given',
    tried: 'Tried',
    promised: 'AI promised',
    mood: 'Mood',
    next: 'Next',
  },
  unknown: 'not stated',
  missing: 'missing:',
  due: 'due',
  results: { worked: 'worked', failed: 'failed', unknown: 'result unknown' },
  by: { ai: 'AI', customer: 'customer' },
  states: {
    open: 'open',
    kept: 'kept',
    broken: 'broken',
    withdrawn: 'withdrawn',
    overtaken: 'overtaken',
  },
  trends: { falling: 'falling', steady: 'steady', rising: 'rising' },
  nuances: { restrained: 'restrained', sarcastic: 'sarcastic', anxious: 'anxious' },
  moods: {},
  kinds: {
    order: 'order number',
    invoice: 'invoice number',
    claim: 'claim number',
    policy: 'policy number',
    contract: 'contract number',
    reservation: 'booking number',
    ticket: 'case number',
    flight: 'flight number',
    item: 'item number',
    account: 'account number',
    merchant: 'shop',
    choice: 'chose',
    mention: 'named',
    trait: 'detail',
  },
  reasons: {},
  steps: {},
};
