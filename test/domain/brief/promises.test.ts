import { describe, expect, it } from 'vitest';
import { promisesOf } from '../../../utils/domain/brief/promises.ts';
import { aConversation } from '../../builders.ts';

const made = (text: string) =>
  promisesOf(aConversation().customer('hi').ai(text).build().messages).map(({ quote }) => quote);

describe('what the AI binds itself to', () => {
  it.each([
    'I will transfer you to a human agent.',
    "I'll email you the label today.",
    "I'll have the depot call you before noon.",
    'We will refund the full amount.',
    'You will receive an email with instructions shortly.',
    "You'll hear from us within 48 hours.",
    'Your refund will be processed within 5 to 7 business days.',
    'The refund will go back to your original card.',
    'Someone will call you today.',
    'A colleague will contact you tomorrow morning.',
    'An engineer will join this chat within 20 minutes.',
    'I am transferring you to the billing team.',
    "I'm connecting you with a specialist now.",
    'Transferring you now.',
    'YOU ARE BEING TRANSFERRED TO A HUMAN AGENT.',
    "I've escalated this to our technical team.",
    'Your refund has been issued.',
    'The replacement ships on Thursday.',
    'Let me transfer you to a person.',
    'Let me check that for you.',
    'Ich leite Sie an einen Kollegen weiter.',
    'Sie erhalten gleich eine Bestätigung per E-Mail.',
    'Je vous transfère à un conseiller.',
    'Vous recevrez un e-mail demain.',
    'Le transfiero con un agente.',
    'Recibirá un correo mañana.',
    'La trasferisco a un operatore.',
    'Vou transferir você para um atendente.',
    'Ik verbind u door met een collega.',
    '担当者におつなぎいたします。',
    '我们会在24小时内联系您。',
    'A colleague from Lettings will ring you this afternoon.',
    'The duty manager calls you back before four.',
    'Your new card should arrive on Monday.',
    'You can expect it today by nine.',
    'The invoice of £12.50 goes to your office tonight.',
    'Let me transfer you to a human agent who may be able to assist you.',
  ])('%s', (text) => {
    expect(made(text)).toHaveLength(1);
  });

  it.each([
    'Would you like me to transfer you to a person?',
    'Once you confirm, I will cancel the order.',
    'If you send the receipt, I will refund it.',
    'Please restart the router and wait 30 seconds.',
    'I can transfer you if you prefer.',
    "I'll need your order number.",
    'Could you please provide your email?',
    'Orders can be changed until they ship.',
    'The form sometimes fails to open when pop-ups are blocked.',
    'The deposit can be issued to your card or as a voucher.',
    'The replacement may be sent to another address.',
    "Let me know if there's anything else.",
    'I understand how annoying that is.',
    'You can track the parcel in the app.',
    'Let me check. Your order 48213 was left with your neighbour on Monday, as the log of the courier shows, with a signature.',
  ])('no promise: %s', (text) => {
    expect(made(text)).toEqual([]);
  });

  it('a plan laid out for the customer’s yes is no promise', () => {
    expect(made('I will change the address on the order. Please confirm (yes/no).')).toEqual([]);
  });

  it('a look-up that ends a message binds, whatever was told before it', () => {
    const told = 'Reservation Q7 is in economy. It was booked on Monday with two bags. ';
    expect(made(`${told}Let me check the current prices for those flights first.`)).toEqual([
      'Let me check the current prices for those flights first.',
    ]);
  });

  it('the same promise in the same words is listed once, and no message makes more than four', () => {
    const twice = made('I will transfer you to a human agent. I will transfer you to a human agent.');
    expect(twice).toHaveLength(1);
    const many = ['a driver', 'your bank', 'our depot', 'the hotel', 'a nurse', 'the airline'];
    expect(made(many.map((who) => `I will call ${who} now.`).join(' ')).length).toBeLessThanOrEqual(4);
  });

  it('an apology before it stays out of the quote', () => {
    expect(made("I'm sorry for the delay, I'll call the depot now.")).toEqual(["I'll call the depot now."]);
  });

  it('a quote has at most twenty words', () => {
    const [quote] = made(`I will send you the ${'very '.repeat(30)}long letter.`);
    expect(quote?.split(/\s+/).length).toBeLessThanOrEqual(20);
  });

  it('agents, notes and system lines promise nothing here', () => {
    const { messages } = aConversation()
      .agent('I will refund you.')
      .note('I will refund.')
      .system('You will receive a survey')
      .build();
    expect(promisesOf(messages)).toEqual([]);
  });
});

