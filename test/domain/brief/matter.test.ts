import { describe, expect, it } from 'vitest';
import { goalOf } from '../../../utils/domain/brief/goal.ts';
import { issueOf } from '../../../utils/domain/brief/issue.ts';
import { openQuestionsOf } from '../../../utils/domain/brief/questions.ts';
import { aConversation } from '../../builders.ts';

const goal = (...texts: string[]) => {
  const draft = aConversation();
  for (const text of texts) draft.customer(text).ai('I see.');
  return goalOf(draft.build().messages)?.quote ?? null;
};
const issue = (...texts: string[]) => {
  const draft = aConversation();
  for (const text of texts) draft.customer(text).ai('I see.');
  return issueOf(draft.build().messages)?.quote ?? null;
};

describe('what the customer wants', () => {
  it.each([
    ['I want a refund.', 'I want a refund.'],
    ["I'd like to cancel my order.", "I'd like to cancel my order."],
    ['Please send a replacement.', 'Please send a replacement.'],
    ['can you change the address', 'can you change the address'],
    ['I need to move my appointment', 'I need to move my appointment'],
    ["I'm looking to return these boots", "I'm looking to return these boots"],
    ['Could you please reset my password?', 'Could you please reset my password?'],
    ['It is broken. I want my money back.', 'I want my money back.'],
    ['how do i turn it off', 'how do i turn it off'],
    ['where is my parcel', 'where is my parcel'],
    ['Is it possible to split the payment?', 'Is it possible to split the payment?'],
    ['Ich möchte meinen Vertrag kündigen.', 'Ich möchte meinen Vertrag kündigen.'],
    ['Können Sie die Rechnung prüfen?', 'Können Sie die Rechnung prüfen?'],
    ['Je voudrais annuler ma commande.', 'Je voudrais annuler ma commande.'],
    ['Pouvez-vous me rembourser ?', 'Pouvez-vous me rembourser ?'],
    ['Quiero cancelar el pedido.', 'Quiero cancelar el pedido.'],
    ['Necesito un duplicado.', 'Necesito un duplicado.'],
    ['Vorrei un rimborso.', 'Vorrei un rimborso.'],
    ['Quero cancelar a assinatura.', 'Quero cancelar a assinatura.'],
    ['Ik wil mijn bestelling annuleren.', 'Ik wil mijn bestelling annuleren.'],
    ['返金をお願いします', '返金をお願いします'],
    ['我要退款', '我要退款'],
  ])('%s', (text, quote) => {
    expect(goal(text)).toBe(quote);
  });

  it.each([
    'Hello',
    'The router is broken.',
    'ok',
    '👍',
    'I want to speak to a person',
    "I don't want to cancel",
    '',
  ])('not stated: "%s"', (text) => {
    expect(goal(text)).toBeNull();
  });

  it('a concrete wish beats a vague one', () => {
    expect(goal('I need some help with an order.', 'I want to return the kettle.')).toBe(
      'I want to return the kettle.',
    );
  });

  it('the AI’s and the agent’s wishes are not the customer’s', () => {
    expect(
      goalOf(
        aConversation().ai('I want to help.').agent('I need to cancel it.').note('wants a refund').build()
          .messages,
      ),
    ).toBeNull();
  });
});

describe('what the problem is', () => {
  it.each([
    [['Hi', 'My kettle does not heat.'], 'My kettle does not heat.'],
    [['Hello there! My order 48213 never arrived. Thanks in advance.'], 'My order 48213 never arrived.'],
    [['I was charged twice for August.', 'yes', 'ok'], 'I was charged twice for August.'],
    [['Internet is down since yesterday', 'the light is red'], 'Internet is down since yesterday'],
    [
      ['I need some help with my booking.', 'I was charged for a seat that I never chose.'],
      'I was charged for a seat that I never chose.',
    ],
    [['Mein Router ist kaputt.', 'ja'], 'Mein Router ist kaputt.'],
    [['Bonjour', 'Ma carte est bloquée depuis lundi.'], 'Ma carte est bloquée depuis lundi.'],
    [['no me llega el pedido', 'sí'], 'no me llega el pedido'],
    [['Il pacco non arriva', 'ok'], 'Il pacco non arriva'],
    [['o app não abre', 'sim'], 'o app não abre'],
    [['荷物が届きません', 'はい'], '荷物が届きません'],
    [['退款一直没到', '好'], '退款一直没到'],
    [
      ['My phone is locked and I cannot get in', 'speak to a human'],
      'My phone is locked and I cannot get in',
    ],
    [
      ['agent', 'my parcel was left in the rain and the book is wet'],
      'my parcel was left in the rain and the book is wet',
    ],
    [
      ['Good morning!', 'How are you?', 'The delivery came without the charger.'],
      'The delivery came without the charger.',
    ],
  ])('%j', (texts, quote) => {
    expect(issue(...texts)).toBe(quote);
  });

  it('there is none before the customer writes', () => {
    expect(issueOf(aConversation().ai('How can I help?').note('router broken').build().messages)).toBeNull();
  });

  it('a quote has at most 25 words and ends with a word', () => {
    const quote = issue(`My router is broken and ${'it blinks '.repeat(40)}`) ?? '';
    expect(quote.split(' ').length).toBeLessThanOrEqual(25);
    expect(quote).toMatch(/\w$/);
  });
});

