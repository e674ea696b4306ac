import { clockOf, el, initialsOf, showLines } from '../feed.ts';
import type { StageMessage, Thread } from '../thread.ts';

/** The omni log of one ticket (zendesk.md §2.1): articles are made once, then only grow. */
export function makeLog(): { root: HTMLElement; show(thread: Thread): void } {
  const rows = new Map<string, HTMLElement>();
  // zendesk.md selectors: convolog-show-more-button (M)
  const more = el(
    'button',
    { 'data-test-id': 'convolog-show-more-button', class: 'more', hidden: '' },
    'Show more',
  );
  // zendesk.md selectors: convo_log_sentinel_1 (M)
  const top = el('div', { id: 'convo_log_sentinel_1', 'data-test-id': 'convo_log_sentinel_1' });
  const bottom = el('div', { id: 'convo_log_sentinel_2', 'data-test-id': 'convo_log_sentinel_2' });
  // no source shows the typing row: a plain row with no test id (zendesk.md Gaps)
  const typing = el('div', { class: 'typing', hidden: '' });
  // zendesk.md selectors: omni-log-container (H)
  const container = el('div', { 'data-test-id': 'omni-log-container' }, top, more, bottom, typing);
  // zendesk.md selectors: section[role="feed"] (M, recent)
  const root = el('section', { role: 'feed', class: 'feed' }, container);
  let all = false;
  let latest: Thread | null = null;

  function show(thread: Thread): void {
    latest = thread;
    const kept = all || thread.mounted === null ? thread.messages : thread.messages.slice(-thread.mounted);
    more.toggleAttribute('hidden', kept.length === thread.messages.length);
    const fresh = new Set(kept.map((each) => each.id));
    for (const [id, row] of rows) {
      if (fresh.has(id)) continue;
      row.remove();
      rows.delete(id);
    }
    const pinned = root.scrollHeight - root.scrollTop - root.clientHeight < 80;
    let before: Element = more;
    kept.forEach((message, i) => {
      const previous = kept[i - 1];
      const startsRun = previous?.author !== message.author || previous.role !== message.role;
      const row = rows.get(message.id) ?? article(thread, message, startsRun);
      rows.set(message.id, row);
      if (before.nextElementSibling !== row) before.after(row);
      before = row;
      const body = row.querySelector('[data-body]');
      if (body) showLines(body, message.text);
    });
    showTyping(typing, thread);
    if (pinned) root.scrollTop = root.scrollHeight;
  }

  more.addEventListener('click', () => {
    all = true;
    if (latest) show(latest);
  });
  return { root, show };
}

function showTyping(row: HTMLElement, thread: Thread): void {
  row.toggleAttribute('hidden', !thread.typing);
  const name = { customer: thread.customer.name, ai: thread.aiName, agent: thread.agentName };
  if (thread.typing) row.replaceChildren(`${name[thread.typing]} is typing`, el('i'), el('i'), el('i'));
}

function article(thread: Thread, message: StageMessage, startsRun: boolean): HTMLElement {
  const kind = message.role;
  // zendesk.md selectors: omni-log-comment-item (H); §2.2: the label holds kind, author and time in words
  const row = el('article', {
    'data-test-id': 'omni-log-comment-item',
    'aria-label': `${kind === 'note' ? 'Internal note' : 'Message'} from ${message.author}, ${clockOf(message.at)}`,
    class: `row ${kind}${startsRun ? ' first' : ''}`,
  });
  if (kind === 'system') {
    // §2.2: a status line has no omni-log-item-message
    row.append(el('div', { class: 'status', 'data-body': '' }));
    return row;
  }
  if (startsRun) row.append(avatar(message), header(thread, message));
  row.append(bubble(thread, message));
  return row;
}

function avatar(message: StageMessage): HTMLElement {
  const mark = message.role === 'ai' ? '✦' : initialsOf(message.author);
  // zendesk.md selectors: omni-log-base-avatar (L)
  const figure = el(
    'figure',
    { 'data-test-id': 'omni-log-base-avatar', class: 'avatar', 'aria-hidden': 'true' },
    mark,
  );
  if (message.role === 'agent' || message.role === 'note') {
    const badge = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    // zendesk.md selectors: AgentBadge (M); the bot is seen without it
    badge.setAttribute('data-test-id', 'omni-log-avatar-badge-AgentBadge');
    badge.setAttribute('aria-hidden', 'true');
    figure.append(badge);
  }
  return figure;
}

/** §2.2: only the first message of a run has the sender and the time. */
function header(thread: Thread, message: StageMessage): HTMLElement {
  const user = message.role === 'customer' ? '9001' : message.role === 'ai' ? '-1' : '42';
  const header = el(
    'div',
    { class: 'meta' },
    // zendesk.md selectors: omni-log-item-sender (H), omni-log-comment-user-link (H)
    el(
      'div',
      { 'data-test-id': 'omni-log-item-sender' },
      el('a', { 'data-test-id': 'omni-log-comment-user-link', href: `users/${user}` }, message.author),
    ),
    // zendesk.md selectors: timestamp-relative (H), §2.2: read `datetime`
    el(
      'time',
      { 'data-test-id': 'timestamp-relative', datetime: new Date(message.at).toISOString() },
      clockOf(message.at),
    ),
  );
  // zendesk.md selectors: omni-log-internal-note-tag (H)
  if (message.role === 'note')
    header.append(el('div', { 'data-test-id': 'omni-log-internal-note-tag' }, 'Internal'));
  // zendesk.md selectors: omni-log-item-via (M)
  else header.append(el('span', { 'data-test-id': 'omni-log-item-via' }, `via ${thread.channel}`));
  return header;
}

/** §2.3: `type` says who speaks; for the AI it is not settled, so the thread says which of the two to show. */
function bubble(thread: Thread, message: StageMessage): HTMLElement {
  const types = {
    customer: 'end-user',
    agent: 'agent',
    note: 'internal',
    ai: thread.aiType,
    system: 'agent',
  };
  // zendesk.md selectors: data-originated-from (L): empty for chat
  const origin = thread.channel === 'email' ? 'EmailInteraction' : '';
  // zendesk.md selectors: omni-log-message-content (H)
  const content = el('div', { 'data-test-id': 'omni-log-message-content', 'data-originated-from': origin });
  if (thread.channel === 'email' || message.role === 'note') {
    // zendesk.md selectors: .zd-comment (H), fragment 4
    content.append(
      el('div', { class: 'zd-comment', dir: 'auto' }, el('p', { dir: 'auto', 'data-body': '' })),
    );
  } else {
    content.setAttribute('data-body', '');
  }
  // zendesk.md selectors: omni-log-item-message + type (H), fragment 1
  return el(
    'div',
    {
      mode: 'standalone',
      type: types[message.role],
      'data-test-id': 'omni-log-item-message',
      class: 'bubble',
    },
    content,
  );
}
