// @vitest-environment jsdom
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { answerFor } from '../scripts/read/answers.ts';
import { anonymised, type Given } from '../scripts/record/anonymous.ts';
import { inventionFor } from '../scripts/record/invention.ts';
import { inventedText } from '../scripts/record/texts.ts';
import { shapeOf } from '../scripts/record/told.ts';
import { traceIn, tracesOf } from '../scripts/record/traces.ts';
import type { Reading } from '../utils/domain/reading.ts';
import { NOBODY } from '../utils/helpdesk/helpdesk.ts';
import { helpdesks } from '../utils/helpdesk/index.ts';
import { look } from '../utils/helpdesk/look.ts';
import { documentOf, savedPages } from './helpdesk/saved.ts';

beforeAll(() => {
  process.env.TZ = 'UTC';
});

const now = (): number => Date.parse('2025-12-01T09:00:00Z');
const [zendesk] = helpdesks;

function givenOf(name: string): Given {
  const { helpdesk, url } = savedPages.find((page) => page.name === name)!;
  const at = (file: string) => join('test/helpdesk/pages', name, file);
  const answers = existsSync(at('api.json')) ? JSON.parse(readFileSync(at('api.json'), 'utf8')) : null;
  return {
    helpdesk,
    url,
    html: readFileSync(at('page.html'), 'utf8'),
    answers: answers && new Map(Object.entries(answers)),
  };
}

async function readOf({ helpdesk, url, html, answers }: Given): Promise<Reading> {
  const fetch: typeof globalThis.fetch = async (input) => {
    const found = answerFor(new URL(String(input)), answers ?? new Map(), url.origin);
    return new Response(found?.body ?? '{}', { status: found?.status ?? 404, headers: found?.headers ?? {} });
  };
  return look(documentOf(html), url, helpdesk, NOBODY, answers === null ? null : fetch, now);
}

describe.each(savedPages.map(({ name }) => ({ name })))(
  '$name, anonymised',
  { timeout: 30_000 },
  ({ name }) => {
    const given = givenOf(name);
    const page = anonymised(given);
    const answers = page.answers === null ? null : new Map(Object.entries(page.answers));

    it('reads as it did: roles, who may see what, times, authors, coverage', async () => {
      const before = await readOf(given);
      const after = await readOf({ helpdesk: given.helpdesk, url: page.url, html: page.html, answers });
      const clockless = (lines: readonly string[]) =>
        lines.map((line) => line.replace(/\(try after .*\)/, ''));
      expect(clockless(shapeOf(after, 0))).toEqual(clockless(shapeOf(before, page.shiftMs)));
    });

    it('holds no two words, e-mail or long number of the page it was made of', () => {
      expect(traceIn(page.html, page.traces)).toBeNull();
      expect(traceIn(JSON.stringify(page.answers), page.traces)).toBeNull();
    });

    it('is the same every time', () => {
      const again = anonymised(given);
      expect([again.html, again.answers, again.url.href]).toEqual([page.html, page.answers, page.url.href]);
    });
  },
);

const item = (inner: string, more = '') => `
  <article data-test-id="omni-log-comment-item" ${more}>
    <div data-test-id="omni-log-item-message" type="end-user"><div class="zd-comment">${inner}</div></div></article>`;
const ticket = (inner: string) => `<!doctype html><html><head><title>x</title></head><body>
  <div data-test-id="ticket-4711-standard-layout" data-is-active="true">
  <div data-test-id="omni-log-container">${inner}</div></div></body></html>`;
const given = (html: string, answers: Given['answers'] = null): Given => ({
  helpdesk: zendesk!,
  url: new URL('https://jones.zendesk.com/agent/tickets/4711'),
  html,
  answers,
});

const letters = fc.string({
  unit: fc.constantFrom(...'abcdefghiklmnoprstuvwyzäéñßжш中'),
  minLength: 4,
  maxLength: 10,
});
const canary = letters.map((word) => `qx${word}jq`);
const attribute = fc.constantFrom(
  ...'class id data-test-id role type aria-label title alt value placeholder href src style lang datetime'.split(
    ' ',
  ),
  ...'data-ticket-id data-originated-from data-any onclick srcset name'.split(' '),
);

