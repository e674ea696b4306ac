// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { helpdesks } from '../../utils/helpdesk/index.ts';
import { selectorsOf } from '../../utils/helpdesk/skeleton/markup.ts';
import { MAX_SKELETON, skeletonOf } from '../../utils/helpdesk/skeleton/skeleton.ts';
import { documentOf, savedPages } from './saved.ts';

const ticket = new URL('https://acme.zendesk.com/agent/tickets/48');
const [zendesk] = helpdesks;

function told(html: string, url = ticket): string {
  return skeletonOf(documentOf(html), url, zendesk!, '0.1.0');
}

const open = (inner: string) =>
  `<div data-test-id="ticket-48-standard-layout" data-is-active="true"><section role="feed">${inner}</section></div>`;

describe('a page’s structure', () => {
  it('names the version, the helpdesk and the address by its shape alone', () => {
    const url = new URL('https://jones-ltd.zendesk.com/agent/tickets/48?brand=jones#note-7');
    expect(told('<p>Hello</p>', url).split('\n')[0]).toBe(
      'Baton 0.1.0 · zendesk · *.zendesk.com/agent/tickets/{n}?…#note-{n}',
    );
  });

  it('an address of one’s own keeps its name to itself', () => {
    const url = new URL('https://help.jones.example/agent/tickets/48');
    expect(told('', url)).toContain('{own host}/agent/tickets/{n}');
  });

  it('says how often each selector matches, and what is there in place of those that do not', () => {
    const text = told(
      open('<div data-test-id="omni-log-entry-row">A</div><div data-test-id="omni-log-x9">B</div>'),
    );
    expect(text).toContain('    1  log  section[role="feed"]');
    expect(text).toContain('    0  item  [data-test-id="omni-log-comment-item"]');
    expect(text).toContain('    1  omni-log-entry-row');
  });

  it('tells the log where there is one, the root without it, and the page where neither is found', () => {
    expect(told(open('<p>A</p>'))).toContain('Structure of the messages');
    expect(told(open('').replace(' role="feed"', ''))).toContain('Structure of the conversation');
    expect(told('<main><p>A</p></main>')).toContain('Structure of the page');
  });

  it('folds what is alike, however its neighbours take turns', () => {
    const one = '<article class="message"><p>Some words</p></article>';
    const other = '<article class="note"><p>Others, and more of them</p><p>Two</p></article>';
    const text = told(open(`${one}${other}`.repeat(37)));
    expect(text).toContain('article class="message" × 37');
    expect(text).toContain('article class="note" × 37');
    expect(text.match(/<?article/g)).toHaveLength(2);
  });

  it('enters open shadow roots and says so', () => {
    const text = told('<div id="app"><template shadowrootmode="open"><ul><li>A</li></ul></template></div>');
    expect(text).toMatch(/div id="app"\n {4}#shadow-root \(open\)\n {6}ul\n {8}li\n/);
  });

  it('stays within its length, whatever the page, and gives up depth first', () => {
    const many = (n: number) =>
      Array.from({ length: n }, (_, i) => `<div class="item"><${'bius'[i % 4]}>${'<p>'.repeat(i % 9)}x`).join(
        '',
      );
    for (const html of [many(200), '<div>'.repeat(400), `<p class="${'item '.repeat(9_000)}">x</p>`])
      expect(told(html).length).toBeLessThanOrEqual(MAX_SKELETON + 1);
  }, 30_000);

  it('brings every shipped selector out as it is written', () => {
    for (const helpdesk of helpdesks) {
      const text = skeletonOf(documentOf(''), new URL('https://example.com/'), helpdesk, '1');
      for (const [part, { css }] of selectorsOf(helpdesk)) expect(text).toContain(`  ${part}  ${css}`);
    }
  });

  it('of a selector that an agent taught, tells only what interfaces say', () => {
    const taught = [{ since: '2026', css: '#jones-log > .msg-4711 .message', proof: 'taught' }];
    const helpdesk = { ...zendesk!, marks: { ...zendesk!.marks, log: taught } };
    const text = skeletonOf(documentOf(''), ticket, helpdesk, '1');
    expect(text).not.toMatch(/jones|4711/);
    expect(text).toContain('#{w}-log >');
  });
});

/** Words that nobody's markup has, and that therefore can only come from where they were planted. */
const letters = fc.string({
  unit: fc.constantFrom(...'abcdefghiklmnoprstuvwyzäéñßжш中'),
  minLength: 5,
  maxLength: 12,
});
const canary = letters.map((word) => `qx${word}jq`);
const attribute = fc.constantFrom(
  ...'class id data-test-id data-testid role type aria-label aria-live title alt value placeholder href src'.split(
    ' ',
  ),
  ...'style lang dir name content datetime data-ticket-id data-is-active data-originated-from data-any onclick'.split(
    ' ',
  ),
);

describe('nothing that anybody wrote is in it', () => {
  it('wherever in the page a word is planted', () => {
    fc.assert(
      fc.property(
        canary,
        attribute,
        fc.constantFrom('x', 'X-', ' message ', 'item_', '4711'),
        (word, name, beside) => {
          const value = `${beside}${word} ${beside}${word.toUpperCase()}-1`;
          const inner = `<!-- ${word} --><p ${name}="${value}">${word}</p><div><template shadowrootmode="open">
          <i ${name}="${word}">${word}</i></template></div><script>${word}</script><x-${word.replace(/[^a-z]/g, '')}></x->`;
          const url = new URL(
            `https://${word.replace(/[^a-z]/g, '')}.zendesk.com/agent/tickets/48?q=${word}#/${word}`,
          );
          const bare = word.replace(/[^a-z]/g, '').toLowerCase();
          for (const html of [
            open(inner),
            inner,
            `<html ${name}="${value}"><body ${name}="${value}">${open(inner)}`,
          ]) {
            const text = told(html, url).toLowerCase();
            expect(text).not.toContain(word.toLowerCase());
            expect(text).not.toContain(bare);
            expect(text).not.toContain('4711');
          }
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);

  it('no number, e-mail or id of an attribute comes out', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 10 ** 15 }), attribute, (number, name) => {
        const text = told(open(`<p ${name}="item-${number} a${number}@jones.example">${number}</p>`));
        expect(text).not.toContain(String(number));
        expect(text).not.toMatch(/jones|@/);
      }),
    );
  });

  it.each(savedPages)('no two words of a message of $name', ({ helpdesk, url, expected, document }) => {
    // Without the report's own headings.
    const text = skeletonOf(document(), url, helpdesk, '0.1.0')
      .replace(/^(?:Selectors,|Test ids on|Structure of) .*$/gm, '')
      .toLowerCase()
      .replace(/[-_\s"=]+/g, ' ');
    const { messages = [] } = expected as { messages?: { text: string; author: string | null }[] };
    const pairs = messages.flatMap(({ text, author }) =>
      [text, author ?? ''].flatMap((said) => {
        const words = said.toLowerCase().match(/\p{L}+/gu) ?? [];
        return words.slice(1).map((word, i) => `${words[i]} ${word}`);
      }),
    );
    expect(pairs.filter((pair) => pair.length > 4 && ` ${text} `.includes(` ${pair} `))).toEqual([]);
  });
});
