import {
  bodiesOf,
  everything,
  FOREIGN,
  type Hand,
  isWritten,
  made,
  retag,
  rowsOf,
  textsOf,
  wrap,
} from './mutate.ts';

/**
 * What a change of the page may cost. `nothing`: the reading is the same. `certainty`: roles and names may become
 * unknown, or the page unreadable, and words of the page's own may stand beside a message's. `past`: older messages go,
 * and the reading says so. A role may never become another, and no message may go without a word.
 */
export type Cost = 'nothing' | 'certainty' | 'past';

/** One way in which helpdesks, browsers and other extensions change a page under its reader. */
export interface Mutation {
  readonly name: string;
  /** Where it has been seen. */
  readonly source: string;
  readonly cost: Cost;
  readonly apply: (hand: Hand) => void;
}

const hashed = (name: string, i: number): string => `sc-${(name.length * 7919 + i).toString(36)}`;

function rehash(hand: Hand, keeps: (name: string) => boolean): void {
  for (const [i, element] of everything(hand, '[class]').entries()) {
    const names = [...element.classList].flatMap((name) => (keeps(name) ? [name] : [hashed(name, i)]));
    element.setAttribute('class', [`sc-${i.toString(36)}`, ...names].join(' '));
  }
}

/** Letters of every alphabet become others; digits and signs stay. */
const foreignWords = (text: string): string => text.replace(/\p{L}/gu, 'ж');

function otherTicket(hand: Hand, insert: 'before' | 'after'): void {
  const { place, url, helpdesk } = hand;
  const pane = place?.pane;
  const isAlone = helpdesk.marks.root.some(({ alone, css }) => alone && place?.log?.closest(css));
  if (pane === undefined || pane.nodeType !== 1 || isAlone) return;
  const other = (pane as Element).cloneNode(true) as Element;
  const id = helpdesk.conversationIdAt(url) ?? '';
  for (const element of [other, ...other.querySelectorAll('*')]) {
    for (const { name, value } of [...element.attributes])
      element.setAttribute(name, value.replaceAll(id, '99887'));
  }
  other.classList.remove('active');
  if (other.hasAttribute('data-is-active')) other.setAttribute('data-is-active', 'false');
  other.setAttribute('style', 'visibility: hidden');
  for (const text of textsOf(other)) if (text.data.trim() !== '') text.data = FOREIGN;
  (pane as Element)[insert](other);
}

