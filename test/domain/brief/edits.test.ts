import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  type Edit,
  edit,
  edited,
  FIELDS,
  lineOf,
  MAX_EDITS,
  withEdit,
  withoutEdit,
} from '../../../utils/domain/brief/edits.ts';
import { writeBrief } from '../../../utils/domain/brief/write.ts';
import type { Conversation } from '../../../utils/domain/conversation.ts';
import { aConversation } from '../../builders.ts';

const draft = () =>
  aConversation()
    .customer('Hi, my router is offline since Monday. My order is 48213.')
    .ai('Please restart the router.')
    .customer("I did that, it didn't help. I want a refund.")
    .ai("I'll have a technician call you today.");
const talk = draft().build();
const longer = draft().customer('Still nobody called. My e-mail is mina@example.test.').build();

const read = (of: Conversation, edits: readonly Edit[] = []) =>
  edited(writeBrief(of, null), edits, of.messages);

/** The agent's word on the first line of a field. */
function on(field: Exclude<Edit['field'], 'own'>, text: string | null, at = 1): Edit {
  const brief = writeBrief(talk, null);
  const lines = { ...brief, issue: [brief.issue], goal: [brief.goal] }[field];
  const line = lines[0];
  if (!line) throw new Error(`nothing was read of ${field}`);
  const { i, start, end } = line;
  return { field, of: { id: talk.messages[i]?.id ?? '', start, end }, text, at };
}

const wordsOf = (of: ReturnType<typeof read>) =>
  JSON.stringify([of.issue, of.goal, of.facts, of.tried, of.promises, of.openQuestions, of.own]);

describe('an agent’s edit of the brief', () => {
  it('without edits is the brief itself', () => {
    const brief = writeBrief(talk, null);
    expect(edited(brief, [], talk.messages)).toBe(brief);
  });

  it.each(['issue', 'goal', 'facts', 'tried', 'promises'] as const)(
    'of %s stands in place of what was read, keeps its evidence and says whose words it has',
    (field) => {
      const before = writeBrief(talk, null);
      const after = read(talk, [on(field, 'In my own words')]);
      const [was, is] = [before[field], after[field]].map((of) => (Array.isArray(of) ? of[0] : of));
      expect(is).toMatchObject({ i: was.i, start: was.start, end: was.end, edited: true });
      expect(Object.values(is)).toContain('In my own words');
    },
  );

  it('stays when more is written and the line is read anew', () => {
    const edits = [on('issue', 'Router dead'), on('facts', 'order 48213-A')];
    const after = read(longer, edits);
    expect(after.issue?.quote).toBe('Router dead');
    expect(after.facts.map(({ v: value }) => value)).toContain('order 48213-A');
  });

  it('is never lost: a line that is no longer read stands by itself', () => {
    const other = aConversation().customer('Where is my parcel?').build();
    const after = read(other, [{ ...on('promises', 'a call today'), of: { id: 'gone', start: 0, end: 4 } }]);
    expect(after.own?.map(({ text }) => text)).toEqual(['a call today']);
  });

  it('takes a line out and says so, and brings it back when undone', () => {
    const out = on('facts', null);
    const before = writeBrief(talk, null).facts;
    const after = read(talk, [out]);
    expect(after.facts).toHaveLength(before.length - 1);
    expect(after.removed).toEqual([{ line: lineOf(out), text: before[0]?.v }]);
    expect(read(talk, withoutEdit([out], lineOf(out))).facts).toEqual(before);
  });

  it('a fact of a kind that the agent took out altogether may be asked for again', () => {
    const order = writeBrief(talk, null).facts.find(({ k }) => k === 'order');
    if (!order) throw new Error('no order was read');
    const { i, start, end } = order;
    const id = talk.messages[i]?.id ?? '';
    const after = read(talk, [{ field: 'facts', of: { id, start, end }, text: null, at: 1 }]);
    expect(writeBrief(talk, null).doNotAsk).toContain('order');
    expect(after.doNotAsk).not.toContain('order');
  });

  it('adds a line of the agent’s own', () => {
    const after = read(talk, [{ field: 'own', of: null, text: 'Called the depot', at: 7 }]);
    expect(after.own).toEqual([{ line: 'own:7', text: 'Called the depot' }]);
  });

  it('newer on the same line replaces the older one; the number of edits is bounded', () => {
    const two = withEdit(withEdit([], on('issue', 'first', 1)), on('issue', 'second', 2));
    expect(two.map(({ text }) => text)).toEqual(['second']);
    let many: Edit[] = [];
    for (let at = 0; at < MAX_EDITS + 9; at++)
      many = withEdit(many, { field: 'own', of: null, text: `line ${at}`, at });
    expect(many).toHaveLength(MAX_EDITS);
    expect(many.at(-1)?.text).toBe(`line ${MAX_EDITS + 8}`);
  });

  it.each([
    ['an unknown field', { field: 'score', of: null, text: 'x', at: 1 }],
    ['no words', { field: 'own', of: null, text: '  ', at: 1 }],
    ['too many words', { field: 'own', of: null, text: 'x'.repeat(501), at: 1 }],
    ['a place before the message', { field: 'facts', of: { id: 'm', start: -1, end: 2 }, text: 'x', at: 1 }],
  ])('with %s is refused', (_, of) => {
    expect(v.safeParse(edit, of).success).toBe(false);
  });

  it('survives any later reading: its words are in the brief whatever else is read', () => {
    const place = fc.record({
      id: fc.constantFrom('m0', 'm1', 'm2', 'm9'),
      start: fc.nat(30),
      end: fc.nat(60),
    });
    const some = fc.record({
      field: fc.constantFrom<Edit['field']>(...FIELDS, 'own'),
      of: fc.option(place),
      text: fc.uuid(),
      at: fc.nat(),
    });
    fc.assert(
      fc.property(fc.uniqueArray(some, { selector: lineOf, maxLength: 6 }), fc.nat(3), (edits, more) => {
        let of = draft();
        for (let k = 0; k < more; k++) of = of.customer(`And the order is 4821${k}, the router still fails.`);
        const told = wordsOf(read(of.build(), edits));
        // Two wordings of one stretch: the newer one stands.
        const last = edits.filter((one, k) => !edits.slice(k + 1).some((later) => clash(one, later)));
        for (const { text } of last) expect(told).toContain(text);
      }),
    );
  });
});

function clash(one: Edit, other: Edit): boolean {
  if (one.field !== other.field || one.field === 'own') return false;
  if (!one.of || !other.of) return false;
  return one.of.id === other.of.id;
}
