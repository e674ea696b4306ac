import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultBrand } from '../../utils/domain/brand.ts';
import { assess } from '../../utils/domain/escalation/index.ts';
import { LEVELS } from '../../utils/domain/language/weights-words.ts';
import { languageOf, TOLD_APART, tell } from '../../utils/domain/language.ts';
import { aConversation } from '../builders.ts';

const SAID: readonly (readonly [string, readonly string[]])[] = [
  [
    'en',
    [
      'where is my parcel',
      'It still does not work on my phone',
      'I cancelled that weeks ago!!',
      'pls cancel the second order',
      'Nobody has answered my last two mails.',
      'The driver left it at the wrong door',
      'Why was I charged twice?',
      'ok so what happens now',
    ],
  ],
  [
    'de',
    [
      'wo bleibt mein Paket',
      'Das Gerät geht immer noch nicht an',
      'Ich habe schon vor Wochen gekündigt!!',
      'Bitte die zweite Bestellung stornieren',
      'Auf meine letzten beiden Mails kam keine Antwort.',
      'Der Fahrer hat es falsch abgestellt',
      'Warum wurde doppelt abgebucht?',
      'und wie geht es jetzt weiter',
    ],
  ],
  [
    'fr',
    [
      'où est passé mon colis',
      'Ça ne marche toujours pas chez moi',
      "J'ai résilié il y a trois semaines",
      'merci d’annuler la deuxième commande',
      "Personne n'a répondu à mes mails.",
      "Le livreur l'a laissé devant la mauvaise porte",
      'Pourquoi ai-je été débité deux fois ?',
      'et maintenant on fait quoi',
    ],
  ],
  [
    'es',
    [
      'dónde está mi paquete',
      'Sigue sin funcionar en mi móvil',
      'Me di de baja hace tres semanas',
      'por favor cancelen el segundo pedido',
      'Nadie ha contestado mis correos.',
      'El repartidor lo dejó en otra puerta',
      '¿Por qué me cobraron dos veces?',
      'y ahora qué hacemos',
    ],
  ],
  [
    'it',
    [
      'dove è finito il mio pacco',
      'Non funziona ancora sul mio telefono',
      'Ho disdetto tre settimane fa',
      'per favore annullate il secondo ordine',
      'Nessuno ha risposto alle mie mail.',
      "Il corriere l'ha lasciato alla porta sbagliata",
      'Perché mi avete addebitato due volte?',
      'e adesso che cosa facciamo',
    ],
  ],
  [
    'pt',
    [
      'onde está a minha encomenda',
      'Continua sem funcionar no meu telemóvel',
      'Cancelei a assinatura há três semanas',
      'por favor cancelem o segundo pedido',
      'Ninguém respondeu aos meus emails.',
      'O motorista deixou na porta errada',
      'Por que fui cobrado duas vezes?',
      'e agora o que fazemos',
    ],
  ],
  [
    'nl',
    [
      'waar blijft mijn pakketje',
      'Het werkt nog steeds niet op mijn telefoon',
      'Ik heb weken geleden al opgezegd',
      'graag de tweede bestelling annuleren',
      'Niemand heeft mijn mails beantwoord.',
      'De bezorger heeft het verkeerd neergezet',
      'Waarom is er dubbel afgeschreven?',
      'en hoe gaat het nu verder',
    ],
  ],
  [
    'ja',
    [
      '荷物がまだ届いていません',
      '注文を取り消してください',
      'なぜ二重に請求されたのですか',
      'アプリが動きません',
    ],
  ],
  ['zh', ['我的包裹还没有到', '请取消第二个订单', '为什么扣了两次款', '手机上还是打不开']],
];

