import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWeights } from '../../../scripts/lines/weights.ts';
import { defaultBrand } from '../../../utils/domain/brand.ts';
import type { Conversation } from '../../../utils/domain/conversation.ts';
import { type Assessment, assess, triggerById } from '../../../utils/domain/escalation/index.ts';
import { aConversation } from '../../builders.ts';
import { anyConversation } from './any-conversation.ts';

const weights = readWeights();
const brand = defaultBrand('acme.zendesk.com');
const last = (of: Conversation, by = brand): Assessment => assess(of, by, 0, weights).at(-1)!;

const refusedTwice = aConversation()
  .customer('Can you refund the booking fee? The hotel cancelled on me.')
  .ai('I am sorry, the booking fee is not refundable under our policy.')
  .customer('But the hotel cancelled, not me. Surely you can make an exception?')
  .ai('Unfortunately I cannot make exceptions to the policy.')
  .customer('This makes no sense. I want that fee back, it was not my fault.')
  .build();

describe('the learned score', () => {
  it('is calm for a plain question and not for a refusal disputed twice', () => {
    expect(last(aConversation().customer('How do I change my delivery address?').build()).score).toBeLessThan(
      20,
    );
    expect(last(refusedTwice).score).toBeGreaterThanOrEqual(60);
  });

  it('sees a person wanted in words that no rule knows', () => {
    const of = aConversation()
      .customer('my parcel was marked delivered but it is not here')
      .ai('I can help with that! Please check with your neighbours.')
      .customer('did that, nobody has it')
      .ai('Please check with your neighbours or wait 24 hours.')
      .customer('you keep telling me the same thing, this is going nowhere')
      .build();
    expect(last(of).score).toBeGreaterThanOrEqual(40);
  });

  it.each([
    ['E1', 85, 'I want to speak to a human'],
    ['R1', 95, 'I want to kill myself'],
    ['R2', 80, 'Someone hacked my account and changed the email'],
    ['R3', 75, 'My lawyer will file a complaint with the ombudsman'],
  ])('never falls below the floor of %s', (id, floor, text) => {
    const { score, triggers } = last(aConversation().customer(text).build());
    expect(score).toBeGreaterThanOrEqual(floor);
    expect(triggers[0]?.id).toBe(id);
  });

  it('stays below Recommend for the tone of one message without an insult', () => {
    const { score } = last(
      aConversation().customer('Really disappointed, very poor, so annoyed right now').build(),
    );
    expect(score).toBeLessThan(60);
  });

  it('is capped and marked in a language without a lexicon', () => {
    const { score, confidence } = last(
      aConversation()
        .customer('Dlaczego moja paczka jeszcze nie przyszła? To jest skandal, nie chcę czekać.')
        .build(),
    );
    expect(score).toBeLessThanOrEqual(59);
    expect(confidence).toBe('low');
  });

  it('tells what each reason adds: without it the score is never higher, and without a floor it falls to the rest', () => {
    for (const { without } of last(refusedTwice).triggers)
      expect(without).toBeLessThanOrEqual(last(refusedTwice).score);
    const asked = last(aConversation().customer('I want to speak to a human').build());
    expect(asked.triggers[0]?.without).toBeLessThan(85);
  });

  it('follows a brand that holds a learned reason lower, and leaves locked ones alone', () => {
    const lead = last(refusedTwice).triggers.find(({ id }) => id.endsWith('9'))!;
    const lower = { ...brand, weights: { [lead.id]: 0.5 } };
    expect(last(refusedTwice, lower).score).toBeLessThan(last(refusedTwice).score);
    const asks = aConversation().customer('I want to speak to a human').build();
    expect(last(asks, lower).score).toBeGreaterThanOrEqual(85);
  });

  it('follows a brand’s calibration, floors apart', () => {
    const down = { ...brand, calibration: { a: 1, b: -1 } };
    expect(last(refusedTwice, down).score).toBeLessThan(last(refusedTwice).score);
    expect(
      last(aConversation().customer('I want to speak to a human').build(), down).score,
    ).toBeGreaterThanOrEqual(85);
  });

  it('drops what an agent has marked as no evidence', () => {
    const of = aConversation().customer('Someone hacked my account').build();
    const { triggers } = last(of);
    const lead = triggers.find(({ id }) => id === 'R2')!;
    const [shown] = lead.evidence;
    const phrase = of.messages[0]!.text.slice(shown!.start, shown!.end).toLowerCase();
    const marked = { ...brand, marks: [{ trigger: 'R2', phrase, at: 0 }] };
    expect(last(of, marked).triggers.some(({ id }) => id === 'R2')).toBe(false);
  });
});

describe('for any conversation the learned score', () => {
  it('has shares that add up to it, evidence inside its message, and no higher score without a reason', () => {
    fc.assert(
      fc.property(anyConversation, (of) => {
        for (const { i, score, triggers } of assess(of, brand, 0, weights)) {
          expect(triggers.reduce((sum, { share }) => sum + share, 0)).toBe(score);
          expect(score >= 0 && score <= 100).toBe(true);
          for (const { id, evidence, without } of triggers) {
            expect(triggerById(id)).toBeDefined();
            expect(without).toBeLessThanOrEqual(score);
            for (const shown of evidence) {
              expect(shown.i).toBeLessThanOrEqual(i);
              const { length } = of.messages[shown.i]!.text;
              expect(shown.start >= 0 && shown.start <= shown.end && shown.end <= length).toBe(true);
            }
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is the same message by message as from scratch', () => {
    fc.assert(
      fc.property(anyConversation, fc.boolean(), (of, isLearned) => {
        const by = isLearned ? weights : null;
        const live = { ...of, id: 'live' };
        let grown: Assessment[] = [];
        for (let length = 1; length <= live.messages.length; length++)
          grown = assess({ ...live, messages: live.messages.slice(0, length) }, brand, 0, by);
        const fresh = assess({ ...of, id: `fresh ${Math.random()}` }, brand, 0, by);
        expect(grown).toEqual(of.messages.length === 0 ? [] : fresh);
      }),
      { numRuns: 100 },
    );
  });

  it('notices a message edited, redacted or put in between', () => {
    const of = aConversation().customer('I want to speak to a human').ai('Sure.').customer('ok').build();
    assess(of, brand, 0, weights);
    const [first, ...rest] = of.messages;
    const edited = { ...of, messages: [{ ...first!, text: 'Where is my order?' }, ...rest] };
    expect(assess(edited, brand, 0, weights)).toEqual(assess({ ...edited, id: 'other' }, brand, 0, weights));
    const inserted = { ...of, messages: [first!, { ...first!, id: 'x', text: 'Hello?' }, ...rest] };
    expect(assess(inserted, brand, 0, weights)).toEqual(
      assess({ ...inserted, id: 'third' }, brand, 0, weights),
    );
  });
});
