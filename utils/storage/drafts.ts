import { browser } from 'wxt/browser';

/**
 * What an agent is writing, one draft a conversation. It lives in `storage.session`: in memory only, unreachable for
 * content scripts, gone with the browser. Not in `sessionStorage`, which both browsers write to the disk.
 */

interface Kept {
  readonly text: string;
  /** Epoch ms of the last change. */
  readonly at: number;
}

/** Most drafts kept; `storage.session` has room for 10 MB, which the cases in front share. */
const MAX_DRAFTS = 50;

const PREFIX = 'draft:';

/** The draft of a conversation by its key; empty when there is none. */
export async function draftOf(key: string): Promise<string> {
  const name = PREFIX + key;
  return ((await browser.storage.session.get(name))[name] as Kept | undefined)?.text ?? '';
}

/** Keeps a draft; an empty one is forgotten. */
export async function keepDraft(key: string, text: string, now: number): Promise<void> {
  if (text === '') return browser.storage.session.remove(PREFIX + key);
  await browser.storage.session.set({ [PREFIX + key]: { text, at: now } satisfies Kept });
  await forgetOldest(key);
}

const known = new Set<string>();

/** Looks through everything only when a conversation is new to this page. */
async function forgetOldest(key: string): Promise<void> {
  if (known.has(key)) return;
  known.add(key);
  const drafts = Object.entries(await browser.storage.session.get(null))
    .filter(([name]) => name.startsWith(PREFIX))
    .sort(([, a], [, b]) => (b as Kept).at - (a as Kept).at);
  const old = drafts.slice(MAX_DRAFTS).map(([name]) => name);
  for (const name of old) known.delete(name.slice(PREFIX.length));
  if (old.length > 0) await browser.storage.session.remove(old);
}
