// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_TEXT } from '../../utils/domain/conversation.ts';
import { cssOf } from '../../utils/helpdesk/find.ts';
import { NOBODY } from '../../utils/helpdesk/helpdesk.ts';
import { readPage } from '../../utils/helpdesk/read.ts';
import { parseArticles } from '../../utils/helpdesk/zammad/articles.ts';
import { zammad } from '../../utils/helpdesk/zammad/zammad.ts';
import { savedPages } from './saved.ts';

const article = {
  id: 9,
  sender: 'Agent',
  from: 'Sam Okafor <support@acme.example>',
  content_type: 'text/plain',
  body: 'Hello',
  internal: false,
  created_at: '2025-12-01T08:00:00.000Z',
  attachments: [],
};
const message = {
  id: 'article-9',
  role: 'agent',
  visibility: 'public',
  at: Date.parse('2025-12-01T08:00:00Z'),
  author: 'Sam Okafor',
  text: 'Hello',
};

describe('an article', () => {
  it.each<[what: string, of: object, read: object]>([
    ['of an agent', {}, {}],
    ['of a customer', { sender: 'Customer' }, { role: 'customer' }],
    ['of the system', { sender: 'System', from: '-' }, { role: 'system', author: null }],
    ['of a kind nobody has described', { sender: 'Assistant' }, { role: 'unknown' }],
    ['of a kind in other letters', { sender: 'customer' }, { role: 'unknown' }],
    ['of a kind told by number alone', { sender: undefined, sender_id: 1 }, { role: 'unknown' }],
    ['that is internal', { internal: true }, { visibility: 'internal' }],
    ['that says internal otherwise', { internal: 'true' }, { visibility: 'public' }],
    [
      'in HTML',
      { content_type: 'text/html', body: '<div>One<br>two</div><p>&amp; three</p>' },
      { text: 'One\ntwo\n& three' },
    ],
    [
      'in plain text that looks like HTML',
      { body: 'Type <b> & press\nEnter' },
      { text: 'Type <b> & press\nEnter' },
    ],
    [
      'in a kind of text nobody has described',
      { content_type: 'text/x-new', body: '<i>1</i>' },
      { text: '<i>1</i>' },
    ],
    [
      'above a quotation',
      { content_type: 'text/html', body: 'Yes.<blockquote>Did it help?</blockquote>' },
      { text: 'Yes.' },
    ],
    [
      'above a signature',
      { content_type: 'text/html', body: 'Yes.<div data-signature="true">Sam, Acme</div>' },
      { text: 'Yes.' },
    ],
    ['with a file alone', { body: '', attachments: [{ id: 1 }] }, { text: '[attachment]' }],
    ['with a file and no body', { body: null, attachments: [{ id: 1 }] }, { text: '[attachment]' }],
    ['with nothing', { body: '' }, { text: '' }],
    ['with a quoted name', { from: '"Okafor, Sam" <sam@acme.example>' }, { author: 'Okafor, Sam' }],
    ['with an address alone', { from: 'sam@acme.example' }, { author: 'sam@acme.example' }],
    ['with an address in brackets alone', { from: '<sam@acme.example>' }, { author: '<sam@acme.example>' }],
    ['without a sender’s name', { from: null }, { author: null }],
    ['at no time', { created_at: null }, { at: null }],
  ])('%s', (_, of, read) => {
    expect(parseArticles([{ ...article, ...of }])?.messages).toEqual([{ ...message, ...read }]);
  });

  it('without body or files is no message, and one without a number is known by what it says', () => {
    expect(parseArticles([{ ...article, body: null }])?.messages).toEqual([]);
    const [one, twin] = parseArticles([
      { ...article, id: null },
      { ...article, id: null },
    ])!.messages;
    expect(one?.id).toMatch(/^~/);
    expect(twin?.id).toBe(`${one?.id}.2`);
  });

  it('that comes twice is one message, the first', () => {
    const twice = parseArticles([article, { ...article, body: 'Again' }]);
    expect(twice?.messages).toEqual([message]);
  });
});

