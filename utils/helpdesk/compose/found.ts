import type { ComposerMode, ComposerSight } from '../../domain/draft.ts';
import { cssOf, everyOf, scopesOf } from '../find.ts';
import type { Helpdesk } from '../helpdesk.ts';
import { standing } from '../read.ts';
import { isEmpty } from './content.ts';

/** The composer of the conversation in front. */
export interface Found {
  /** What is typed into. */
  readonly editor: HTMLElement;
  /** The block around it, or the editor itself. */
  readonly box: Element;
  readonly mode: ComposerMode;
  readonly isEmpty: boolean;
  /** `rich`: an editor with a model of its own. `plain`: what stands in the page is all there is. `field`: a text field. */
  readonly kind: 'rich' | 'plain' | 'field';
}

/** Where a composer is looked for: a page, as it is now. */
export interface Page {
  readonly document: Document;
  readonly url: URL;
  readonly helpdesk: Helpdesk;
}

/**
 * The one editor of the open conversation, or null: none is open, it has no composer (a read-only ticket), the editor
 * is locked, or several could be meant. Another conversation's composer is never looked at, mounted or not.
 */
export function composerIn(page: Page): Found | null {
  const { document, url, helpdesk } = page;
  const id = helpdesk.conversationIdAt(url);
  const place = id === null ? null : standing(document, helpdesk, id);
  if (place === null) return null;
  // Where a conversation has a root of its own, nothing around it is searched.
  const scopes = place.pane === document ? scopesOf(document, helpdesk.marks.host) : [place.pane];
  const { box: boxes, editor: editors } = helpdesk.composer;
  for (const scope of scopes) {
    const blocks: (typeof scope)[] = boxes.length === 0 ? [scope] : everyOf(scope, boxes);
    const all = blocks.flatMap((block) =>
      everyOf(block, editors).map((editor) => ({ editor: editor as HTMLElement, block })),
    );
    const open = all.filter(({ editor }) => !isLocked(editor));
    const [only, ...more] = open.length > 1 ? open.filter(({ editor }) => isShown(editor)) : open;
    if (only === undefined) continue;
    if (more.length > 0) return null;
    const { editor, block } = only;
    const box = boxes.length === 0 || !('closest' in block) ? editor : block;
    const mode = modeOf(box, scope, helpdesk);
    return { editor, box, mode, isEmpty: isEmpty(editor), kind: kindOf(editor) };
  }
  return null;
}

/** The same for a button that must say what it would do before it is pressed. Changes nothing, never throws. */
export function composerSight(page: Page): ComposerSight | null {
  try {
    const found = composerIn(page);
    return found && { mode: found.mode, isEmpty: found.isEmpty };
  } catch {
    return null;
  }
}

/** Read on the box, else anywhere in what belongs to this conversation. Two marks that contradict each other say nothing. */
function modeOf(box: Element, scope: Element | Document | ShadowRoot, { composer }: Helpdesk): ComposerMode {
  const seenIn = (place: typeof scope): ReadonlySet<ComposerMode> =>
    new Set(
      composer.modes
        .filter((mark) => {
          const css = cssOf([mark]);
          const around = 'closest' in place && place.closest(css) !== null;
          return around || (mark.reach === 'inside' && place.querySelector(css) !== null);
        })
        .map(({ says }) => says),
    );
  const near = seenIn(box);
  const said = [...(near.size > 0 ? near : seenIn(scope))];
  return (said.length === 1 ? said[0] : undefined) ?? 'unknown';
}

function kindOf(editor: HTMLElement): Found['kind'] {
  if (isField(editor)) return 'field';
  return editor.matches(MODELLED) ? 'rich' : 'plain';
}

/** Editors that keep a model beside the page, by the marks that their makers give them. */
const MODELLED = [
  '.ck-editor__editable',
  '.ProseMirror',
  '[data-lexical-editor]',
  '[data-slate-editor]',
  '.public-DraftEditor-content',
  '.ql-editor',
].join(', ');

export function isField(editor: Element): editor is HTMLTextAreaElement | HTMLInputElement {
  return editor.localName === 'textarea' || editor.localName === 'input';
}

function isLocked(editor: HTMLElement): boolean {
  return editor.matches(
    '[contenteditable="false"], [aria-readonly="true"], [aria-disabled="true"], [readonly], :disabled, [inert], [inert] *',
  );
}

function isShown(editor: HTMLElement): boolean {
  return (
    editor.closest('[hidden]') === null && (editor.checkVisibility?.({ visibilityProperty: true }) ?? true)
  );
}
