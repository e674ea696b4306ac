import { el } from '../feed.ts';
import type { StageMessage, Thread } from '../thread.ts';
import { makeRow, type Row } from './bubble.ts';

/** §7: twenty messages at open, and twenty more when the agent scrolls to within 100 px of the top. */
const STEP = 20;
const NEAR_TOP = 100;

/** The list of messages. One element for all conversations: what is in it changes when the agent moves. */
export interface Panel {
  readonly root: HTMLElement;
  /** Null: the agent is in front of no conversation. */
  show(thread: Thread | null): void;
}

export function makePanel(): Panel {
  let rows = new Map<string, Row>();
  let shown: Thread | null = null;
  let from = 0;
  // §7: ul.conversation-panel; its li children are a spinner and the unread badge, never messages (H)
  const spinner = el('li', { class: 'min-h-[4rem] flex flex-shrink-0' });
  const root = el(
    'ul',
    { class: 'px-4 bg-n-surface-1 conversation-panel flex flex-col', tabindex: '0' },
    spinner,
  );

  function show(thread: Thread | null): void {
    if (thread === null) {
      shown = null;
      return;
    }
    const isOther = shown?.id !== thread.id;
    if (isOther) {
      for (const row of rows.values()) row.root.remove();
      rows = new Map();
      from = Math.max(0, thread.messages.length - STEP);
    }
    const isAtEnd = isOther || root.scrollHeight - root.scrollTop - root.clientHeight < 80;
    shown = thread;
    draw(thread.messages.slice(from));
    if (isAtEnd) root.scrollTop = root.scrollHeight;
  }

  function draw(messages: readonly StageMessage[]): void {
    const kept = new Set(messages.map(({ id }) => id));
    for (const [id, row] of rows) {
      if (kept.has(id)) continue;
      row.root.remove();
      rows.delete(id);
    }
    let before: Element = spinner;
    messages.forEach((message, i) => {
      const row = rows.get(message.id) ?? makeRow(message);
      rows.set(message.id, row);
      if (before.nextElementSibling !== row.root) before.after(row.root);
      row.show(message, isGrouped(message, messages[i + 1]));
      before = row.root;
    });
    spinner.classList.toggle('has-more', from > 0);
  }

  root.addEventListener('scroll', () => {
    if (shown === null || from === 0 || root.scrollTop >= NEAR_TOP) return;
    const height = root.scrollHeight;
    from = Math.max(0, from - STEP);
    draw(shown.messages.slice(from));
    root.scrollTop += root.scrollHeight - height;
  });
  return { root, show };
}

/** §7: the next one is by the same sender in the same minute. */
function isGrouped(one: StageMessage, next: StageMessage | undefined): boolean {
  if (next === undefined || one.role === 'system') return false;
  const isOneMinute = Math.floor(one.at / 60_000) === Math.floor(next.at / 60_000);
  return isOneMinute && one.role === next.role && one.author === next.author;
}
