/** Two statements of one AI, an earlier and a later one, by language: those that can't both hold, and those that can. */
export interface Statements {
  readonly clash: readonly (readonly [string, string])[];
  readonly agree: readonly (readonly [string, string])[];
}

export const STATEMENTS: Readonly<Record<string, Statements>> = {
  en: {
    clash: [
      ['Your refund will arrive in 3 days.', 'Please note that the refund takes 10 days.'],
      ['You are eligible for a refund.', 'Unfortunately, you are not eligible for a refund.'],
      ['This ticket is refundable.', 'I am sorry, this ticket is non-refundable.'],
      ['The cancellation fee is $25.', 'The cancellation fee is $60.'],
      ['Your parcel will be delivered on Tuesday.', 'Your parcel will be delivered on Friday.'],
      ['The technician will come on Monday.', 'The technician comes on Thursday.'],
      ['The repair is covered by your warranty.', 'The repair is not covered by your warranty.'],
      ['You can return the shoes within 30 days.', 'Returns are only accepted within 14 days.'],
      ['Your deposit of £420 will be paid back.', 'Your deposit of £240 will be paid back.'],
      ['A colleague will call you within 2 hours.', 'A colleague will call you within 48 hours.'],
      ['Your order can be cancelled.', 'Your order cannot be cancelled.'],
      ['The monthly price is €19.99.', 'The monthly price is €29.99.'],
      ['The delivery takes two days.', 'The delivery takes two weeks.'],
      ['Exchanges are free of charge.', 'An exchange is not free of charge.'],
      ['The item is available in our store.', 'The item is not available in our store.'],
      ['Your warranty lasts 24 months.', 'Your warranty lasts 12 months.'],
      ['The outage will be fixed within 4 hours.', 'The outage will be fixed within 3 days.'],
      ['Your account is active.', 'Your account is not active.'],
      ['Your refund was issued.', 'Your refund was not issued.'],
      ['We do offer price matching on orders.', 'We do not offer price matching on orders.'],
    ],
    agree: [
      ['Your refund will arrive in 3 to 5 days.', 'The refund takes 4 days.'],
      ['The refund takes 10 days.', 'The delivery takes 3 days.'],
      ['Standard delivery takes 5 days.', 'Express delivery takes 1 day.'],
      ['Order 48213 costs $25.', 'Order 48214 costs $60.'],
      ['If you cancel today, the fee is $25.', 'If you cancel tomorrow, the fee is $60.'],
      ['You are eligible for a refund.', 'You are not eligible for compensation.'],
      ['Are you eligible for a refund?', 'You are not eligible for a refund.'],
      ['The kettle costs $25.', 'The lamp costs $60.'],
      ['Your parcel will be delivered on Tuesday.', 'The technician will come on Friday.'],
      ['Your appointment is on Monday.', 'I have moved your appointment to Friday.'],
      ['The refund is 40 euros.', 'The fee is 12 euros.'],
      ['Please wait 30 seconds.', 'Please wait 5 minutes.'],
      ['The refund will arrive in 3 days.', 'The refund will arrive in 3 days.'],
      ['This item is available in blue.', 'This item is not available in red.'],
      ['A refund to a card takes 3 days.', 'A refund to a bank account takes 10 days.'],
    ],
  },
  de: {
    clash: [
      ['Die Erstattung dauert 3 Tage.', 'Die Erstattung dauert 10 Tage.'],
      [
        'Die Reparatur ist von der Garantie abgedeckt.',
        'Die Reparatur ist nicht von der Garantie abgedeckt.',
      ],
      ['Das Paket kommt am Dienstag.', 'Das Paket kommt am Freitag.'],
    ],
    agree: [['Die Erstattung dauert 3 Tage.', 'Die Lieferung dauert 10 Tage.']],
  },
  fr: {
    clash: [
      ['Le remboursement prend 3 jours.', 'Le remboursement prend 10 jours.'],
      ['Votre billet est remboursable.', "Votre billet n'est pas remboursable."],
      ['Le colis arrive mardi.', 'Le colis arrive vendredi.'],
    ],
    agree: [['Le remboursement prend 3 jours.', 'La livraison prend 10 jours.']],
  },
  es: {
    clash: [
      ['El reembolso tarda 3 días.', 'El reembolso tarda 10 días.'],
      ['Su billete es reembolsable.', 'Su billete no es reembolsable.'],
      ['El paquete llega el martes.', 'El paquete llega el viernes.'],
    ],
    agree: [['El reembolso tarda 3 días.', 'La entrega tarda 10 días.']],
  },
  it: {
    clash: [
      ['Il rimborso richiede 3 giorni.', 'Il rimborso richiede 10 giorni.'],
      ['Il biglietto è rimborsabile.', 'Il biglietto non è rimborsabile.'],
      ['Il pacco arriva martedì.', 'Il pacco arriva venerdì.'],
    ],
    agree: [['Il rimborso richiede 3 giorni.', 'La consegna richiede 10 giorni.']],
  },
  pt: {
    clash: [
      ['O reembolso demora 3 dias.', 'O reembolso demora 10 dias.'],
      ['A passagem é reembolsável.', 'A passagem não é reembolsável.'],
      ['O pacote chega na terça-feira.', 'O pacote chega na sexta-feira.'],
    ],
    agree: [['O reembolso demora 3 dias.', 'A entrega demora 10 dias.']],
  },
  nl: {
    clash: [
      ['De terugbetaling duurt 3 dagen.', 'De terugbetaling duurt 10 dagen.'],
      ['De reparatie valt onder de garantie.', 'De reparatie valt niet onder de garantie.'],
      ['Het pakket komt dinsdag.', 'Het pakket komt vrijdag.'],
    ],
    agree: [['De terugbetaling duurt 3 dagen.', 'De levering duurt 10 dagen.']],
  },
  ja: {
    clash: [
      ['返金は3日以内に行われます。', '返金には10日かかります。'],
      ['修理は保証の対象です。', '修理は保証の対象外です。'],
      ['荷物は火曜日に届きます。', '荷物は金曜日に届きます。'],
    ],
    agree: [['返金は3日以内に行われます。', '配送には10日かかります。']],
  },
  zh: {
    clash: [
      ['退款需要3天。', '退款需要10天。'],
      ['您的机票可以退款。', '您的机票不可以退款。'],
      ['包裹星期二送达。', '包裹星期五送达。'],
    ],
    agree: [['退款需要3天。', '配送需要10天。']],
  },
};
