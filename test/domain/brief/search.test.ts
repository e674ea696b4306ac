import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVERYTHING, searchTimeline } from '../../../utils/domain/brief/search.ts';
import { timelineOf } from '../../../utils/domain/brief/timeline.ts';
import { quoted } from '../../../utils/domain/conversation.ts';
import { aConversation } from '../../builders.ts';

const { messages } = aConversation()
  .customer('Where is my parcel?')
  .ai('Ihr Paket liegt in München. Bitte prüfen Sie den Link.')
  .customer('It is not there.')
  .ai("I'll have the DEPOT call you today.")
  .ai('What is your order number?')
  .build();
const timeline = timelineOf(messages);
const found = (words: string, only: Parameters<typeof searchTimeline>[2]['only'] = null) =>
  searchTimeline(timeline, messages, { words, only });

describe('a search in the AI’s history', () => {
  it('for nothing finds every message of the AI and none of the customer', () => {
    expect(searchTimeline(timeline, messages, EVERYTHING).map(({ entry }) => entry.i)).toEqual([1, 3, 4]);
  });

  it.each([
    ['munchen', 'München'],
    ['depot', 'DEPOT'],
    ['  the depot ', 'the DEPOT'],
    ['ORDER NUMBER', 'order number'],
  ])('for “%s” points at “%s”', (words, shown) => {
    const [one, ...rest] = found(words);
    expect(rest).toEqual([]);
    expect(one?.hit && quoted(messages, one.hit)).toBe(shown);
  });

  it('does not look into the customer’s words', () => {
    expect(found('parcel')).toEqual([]);
  });

  it('by act leaves the other messages out', () => {
    expect(found('', 'asked').map(({ entry }) => entry.i)).toEqual([4]);
    expect(found('depot', 'asked')).toEqual([]);
  });

  it('for disputed messages finds what the customer took exception to', () => {
    expect(found('', 'disputed').map(({ entry }) => entry.i)).toEqual([1]);
  });

  it('never throws, and what it points at lies in its message', () => {
    const text = fc.string({ unit: 'binary', maxLength: 30 });
    fc.assert(
      fc.property(text, text, (said, sought) => {
        const thread = aConversation().ai(said).build().messages;
        for (const { hit } of searchTimeline(timelineOf(thread), thread, { words: sought, only: null }))
          if (hit) {
            expect(hit.start).toBeGreaterThanOrEqual(0);
            expect(hit.end).toBeLessThanOrEqual(said.length);
          }
      }),
    );
  });
});
