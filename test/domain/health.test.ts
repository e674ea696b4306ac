import { expect, test } from 'vitest';
import { healthOf, MEANINGS, meaningOf } from '../../utils/domain/health.ts';
import { caseOf } from '../components/gallery/casework.ts';

const NOON = Date.UTC(2026, 5, 1, 12);
const [one] = caseOf([['customer', 0, 'Hello']]).conversation.messages;
const of = (...messages: object[]) =>
  healthOf({
    conversation: { ...caseOf([]).conversation, messages: messages.map((more) => ({ ...one!, ...more })) },
    at: NOON,
  });

test('authors are counted, in one order, and kinds that did not write are left out', () => {
  const { authors, notes } = of(
    { role: 'unknown' },
    { role: 'agent', visibility: 'internal' },
    { role: 'customer' },
    { role: 'agent' },
  );
  expect(authors).toEqual([
    { role: 'customer', count: 1 },
    { role: 'agent', count: 2 },
    { role: 'unknown', count: 1 },
  ]);
  expect(notes).toBe(1);
});

test('oldest and newest go by time, not by place; messages without one are counted', () => {
  expect(of({ at: NOON }, { at: null }, { at: 7 })).toMatchObject({
    oldestAt: 7,
    newestAt: NOON,
    untimed: 1,
  });
});

test('nothing to go by is null, not zero', () => {
  expect(of()).toEqual({ authors: [], notes: 0, oldestAt: null, newestAt: null, untimed: 0, readAt: NOON });
  expect(of({ at: null })).toMatchObject({ oldestAt: null, newestAt: null, untimed: 1 });
});

test.each([
  ['ticket root', 'root'],
  ['log', 'log'],
  ['messages', 'messages'],
  ['message text', 'text'],
  ['page (TypeError)', 'fault'],
  ['some new part', 'other'],
])('what a missing %s means is told by %s', (part, meaning) => {
  expect(meaningOf(part)).toBe(meaning);
  expect(MEANINGS).toContain(meaning);
});
