import type { Inserted, Insertion, Refusal, UndoToken } from '../../domain/draft.ts';
import type { Helpdesk } from '../helpdesk.ts';
import { fingerprintOf, wordsIn, wordsOf } from './content.ts';
import { composerIn, type Found, type Page } from './found.ts';
import { inkOf } from './ink.ts';
import { plain } from './markup.ts';
import { type Before, takeBack } from './takeback.ts';
import { ways } from './ways.ts';

/** Editors redraw themselves within two frames; a background tab has no frames, so time is asked for, in ms. */
const SETTLED_MS = 100;

/** An editor that has taken a paste over shows it at once or in its next turn. */
const TAKEN_MS = 40;

/**
 * Puts a draft into the composer of the very conversation that it was made for, in the very mode that was shown, and
 * looks afterwards whether it has stayed. Everything is checked in the same turn in which it is put in. Runs in the
 * page's own world: editors there ignore what comes from another.
 */
export async function compose(window: Window, helpdesk: Helpdesk, insertion: Insertion): Promise<Inserted> {
  const pageNow = (): Page => ({ document: window.document, url: new URL(window.location.href), helpdesk });
  const found = checked(pageNow(), insertion);
  if (typeof found === 'string') return { kind: 'refused', why: found };
  // What has been put there is the agent's own by now, and no reason to refuse.
  const foundNow = (): Found | Refusal => checked(pageNow(), { ...insertion, onto: 'append' });
  const attempt = new Attempt(found, insertion.text);
  const typing = typingIn(found.editor);
  const spelling = found.editor.getAttribute('spellcheck');
  found.editor.setAttribute('spellcheck', 'false');
  try {
    const refused = await attempt.run(window, foundNow, typing.seen);
    if (refused !== null) return { kind: 'refused', why: refused };
    const done = (editor: HTMLElement): Inserted => ({
      kind: 'inserted',
      mode: found.mode,
      undo: tokenOf(insertion, attempt.before, editor),
    });
    const atOnce = done(found.editor);
    await pause(window, SETTLED_MS);
    const now = foundNow();
    // The agent has gone on to another conversation: the draft was seen in its place, and that one is not touched.
    if (typeof now === 'string') return atOnce;
    if (typing.seen()) return attempt.isIn(now.editor) ? atOnce : { kind: 'refused', why: 'not taken' };
    if (attempt.isAllIn(now.editor)) return done(now.editor);
    takeBack(now.editor, attempt.before);
    return { kind: 'refused', why: 'not taken' };
  } finally {
    typing.stop();
    if (spelling === null) found.editor.removeAttribute('spellcheck');
    else found.editor.setAttribute('spellcheck', spelling);
  }
}

/** Why a draft may not go where it would go now, or where it goes. */
function checked(page: Page, { helpdesk, site, conversationId, mode, onto }: Insertion): Found | Refusal {
  const { url } = page;
  const isFront =
    page.helpdesk.id === helpdesk &&
    url.host === site &&
    page.helpdesk.conversationIdAt(url) === conversationId;
  if (!isFront) return 'moved';
  const found = composerIn(page);
  if (found === null) return 'no composer';
  if (found.mode !== mode) return 'mode changed';
  return found.isEmpty || onto === 'append' ? found : 'not empty';
}

/** One draft and one editor. */
class Attempt {
  readonly before: Before;
  readonly #own: string;
  readonly #draft: string;

  constructor(
    readonly found: Found,
    readonly text: string,
  ) {
    this.#own = wordsIn(found.editor);
    this.#draft = wordsOf(plain(text));
    this.before = { fingerprint: fingerprintOf(found.editor), ink: inkOf(this.#own) };
  }

  /** True if the editor holds the agent's own words, then the draft, and nothing else. */
  isAllIn(editor: HTMLElement): boolean {
    return wordsIn(editor) === wordsOf(`${this.#own} ${this.#draft}`);
  }

  isIn(editor: HTMLElement): boolean {
    return wordsIn(editor).includes(this.#draft);
  }

  /** Goes through the ways until one holds; null then. After every other the editor holds what it held before. */
  async run(
    window: Window,
    foundNow: () => Found | Refusal,
    isTyping: () => boolean,
  ): Promise<Refusal | null> {
    if (this.#draft === '') return 'not taken';
    const { editor, isEmpty } = this.found;
    const draft = { text: this.text, isAfter: !isEmpty };
    for (const way of ways.filter(({ fits }) => fits(this.found))) {
      let isTaken = false;
      try {
        isTaken = way.put(this.found, draft);
      } catch {
        // The page's own code ran and failed: the content says how far it came.
      }
      if (this.isAllIn(editor)) return null;
      if (isTaken) {
        await pause(window, TAKEN_MS);
        const now = foundNow();
        if (typeof now === 'string') return now;
        if (now.editor !== editor) return this.isAllIn(now.editor) ? null : 'not taken';
        if (this.isAllIn(editor)) return null;
        if (isTyping()) return this.isIn(editor) ? null : 'not taken';
      }
      if (!takeBack(editor, this.before)) return 'not taken';
    }
    return 'not taken';
  }
}

function tokenOf(of: Insertion, { fingerprint, ink }: Before, editor: HTMLElement): UndoToken {
  const { helpdesk, site, conversationId } = of;
  return { helpdesk, site, conversationId, before: fingerprint, after: fingerprintOf(editor), own: ink };
}

/** Whether the agent has gone on typing meanwhile: nothing of theirs is ever touched then. */
function typingIn(editor: HTMLElement): { seen: () => boolean; stop: () => void } {
  let isSeen = false;
  const hear = ({ isTrusted }: Event): void => {
    isSeen ||= isTrusted;
  };
  const heard = new AbortController();
  editor.addEventListener('keydown', hear, { capture: true, signal: heard.signal });
  return { seen: () => isSeen, stop: () => heard.abort() };
}

export function pause(window: Window, ms: number): Promise<void> {
  return new Promise((resume) => window.setTimeout(resume, ms));
}
