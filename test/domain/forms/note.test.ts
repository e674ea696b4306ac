import { describe, expect, it } from 'vitest';
import { ENGLISH, type NoteLabels } from '../../../utils/domain/forms/labels.ts';
import { noteOf } from '../../../utils/domain/forms/note.ts';
import { aConversation } from '../../builders.ts';
import { briefOf, NOW } from './cases.ts';

const router = briefOf(
  aConversation()
    .at(NOW)
    .customer('Hi, my router is offline since yesterday evening. Order 48213.')
    .ai('Please restart the router.')
    .customer("I already did that, it didn't help.")
    .ai("I'll have a technician call you within 2 hours.")
    .customer('This is the third time I ask, I want a person.')
    .build(),
);

const GERMAN: NoteLabels = {
  ...ENGLISH,
  lines: {
    reason: 'Grund',
    wants: 'Möchte',
    given: 'Angaben',
    tried: 'Versucht',
    promised: 'KI versprach',
    mood: 'Stimmung',
    next: 'Als Nächstes',
  },
  unknown: 'nicht genannt',
  due: 'fällig',
  kinds: { order: 'Bestellnummer' },
  reasons: { E1: 'Möchte einen Menschen' },
  steps: { [router.playbook]: 'Gespräch übernehmen, Namen nennen' },
};

describe('the internal note', () => {
  it('tells reason, wish, facts, what failed, promises with their time, mood and the next step', () => {
    const note = noteOf(router, ENGLISH, () => '16:12');
    expect(note).toMatch(/^Reason: Asks for a person/mu);
    expect(note).toMatch(/^Wants: “.*(?:router is offline|person)/mu);
    expect(note).toMatch(/^Given: .*order number 48213/mu);
    expect(note).toMatch(/^Tried: AI: “restart the router\.” failed/mu);
    expect(note).toMatch(
      /^AI promised: “I'll have a technician call you within 2 hours\.” \(open, due 16:12\)/mu,
    );
    expect(note).toMatch(/^Mood: /mu);
    expect(note).toMatch(/^Next: /mu);
  });

  it('writes no time of its own where no clock is given', () => {
    expect(noteOf(router)).toContain('(open)');
  });

  it('speaks the agent’s language and quotes the customer’s', () => {
    const note = noteOf(router, GERMAN);
    expect(note).toMatch(/^Grund: .*Möchte einen Menschen/mu);
    expect(note).toMatch(/^Angaben: .*Bestellnummer 48213/mu);
    expect(note).toMatch(/^Als Nächstes: Gespräch übernehmen/mu);
    expect(note).toContain('restart the router');
    expect(note).not.toMatch(/^(?:Reason|Wants|Given):/mu);
  });

  it('leaves out what has nothing to say, and says that the wish is not stated', () => {
    const note = noteOf(briefOf(aConversation().build()));
    expect(note.split('\n').map((line) => line.split(':')[0])).toEqual(['Wants', 'Mood', 'Next']);
    expect(note).toContain('Wants: not stated');
  });

  it('tells the kind still missing behind what is given', () => {
    const note = noteOf(
      briefOf(aConversation().customer('Where is my parcel? It is a black kettle.').build()),
    );
    expect(note).toMatch(/^Given: .*missing: order number$/mu);
  });

  it('names a kind, a mood or a reason that it has no word for as it is', () => {
    const odd = { ...router, mood: { ...router.mood, word: 'constructor' } };
    expect(noteOf(odd, GERMAN)).toMatch(/^Stimmung: constructor/mu);
  });
});
