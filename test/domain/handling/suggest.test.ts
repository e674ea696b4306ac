import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultBrand } from '../../../utils/domain/brand.ts';
import { wordCount } from '../../../utils/domain/brief/passage.ts';
import { writeBrief } from '../../../utils/domain/brief/write.ts';
import type { Conversation } from '../../../utils/domain/conversation.ts';
import type { Assessment, Band } from '../../../utils/domain/escalation/assessment.ts';
import { triggers } from '../../../utils/domain/escalation/index.ts';
import { addressOf, OPENING_WORDS } from '../../../utils/domain/handling/opening.ts';
import { PLAYBOOKS, playbookFor, SLOTS } from '../../../utils/domain/handling/playbooks.ts';
import { suggestHandling } from '../../../utils/domain/handling/suggest.ts';
import { aConversation } from '../../builders.ts';

const brand = { ...defaultBrand('acme.zendesk.com'), name: 'Acme' };
const judged = (id: string, band: Band = 'now', more: [string, number][] = []): Assessment => ({
  i: 0,
  score: 85,
  band,
  confidence: 'high',
  limits: [],
  triggers: [[id, 60] as [string, number], ...more].map(([of, share]) => ({
    id: of,
    family: 'E',
    strength: 1,
    share,
    evidence: [],
  })),
});
const handle = (conversation: Conversation, assessment: Assessment | null, agent: string | null = 'Ben') =>
  suggestHandling(conversation, assessment, writeBrief(conversation, null), brand, agent);

const kettle = {
  ...aConversation()
    .customer('My kettle does not heat.')
    .ai('Please descale the kettle.')
    .customer("I did that, it didn't help. I want a person.")
    .ai("I'll have a colleague call you today.")
    .customer('Nobody called. Give me a person.')
    .build(),
  customer: 'Anna Kowalski',
};

describe('which playbook', () => {
  it.each([
    ['E1', 'asked-for-person'],
    ['E2', 'asked-for-person'],
    ['F1', 'frustrated'],
    ['F4', 'abuse'],
    ['L3', 'worn-out'],
    ['L2', 'loop'],
    ['C1', 'ai-wrong'],
    ['C4', 'many-issues'],
    ['A1', 'promise'],
    ['A2', 'stuck-handoff'],
    ['A3', 'refusal'],
    ['P3', 'valued'],
    ['P4', 'vulnerable'],
    ['P5', 'access'],
    ['R1', 'safety'],
    ['R2', 'security'],
    ['R3', 'complaint'],
    ['R7', 'leaving'],
  ])('%s leads to %s', (id, playbook) => {
    expect(handle(kettle, judged(id))).toMatchObject({ playbook, reason: id });
  });

  it('the largest share leads', () => {
    expect(handle(kettle, judged('F1', 'now', [['R3', 75]])).playbook).toBe('complaint');
  });

  it('every row of the trigger table has a playbook of its own', () => {
    for (const { id } of triggers) expect(playbookFor(id).reasons).toContain(id);
  });

  it.each([null, judged('F1', 'calm')])(
    'while it is calm the AI goes on and nothing is drafted',
    (assessment) => {
      expect(handle(kettle, assessment)).toMatchObject({
        playbook: 'false-alarm',
        reason: null,
        openingLine: '',
        incomplete: false,
      });
    },
  );
});

describe('the opening line', () => {
  it('names both people, the issue and the number of requests', () => {
    expect(handle(kettle, judged('E1')).openingLine).toBe(
      "Hi Anna, I'm Ben, a person at Acme. You asked for a person 2 times before someone came, and I am sorry about that. I have read it all, including “My kettle does not heat”, and am working on it now.",
    );
  });

  it('without an agent’s name and a customer’s name it is whole, and says that it is not complete', () => {
    const { openingLine, incomplete } = handle({ ...kettle, customer: null }, judged('F1'), null);
    expect(openingLine).toMatch(/^Hello, you now have a person from Acme here\./);
    expect(incomplete).toBe(true);
  });

  it('quotes no personal data', () => {
    const { messages } = aConversation().customer('My card 4111 1111 1111 1111 was charged twice').build();
    expect(handle({ ...kettle, messages }, judged('F1')).openingLine).not.toMatch(/4111|\[card\]/);
  });

  it.each(PLAYBOOKS.flatMap((playbook) => playbook.reasons.map((id) => [playbook.id, id])))(
    '%s (%s): short, whole, asks nothing and binds nobody',
    (_, id) => {
      for (const conversation of [kettle, { ...kettle, messages: [], customer: null }]) {
        const { openingLine } = handle(conversation, judged(id), conversation.customer ? 'Ben' : null);
        expect(wordCount(openingLine)).toBeLessThanOrEqual(OPENING_WORDS);
        expect(openingLine).not.toMatch(/[{}!?]|undefined|null|\s[.,]|“”|\s{2}/);
        expect(openingLine.replace(/“[^”]*”/g, '')).not.toMatch(
          /\bI'll\b|\bI will\b|\bwe will\b|\bwe'll\b|guarantee|promise you/i,
        );
        expect(openingLine).toMatch(/^\p{Lu}.*[.…]$/u);
      }
    },
  );

  it('stays short and whole whatever the customer wrote and is called', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.constant('My parcel is broken and '.repeat(20)),
    );
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 4 }),
        fc.option(fc.string({ maxLength: 30 })),
        fc.constantFrom('E1', 'A1', 'L2', 'F4', 'C4'),
        (lines, customer, id) => {
          const draft = aConversation();
          for (const text of lines) draft.customer(text).ai(text);
          const { openingLine } = handle({ ...draft.build(), customer }, judged(id));
          expect(wordCount(openingLine)).toBeLessThanOrEqual(OPENING_WORDS);
          expect(openingLine).not.toMatch(/\{(?:name|agent|brand|times|issue|tried|promise|goal)\}/);
        },
      ),
    );
  });
});

describe('how the customer is addressed', () => {
  it.each([
    ['Anna Kowalski', 'Anna'],
    ['Dr. Anna Kowalski', 'Dr. Kowalski'],
    ['anna@example.org', null],
    ['Visitor 48213', null],
    ['Guest', null],
    ['+49 171 3920045', null],
    ['', null],
    [null, null],
  ])('%s → %s', (customer, address) => {
    expect(addressOf(customer)).toBe(address);
  });
});

describe('the table of playbooks', () => {
  it('has eighteen reasons and the way back to the AI, each with an id of its own', () => {
    expect(new Set(PLAYBOOKS.map(({ id }) => id)).size).toBe(PLAYBOOKS.length);
    expect(PLAYBOOKS).toHaveLength(19);
  });

  it('gives no trigger to two playbooks', () => {
    const reasons = PLAYBOOKS.flatMap((playbook) => playbook.reasons);
    expect(new Set(reasons).size).toBe(reasons.length);
  });

  it.each(PLAYBOOKS.map((playbook) => [playbook.id, playbook] as const))(
    '%s has steps, dos and donts, and every sentence can do without slots',
    (_, playbook) => {
      expect(playbook.steps.length).toBeGreaterThanOrEqual(3);
      expect(playbook.dos.length).toBeGreaterThan(0);
      expect(playbook.donts.length).toBeGreaterThan(0);
      for (const sentence of playbook.say) {
        expect(sentence.at(-1)?.replace('{brand}', '')).not.toContain('{');
        for (const [, slot] of sentence.join(' ').matchAll(/\{(\w+)\}/g)) expect(SLOTS).toContain(slot);
      }
    },
  );
});
