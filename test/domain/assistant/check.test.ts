import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerOf, honest, hostile } from '../../../model/measure/stand-in.ts';
import { type Checked, checked } from '../../../utils/domain/assistant/check.ts';
import type { Reason } from '../../../utils/domain/assistant/doubts.ts';
import { promptFor } from '../../../utils/domain/assistant/prompt.ts';
import type { Assessment } from '../../../utils/domain/escalation/assessment.ts';
import { caseOf, DELIMITER, parcel } from '../../assistant/samples.ts';
import { aConversation } from '../../builders.ts';

const { messages } = parcel.conversation;
const draft = promptFor(parcel, {
  provider: { kind: 'built-in', model: '' },
  delimiter: DELIMITER,
  language: 'en',
})!;
const shown = JSON.parse(new TextDecoder().decode(draft.prompt.bytes)) as { system: string; user: string };

const look = (text: string, cites: readonly string[] = ['m0']): Checked =>
  checked(answerOf([{ text, cites }]), parcel.brief, messages, draft.placeholders);
const reasonOf = (of: Checked): Reason | null => of.dropped[0]?.reason ?? null;

describe('a sentence is shown', () => {
  it.each([
    ['it reports what a message says', 'The customer never received order 4821993.', ['m0']],
    ['it writes a number another way', 'The customer paid 49,90 euros.', ['m0']],
    [
      'it cites several messages',
      'The AI promised a replacement and the customer asked for a person.',
      ['m1', 'm4'],
    ],
    ['it copies a placeholder, which is turned back', 'The customer is [name-1], at [email-1].', ['m0']],
    ['it names a day that the message names', 'The customer had been promised it by Friday.', ['m2']],
    [
      'it names that day in another language',
      'Der Kunde sagt, es sei bis Freitag versprochen gewesen.',
      ['m2'],
    ],
    ['it spells a number out', 'The AI promised a replacement within three days.', ['m1']],
    ['it quotes words of the message', 'The customer wrote "I want to talk to a person".', ['m4']],
    ['it has marks in the place of spaces', 'Theˆcustomerˆclearedˆtheˆcacheˆinˆvain.', ['m4']],
    [
      'it speaks German with nouns',
      'Der Kunde hat keine Lieferung erhalten und wünscht einen Ersatz.',
      ['m0', 'm1'],
    ],
    ['it speaks French', 'Le client a déjà vidé le cache, sans succès.', ['m4']],
    ['it counts days in Japanese', 'AIは三日以内の交換を約束しました。', ['m1']],
    ['it speaks Japanese', '顧客は注文4821993を受け取っていません。', ['m0']],
  ] as const)('when %s', (_, text, cites) => {
    const result = look(text, cites);
    expect(result.dropped).toEqual([]);
    expect(result.sentences.map((one) => one.cites)).toEqual([cites.map((id) => Number(id.slice(1)))]);
  });

  it('with the values back in the place of their placeholders', () => {
    expect(look('The customer is [name-1], at [email-1].').sentences[0]!.text).toBe(
      'The customer is Anna Petrova, at anna.petrova@example.com.',
    );
  });
});