describe('questions that nobody answered', () => {
  it('the customer’s last question is open', () => {
    const { messages } = aConversation().customer('Can you stop the parcel?').build();
    expect(openQuestionsOf(messages)).toMatchObject([
      { i: 0, by: 'customer', quote: 'Can you stop the parcel?' },
    ]);
  });

  it('a fallback answers nothing', () => {
    const { messages } = aConversation()
      .customer('Is the fee refundable?')
      .ai("I'm not sure about that.")
      .customer('hm')
      .build();
    expect(openQuestionsOf(messages)).toHaveLength(1);
  });

  it('an answered question is closed', () => {
    const { messages } = aConversation()
      .customer('Is the fee refundable?')
      .ai('Yes, within 14 days.')
      .customer('good')
      .build();
    expect(openQuestionsOf(messages)).toEqual([]);
  });

  it.each(['Anything else I can help with?', 'How can I help you today?'])(
    '"%s" waits for no answer',
    (text) => {
      expect(openQuestionsOf(aConversation().customer('hi').ai(text).build().messages)).toEqual([]);
    },
  );
});

describe('what is beside the matter', () => {
  it.each([
    ['This is not good enough. I want to talk to a human being.'],
    ['You are not listening. Get me a manager.'],
    ['Hello there'],
  ])('is no issue while another message names one: %s', (aside) => {
    expect(issue('my parcel 48213 never came', aside)).toBe('my parcel 48213 never came');
    expect(issue(aside, 'my parcel 48213 never came')).toBe('my parcel 48213 never came');
  });

  it('the latest wish takes the place of an earlier one', () => {
    expect(goal('I want to return the lamp.', "I'd rather exchange it for the same lamp.")).toBe(
      "I'd rather exchange it for the same lamp.",
    );
  });

  it('asking whether anybody is there is no wish', () => {
    expect(goal('Is anybody there?')).toBeNull();
  });
});

describe('what the talk around a message tells of the matter', () => {
  it('an opening that only names the kind of thing gives way to what was told when asked', () => {
    const { messages } = aConversation()
      .customer("Hi there, I'd like to change a booking.")
      .ai('Of course. Could you give me your name?')
      .customer('Sure, my name is Mira Holt.')
      .ai('Thank you. What would you like to change exactly?')
      .customer(
        'Seats 14A and 14B from Porto to Lyon on 12 May: you put us in rows 3 and 22, please change it back.',
      )
      .ai('I see.')
      .customer('Thanks')
      .build();
    expect(issueOf(messages)?.i).toBe(4);
  });

  it('pleading after a refusal is not the matter', () => {
    const { messages } = aConversation()
      .customer('I want to return the blue jacket because it is a size too small.')
      .ai('Unfortunately, sale items cannot be returned.')
      .customer(
        'I understand, but is there any exception you could make again for a loyal customer of yours?',
      )
      .ai('Unfortunately not.')
      .build();
    expect(issueOf(messages)?.i).toBe(0);
  });

  it('an answer to the AI’s questions is not the matter, however many details it lists', () => {
    const { messages } = aConversation()
      .customer(
        'The sofa from order 5120 arrived with a broken leg and I want it replaced before the weekend.',
      )
      .ai('I am sorry to hear that. May I have your name, your e-mail and your zip code?')
      .customer('Sure, my name is Mira Holt, my e-mail is mira.holt@mail.example and my zip code is 90210.')
      .ai('Thank you. Which delivery window suits you?')
      .customer('Yes, 12 May between 8:00 and 12:00, or 13 May between 14:00 and 18:00.')
      .ai('Noted.')
      .build();
    expect(issueOf(messages)?.i).toBe(0);
  });

  it('the matter told again in fewer words is found where it was told first', () => {
    const { messages } = aConversation()
      .customer('I need to move my flight from Porto to Lyon on 12 May to the evening.')
      .ai('Could you give me the number of your reservation?')
      .customer('I do not have it. I just want to move my flight from Porto to Lyon.')
      .ai('I see two reservations. Which one is it?')
      .customer('The first one')
      .build();
    expect(issueOf(messages)?.i).toBe(0);
  });

  it('a wish with accents is heard in text that is made plain', () => {
    expect(goal('Ich möchte die Bestellung 5120 stornieren.')).toBe(
      'Ich möchte die Bestellung 5120 stornieren.',
    );
    expect(goal('Actually—please—cancel order 5120.')).toContain('cancel order 5120');
  });
});

describe('questions and what answers them', () => {
  it.each([
    ['Who is your manager?', 'Gate decisions are final.', 1],
    ['then who can help', 'Gate decisions are final.', 1],
    ['When will it come?', 'It will come on Friday.', 0],
    ['Can you refund it?', 'I am unable to refund sale items.', 0],
    ['Can I speak to a person?', 'Which light is on at your router?', 1],
    ['Can I speak to a person?', 'I am transferring you to a human agent.', 0],
  ])('%s – %s', (question, reply, open) => {
    const { messages } = aConversation().customer(question).ai(reply).customer('hm').build();
    expect(openQuestionsOf(messages).filter(({ i }) => i === 0)).toHaveLength(open);
  });

  it('an offer stays open where the customer only calls for a person', () => {
    const { messages } = aConversation()
      .customer('My parcel is gone.')
      .ai('Would you like to proceed with the voucher?')
      .customer('I want to talk to a human agent about this')
      .ai('I see.')
      .build();
    expect(openQuestionsOf(messages)).toMatchObject([{ i: 1, by: 'ai' }]);
  });
});
