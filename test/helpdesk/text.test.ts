// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_TEXT } from '../../utils/domain/conversation.ts';
import { cutText } from '../../utils/helpdesk/read.ts';
import { textOfMarkup, textOfPlain } from '../../utils/helpdesk/text.ts';
import { timeOf } from '../../utils/helpdesk/zendesk/time.ts';

describe('the text of markup', () => {
  it.each([
    ['one\n  two', 'one two'],
    ['<p>one</p>\n<p>two</p>', 'one\ntwo'],
    ['<p>one</p><p><br></p><p>two</p>', 'one\n\ntwo'],
    ['one<br><br><br><br>two', 'one\n\ntwo'],
    ['a<b>b</b>c', 'abc'],
    ['a <b> b </b> c', 'a b c'],
    ['<div><div>deep</div></div>', 'deep'],
    ['<ul><li>a</li><li>b</li></ul>', 'a\nb'],
    ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
    ['<pre>a\n  b</pre>', 'a\nb'],
    ['a&nbsp;&nbsp;b &lt;b&gt;', 'a b <b>'],
    ['<style>p{}</style><script>x()</script><title>t</title>shown', 'shown'],
    ['<a href="javascript:x()">link</a>', 'link'],
    ['<img src=x onerror=x() alt="a cat">🙂<img alt="🎉">', '🙂🎉'],
    ['', ''],
  ])('%j is %j', (markup, text) => {
    expect(textOfMarkup(markup)).toBe(text);
  });

  it('without a mark in it is read as if it were parsed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const text = words.replace(/[<&\0]/g, '\n');
        expect(textOfMarkup(text)).toBe(textOfMarkup(`${text}<!-- -->`));
      }),
    );
  });

  it('keeps every word of plain text, and reads its own output the same', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme-composite' })), (words) => {
        const once = textOfPlain(words.join('\n'));
        expect(textOfPlain(once)).toBe(once);
        expect(once.replace(/\s/g, '')).toBe(words.join('').replace(/\s/g, ''));
      }),
    );
  });

  it('ends at a little over the longest text, however deep and long the markup', () => {
    const deep = '<div>'.repeat(500) + 'x'.repeat(3 * MAX_TEXT);
    expect(textOfMarkup(deep).length).toBeGreaterThan(MAX_TEXT);
    expect(textOfMarkup('<p>a word</p>'.repeat(4_000)).length).toBeLessThan(MAX_TEXT + 20);
    expect(textOfPlain('x'.repeat(10_000_000)).length).toBeLessThan(5 * MAX_TEXT);
  });

  it('is never cut through a character', () => {
    const text = `${'x'.repeat(MAX_TEXT - 1)}🙂`;
    expect(cutText(text)).toBe('x'.repeat(MAX_TEXT - 1));
    expect(cutText('x'.repeat(MAX_TEXT))).toHaveLength(MAX_TEXT);
  });
});

describe('the time of a Zendesk message', () => {
  function timeIn(zone: string, kind: string, datetime: string, shown: string): string | null {
    process.env.TZ = zone;
    const time = document.createElement('time');
    time.setAttribute('data-test-id', `timestamp-${kind}`);
    time.setAttribute('datetime', datetime);
    time.textContent = shown;
    const at = timeOf(time);
    return at === null ? null : new Date(at).toISOString();
  }

  it.each([
    [
      'a true Z',
      'America/Sao_Paulo',
      'absolute',
      '2026-04-24T17:49:39Z',
      '14:49',
      '2026-04-24T17:49:39.000Z',
    ],
    [
      'a false Z',
      'America/Sao_Paulo',
      'absolute',
      '2026-04-24T14:49:39.626Z',
      '14:49',
      '2026-04-24T17:49:39.626Z',
    ],
    [
      'a false Z beside a twelve-hour clock',
      'America/Sao_Paulo',
      'absolute',
      '2026-04-24T14:49:39Z',
      'Apr 24, 2:49 PM',
      '2026-04-24T17:49:39.000Z',
    ],
    [
      'a relative time, whose Z has not been seen false',
      'America/Sao_Paulo',
      'relative',
      '2026-04-24T14:49:39Z',
      '14:49',
      '2026-04-24T14:49:39.000Z',
    ],
    [
      'no clock shown',
      'America/Sao_Paulo',
      'absolute',
      '2026-04-24T14:49:39Z',
      'Friday',
      '2026-04-24T14:49:39.000Z',
    ],
    ['UTC', 'UTC', 'absolute', '2026-04-24T14:49:39Z', '14:49', '2026-04-24T14:49:39.000Z'],
    [
      'a zone of its own',
      'UTC',
      'absolute',
      '2026-04-24T14:49:39+02:00',
      '14:49',
      '2026-04-24T12:49:39.000Z',
    ],
    ['nothing that is a time', 'UTC', 'absolute', 'yesterday', '14:49', null],
  ])('is taken from the attribute: %s', (_, zone, kind, datetime, shown, expected) => {
    expect(timeIn(zone, kind, datetime, shown)).toBe(expected);
  });
});
