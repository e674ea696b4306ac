import { el, initialsOf, showLines } from '../feed.ts';
import type { StageMessage, Thread } from '../thread.ts';
import { agoOf } from './sender.ts';

/** The articles of the desktop view (facts §8, skeleton B): the first, a row for what is not loaded, the newest. */
export function makeFeed(): { root: HTMLElement; show(thread: Thread): void } {
  const rows = new Map<string, HTMLElement>();
  const more = el('button', { type: 'button', class: 'more' }, 'Load more');
  const moreRow = el('article', { id: 'article-more' }, more);
  const root = el('section', { role: 'feed' });
  let isWhole = false;
  let latest: Thread | null = null;

  function show(now: Thread): void {
    latest = now;
    const { messages, mounted } = now;
    const isAll = isWhole || mounted === null || messages.length <= mounted + 1;
    const shown = isAll ? messages : [...messages.slice(0, 1), ...messages.slice(-mounted)];
    const wanted = shown.map((message) => {
      const row = rows.get(message.id) ?? article(message);
      rows.set(message.id, row);
      const body = row.querySelector('.inner-article-body');
      if (body) showLines(body, message.text);
      return row;
    });
    if (!isAll) wanted.splice(1, 0, moreRow);
    for (const row of [...root.children]) if (!wanted.includes(row as HTMLElement)) row.remove();
    wanted.forEach((row, i) => {
      row.setAttribute('aria-setsize', `${messages.length}`);
      row.setAttribute('aria-posinset', `${i + 1}`);
      if (root.children[i] !== row) root.insertBefore(row, root.children[i] ?? null);
    });
  }

  more.addEventListener('click', () => {
    isWhole = true;
    if (latest) show(latest);
  });
  return { root, show };
}

/** facts §8: customers on the right, agents and the system on the left; the system's name is not shown. */
function article({ id, role, author, at }: StageMessage): HTMLElement {
  const isCustomer = role === 'customer';
  const isNote = role === 'note';
  const body = el('div', {
    class: `Content Content--${isCustomer ? 'customer' : 'agent'}`,
    'data-test-id': `article-bubble-body-${id}`,
    tabindex: '0',
  });
  if (role !== 'system') {
    const time = el('time', { datetime: new Date(at).toISOString() }, agoOf(at));
    body.append(
      el(
        'div',
        { role: 'group', class: 'head', 'aria-describedby': 'author-name-and-creation-date' },
        el('span', { class: 'font-bold' }, author),
        time,
      ),
    );
  }
  body.append(el('div', { 'data-test-id': 'article-content' }, el('div', { class: 'inner-article-body' })));
  // facts §8: bg-stripes marks an internal article
  const container = el(
    'div',
    {
      class: `group/article ${isCustomer ? 'right' : 'left'}${isNote ? ' bg-stripes' : ''}`,
      'data-test-id': `article-bubble-container-${id}`,
    },
    el('span', { class: 'dot', 'aria-hidden': 'true' }, role === 'system' ? '–' : initialsOf(author)),
    body,
  );
  return el('article', { id: `article-${id}` }, container);
}