describe('what became of a promise', () => {
  const followed = (
    promise: string,
    ...then: readonly (readonly ['customer' | 'ai' | 'agent' | 'system', string])[]
  ) => {
    const draft = aConversation().customer('hi').ai(promise);
    for (const [role, text] of then) draft[role](text);
    return promisesOf(draft.build().messages)[0]?.state;
  };

  it.each([
    ['nothing has been said since', followed('Someone will call you today.'), 'open'],
    [
      'the customer chases',
      followed('Someone will call you today.', ['customer', 'Nobody called me.']),
      'broken',
    ],
    [
      'the mail is not there',
      followed("I'll email you the label.", ['customer', 'still no email']),
      'broken',
    ],
    [
      'the money is not there',
      followed('Your refund will be processed within 5 days.', ['customer', "I haven't received the refund"]),
      'broken',
    ],
    ['nobody joined', followed('I will transfer you to an agent.', ['customer', 'still waiting']), 'broken'],
    ['an agent came', followed('I will transfer you to an agent.', ['agent', 'Hello, Ben here.']), 'kept'],
    [
      'the system says who joined',
      followed('I will transfer you to an agent.', ['system', 'Ben joined']),
      'kept',
    ],
    [
      'the customer confirms',
      followed('Someone will call you today.', ['customer', 'They called, thanks']),
      'kept',
    ],
    [
      'the AI brought what it looked up',
      followed('Let me check your order.', ['ai', 'It shipped on Monday.']),
      'kept',
    ],
    [
      'the time named has passed',
      followed("You'll have it within two days.", [
        'customer',
        "it's been more than two days and nothing has come",
      ]),
      'broken',
    ],
    [
      'the customer recalls the time named',
      followed('Your refund will arrive within 3 hours.', ['customer', 'you said 3 hours yesterday']),
      'broken',
    ],
    [
      'the customer is pleased to hear it',
      followed('Your parcel will arrive tomorrow.', ['customer', 'Oh lovely, so quick. Thanks']),
      'open',
    ],
    [
      'the AI says again what is yet to come',
      followed('Your parcel will arrive tomorrow.', [
        'ai',
        'Your parcel has been shipped and will arrive tomorrow.',
      ]),
      'open',
    ],
    [
      'the customer no longer wants it',
      followed('I will cancel the order for you now.', ['customer', 'Actually, keep it, I changed my mind.']),
      'overtaken',
    ],
    [
      'a new date takes its place',
      followed('Your sofa will be delivered on Monday.', [
        'ai',
        'Your sofa will be delivered on a new date instead, Thursday.',
      ]),
      'overtaken',
    ],
    [
      'the AI takes it back',
      followed('I will refund the delivery fee.', [
        'ai',
        'Unfortunately I am not able to refund the delivery fee.',
      ]),
      'withdrawn',
    ],
    [
      'nobody rang back, in German',
      followed('Ein Kollege ruft Sie morgen an.', ['customer', 'Niemand hat mich angerufen.']),
      'broken',
    ],
    [
      'no mail, in French',
      followed('Vous recevrez un e-mail demain.', ['customer', "Je n'ai toujours rien reçu."]),
      'broken',
    ],
    [
      'no money, in Spanish',
      followed('Recibirá el reembolso mañana.', ['customer', 'Todavía no me ha llegado el dinero.']),
      'broken',
    ],
    [
      'nobody called, in Italian',
      followed('La richiamerà un collega domani.', ['customer', 'Nessuno mi ha chiamato.']),
      'broken',
    ],
    [
      'no money, in Portuguese',
      followed('O reembolso será feito amanhã.', ['customer', 'Ainda não recebi o dinheiro.']),
      'broken',
    ],
    [
      'nobody rang, in Dutch',
      followed('Een collega belt u morgen.', ['customer', 'Niemand heeft gebeld.']),
      'broken',
    ],
    [
      'no call, in Japanese',
      followed('明日お電話いたします。', ['customer', 'まだ電話が来ません。']),
      'broken',
    ],
    ['no money, in Chinese', followed('退款将在24小时内到账。', ['customer', '退款还没到。']), 'broken'],
    [
      'the letter came, in German',
      followed('Sie erhalten gleich eine Bestätigung per E-Mail.', [
        'customer',
        'Die Mail ist angekommen, danke.',
      ]),
      'kept',
    ],
    [
      'no longer wanted, in Dutch',
      followed('Een collega belt u morgen.', ['customer', 'Laat maar.']),
      'overtaken',
    ],
    [
      'the AI says it cannot, in German',
      followed('Ich erstatte Ihnen die Versandkosten.', [
        'ai',
        'Die Versandkosten kann ich Ihnen leider doch nicht erstatten.',
      ]),
      'withdrawn',
    ],
    [
      'the AI says it cannot, in French',
      followed('Je vous rembourse les frais de livraison.', [
        'ai',
        'Finalement je ne peux pas vous rembourser les frais de livraison.',
      ]),
      'withdrawn',
    ],
    [
      'the AI says it cannot, in Spanish',
      followed('Le devolveré los gastos de envío.', [
        'ai',
        'Lamentablemente no puedo devolver los gastos de envío.',
      ]),
      'withdrawn',
    ],
  ])('%s → %s', (_, state, expected) => {
    expect(state).toBe(expected);
  });
});
