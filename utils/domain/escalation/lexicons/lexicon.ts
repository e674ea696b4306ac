/** Languages that have a lexicon; `ja` and `zh` are written without spaces between words. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ja', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a stretch of text can say. The first block is looked for in the customer's words, the rest in the AI's. */
export const CUES = [
  'asks for a person',
  'accepts',
  'bare request',
  'asks who answers',
  'declines a person',
  'names a problem',
  'irritated',
  'annoyed',
  'angry',
  'insult',
  'content',
  'settled',
  'gives up',
  'did not work',
  'said before',
  'chases',
  'calls out',
  'came back',
  'overdue',
  'disputes',
  'pushes back',
  'wants an exception',
  'wants advice',
  'life event',
  'access need',
  'danger',
  'out of danger',
  'security',
  'legal',
  'privacy right',
  'chargeback',
  'public threat',
  'leaves',
  'third party',
  'several asks',
  'apologised',
  'fell back',
  'refused',
  'handed off',
  'offers a person',
  'promised',
  'person to follow',
  'admits a mistake',
  'asks for details',
  'small talk',
  'person joined',
] as const;
export type Cue = (typeof CUES)[number];

/**
 * Patterns that say one thing equally strongly. They are regular expressions over folded text (`text.ts`), where
 * a space stands for any white space and `{name}` for an entry of the lexicon's `parts`.
 */
export interface CueRow {
  readonly is: readonly string[];
  /** 0–1; 1 when left out. */
  readonly strength?: number;
  /** The match does not count when this ends right before it, in the same clause. */
  readonly notAfter?: string;
  /** The match does not count when this follows it at once. */
  readonly notBefore?: string;
  /** The match does not count when its sentence holds this. */
  readonly notWith?: string;
}

/** One language's words, as data. */
export interface Lexicon {
  readonly language: Language;
  /** False where words are not set apart by spaces: then patterns match inside running text. */
  readonly spaced: boolean;
  readonly parts: Readonly<Record<string, string>>;
  readonly cues: Partial<Readonly<Record<Cue, readonly CueRow[]>>>;
}
