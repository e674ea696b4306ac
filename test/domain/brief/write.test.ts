import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultBrand } from '../../../utils/domain/brand.ts';
import { briefJson } from '../../../utils/domain/brief/json.ts';
import { moodOf } from '../../../utils/domain/brief/mood.ts';
import { wordCount } from '../../../utils/domain/brief/passage.ts';
import { timelineOf } from '../../../utils/domain/brief/timeline.ts';
import { writeBrief } from '../../../utils/domain/brief/write.ts';
import { openCase } from '../../../utils/domain/case.ts';
import { type Conversation, type Evidence, ROLES } from '../../../utils/domain/conversation.ts';
import { documentOf } from '../../../utils/domain/forms/full.ts';
import { NOTE_WORDS, noteOf } from '../../../utils/domain/forms/note.ts';
import { aConversation } from '../../builders.ts';

const coverage = { read: 0, total: null, roles: 'certain' as const, missing: [] };
/** The note of a conversation that is read as it stands. */
const noteFor = (conversation: Conversation) =>
  noteOf(
    documentOf(
      openCase({ kind: 'read', source: 'page', coverage, conversation }, defaultBrand('acme'), 0),
      0,
    ),
  );

const router = aConversation()
  .customer('Hi, my router is offline since yesterday evening. Order 48213.')
  .ai('Please restart the router.')
  .customer("I already did that, it didn't help.")
  .ai("I'll have a technician call you today.")
  .customer('Nobody called. This is the third time I ask, I want a person.')
  .build();

const word = fc.constantFrom(
  'order 48213',
  'please restart it',
  'I will call you',
  'still not',
  'why?',
  'a@b.example',
  '“',
  '🙂',
  'refund',
  '\n',
  '担当者',
  '‮',
  'I want',
);
const text = fc
  .array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 10 })
  .map((parts) => parts.join(' '));
const conversation: fc.Arbitrary<Conversation> = fc
  .array(
    fc.record({
      role: fc.constantFrom(...ROLES),
      visibility: fc.constantFrom('public' as const, 'internal' as const),
      text,
    }),
    { maxLength: 8 },
  )
  .map((rows) => ({
    ...aConversation().build(),
    messages: rows.map((row, i) => ({ ...row, id: `${i}`, at: null, author: null })),
  }));