describe('nothing of a person is left', () => {
  it('wherever in the page or the answers a word is planted', () => {
    fc.assert(
      fc.property(canary, attribute, fc.integer({ min: 10_000, max: 10 ** 12 }), (word, name, number) => {
        const value = `${word} a-${word} ${number}`;
        const plain = word.replace(/[^a-z]/g, '');
        const html = ticket(
          `${item(
            `<p>${word} and ${number}</p><!-- ${word} --><script>${word}</script><a href="https://${plain}.com/${word}">
          ${plain}@${plain}.com</a>`,
            `${name}="${value}" data-${plain}="x"`,
          )}<section><div id="x"><template shadowrootmode="open">
          <p ${name}="${value}">${word}</p></template></div></section>`,
        );
        const event = {
          id: `${word}-${number}`,
          type: 'Comment',
          created_at: '2026-03-01T08:00:00Z',
          author: { type: 'user', display_name: `${word} ${word}`, [plain]: word },
          content: { type: 'html', body: `<p title="${word}">${word} ${number}</p>`, [word]: word },
          source: { type: 'user' },
          [word]: word,
        };
        const path = `/api/v2/tickets/4711/conversation_log?q=${plain}`;
        const links = { next: `https://jones.zendesk.com/api/v2/${plain}?page[after]=${plain}9` };
        const answers = new Map([[path, { events: [event], meta: { has_more: false }, links }]]);
        const page = anonymised(given(html, answers));
        const all = `${page.html}${JSON.stringify(page.answers)}${page.url.href}`.toLowerCase();
        for (const it of [word, plain, String(number), '4711', 'jones'])
          expect(all).not.toContain(it.toLowerCase());
        expect(page.html.match(/<article/g)).toHaveLength(1);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('scripts, styles, comments, handlers, sources and other tickets’ insides are dropped', () => {
    const html = ticket(
      item('<img src="https://cdn.example/a.png" alt="Jo" onerror="x()"><style>p{}</style>Hello'),
    )
      .replace(
        '</body>',
        '<script>1</script><!-- c --><div data-ticket-id="9"><p>Other</p></div><p>Around</p></body>',
      )
      .replace('<head>', '<head><link rel="x" href="y"><meta name="user" content="Jo">');
    const page = anonymised(given(html)).html;
    expect(page).not.toMatch(/script|style|onerror|src=|alt=|<link|name=|<!--|<p/);
    expect(page).toContain('<img>');
  });
});

describe('invented words', () => {
  const invent = () => inventionFor({ words: new Set(), digits: new Set() });

  it.each([
    ['line breaks and punctuation', 'One,  two!\n\n– three?', /^\w{3}, {2}\w{3}!\n\n– \w{5}\?$/],
    ['the case of letters', 'Hello WORLD again', /^[A-Z][a-z]{4} [A-Z]{5} [a-z]{5}$/],
    ['emoji and redaction marks', 'no 😀😀 ▇▇▇1234', /^\w{2} 😀😀 ▇▇▇\d{4}$/],
    ['how a number is grouped', '+49 170 555-1234', /^\+\d\d \d{3} \d{3}-\d{4}$/],
    [
      'what an address is',
      'see https://shop.jones.com/a?b=1 or jo@jones.com',
      /^\w{3} https:\/\/\w+\.\w+\.example\/\w\?\w=1 \w{2} \w{2}@\w+\.example$/,
    ],
    [
      'what the helpdesk itself writes',
      'Request #34478 was closed and merged into this request.',
      /^Request #\d{5} was closed and merged into this request\.$/,
    ],
    ['the words that name a bot', 'HappyBot, AI Agent', /^[A-Z][a-z]{4}Bot, AI Agent$/],
  ])('keep %s', (_, text, shape) => {
    const made = inventedText(text, invent());
    expect(made).toMatch(shape);
    expect(made.replace(/Bot|AI Agent|Request|was closed.*/g, '')).not.toContain('Happy');
  });

  it('are the same for the same, others for others, and none that was given', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { maxLength: 60 }), (words) => {
        const invention = inventionFor({ words: new Set(words), digits: new Set() });
        const made = words.map((word) => invention.word(word));
        expect(words.map((word) => invention.word(word))).toEqual(made);
        const isKept = (word: string) => invention.word(word) === word;
        const fresh = made.filter((_, i) => !isKept(words[i]!));
        expect(new Set(fresh).size).toBe(fresh.length);
        expect(fresh.filter((word) => words.includes(word))).toEqual([]);
      }),
    );
  });

  it('find the trace of a text that was left in', () => {
    const traces = tracesOf(['Please call me back, Jo', 'jo@jones.com', '0170 555 1234']);
    expect(traceIn('<p>and CALL me</p>', traces)).toBe('call me');
    expect(traceIn('x jo@jones.com', traces)).toBe('jo@jones.com');
    expect(traceIn('0170-5551234', traces)).toBe('01705551234');
    expect(traceIn('please-call-me-back', traces)).toBeNull();
  });
});
