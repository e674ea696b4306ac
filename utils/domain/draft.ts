import * as v from 'valibot';
import type { Connection } from './brand.ts';

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
export const REFUSALS = [
  /** Another conversation is in front by now. */
  'moved',
  /** The page shows no composer for this conversation (a read-only ticket), or one that Baton doesn't know. */
  'no composer',
  /** A note would have become a reply, or the other way round. */
  'mode changed',
  /** The agent has words of their own there, and did not say append. */
  'not empty',
  /** Every way was tried and the editor did not keep the text; what it held is restored. */
  'not taken',
  /** The browser gives Baton no hold on this page. */
  'no access',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/**
 * What is needed to take a draft back. Hashes and lengths, no words: an agent's own text never leaves the page.
 * Good until the editor changes; it is kept in memory, by whoever shows the button that undoes.
 */
export const undoToken = v.object({
  helpdesk: v.pipe(v.string(), v.maxLength(40)),
  site: v.pipe(v.string(), v.maxLength(253)),
  conversationId: v.pipe(v.string(), v.minLength(1), v.maxLength(80)),
  /** Fingerprint of what the editor held before the draft; an editor that held nothing gives the same for every nothing. */
  before: v.pipe(v.string(), v.maxLength(40)),
  /** Fingerprint of what it held once the draft was in it. */
  after: v.pipe(v.string(), v.maxLength(40)),
  /** The agent's own words before the draft: characters that are no white space. */
  own: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type UndoToken = v.InferOutput<typeof undoToken>;

/** The answer to `insert`. It comes from the page's own world: parse it, and read what does not parse as `no access`. */
export const inserted = v.variant('kind', [
  v.object({ kind: v.literal('inserted'), mode: v.picklist(MODES), undo: undoToken }),
  v.object({ kind: v.literal('refused'), why: v.picklist(REFUSALS) }),
]);
export type Inserted = v.InferOutput<typeof inserted>;

/**
 * What came of taking a draft back: `changed` where the agent has written on, or where the editor would not give
 * back exactly what it held before; nothing is touched then. Comes from the page's own world, like `inserted`.
 */
export const undone = v.picklist(['undone', 'changed', 'moved', 'no access']);
export type Undone = v.InferOutput<typeof undone>;

/**
 * What is asked of `composer.js`, the one script that runs in the page's own world, at the agent's press only:
 *
 *     const target = { tabId, frameIds: [0] };
 *     await executeScript({ target, world: 'MAIN', func: leaveRequest, args: [REQUEST, JSON.stringify(request)] });
 *     const [done] = await executeScript({ target, world: 'MAIN', files: ['/composer.js'] });
 *     v.safeParse(inserted, done?.result);         // or `undone`
 *
 * `REQUEST` and `leaveRequest` are in `utils/helpdesk/compose/request.ts`. The first call leaves the request on the
 * page's global object, for a script file takes no arguments; the second takes it away before anything else, and leaves
 * neither a listener nor a name behind. A rejection of either, or a result that does not parse (no request was found, or
 * the page meddled), means `no access`.
 */
export type ComposerRequest = (
  | { readonly do: 'insert'; readonly insertion: Insertion }
  | { readonly do: 'undo'; readonly undo: UndoToken }
) & {
  /** The agent's own connection for this tab's site, or none: other sites are no business of this page. */
  readonly connections: readonly Connection[];
};