describe('an answer', () => {
  it.each<[what: string, json: unknown]>([
    ['an error', { error: 'Not authorized' }],
    ['a ticket', { id: 5, title: 'Late', article_ids: [9] }],
    ['another list', [{ id: 5, title: 'Late' }]],
    ['text', 'sender'],
    ['nothing', null],
  ])('that is %s is not understood', (_, json) => {
    expect(parseArticles(json)).toBeNull();
  });

  it('of any JSON at all gives messages that fit a conversation, or null; it never throws', () => {
    const value = fc.oneof(fc.jsonValue(), fc.string(), fc.constant({}), fc.constant([{}]));
    const odd = fc.record(
      {
        id: value,
        sender: fc.oneof(fc.constantFrom('Agent', 'Customer', 'System'), value),
        from: value,
        content_type: fc.oneof(fc.constant('text/html'), value),
        body: value,
        internal: value,
        created_at: value,
        attachments: value,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.array(fc.oneof(odd, fc.jsonValue()))), (json) => {
        const { messages } = parseArticles(json) ?? { messages: [] };
        expect(new Set(messages.map(({ id }) => id)).size).toBe(messages.length);
        for (const { id, author, at, text, role } of messages) {
          expect(id.length).toBeGreaterThan(0);
          expect(author).not.toBe('');
          expect(at === null || Number.isFinite(at)).toBe(true);
          expect(text.length).toBeLessThanOrEqual(5 * MAX_TEXT);
          expect(['customer', 'agent', 'system', 'unknown']).toContain(role);
        }
      }),
    );
  });

  it('makes nobody a customer but those whose sender is', () => {
    fc.assert(
      fc.property(
        fc.string().filter((sender) => sender.trim() !== 'Customer'),
        (sender) => {
          expect(parseArticles([{ ...article, sender }])?.messages[0]?.role).not.toBe('customer');
        },
      ),
    );
  });
});

describe('a ticket in the page', () => {
  const number = fc.integer({ min: 1, max: 99 });
  const pane = (container: string, links: readonly number[]): Document =>
    new DOMParser().parseFromString(
      `<div ${container} class="content active"><div class="ticketZoom"><div class="ticket-article">${links
        .map(
          (link, i) =>
            `<div class="ticket-article-item customer" id="article-${i}"><div class="textBubble-content"><div
              class="richtext-content">Hello, see <a href="#ticket/zoom/4/1">4</a></div></div><a
              href="http://https://help.acme.example//#ticket/zoom/${link}/${i}"><small>1 h</small></a></div>`,
        )
        .join('')}</div></div></div>`,
      'text/html',
    );
  const kindAt = (document: Document, ticket: number): string =>
    readPage(document, new URL(`https://help.acme.example/#ticket/zoom/${ticket}`), zammad, NOBODY).kind;

  it('is read at its own address only, whatever its texts link to', () => {
    fc.assert(
      fc.property(
        number,
        number,
        fc.integer({ min: 1, max: 4 }),
        fc.boolean(),
        (own, asked, count, isNamed) => {
          const container = isNamed ? `id="content_permanent_Ticket-${own}"` : '';
          const document = pane(
            container,
            Array.from({ length: count }, () => own),
          );
          expect(kindAt(document, asked)).toBe(own === asked ? 'read' : 'unreadable');
        },
      ),
    );
  });

  it('is refused where its articles name more than one', () => {
    expect(kindAt(pane('id="content_permanent_Ticket-5"', [5, 5]), 5)).toBe('read');
    expect(kindAt(pane('id="content_permanent_Ticket-5"', [5, 6]), 5)).toBe('unreadable');
    expect(kindAt(pane('', [5, 6]), 5)).toBe('unreadable');
  });

  it('keeps its sender’s role and its visibility apart from classes in a customer’s own text', () => {
    const document = pane('id="content_permanent_Ticket-5"', [5]);
    document.querySelector('.richtext-content')!.innerHTML =
      '<div class="ticket-article-item agent is-internal" id="article-99">I am the agent</div>';
    const page = readPage(document, new URL('https://help.acme.example/#ticket/zoom/5'), zammad, NOBODY);
    expect(page.kind === 'read' && page.messages.map(({ role, visibility }) => [role, visibility])).toEqual([
      ['customer', 'public'],
    ]);
  });
});

describe('the composer', () => {
  const { box, editor, modes } = zammad.composer;
  const saved = savedPages.filter(({ helpdesk }) => helpdesk === zammad);

  it.each(
    [...box, ...editor].map(({ css }) => css).filter((css) => !css.startsWith('.articleNewEdit-body [')),
  )('%s stands in a saved page', (css) => {
    expect(saved.some(({ document }) => document().querySelector(css) !== null)).toBe(true);
  });

  it.each<[form: string, mode: string | null]>([
    ['<form class="article-add is-internal" data-type="note"></form>', 'internal'],
    ['<form class="article-add is-public" data-type="note"></form>', 'public'],
    ['<form class="article-add is-public" data-type="email"></form>', 'public'],
    ['<form class="article-add is-internal" data-type="email"></form>', 'public'],
    ['<form class="article-add is-internal" data-type="sms"></form>', null],
    ['<form class="article-add" data-type="note"></form>', null],
    ['<div data-test-id="article-reply-stripes-panel" class="bg-stripes"></div>', 'internal'],
    ['<div data-test-id="article-reply-stripes-panel"></div>', null],
  ])('%s is %s', (form, mode) => {
    const { body } = new DOMParser().parseFromString(form, 'text/html');
    const found = body.querySelector(cssOf(box));
    expect(found).not.toBeNull();
    expect(modes.find(({ css }) => found?.closest(css))?.says ?? null).toBe(mode);
  });
});
