import * as v from 'valibot';

/** Longest draft that is put into a composer, UTF-16 units; Zendesk takes 64 kB of one comment (facts/zendesk 3.1). */
export const MAX_DRAFT = 20_000;

/** Who would see what is sent from a composer; `unknown` where the page does not say. */
export const MODES = ['public', 'internal', 'unknown'] as const;
export type ComposerMode = (typeof MODES)[number];

/** The composer of the conversation in front, as a button must know it before it is pressed; null: there is none. */
export interface ComposerSight {
  readonly mode: ComposerMode;
  readonly isEmpty: boolean;
}

/** What an agent asks for by a press: this text, in this conversation's composer, in the mode that the button showed. */
export const insertion = v.object({
  helpdesk: v.pipe(v.string(), v.maxLength(40)),
  site: v.pipe(v.string(), v.maxLength(253)),
  conversationId: v.pipe(v.string(), v.minLength(1), v.maxLength(80)),
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_DRAFT)),
  mode: v.picklist(MODES),
  /** `empty`: refused over an agent's own words. `append`: after them, never over them. */
  onto: v.picklist(['empty', 'append']),
});
export type Insertion = v.InferOutput<typeof insertion>;

/** Why nothing was put anywhere. In every case the page is as it was. */
export type Refusal =
  /** Another conversation is in front by now. */
  | 'moved'
  /** The page shows no composer for this conversation (a read-only ticket), or one that Baton doesn't know. */
  | 'no composer'
  /** A note would have become a reply, or the other way round. */
  | 'mode changed'
  /** The agent has words of their own there, and did not say append. */
  | 'not empty'
  /** Every way was tried and the editor did not keep the text; what it held is restored. */
  | 'not taken'
  /** The browser gives Baton no hold on this page. */
  | 'no access';

export type Inserted =
  | { readonly kind: 'inserted'; readonly mode: ComposerMode }
  | { readonly kind: 'refused'; readonly why: Refusal };

/** What came of taking a draft back: `changed` where the agent has written on, and nothing is touched. */
export type Undone = 'undone' | 'changed' | 'moved' | 'no access';
