import { describe, expect, it } from 'vitest';
import { rankOf } from '../../../utils/domain/brief/facts/kinds.ts';
import { missingOf } from '../../../utils/domain/brief/missing.ts';
import { BY_PLAYBOOK, TOPICS } from '../../../utils/domain/brief/missing-words.ts';
import { aConversation } from '../../builders.ts';

const line = (quote: string) => ({ i: 0, start: 0, end: quote.length, quote });
const fact = (k: string) => ({ k, v: 'x', i: 0, start: 0, end: 1 });
const missing = (quote: string, given: readonly string[] = [], playbook: string | null = null) =>
  missingOf(
    aConversation().customer(quote).build(),
    { issue: line(quote), goal: null, facts: given.map(fact), doNotAsk: [...given] },
    playbook,
  )?.k ?? null;

describe('what is still missing', () => {
  it.each([
    ['My parcel says delivered but it is not here', 'order'],
    ['Mein Paket ist nicht angekommen', 'order'],
    ["Mon colis n'est pas arrivé", 'order'],
    ['Mi paquete no ha llegado', 'order'],
    ['Il pacco non è arrivato', 'order'],
    ['A minha encomenda não chegou', 'order'],
    ['Mijn pakket is niet bezorgd', 'order'],
    ['荷物がまだ届きません', 'order'],
    ['我的包裹还没到', 'order'],
    ['I was charged twice this month', 'invoice'],
    ['My flight was cancelled', 'reservation'],
    ['I need to move my hotel booking', 'reservation'],
    ['The insurance has not paid my claim', 'policy'],
    ['I cannot log in, it says wrong password', 'e-mail'],
    ['The internet is down since morning', 'customer number'],
    ['No engineer turned up for the appointment', 'customer number'],
    ['Please cancel my subscription', 'customer number'],
    ['The app crashes at start', 'device'],
    ['Somebody hacked my account', 'e-mail'],
  ])('%s: %s', (said, expected) => {
    expect(missing(said)).toBe(expected);
  });

  it.each([
    ['My parcel is late', ['order'], null],
    ['My parcel is late', ['tracking number'], null],
    ['My parcel is late', ['number'], null],
    ['My flight was cancelled', ['reservation'], 'flight'],
    ['My flight was cancelled', ['reservation', 'flight'], null],
    ['The internet is down', ['customer number'], 'device'],
    ['The app crashes', ['device'], 'error'],
  ])('%s, given %j: %s', (said, given, expected) => {
    expect(missing(said, given)).toBe(expected);
  });

  it('is nothing where the case is of no known sort', () => {
    expect(missing('What are your opening hours?')).toBeNull();
    expect(missing('')).toBeNull();
  });

  it('is what the playbook needs where the matter tells no sort', () => {
    expect(missing('Hello?', [], 'stuck-handoff')).toBe('phone');
    expect(missing('Hello?', ['phone'], 'stuck-handoff')).toBeNull();
    expect(missing('Hello?', [], 'constructor')).toBeNull();
  });

  it('is nothing that the AI or the subject has already stated', () => {
    const quote = 'My parcel is late';
    const brief = { issue: line(quote), goal: null, facts: [], doNotAsk: [] };
    const said = aConversation().customer(quote).ai('I see your order 48213 in the depot.').build();
    expect(missingOf(said, brief, null)).toBeNull();
    const subject = 'Order number 48213';
    expect(missingOf({ ...aConversation().customer(quote).build(), subject }, brief, null)).toBeNull();
  });

  it('is nothing that the customer says they do not have', () => {
    const quote = 'My parcel is late';
    const brief = { issue: line(quote), goal: null, facts: [], doNotAsk: [] };
    const said = aConversation().customer(quote).customer("I don't have the order number here.").build();
    expect(missingOf(said, brief, null)?.k).not.toBe('order');
  });

  it('is still missing when it is the order itself that the customer does not have', () => {
    expect(missing("I haven't got my order, the parcel is late")).toBe('order');
  });

  it('points at the words that tell the sort of case', () => {
    const quote = 'My parcel is late';
    const brief = { issue: line(quote), goal: null, facts: [], doNotAsk: [] };
    expect(missingOf(aConversation().customer(quote).build(), brief, null)?.evidence).toEqual({
      i: 0,
      start: 0,
      end: quote.length,
    });
  });

  it('asks for kinds alone that a fact can have', () => {
    const kinds = [...TOPICS.flatMap(({ wanted }) => wanted), ...Object.values(BY_PLAYBOOK).flat()].flat();
    for (const kind of kinds) expect(rankOf(kind), kind).toBeLessThan(9);
  });
});
