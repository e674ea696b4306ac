import { describe, expect, it } from 'vitest';
import { beginningsOf } from '../../../../utils/domain/brief/facts/beginnings.ts';
import { all, any, wordsFrom } from '../../../../utils/domain/brief/facts/gate.ts';

const order = wordsFrom('order bestell. id');

describe('what a text must hold before it is searched', () => {
  it.each([
    ['my orders', true],
    ['Bestell 5', true],
    ['Bestellung 5', false],
    ['the ID', true],
    ['an idea', false],
    ['disorder', false],
    ['注文', true],
    ['', false],
  ])('"%s" opens the gate: %s', (text, isOpen) => {
    expect(order.test(text)).toBe(isOpen);
  });

  it('two needs may both be wanted, or either', () => {
    expect(all(order, /\d/).test('order five')).toBe(false);
    expect(any(order, /\d/).test('5 things')).toBe(true);
  });
});

describe('how the matches of a pattern begin', () => {
  it.each([
    ['order(?: no)?|zip ?code', 'order zip'],
    ['r[ée]f', 'réf ref'],
    ['(?:card|visa)(?: (?:no|number))?', 'card visa'],
    ['colou?r', 'colo'],
    ['id', 'id ids'],
  ])('%s: %s', (source, beginnings) => {
    expect(beginningsOf(source)).toBe(beginnings);
  });
});