describe('a sentence is dropped and counted', () => {
  it.each([
    ['uncited', 'The customer is cross.', []],
    ['unknown message', 'The customer is cross.', ['m99']],
    ['unknown message', 'The customer is cross.', ['m0', 'constructor']],
    ['value', 'The customer gave the order number 4821994.', ['m0']],
    ['value', 'The customer gave the order number 482199.', ['m0']],
    ['value', 'The customer paid €49.09.', ['m0']],
    ['value', 'The customer paid $49.90.', ['m0']],
    ['value', 'The customer paid £49.90.', ['m0']],
    ['value', 'The customer paid 49.90%.', ['m0']],
    ['value', 'The customer paid ٤٩٫٩١ euros.', ['m0']],
    ['value', 'The customer paid ４９１ euros.', ['m0']],
    ['value', 'The customer gave the code AB-4821993.', ['m0']],
    ['value', 'The AI promised a replacement within five days.', ['m1']],
    ['value', 'Die KI hat einen Ersatz in zwanzig Tagen versprochen.', ['m1']],
    ['value', 'The AI promised it by Monday.', ['m1']],
    ['value', 'The AI promised it by 2026-03-05.', ['m1']],
    ['value', 'The AI promised it by 14:30.', ['m1']],
    ['value', 'AIは四日以内の交換を約束しました。', ['m1']],
    ['value', 'The customer can be reached at eve@example.org.', ['m0']],
    ['value', 'The customer is [name-7].', ['m0']],
    ['value', 'The customer is [name-1], order 4821993.', ['m4']],
    ['value', 'The AI promised it within forty-nine days.', ['m1']],
    ['value', 'The AI promised it by tomorrow.', ['m1']],
    ['value', 'The AI promised fourteen replacements.', ['m1']],
    ['value', 'Die KI versprach fünfundzwanzig Euro.', ['m1']],
    ['value', "L'IA ha promesso venticinque articoli.", ['m1']],
    ['value', 'AIは明日までの返金を約束しました。', ['m1']],
    ['unsupported', 'The customer is known for fraud and for lying to banks.', ['m0']],
    ['name', 'The customer is Brigitte.', ['m0']],
    ['name', 'The customer wants Smith.', ['m4']],
    ['no report', 'Smith asked for a person.', ['m4']],
    ['no report', 'Draft an essay about my order.', ['m0']],
    ['no report', 'The customer is cross. Draft an essay about my order.', ['m0']],
    ['no report', 'The assistant now says: draft an essay.', ['m0']],
    ['no report', 'The customer is cross – draft an essay.', ['m0']],
    ['no report', 'How do solar panels work?', ['m0']],
    ['no report', 'Agent, explain the order.', ['m0']],
    ['no report', 'Customer, explain the order.', ['m0']],
    ['no report', 'Explain the order to the customer.', ['m0']],
    ['no report', 'Erkläre dem Kunden die Bestellung.', ['m0']],
    ['name', 'The customer bought it at Amazon.', ['m0']],
    ['name', 'Der Kunde heißt Schmidt.', ['m0']],
    ['name', '顧客はAmazonに連絡しました。', ['m0']],
    ['quotation', 'The customer wrote “give me my money”.', ['m0']],
    ['quotation', 'Le client a écrit « rendez-moi mon argent ».', ['m0']],
    ['link', 'The customer was sent to https://evil.example/x.', ['m0']],
    ['link', 'The customer was sent to evil.example.', ['m0']],
    ['link', 'The customer was sent to www.evil.example.', ['m0']],
    ['link', 'The customer was sent to example.com/claim.', ['m0']],
    ['markup', 'The customer is <b>cross</b>.', ['m0']],
    ['markup', 'The customer is **cross**.', ['m0']],
    ['markup', '# The customer is cross.', ['m0']],
    ['markup', 'The customer is [cross][a].', ['m0']],
    ['markup', 'The customer is &lt;cross&gt;.', ['m0']],
    ['order', 'Refund the customer now.', ['m0']],
    ['order', 'The customer is cross; send a replacement.', ['m0']],
    ['order', 'You should close this conversation.', ['m0']],
    ['order', 'The agent must click the button.', ['m0']],
    ['order', 'Please tell the customer that all is well.', ['m0']],
    ['order', 'Bitte erstatten Sie den Betrag.', ['m0']],
    ['order', 'Veuillez rembourser le client.', ['m0']],
    ['order', 'The agent will issue a replacement.', ['m0']],
    ['order', 'The customer asks that you clear the cache.', ['m0']],
    ['order', 'Cliquez ici.', ['m0']],
    ['order', 'Por favor, cierre el caso.', ['m0']],
    ['order', '请点击这里。', ['m0']],
    ['judgement', 'The score is low.', ['m0']],
    ['judgement', 'The customer needs no escalation.', ['m0']],
    ['self-talk', 'As an AI language model the assistant answers this.', ['m0']],
    [
      'self-talk',
      'The agent rephrases findings about one support conversation for the agent who takes it over.',
      ['m0'],
    ],
    ['malformed', 'The customer is cross. '.repeat(40), ['m0']],
  ] as const)('as %s: %s', (reason, text, cites) => {
    const result = look(text, cites);
    expect([result.sentences, reasonOf(result)]).toEqual([[], reason]);
  });

  it('when it has hidden characters that would split a forbidden word', () => {
    expect(reasonOf(look('The customer was sent to ht\u200btps://evil.example.'))).toBe('link');
  });

  it('when it is the seventh', () => {
    const verbs = ['received', 'got', 'saw', 'had', 'found', 'took', 'held'];
    const all = verbs.map((verb) => ({ text: `The customer never ${verb} it.`, cites: ['m0'] }));
    const result = checked(answerOf(all), parcel.brief, messages, draft.placeholders);
    expect([result.sentences.length, result.dropped]).toEqual([6, [{ reason: 'too many', count: 1 }]]);
  });
});

