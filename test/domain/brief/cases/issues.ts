/** What customers write around the matter, and the matter itself; each frame names the place of the matter. */
export interface Talk {
  readonly greeting: string;
  readonly person: string;
  readonly vague: string;
  readonly identity: string;
  readonly impatience: string;
  readonly thanks: string;
  readonly matters: readonly string[];
}

export const TALKS: Readonly<Record<string, Talk>> = {
  en: {
    greeting: 'Hello there',
    person: 'Can I talk to a person please?',
    vague: 'Hi, I need some help with my account.',
    identity: 'Sure, it is Mira Holt, mira.holt@mail.example, 90210.',
    impatience: 'That did not help at all.',
    thanks: 'ok thank you',
    matters: [
      'My parcel 55120 says delivered but there is nothing at my door.',
      'I was charged twice for the October invoice, 39.90 each time.',
      'The heating has been off since Sunday and the thermostat shows E7.',
      'I want to return the blue jacket because it is a size too small.',
      'My card was stolen this morning and I need it blocked.',
      'The app logs me out every time I open the camera.',
      'I booked two seats together and you moved us to different rows.',
      'The sofa arrived with a broken leg and a tear in the fabric.',
      'I need to move my dentist appointment from Monday to any later day.',
      'You cut off my internet although I paid the bill on the 2nd.',
      'My late husband still gets letters and I want his contract closed.',
      'The refund for order 8841 never reached my bank account.',
      'I would like to cancel the yearly plan before it renews next week.',
      'The driver left the groceries in the rain and half of it is ruined.',
      'My luggage did not come out in Porto and my cruise leaves tomorrow.',
      'Somebody changed the e-mail of my account and I cannot log in.',
      'The promised discount is missing from my electricity bill.',
      'The washing machine leaks from the door since the last repair.',
      'I ordered a gluten free pizza and got one with wheat dough.',
      'Please change the delivery address of order 7710 to my office.',
      'The hearing aid I bought from you whistles when I chew.',
      'I got a fine for a bus I was never on.',
      'My daughter cannot open her school books on the new tablet.',
      'Your price went up by twelve euros and nobody told me.',
      'The video course stops at lesson four with a black screen.',
    ],
  },
  de: {
    greeting: 'Guten Tag',
    person: 'Kann ich bitte mit einem Menschen sprechen?',
    vague: 'Hallo, ich brauche Hilfe mit meinem Konto.',
    identity: 'Mira Holt, mira.holt@mail.example, 90210.',
    impatience: 'Das hat gar nicht geholfen.',
    thanks: 'ok danke',
    matters: [
      'Mein Paket 55120 gilt als zugestellt, aber vor der Tür liegt nichts.',
      'Die Rechnung vom Oktober wurde zweimal abgebucht, je 39,90 Euro.',
      'Die Heizung ist seit Sonntag aus und das Thermostat zeigt E7.',
      'Ich möchte die blaue Jacke zurückgeben, sie ist zu klein.',
      'Meine Karte wurde heute gestohlen und muss gesperrt werden.',
    ],
  },
  fr: {
    greeting: 'Bonjour',
    person: 'Je peux parler à un conseiller humain ?',
    vague: "Bonjour, j'ai besoin d'aide avec mon compte.",
    identity: 'Mira Holt, mira.holt@mail.example, 90210.',
    impatience: "Ça ne m'a pas aidée du tout.",
    thanks: 'ok merci',
    matters: [
      "Mon colis 55120 est noté livré mais il n'y a rien devant ma porte.",
      "La facture d'octobre a été prélevée deux fois, 39,90 euros chaque fois.",
      'Le chauffage est en panne depuis dimanche et affiche E7.',
      'Je voudrais rendre la veste bleue, elle est trop petite.',
      "On m'a volé ma carte ce matin, il faut la bloquer.",
    ],
  },
  es: {
    greeting: 'Buenos días',
    person: '¿Puedo hablar con una persona?',
    vague: 'Hola, necesito ayuda con mi cuenta.',
    identity: 'Mira Holt, mira.holt@mail.example, 90210.',
    impatience: 'Eso no me ayudó nada.',
    thanks: 'ok gracias',
    matters: [
      'Mi paquete 55120 figura como entregado pero no hay nada en la puerta.',
      'Me cobraron dos veces la factura de octubre, 39,90 cada vez.',
      'La calefacción está apagada desde el domingo y marca E7.',
      'Quiero devolver la chaqueta azul porque me queda pequeña.',
      'Me robaron la tarjeta esta mañana y hay que bloquearla.',
    ],
  },
  it: {
    greeting: 'Buongiorno',
    person: 'Posso parlare con un operatore umano?',
    vague: 'Salve, ho bisogno di aiuto con il mio account.',
    identity: 'Mira Holt, mira.holt@mail.example, 90210.',
    impatience: 'Non mi ha aiutata per niente.',
    thanks: 'ok grazie',
    matters: [
      "Il mio pacco 55120 risulta consegnato ma davanti alla porta non c'è niente.",
      'La fattura di ottobre è stata addebitata due volte, 39,90 ogni volta.',
      'Il riscaldamento è spento da domenica e segna E7.',
      'Vorrei restituire la giacca blu perché è troppo piccola.',
      'Stamattina mi hanno rubato la carta e va bloccata.',
    ],
  },
  pt: {
    greeting: 'Bom dia',
    person: 'Posso falar com uma pessoa?',
    vague: 'Olá, preciso de ajuda com a minha conta.',
    identity: 'Mira Holt, mira.holt@mail.example, 90210.',
    impatience: 'Isso não ajudou nada.',
    thanks: 'ok obrigada',
    matters: [
      'Meu pacote 55120 consta como entregue mas não há nada na porta.',
      'A fatura de outubro foi cobrada duas vezes, 39,90 cada vez.',
      'O aquecimento está desligado desde domingo e mostra E7.',
      'Quero devolver a jaqueta azul porque ficou pequena.',
      'Roubaram meu cartão hoje cedo e ele precisa ser bloqueado.',
    ],
  },
  nl: {
    greeting: 'Goedemorgen',
    person: 'Kan ik een medewerker spreken?',
    vague: 'Hallo, ik heb hulp nodig met mijn account.',
    identity: 'Mira Holt, mira.holt@mail.example, 90210.',
    impatience: 'Dat heeft helemaal niet geholpen.',
    thanks: 'ok bedankt',
    matters: [
      'Mijn pakket 55120 staat op bezorgd maar er ligt niets voor de deur.',
      'De factuur van oktober is twee keer afgeschreven, telkens 39,90.',
      'De verwarming is uit sinds zondag en toont E7.',
      'Ik wil de blauwe jas terugsturen omdat hij te klein is.',
      'Mijn pas is vanmorgen gestolen en moet geblokkeerd worden.',
    ],
  },
  ja: {
    greeting: 'こんにちは',
    person: '担当者と話せますか？',
    vague: 'こんにちは、アカウントのことで助けてほしいです。',
    identity: 'ホルト美良、mira.holt@mail.example、90210です。',
    impatience: '全然役に立ちませんでした。',
    thanks: 'ありがとうございます',
    matters: [
      '荷物55120が配達済みになっていますが、玄関に何も届いていません。',
      '10月分の請求が39.90ユーロずつ二重に引き落とされています。',
      '日曜から暖房が動かず、サーモスタットにE7と出ています。',
      '青いジャケットが小さすぎるので返品したいです。',
      '今朝カードを盗まれたので、停止してほしいです。',
    ],
  },
  zh: {
    greeting: '您好',
    person: '我可以和人工说话吗？',
    vague: '您好，我的账户需要帮助。',
    identity: '米拉，mira.holt@mail.example，90210。',
    impatience: '这一点用都没有。',
    thanks: '好的谢谢',
    matters: [
      '我的包裹55120显示已送达，但是门口什么都没有。',
      '十月的账单被扣了两次款，每次39.90元。',
      '暖气从星期天开始坏了，温控器显示E7。',
      '蓝色外套太小了，我想退货。',
      '我的银行卡今天早上被偷了，需要冻结。',
    ],
  },
};

/** Messages of the customer in order, and which of them is the matter. */
export const FRAMES: readonly ((talk: Talk, matter: string) => { said: readonly string[]; at: number })[] = [
  ({ identity, thanks }, matter) => ({ said: [matter, identity, thanks], at: 0 }),
  ({ greeting, identity }, matter) => ({ said: [greeting, matter, identity], at: 1 }),
  ({ person, impatience }, matter) => ({ said: [person, matter, impatience], at: 1 }),
  ({ vague, identity, thanks }, matter) => ({ said: [vague, identity, matter, thanks], at: 2 }),
  ({ impatience, person }, matter) => ({ said: [matter, impatience, person], at: 0 }),
  ({ vague, impatience, person }, matter) => ({ said: [vague, matter, impatience, person], at: 1 }),
];