describe('the language of a message', () => {
  it.each(SAID)(
    'is told as %s for nine of ten short sentences, and never as another supported one',
    (code, said) => {
      const told = said.map((text) => languageOf(text));
      expect(told.filter((one) => one !== code && one !== null)).toEqual([]);
      expect(told.filter((one) => one === code).length / said.length).toBeGreaterThanOrEqual(0.87);
    },
  );

  it.each(SAID)('is %s for the sentences together', (code, said) => {
    expect(languageOf(said.slice(0, 3).join('\n'))).toBe(code);
  });

  it.each([
    ['Nie mogę się zalogować i nie wiem dlaczego, czy możecie mi pomóc?', 'pl'],
    ['Jag har inte fått min beställning och det är inte okej', 'sv'],
    ['Siparişim neden hala gelmedi, bu ne biçim hizmet, çok bekledim', 'tr'],
    ['Mera order abhi tak nahi aaya hai, kya aap bata sakte hain kab aayega', 'hi'],
    ['Saya belum terima barang ini, tolong bantu dengan cepat', 'id'],
    ['Де моє замовлення, я чекаю вже тиждень', 'other'],
    ['طلبي لم يصل بعد', 'other'],
    ['주문이 아직 안 왔어요', 'ko'],
  ])('of %j is %s, which has no lexicon', (text, code) => {
    expect(languageOf(text)).toBe(code);
  });

  it('is not guessed from a code, a number, a name or a nod', () => {
    for (const text of ['', '   ', '4711', 'ok', '🙂🙂', 'XK-2290-B', 'https://example.com/x?y=1'])
      expect(languageOf(text)).toBeNull();
  });

  it('is the same without accents, in capitals, in full-width letters and behind look-alikes', () => {
    expect(languageOf('NO FUNCIONA TODAVIA Y NADIE ME CONTESTA')).toBe('es');
    expect(languageOf('ｗｈｅｒｅ ｉｓ ｍｙ ｐａｒｃｅｌ')).toBe('en');
    expect(languageOf('I wаnt tо talk tо a persоn')).toBe('en');
  });

  it('is found in any text without a fault, and always one of few codes', () => {
    const codes = /^(?:[a-z]{2}|other)$/;
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const told = tell(text, new Map());
        expect(told === null || codes.test(told)).toBe(true);
        expect(languageOf(text)).toBe(languageOf(text));
      }),
    );
  });

  it('has a cost for each of its languages, in few bytes', () => {
    for (const levels of Object.keys(LEVELS))
      expect(levels).toMatch(new RegExp(`^[0-4]{${TOLD_APART.length}}$`));
    expect(readFileSync('utils/domain/language/weights-words.ts', 'utf8').length).toBeLessThan(40_000);
  });
});

describe('the language of a conversation', () => {
  const brand = defaultBrand('acme.zendesk.com');
  const last = (of: ReturnType<ReturnType<typeof aConversation>['build']>, language?: string | null) =>
    assess(language === undefined ? of : { ...of, language }, brand, 0).at(-1)!;

  it('that the browser tells reads a first message too short to tell', () => {
    const short = aConversation().customer('Berater bitte').build();
    expect(languageOf('Berater bitte')).not.toBe('pl');
    expect(last(short, 'de').score).toBeGreaterThanOrEqual(last(short, 'pl').score);
  });

  it('without a lexicon caps soft signs and says so', () => {
    const loud = aConversation().customer('!!! ??? NO NO').ai('Sorry?').customer('!!! ??? NO NO').build();
    const { score, confidence } = last(loud, 'pl');
    expect(score).toBeLessThanOrEqual(59);
    expect(confidence).toBe('low');
  });

  it('gives way to a message that clearly shows another one', () => {
    const german = aConversation().customer('Ich möchte bitte mit einem Menschen sprechen.').build();
    expect(last(german, 'en')).toMatchObject({ band: 'now' });
    expect(last(german, 'pl')).toMatchObject({ band: 'now' });
    const mixed = aConversation()
      .customer('Hello, my parcel has not arrived yet.')
      .ai('Sorry to hear that.')
      .customer('Quiero hablar con una persona, por favor.')
      .build();
    expect(last(mixed, 'en')).toMatchObject({ band: 'now' });
  });

  it('changes nothing where every message tells its own', () => {
    const clear = aConversation()
      .customer('Where is my parcel? It should have been here last week.')
      .ai('It is on its way.')
      .customer('That is what you told me last week as well.')
      .build();
    expect(last(clear, 'de')).toEqual(last(clear));
    expect(last(clear, null)).toEqual(last(clear));
  });
});
