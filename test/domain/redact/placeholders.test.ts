import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { restored, withPlaceholders } from '../../../utils/domain/redact/placeholders.ts';

describe('a conversation with placeholders', () => {
  const texts = [
    'My name is Dora Finch, mail d.finch@post.example.',
    'Thanks Dora Finch, is D.FINCH@post.example or o.finch@post.example right?',
  ];
  const { texts: concealed, values } = withPlaceholders(texts);

  it('the same value has the same placeholder in every text', () => {
    expect(concealed).toEqual([
      'My name is [name-1], mail [email-1].',
      'Thanks [name-1], is [email-1] or [email-2] right?',
    ]);
  });

  it('an answer about it is turned back, and what nobody gave out stays', () => {
    expect(restored('Dear [name-1], we wrote to [email-2], not [email-9].', values)).toBe(
      'Dear Dora Finch, we wrote to o.finch@post.example, not [email-9].',
    );
  });

  it('a value that looks like a placeholder is not turned back twice', () => {
    const {
      texts: [text = ''],
      values: given,
    } = withPlaceholders(['[email-1] is not a.b@post.example']);
    expect(text).toBe('[email-1] is not [email-2]');
    expect(restored(text, given)).toBe('[email-1] is not a.b@post.example');
  });

  it('a name told in one text goes from the others too', () => {
    const { texts: both } = withPlaceholders(['my name is hafthor eldjarn', 'so HAFTHOR ELDJARN called']);
    expect(both[1]).toBe('so [name-1] called');
  });
});

describe('for every conversation', () => {
  const part = fc.constantFrom(
    'a@b.example',
    '4111 1111 1111 1111',
    'my name is Eva Lind',
    '[name-1]',
    'Eva',
    '$1',
    'ok',
    '\n',
  );
  const line = fc
    .array(fc.oneof(part, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 8 })
    .map((parts) => parts.join(' '));

  it('what was concealed is restored, spacing and case of repeated values apart', () => {
    const plain = (text: string) => text.toLowerCase().replace(/[\s.-]+/g, '');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 4 }), (texts) => {
        const { texts: concealed, values } = withPlaceholders(texts);
        expect(concealed.map((text) => plain(restored(text, values)))).toEqual(texts.map(plain));
      }),
      { numRuns: 300 },
    );
  });
});
