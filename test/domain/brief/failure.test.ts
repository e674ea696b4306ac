import { describe, expect, it } from 'vitest';
import { causeOf } from '../../../utils/domain/brief/cause.ts';
import { errorsOf } from '../../../utils/domain/brief/errors.ts';
import { aConversation } from '../../builders.ts';

const errors = (said: string, reply: string, later?: string) => {
  const draft = aConversation().customer('hello').ai(said).customer(reply);
  if (later) draft.ai(later);
  return errorsOf(draft.build().messages).map(({ kind, i, about }) => [kind, i, about]);
};

describe('what the AI said that does not stand', () => {
  it.each([
    ['Your parcel was delivered.', "That's not true, I was at home.", 'disputed'],
    ['You have 14 days.', 'Ten minutes ago you said 30 days. Which is it?', 'contradicted'],
    ['Ihr Paket ist da.', 'Das stimmt nicht.', 'disputed'],
    ['Votre colis est livré.', "C'est faux.", 'disputed'],
    ['Su paquete llegó.', 'No es cierto.', 'disputed'],
    ['Il pacco è arrivato.', 'Non è vero.', 'disputed'],
    ['O pacote chegou.', 'Não é verdade.', 'disputed'],
    ['Het pakket is er.', 'Dat klopt niet.', 'disputed'],
    ['配達済みです。', '違います。', 'disputed'],
    ['包裹已送达。', '不对，没有。', 'disputed'],
  ])('%s – %s', (said, reply, kind) => {
    expect(errors(said, reply)).toEqual([[kind, 2, 1]]);
  });

  it('a correction by the AI is about what it said before', () => {
    expect(errors('It costs 5 euros.', 'ok', 'Correction: it costs 9 euros.')).toEqual([['corrected', 3, 1]]);
  });

  it('thanks and questions dispute nothing', () => {
    expect(errors('It costs 5 euros.', 'Thanks, how do I pay?')).toEqual([]);
  });
});

describe('why the AI failed', () => {
  const cause = (...said: readonly string[]) => {
    const draft = aConversation();
    said.forEach((text, i) => {
      if (i % 2 === 0) draft.customer(text);
      else draft.ai(text);
    });
    return causeOf(draft.build().messages)?.cause ?? null;
  };

  it.each([
    ['missing knowledge', cause('Does it fit a 2CV?', "I don't have any information on that.")],
    ['missing access', cause('Why was I charged?', "I don't have access to your payments.")],
    ['policy', cause('I want my money back', 'Basic fares are not refundable.')],
    [
      'misread',
      cause('my box is empty', 'To return an item, print the label.', 'Not what I asked. Read it.'),
    ],
    ['wrong fact', cause('how long', 'You have 30 days.', 'are you sure', 'I was wrong, you have 14 days.')],
    ['tone', cause('he died', 'What a journey! 😊', 'How heartless. Spare me the cheer.')],
    ["customer's choice", cause('Can I speak to a person please')],
    [null, cause('hello', 'Hello, how can I help you?')],
  ])('%s', (expected, found) => {
    expect(found).toBe(expected);
  });

  it('shows the words that speak for it', () => {
    const { messages } = aConversation()
      .customer('Why?')
      .ai("Sorry. I don't have access to that system.")
      .build();
    expect(causeOf(messages)).toMatchObject({ i: 1, quote: "I don't have access to that system." });
  });
});
