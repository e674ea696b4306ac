/** How a case stands, the most pressing first. */
export const STATES = [
  'danger',
  'nobody came',
  'promise broken',
  'asked again',
  'asked',
  'steps failed',
  'step failed',
  'promise open',
  'unanswered',
] as const;
export type State = (typeof STATES)[number];

/** The headline's sentences in one language; `{who}`, `{what}` and `{n}` are filled in. */
export interface HeadlineWords {
  /** Stands for the name where the page shows none. */
  readonly customer: string;
  /** With the outcome asked for, with the problem alone, with neither. */
  readonly wants: string;
  readonly reports: string;
  readonly unknown: string;
  readonly states: Readonly<Record<State, string>>;
}

export const ENGLISH_HEADLINE: HeadlineWords = {
  customer: 'Customer',
  wants: '{who} asks: “{what}”',
  reports: '{who}: “{what}”',
  unknown: '{who}: matter not stated',
  states: {
    danger: 'may be in danger',
    'nobody came': 'announced person did not come',
    'promise broken': 'a promise was broken',
    'asked again': 'asked for a person {n}×',
    asked: 'asked for a person',
    'steps failed': '{n} steps failed',
    'step failed': 'one step failed',
    'promise open': 'a promise is open',
    unanswered: 'waits for an answer',
  },
};
