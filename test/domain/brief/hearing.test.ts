import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hearingOf } from '../../../utils/domain/brief/hearing.ts';
import { PROBLEM, WANTS } from '../../../utils/domain/brief/issue-words.ts';
import { FEELINGS } from '../../../utils/domain/brief/mood-words.ts';
import { NUANCE_WORDS } from '../../../utils/domain/brief/nuance-words.ts';
import { fold } from '../../../utils/domain/text.ts';
import { NUANCES } from './cases/moods.ts';

const patterns: Readonly<Record<string, RegExp>> = {
  ...NUANCE_WORDS,
  ...Object.fromEntries(FEELINGS.map(({ pattern }, at) => [`feels ${at}`, pattern])),
  PROBLEM,
  WANTS,
};
const heardIn = hearingOf<string>(patterns);
const texts = Object.values(NUANCES).flatMap((sets) => Object.values(sets).flat());

/** Where each pattern first matches by itself. */
function plainly(text: string) {
  const folded = fold(text);
  return Object.entries(patterns).map(([name, { source }]) => {
    const match = new RegExp(source, 'u').exec(folded.text);
    return [name, match ? folded.at(match.index) : null];
  });
}
const heard = (text: string) =>
  Object.keys(patterns).map((name) => [name, heardIn(text).find(name)?.start ?? null]);

describe('listening for all patterns at once', () => {
  it('finds what each finds by itself, at the same place', () => {
    for (const text of texts) expect(heard(text)).toEqual(plainly(text));
  });

  it('does so in texts put together at random', () => {
    const part = fc.constantFrom(...texts.flatMap((text) => text.split(' ')), '?', '!', '...', '\n', '  ');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const text = parts.join(' ');
        expect(heard(text)).toEqual(plainly(text));
      }),
    );
  });

  it('hears a part of the text by itself', () => {
    const one = heardIn('It is fine. It never arrived.');
    expect(one.saysIn('PROBLEM', 'it never arrived.')).toBe(true);
    expect(one.saysIn('PROBLEM', 'it is fine.')).toBe(false);
  });
});