describe('the brief', () => {
  it('holds the issue, what was given, tried and promised, and how often a person was asked for', () => {
    const brief = writeBrief(router, null);
    expect(brief.issue).toMatchObject({ i: 0, quote: 'my router is offline since yesterday evening.' });
    expect(brief.facts.map(({ v }) => v)).toEqual(['48213', 'router', 'yesterday evening']);
    expect(brief.tried.filter(({ by }) => by === 'ai')).toMatchObject([
      { what: 'restart the router.', result: 'failed' },
    ]);
    expect(brief.promises).toMatchObject([{ i: 3, state: 'broken' }]);
    expect(brief.askedForPerson.map(({ i }) => i)).toEqual([4]);
    expect(brief.doNotAsk).toContain('order');
    expect(brief.mood.now).toBeLessThan(0);
  });

  it('is not fed by notes and system lines', () => {
    const { messages } = aConversation()
      .note('order 48213 is broken, I want a refund')
      .system('I will call you')
      .build();
    expect(writeBrief({ ...router, messages }, null)).toMatchObject({
      issue: null,
      goal: null,
      facts: [],
      tried: [],
      promises: [],
      openQuestions: [],
    });
  });

  it('of an empty conversation is empty', () => {
    const brief = writeBrief({ ...router, messages: [] }, null);
    expect(brief.mood).toEqual({ now: 0, lowest: 0, trend: 'steady', word: 'calm', evidence: null });
    expect(noteFor(aConversation().build())).toMatch(/^Wants: not stated/m);
  });

  it('quotes exactly what its evidence points at, whatever was written', () => {
    fc.assert(
      fc.property(conversation, (of) => {
        const brief = writeBrief(of, null);
        const slice = ({ i, start, end }: Evidence) => of.messages[i]?.text.slice(start, end);
        for (const fact of brief.facts) expect(slice(fact)).toBe(fact.v);
        for (const line of [brief.issue, brief.goal, ...brief.promises, ...brief.openQuestions])
          if (line) expect(slice(line)).toBe(line.quote);
        for (const attempt of brief.tried) expect(slice(attempt)).toBe(attempt.what);
        for (const { i, start, end } of [
          ...brief.askedForPerson,
          ...(brief.mood.evidence ? [brief.mood.evidence] : []),
        ]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(of.messages[i]?.text.length ?? -1);
          expect(end).toBeGreaterThan(start);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('as a note has at most 120 words and no empty line, whatever was written', () => {
    fc.assert(
      fc.property(conversation, (of) => {
        const note = noteFor(of);
        expect(wordCount(note)).toBeLessThanOrEqual(NOTE_WORDS);
        expect(note.split('\n').every((line) => line.trim() !== '')).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('as JSON keeps the agreed shape', () => {
    const json = briefJson(writeBrief(router, null), router.messages);
    expect(Object.keys(json)).toEqual([
      'issue',
      'goal',
      'goalEvidence',
      'facts',
      'tried',
      'promises',
      'openQuestions',
      'doNotAsk',
      'mood',
      'errors',
      'cause',
      'askedForPerson',
      'ignoredRequests',
      'coverage',
    ]);
    expect(JSON.parse(JSON.stringify(json))).toMatchObject({
      facts: [{ k: 'order', v: '48213', i: 0 }, {}, {}],
      askedForPerson: [4],
      coverage: null,
    });
  });

  it('is quick on a message of 20,000 characters and on 2,000 messages', () => {
    const hostile = ['refund ', '1-', "'says ", 'I will ', 'Your the ', '再'].map((seed) =>
      seed.repeat(20_000 / seed.length),
    );
    const long = Array.from({ length: 1000 }, (_, at) => `I will check order ${at} and call you back.`);
    const draft = aConversation();
    for (const line of [...hostile, ...long]) draft.customer(line).ai(line);
    const from = performance.now();
    writeBrief(draft.build(), null);
    expect(performance.now() - from).toBeLessThan(15_000);
  });
});

describe('the mood', () => {
  it.each([
    ['this is ridiculous', 'angry', -2],
    ['I am really disappointed', 'annoyed', -1],
    ['for the third time, my order', 'worn out', -1],
    ['I am so worried about this', 'worried', -1],
    ['thanks for nothing', 'sarcastic', -1],
    ['thank you so much', 'content', 2],
    ['my parcel is late', 'calm', 0],
    ['Das ist eine Frechheit', 'angry', -2],
    ["c'est scandaleux", 'angry', -2],
    ['もう最悪です', 'angry', -2],
  ])('"%s" is %s', (line, feeling, now) => {
    expect(moodOf(aConversation().customer(line).build().messages)).toMatchObject({ word: feeling, now });
  });

  it('falls, rises and remembers its lowest', () => {
    const { messages } = aConversation()
      .customer('hello')
      .customer('this is ridiculous')
      .customer('thank you so much')
      .build();
    expect(moodOf(messages)).toMatchObject({ now: 2, lowest: -2, trend: 'rising' });
  });
});

describe('the AI’s history', () => {
  it('has one entry for each public message of the AI', () => {
    expect(timelineOf(router.messages).map(({ i }) => i)).toEqual([1, 3]);
  });

  it.each([
    ["That's wrong, I paid on Monday.", true],
    ['das stimmt nicht', true],
    ['Great, thanks.', false],
  ])('after "%s" the answer counts as wrong: %s', (reply, wrong) => {
    const { messages } = aConversation()
      .customer('Did my payment arrive?')
      .ai('No payment has arrived.')
      .customer(reply)
      .build();
    expect(timelineOf(messages)[0]?.wrong).toBe(wrong);
  });

  it('an answer after which the question is asked again counts as wrong', () => {
    const { messages } = aConversation()
      .customer('When does the blue parcel arrive?')
      .ai('Parcels take days.')
      .customer('When does the blue parcel arrive then?')
      .build();
    expect(timelineOf(messages)[0]?.wrong).toBe(true);
  });

  it('shows at most 140 characters', () => {
    const { messages } = aConversation().ai('word '.repeat(100)).build();
    expect(timelineOf(messages)[0]?.text.length).toBeLessThanOrEqual(140);
  });
});

describe('a customer who gives up', () => {
  const moodAfter = (reply: string, last: string) =>
    moodOf(
      aConversation()
        .customer('my lamp is dark')
        .ai('Please restart it.')
        .customer(reply)
        .ai('I see.')
        .customer(last)
        .build().messages,
    ).word;

  it.each([
    "I think I'll leave it there, then. Thank you for trying.",
    "No, thank you. That's quite all right.",
  ])('is worn out after a failure: %s', (last) => {
    expect(moodAfter('still not working', last)).toBe('worn out');
  });

  it('a polite no after a success is content', () => {
    expect(moodAfter('It works now, great', "No, thank you. That's quite all right.")).toBe('content');
  });

  it('joy with thanks is not sarcasm', () => {
    expect(moodAfter('ok', 'Oh brilliant, that was easy. Thanks')).toBe('content');
  });
});
