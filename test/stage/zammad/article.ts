import { el, initialsOf, showLines } from '../feed.ts';
import type { StageMessage, Thread } from '../thread.ts';
import { agoOf, fromOf, senderOf } from './sender.ts';

/** The articles of one ticket in the older page (facts §8, skeleton A): made once, then they only grow. */
export function makeArticles(thread: Thread): { root: HTMLElement; show(thread: Thread): void } {
  const items = new Map<string, HTMLElement>();
  const root = el('div', { class: 'ticket-article' });

  function show(now: Thread): void {
    const kept = new Set(now.messages.map(({ id }) => id));
    for (const [id, item] of items) {
      if (kept.has(id)) continue;
      item.remove();
      items.delete(id);
    }
    for (const message of now.messages) {
      const item = items.get(message.id) ?? article(thread, message);
      if (!items.has(message.id)) root.append(item);
      items.set(message.id, item);
      const body = item.querySelector('.richtext-content');
      if (body) showLines(body, message.text);
    }
  }
  return { root, show };
}

function article(thread: Thread, message: StageMessage): HTMLElement {
  const { id, role } = message;
  const { name, mail } = fromOf(thread, message);
  const from = el('span', {}, name);
  if (mail !== null) from.append(' ', el('span', { class: 'text-muted' }, `<${mail}>`));
  const rows = [meta('From', from)];
  if (role === 'agent' || role === 'ai') rows.push(meta('To', thread.customer.name));
  if (role === 'customer') rows.push(meta('To', 'Acme Support'));
  // facts §8: .richtext-content in .textBubble-content#article-content-N
  const bubble = el(
    'div',
    { class: 'textBubble' },
    el('div', { class: 'bubble-arrow' }),
    el(
      'div',
      { class: 'textBubble-content', id: `article-content-${id}`, 'data-id': id },
      el('div', { class: 'richtext-content', dir: 'auto' }),
      el(
        'div',
        { class: 'textBubble-overflowContainer hide' },
        el('div', { class: 'btn btn--text js-toggleFold' }, 'See more'),
      ),
    ),
  );
  // facts §8: the sender in lower case, is-internal, data-id, #article-N
  const item = el(
    'div',
    {
      class: `ticket-article-item ${senderOf(role).toLowerCase()}${role === 'note' ? ' is-internal' : ''}`,
      'data-id': id,
      id: `article-${id}`,
    },
    clip('top', ...rows),
    el('div', { class: 'article-meta-permanent' }),
    el(
      'div',
      { class: 'article-content' },
      el('div', { class: 'js-avatar' }, el('span', { class: 'avatar' }, initialsOf(message.author))),
      el('div', { class: 'bubble-gap' }, el('div', { class: 'internal-border' }, bubble)),
    ),
    clip('bottom', meta('Channel', role === 'note' ? 'note' : 'email')),
    el('div', { class: 'js-article-actions' }),
    link(thread, message),
  );
  bubble.addEventListener('click', () => {
    for (const each of item.querySelectorAll('.article-content-meta')) each.classList.toggle('hide');
  });
  return item;
}

/** facts §8, skeleton A: the permanent link around the time; a page saved in 2024 shows `datetime`. */
function link(thread: Thread, { id, at }: StageMessage): HTMLElement {
  const time = el(
    'time',
    {
      class: 'humanTimeFromNow ',
      datetime: new Date(at).toISOString(),
      title: new Date(at).toLocaleString('en-US'),
    },
    agoOf(at),
  );
  return el(
    'a',
    { href: `${location.origin}/#ticket/zoom/${thread.id}/${id}`, class: 'permalink' },
    el('small', { class: 'task-subline' }, time),
  );
}

function clip(where: 'top' | 'bottom', ...rows: readonly HTMLElement[]): HTMLElement {
  return el(
    'div',
    { class: `article-meta-clip ${where}` },
    el(
      'div',
      { class: `article-content-meta ${where} hide` },
      el('div', { class: `article-meta ${where}` }, ...rows),
    ),
  );
}

function meta(key: string, value: Node | string): HTMLElement {
  return el(
    'div',
    { class: 'horizontal article-meta-row' },
    el('div', { class: 'article-meta-key u-textTruncate' }, key),
    el('div', { class: 'article-meta-value flex contain-text' }, value),
  );
}