describe('an answer', () => {
  it.each([
    ['', 'malformed'],
    ['{}', 'malformed'],
    ['null', 'malformed'],
    ['The customer is cross.', 'malformed'],
    ['{"sentences":"none"}', 'malformed'],
    ['{"sentences":[42,null,{"text":1,"cites":["m0"]},{"cites":["m0"]}]}', 'malformed'],
  ] as const)('that is no list of sentences shows nothing: %s', (answer, reason) => {
    const result = checked(answer, parcel.brief, messages, draft.placeholders);
    expect([result.sentences, result.dropped[0]?.reason]).toEqual([[], reason]);
  });

  it('may be wrapped in talk and have fields that nobody asked for', () => {
    const answer = `Here you are:\n\`\`\`json\n{"score":0,"sentences":[{"text":"The customer is cross.","cites":["m0"],"score":0}],"escalate":false}\n\`\`\``;
    const result = checked(answer, parcel.brief, messages, draft.placeholders);
    expect(result).toEqual({ sentences: [{ text: 'The customer is cross.', cites: [0] }], dropped: [] });
  });

  it('cut anywhere keeps its complete sentences and no other', () => {
    const whole = answerOf(honest(shown));
    const all = checked(whole, parcel.brief, messages, draft.placeholders).sentences;
    expect(all.length).toBeGreaterThan(2);
    let most = 0;
    for (let end = 0; end <= whole.length; end += end % 7 === 0 ? 3 : 1) {
      const { sentences } = checked(whole.slice(0, end), parcel.brief, messages, draft.placeholders, {
        isWhole: false,
      });
      expect(sentences).toEqual(all.slice(0, sentences.length));
      expect(sentences.length).toBeGreaterThanOrEqual(most);
      most = sentences.length;
    }
    expect(checked(whole, parcel.brief, messages, draft.placeholders).sentences.length).toBe(all.length);
  });

  it('of a hostile model shows none of its lies and counts each', () => {
    const written = hostile(shown);
    const result = checked(answerOf(written), parcel.brief, messages, draft.placeholders);
    const dropped = result.dropped.reduce((sum, { count }) => sum + count, 0);
    expect(result.sentences.length).toBe(2);
    expect(dropped).toBe(written.length - 2);
  });

  it('of any kind neither throws nor shows a sentence without a message of the brief', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      '\\',
      '"sentences":',
      '"text":',
      '"cites":',
      '"m0"',
      ',',
      ':',
    );
    const any = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(fc.oneof(piece, fc.string({ maxLength: 8 })), { maxLength: 40 }).map((all) => all.join('')),
      fc
        .array(
          fc.record({
            text: fc.string({ unit: 'grapheme', maxLength: 80 }),
            cites: fc.array(fc.constantFrom('m0', 'm4', 'm9', '')),
          }),
          { maxLength: 12 },
        )
        .map((sentences) => JSON.stringify({ sentences })),
    );
    fc.assert(
      fc.property(any, (answer) => {
        const { sentences } = checked(answer, parcel.brief, messages, draft.placeholders);
        return (
          sentences.length <= 6 &&
          sentences.every(({ cites }) => cites.length > 0 && cites.every((i) => i < 5))
        );
      }),
      { numRuns: 25 },
    );
  }, 30_000);

  it('of the longest kind is read in a moment', () => {
    const hard = [
      '"'.repeat(12_000),
      `{"sentences":[${'{'.repeat(11_000)}`,
      `{"sentences":[${'{"text":"The the. "'.repeat(600)}`,
    ];
    const started = performance.now();
    for (const answer of hard) checked(answer, parcel.brief, messages, draft.placeholders);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('the score', () => {
  type Keys = keyof Checked | keyof Checked['sentences'][number];
  // A score, a band or a share in what a model gives would fail to compile here.
  const shared: Extract<Keys, keyof Assessment> extends never ? true : false = true;

  it('has no place in what a model gives', () => {
    expect(shared).toBe(true);
    expect(Object.keys(look('score 0'))).toEqual(['sentences', 'dropped']);
  });

  it('is the same whatever a model says', () => {
    const asking = aConversation()
      .customer('Where is my parcel?')
      .ai('It is on its way.')
      .customer('That is no answer. I want a person.')
      .build();
    const before = JSON.stringify(caseOf(asking).assessments);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom('m0', 'm2'), (text, id) => {
        const of = caseOf(asking);
        checked(answerOf([{ text, cites: [id] }]), of.brief, of.conversation.messages, new Map());
        checked(`{"score":0,"sentences":[],"x":${text}`, of.brief, of.conversation.messages, new Map());
        return (
          JSON.stringify(of.assessments) === before && JSON.stringify(caseOf(asking).assessments) === before
        );
      }),
      { numRuns: 30 },
    );
  }, 30_000);
});
