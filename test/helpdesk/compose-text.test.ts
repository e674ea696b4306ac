// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprintOf, isEmpty, wordsIn, wordsOf } from '../../utils/helpdesk/compose/content.ts';
import { endOfInk, inkOf } from '../../utils/helpdesk/compose/ink.ts';
import { htmlOf, paragraphsOf, plain } from '../../utils/helpdesk/compose/markup.ts';

function editorOf(html: string): HTMLElement {
  const { body } = new DOMParser().parseFromString(`<div>${html}</div>`, 'text/html');
  return body.firstElementChild as HTMLElement;
}

describe('the markup of a draft', () => {
  it.each([
    ['one line', '<p>one line</p>'],
    ['one\ntwo', '<p>one<br>two</p>'],
    ['one\n\ntwo', '<p>one</p><p><br></p><p>two</p>'],
    ['one\n\n\ntwo', '<p>one</p><p><br></p><p><br></p><p>two</p>'],
    ['one\r\ntwo\rthree\u2028four', '<p>one<br>two<br>three<br>four</p>'],
    ['\n \n one\n\n', '<p>\u00a0one</p>'],
    ['a  b', '<p>a\u00a0 b</p>'],
    ['a\tb', '<p>a\u00a0\u00a0\u00a0 b</p>'],
    ['<b>&amp;</b>', '<p>&lt;b&gt;&amp;amp;&lt;/b&gt;</p>'],
    [`"quotes" 'too'`, '<p>&quot;quotes&quot; &#39;too&#39;</p>'],
    ['a\u0000\u001bb\ud800c', '<p>abc</p>'],
    ['', '<p><br></p>'],
  ])('%j is %s', (text, html) => expect(htmlOf(text)).toBe(html));

  it('is paragraphs and breaks alone, and says the text, whatever the text', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.string({
        unit: fc.constantFrom('<', '>', '&', '"', "'", '\n', ' ', 'a', '/', 'script', '&lt;', 'p'),
        maxLength: 60,
      }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const editor = editorOf(htmlOf(text));
        const names = new Set([...editor.querySelectorAll('*')].map(({ localName }) => localName));
        names.delete('p');
        names.delete('br');
        expect([...names]).toEqual([]);
        expect([...editor.querySelectorAll('*')].flatMap(({ attributes }) => [...attributes])).toEqual([]);
        expect(wordsIn(editor)).toBe(wordsOf(plain(text)));
      }),
      { numRuns: 40 },
    );
  }, 30_000);

  it('keeps each line', () => {
    const lines = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '<', ' ') }), { maxLength: 12 });
    fc.assert(
      fc.property(lines, (all) => {
        const again = paragraphsOf(all.join('\n')).flatMap((of) => (of.length === 0 ? [''] : of));
        const shape = (from: readonly string[]) =>
          from
            .join('\n')
            .replace(/^\s+|\s+$/g, '')
            .split('\n').length;
        expect(shape(again.map((it) => it.trim()))).toBe(
          shape(
            plain(all.join('\n'))
              .split('\n')
              .map((it) => it.trim()),
          ),
        );
      }),
    );
  });
});

describe('an empty editor', () => {
  it.each([
    '',
    '<p></p>',
    '<p><br></p>',
    '<p>&nbsp;</p>',
    '<p>\u200b</p>',
    '<p>\u2060\u2060\u2060</p>',
    '<p data-placeholder="Write a reply"><br data-cke-filler="true"></p>',
    '<p><br class="ProseMirror-trailingBreak"></p>',
    '<p><img class="ProseMirror-separator" alt=""><br class="ProseMirror-trailingBreak"></p>',
    '<p><span class="placeholder" contenteditable="false">Write a reply</span></p>',
    '<p><br></p><p><br></p>',
  ])('is %s', (html) => {
    expect(isEmpty(editorOf(html))).toBe(true);
    expect(fingerprintOf(editorOf(html))).toBe(fingerprintOf(editorOf('')));
  });

  it.each([
    '<p>a</p>',
    '<p><br>a</p>',
    '<p><img src="a.png" alt=""></p>',
    '<hr>',
    '<table><tr><td></td></tr></table>',
    '<p><span contenteditable="false">@Kim</span></p>',
    '<p>👍</p>',
  ])('is not %s', (html) => {
    expect(isEmpty(editorOf(html))).toBe(false);
    expect(fingerprintOf(editorOf(html))).not.toBe(fingerprintOf(editorOf('')));
  });
});

describe('the fingerprint of an editor', () => {
  it.each([
    ['<p>a</p>', '<p class="x">a</p>'],
    ['<p>a b</p>', '<p>a&nbsp;b</p>'],
    ['<p>a</p>', '<p>a\u2060</p><p><br></p>'],
    ['<p>a</p>', '<p>a<br class="ProseMirror-trailingBreak"></p>'],
  ])('%s is %s', (one, other) => expect(fingerprintOf(editorOf(one))).toBe(fingerprintOf(editorOf(other))));

  it.each([
    ['<p>a</p>', '<p>b</p>'],
    ['<p>a</p>', '<p><b>a</b></p>'],
    ['<p>a</p>', '<p>a <img src="x.png" alt=""></p>'],
    ['<a href="https://a.example">a</a>', '<a href="https://b.example">a</a>'],
    ['<p>a</p><p>b</p>', '<p>a<br>b</p>'],
    ['&lt;p&gt;a', '<p>a</p>'],
  ])('%s is not %s', (one, other) =>
    expect(fingerprintOf(editorOf(one))).not.toBe(fingerprintOf(editorOf(other))),
  );
});

describe('ink', () => {
  it('ends where it has been counted to', () => {
    const texts = fc.string({
      unit: fc.constantFrom('a', ' ', '\n', '\u00a0', '\u200b', '👍', 'é'),
      maxLength: 40,
    });
    fc.assert(
      fc.property(texts, fc.nat(40), (text, count) => {
        const start = text.slice(0, endOfInk(text, count));
        expect(inkOf(start)).toBe(Math.min(count, inkOf(text)));
        if (start !== '' && count <= inkOf(text)) expect(inkOf(start.slice(-1))).toBe(1);
      }),
    );
  });
});
