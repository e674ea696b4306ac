import { el, Feed } from '../feed.ts';
import { makeComposer } from './composer.ts';
import { contactOf } from './contact.ts';
import { listOf } from './list.ts';
import { makePanel } from './panel.ts';
import { SESSION_COOKIE } from './session.ts';

// §7: the dashboard signs its requests with what it keeps in this cookie
// biome-ignore lint/suspicious/noDocumentCookie: the page stands in for one that does so
document.cookie = `${SESSION_COOKIE}; path=/; samesite=lax; secure`;

const panel = makePanel();
const composer = makeComposer();
const list = el('div', { role: 'list', 'aria-label': 'Conversations' });
const count = el('span', { class: 'count' });
const name = el('h1');
const state = el('span', { class: 'state' });
const typing = el('div', { class: 'typing-indicator', hidden: '' }, el('span'), el('i'), el('i'), el('i'));
const side = el('div', { class: 'side' });

// §7: ul.conversation-panel and .reply-box stand in .conversation-details-wrap (H)
const details = el(
  'section',
  { class: 'conversation-details-wrap flex flex-col min-w-0 w-full bg-n-surface-1 relative', hidden: '' },
  el('header', { class: 'conversation-header' }, name, state, el('span', { class: 'resolve' }, 'Resolve')),
  panel.root,
  typing,
  composer.root,
);
const nothing = el('div', { class: 'nothing' }, 'Please select a conversation from left pane');

const menu = el('nav', { class: 'menu', 'aria-label': 'Chatwoot' }, el('strong', {}, 'Acme Support'));
const ITEMS = [
  'My Inbox',
  'Conversations',
  'Mentions',
  'Unattended',
  'Captain',
  'Contacts',
  'Reports',
  'Settings',
];
menu.append(...ITEMS.map((item) => el('span', { class: item === 'Conversations' ? 'on' : 'off' }, item)));

document
  .getElementById('app')
  ?.replaceChildren(
    menu,
    el(
      'div',
      { class: 'conversations-list-wrap' },
      el('header', {}, el('h2', {}, 'Conversations'), count),
      list,
    ),
    el('main', {}, nothing, details),
    side,
  );

const feed = new Feed((event) => {
  if (event.kind === 'theme') document.documentElement.setAttribute('data-theme', event.theme);
  else if (event.kind === 'move') go(event.path);
  else draw();
});

function go(path: string): void {
  history.pushState(null, '', path);
  draw();
}

function draw(): void {
  const [, base = '/app/accounts/1/', active = null] =
    /^(.*\/)(?:conversations\/(\d+)|dashboard)\/?$/.exec(location.pathname) ?? [];
  const threads = [...feed.threads.values()];
  list.replaceChildren(...listOf(threads, active, base, go));
  count.textContent = String(threads.length);
  const thread = active === null ? undefined : feed.threads.get(active);
  details.toggleAttribute('hidden', !thread);
  nothing.toggleAttribute('hidden', !!thread);
  side.replaceChildren(...(thread ? [contactOf(thread)] : []));
  document.title = thread ? `${thread.customer.name} · Chatwoot` : 'Conversations · Chatwoot';
  if (!thread) {
    panel.show(null);
    return;
  }
  name.textContent = thread.customer.name;
  state.textContent = thread.status === 'solved' ? 'Resolved' : 'Open';
  composer.open(thread);
  typing.toggleAttribute('hidden', thread.typing === null);
  typing.firstChild!.textContent = `${thread.typing === 'customer' ? thread.customer.name : thread.aiName} is typing`;
  panel.show(thread);
}

addEventListener('popstate', draw);
draw();