export const mutations: readonly Mutation[] = [
  {
    name: 'hashed classes churn',
    source: 'facts/zendesk 5, always; facts/intercom 6',
    cost: 'nothing',
    apply: (hand) => {
      const css = rowsOf(hand).map((row) => row.css);
      const parts = css.flatMap((one) =>
        [...one.matchAll(/\[class\*="([^"]+)"/g)].map(([, part]) => part ?? ''),
      );
      rehash(hand, (name) => css.join().includes(name) || parts.some((part) => name.includes(part)));
    },
  },
  {
    name: 'every class is another, those of the tables too',
    source: 'facts/intercom 2.1: three generations; facts/zendesk 5',
    cost: 'certainty',
    apply: (hand) => rehash(hand, () => false),
  },
  {
    name: 'a box around each message',
    source: 'facts/zendesk 5: layout of 2023-09, rolled back and forth in 2025-08',
    cost: 'nothing',
    apply: ({ items }) => items.forEach((item) => void wrap(item, 'div', { class: 'sc-wrap' })),
  },
  {
    name: 'a box around the log',
    source: 'facts/zendesk 5',
    cost: 'nothing',
    apply: ({ place }) => void (place?.log && wrap(place.log)),
  },
  {
    name: 'a box around each body',
    source: 'facts/zendesk 5',
    cost: 'nothing',
    apply: (hand) => bodiesOf(hand).forEach((body) => void wrap(body)),
  },
  {
    name: 'a box inside each message, around all it holds',
    source: 'facts/zendesk 5: 2024-08, envelope of the header',
    cost: 'certainty',
    apply: ({ document, items }) => {
      for (const item of items) {
        const box = document.createElement('div');
        box.append(...item.childNodes);
        item.append(box);
      }
    },
  },
  {
    name: 'other tags: span for div, div for article and section',
    source: 'facts/zendesk 5: 2024-08, the sender; header tabs from div to a',
    cost: 'certainty',
    apply: (hand) => {
      const tags: Record<string, string> = { div: 'span', span: 'div', article: 'div', section: 'div' };
      for (const element of everything(hand, Object.keys(tags).join())) {
        if (!isWritten(element, hand)) retag(element, tags[element.localName] ?? 'div');
      }
    },
  },
  {
    name: 'the log’s region by its older role',
    source: 'facts/zendesk 5: role=log to role=feed',
    cost: 'nothing',
    apply: (hand) => {
      for (const region of everything(hand, 'section[role="feed"]')) {
        if (region.querySelector('article[aria-posinset]') !== null) continue;
        region.setAttribute('role', 'log');
        retag(region, 'div');
      }
    },
  },
  {
    name: 'attributes in another order',
    source: 'zendesk-dom-fragments 1, 2: order not known',
    cost: 'nothing',
    apply: (hand) => {
      for (const element of everything(hand)) {
        const attributes = [...element.attributes].map(({ name, value }) => [name, value] as const);
        for (const [name] of attributes) element.removeAttribute(name);
        for (const [name, value] of attributes.reverse()) element.setAttribute(name, value);
      }
    },
  },
  {
    name: 'an interface in another language',
    source: 'facts/zendesk 2.2, 5: 2023-06, aria-label="Subject"',
    cost: 'nothing',
    apply: (hand) => {
      const { sender, subject, customer, tag } = hand.helpdesk.marks;
      const kept = [...sender, ...subject, ...customer, ...tag].map(({ css }) => css).join();
      for (const element of everything(hand)) {
        if (kept !== '' && element.closest(kept) !== null) continue;
        for (const name of ['aria-label', 'title', 'placeholder', 'aria-roledescription']) {
          if (element.hasAttribute(name))
            element.setAttribute(name, foreignWords(element.getAttribute(name) ?? ''));
        }
        if (isWritten(element, hand)) continue;
        for (const node of element.childNodes) {
          if (node.nodeType === 3) (node as Text).data = foreignWords((node as Text).data);
        }
      }
      hand.document.documentElement.setAttribute('lang', 'xx');
    },
  },
  {
    name: 'older messages folded away',
    source: 'facts/zendesk 2.2: show more; facts/intercom 2.4: a spinner',
    cost: 'past',
    apply: ({ document, helpdesk, items, place }) => {
      const [mark] = helpdesk.marks.folded;
      for (const item of items.slice(0, Math.floor(items.length / 2))) item.remove();
      if (mark !== undefined && items.length > 1) place?.log?.prepend(made(document, mark.css));
    },
  },
  {
    name: 'other extensions: elements of their own in messages and between them',
    source: 'facts/zendesk 2.2: other extensions write into the same document',
    cost: 'nothing',
    apply: (hand) => {
      const { document, items } = hand;
      for (const item of items) {
        const panel = document.createElement('zat-panel');
        panel.append(Object.assign(document.createElement('div'), { textContent: FOREIGN }));
        const button = Object.assign(document.createElement('button'), { textContent: FOREIGN });
        const hidden = Object.assign(document.createElement('span'), { hidden: true, textContent: FOREIGN });
        item.append(panel, button, hidden);
        const toolbar = Object.assign(document.createElement('div'), { textContent: FOREIGN });
        toolbar.className = 'zat-toolbar';
        item.after(toolbar);
      }
      for (const body of bodiesOf(hand)) {
        const own = document.createElement('grammarly-extension');
        own.textContent = FOREIGN;
        body.append(own, Object.assign(document.createElement('button'), { textContent: FOREIGN }));
      }
    },
  },
  {
    name: 'other extensions: attributes and classes on everything',
    source: 'facts/zendesk 2.2: data-zes-comment-type was taken for Zendesk’s own',
    cost: 'nothing',
    apply: (hand) => {
      for (const [i, element] of everything(hand).entries()) {
        element.setAttribute('data-gramm', 'false');
        element.setAttribute('data-zes-comment-type', i % 2 ? 'agent' : 'end-user');
        if (!isWritten(element, hand)) element.classList.add('zat-agent', 'customer-note');
      }
    },
  },
  {
    name: 'other extensions: each word in a span of its own',
    source: 'facts/zendesk 2.2: swapped text in bodies; Grammarly’s way',
    cost: 'nothing',
    apply: (hand) => {
      for (const text of bodiesOf(hand).flatMap(textsOf)) {
        if (text.data.trim() === '' || text.parentElement?.closest('style, script, svg')) continue;
        const words = text.data.split(/(?<=\s)(?=\S)/).map((word) => {
          const span = hand.document.createElement('span');
          span.className = 'gr_ gr_spell';
          span.textContent = word;
          return span;
        });
        text.replaceWith(...words);
      }
    },
  },
  {
    name: 'white space and comments between nodes',
    source: 'facts/zendesk 2.2: source newlines',
    cost: 'nothing',
    apply: (hand) => {
      const kept = new Set(['html', 'head', 'pre', 'select']);
      for (const element of everything(hand)) {
        if (element.parentElement === null || kept.has(element.parentElement.localName)) continue;
        element.before(hand.document.createComment(' react '));
        if (!isWritten(element, hand)) element.before('\n   \n');
      }
    },
  },
  {
    name: 'text nodes split in two',
    source: 'DOM: frameworks join texts and values as nodes of their own',
    cost: 'nothing',
    apply: ({ scopes }) => {
      for (const text of scopes.flatMap((scope) => textsOf(scope))) {
        if (text.data.length > 3) text.splitText(Math.floor(text.data.length / 2));
      }
    },
  },
  {
    name: 'a page that runs from right to left, in the dark',
    source: 'facts/zendesk 1.5: data-theme; facts/intercom 2.3: sides fail in RTL',
    cost: 'nothing',
    apply: ({ document, items }) => {
      document.documentElement.setAttribute('dir', 'rtl');
      document.documentElement.setAttribute('data-theme', 'dark');
      document.body.classList.add('dark');
      for (const item of items) item.setAttribute('dir', 'rtl');
    },
  },
  {
    name: 'messages in containers that are moved about',
    source: 'facts/intercom 2.4: whether the stream is virtualised is not known',
    cost: 'nothing',
    apply: ({ document, items }) => {
      for (const [i, item] of items.entries()) {
        const style = `position: absolute; transform: translateY(${i * 90}px)`;
        wrap(wrap(item, 'div', { 'data-index': `${i}`, style }), 'div', { role: 'presentation' });
      }
      items[0]?.parentElement?.parentElement?.before(document.createElement('div'));
    },
  },
  {
    name: 'read receipts',
    source: 'facts/zendesk 2.2: read and delivered indicators',
    cost: 'nothing',
    apply: ({ document, helpdesk, items }) => {
      const receipts = helpdesk.marks.noise.filter(({ css }) => css.includes('indicator'));
      for (const item of items) {
        for (const { css } of receipts) {
          const tick = made(document, css);
          tick.textContent = FOREIGN;
          (item.querySelector(helpdesk.marks.bubble[0]?.css ?? '*') ?? item).append(tick);
        }
      }
    },
  },
  {
    name: 'a hidden second ticket before the one in front',
    source: 'facts/zendesk 1.3: open tickets stay mounted',
    cost: 'nothing',
    apply: (hand) => otherTicket(hand, 'before'),
  },
  {
    name: 'a hidden second ticket after the one in front',
    source: 'facts/zendesk 1.3: open tickets stay mounted',
    cost: 'nothing',
    apply: (hand) => otherTicket(hand, 'after'),
  },
];
