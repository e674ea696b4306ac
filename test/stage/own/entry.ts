import { clockOf, el, initialsOf, showLines } from '../feed.ts';
import type { StageMessage, StageRole } from '../thread.ts';

/** The page's own words for who wrote an entry. */
const KINDS: Readonly<Record<StageRole, string>> = {
  customer: 'client',
  ai: 'assistant',
  agent: 'colleague',
  note: 'memo',
  system: 'event',
};

export interface Entry {
  readonly root: HTMLElement;
  show(message: StageMessage): void;
}

/** One entry of a case; class names as a bundler makes them. */
export function makeEntry(message: StageMessage): Entry {
  const words = el('div', { class: 'Entry_words__q8Zt1' });
  const time = el('time', { datetime: new Date(message.at).toISOString() }, clockOf(message.at));
  const head = el(
    'header',
    { class: 'sc-9f2k1-2 kQwZxT' },
    el('span', { class: 'Entry_name__b7Xp2' }, message.author),
    time,
  );
  const face = el(
    'div',
    { class: 'sc-9f2k1-4 bTrWqe', 'aria-hidden': 'true' },
    message.role === 'ai' ? '✦' : initialsOf(message.author),
  );
  const root = el(
    'li',
    { class: 'sc-9f2k1-0 ecaNtR', 'data-kind': KINDS[message.role], 'data-entry-id': message.id },
    ...(message.role === 'system' ? [words] : [face, el('div', { class: 'sc-9f2k1-1 hRtYqW' }, head, words)]),
  );
  return { root, show: (now) => showLines(words, now.text) };
}
