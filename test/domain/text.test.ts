import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../utils/domain/language.ts';
import { fold, sentencesOf, similarity, words } from '../../utils/domain/text.ts';

describe('folding', () => {
  it.each([
    ['Hello WORLD', 'hello world'],
    ['I don’t “know” — really', 'i don\'t "know" - really'],
    ['hu\u200bman', 'human'],
    ['\u202ehuman\u202c', 'human'],
    ['Ｈｕｍａｎ', 'human'],
    ['Müller café', 'muller cafe'],
    ['cafe\u0301', 'cafe'],
    ['hum\u0430n \u0430gent', 'human agent'],
    ['агент', 'агент'],
    ['ﬁne', 'fine'],
    ['👍🏽 ok', '👍🏽 ok'],
    ['ガス', 'ガス'],
    ['か\u3099す', 'がす'],
    ['ｶﾞｽ', 'ガス'],
    ['İstanbul', 'istanbul'],
    ['hu\u{e0041}m\u00ada\ufe0fn', 'human'],
    ['hu\u0000man', 'human'],
    ['Ꮋumаո', 'human'],
    ['hυmαn', 'human'],
    ['ʜᴜᴍᴀɴ', 'human'],
    ['𝖍𝖚𝖒𝖆𝖓 ⓐⓖⓔⓝⓣ 🄷🄸 🅷🅸', 'human agent hi hi'],
    ['hum4n ag3nt p3rs0n', 'human agent person'],
    ['b2b mp3 1st covid19 A1B2C3D4', 'b2b mp3 1st covid19 a1b2c3d4'],
    ['h-u-m-a-n', 'human'],
    ['H.U.M.A.N now', 'human now'],
    ['h u m a n', 'human'],
    ['a b c d', 'a b c d'],
    ['e.g. U.S.A.', 'e.g. u.s.a.'],
  ])('of %j is %j', (text, folded) => {
    expect(fold(text).text).toBe(folded);
  });

  it('leads from each place back to its character', () => {
    const text = 'Ⅷ — ﬁne, hu\u200bman';
    const folded = fold(text);
    expect(text.slice(folded.at(folded.text.indexOf('human')), folded.at(folded.text.length))).toBe(
      'hu\u200bman',
    );
    expect(text.slice(folded.at(folded.text.indexOf('fine')), folded.at(folded.text.indexOf(',')))).toBe(
      'ﬁne',
    );
  });

  it('never leads outside the original, nor backwards', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const folded = fold(text);
        let before = 0;
        for (let offset = 0; offset <= folded.text.length; offset++) {
          const at = folded.at(offset);
          expect(at >= before && at <= text.length).toBe(true);
          before = at;
        }
        expect(folded.at(folded.text.length)).toBe(text.length);
      }),
    );
  });
});

/** Texts full of what folding touches. */
const tricky = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(...'aehun -.*$013457@AÉеоաꭺᴀ𝖍🅗\u0301\u0307\u200b\u3099かｶﾞİ‴´\n'),
    maxLength: 40,
  }),
);

describe('folding any text', () => {
  it('leaves nothing to fold', () => {
    fc.assert(
      fc.property(tricky, (text) => {
        const once = fold(text).text;
        expect(fold(once).text).toBe(once);
      }),
      { numRuns: 1_000 },
    );
  });

  it('leads back in order and within the text', () => {
    fc.assert(
      fc.property(tricky, (text) => {
        const folded = fold(text);
        const places = Array.from({ length: folded.text.length + 1 }, (_, offset) => folded.at(offset));
        expect(places.every((place, k) => place >= (places[k - 1] ?? 0) && place <= text.length)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is the same with what does not show put in anywhere', () => {
    const hidden = fc.constantFrom(
      '\u200b',
      '\u200d',
      '\u2060',
      '\ufeff',
      '\u{e0041}',
      '\ufe0f',
      '\u202e',
      '\u00ad',
    );
    fc.assert(
      fc.property(tricky, fc.nat(), hidden, (text, place, more) => {
        const chars = [...text];
        const k = place % (chars.length + 1);
        const longer = [...chars.slice(0, k), more, ...chars.slice(k)].join('');
        expect(fold(longer).text).toBe(fold(text).text);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('similarity', () => {
  it.each([
    ['My garden order has the wrong delivery address', 'The delivery address of my garden order is wrong'],
    ['Where is my parcel 4711? It has not come.', 'My parcel 4711 has not come'],
    [
      'Please restart the router and wait ten seconds.',
      'Please restart your router, then wait for ten seconds.',
    ],
    ['注文した商品がまだ届きません', '注文した商品がまだ届きません！'],
  ])('of %j and %j is high', (a, b) => {
    expect(similarity(a, b)).toBeGreaterThanOrEqual(0.6);
  });

  it.each([
    ['yes', 'no'],
    ['My order is 4711', 'My name is Mona'],
    ['Please restart the router', 'Your invoice is on its way'],
    ['Thank you', 'Thank you very much, and where do I find the manual for the heater?'],
    ['', ''],
  ])('of %j and %j is low', (a, b) => {
    expect(similarity(a, b)).toBeLessThan(0.5);
  });

  it('lies within 0 and 1, is the same both ways, and is 1 for a text with words and itself', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.lorem(), (a, b) => {
        const value = similarity(a, b);
        expect(value >= 0 && value <= 1).toBe(true);
        expect(similarity(b, a)).toBe(value);
        expect(similarity(b, b)).toBe(1);
      }),
    );
  });
});

describe('sentences', () => {
  it.each([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['It costs 3.50 e.g. today. Fine', ['It costs 3.50 e.g. today.', 'Fine']],
    ['Line one\n\nLine two', ['Line one', 'Line two']],
    ['Dr. Mona is here. Ask her.', ['Dr. Mona is here.', 'Ask her.']],
    [
      'Der Termin am 26. Juni um 15:40 Uhr steht. Gut.',
      ['Der Termin am 26. Juni um 15:40 Uhr steht.', 'Gut.'],
    ],
    ['I have 26. Maize is fine.', ['I have 26.', 'Maize is fine.']],
    ['はい。元気です。', ['はい。', '元気です。']],
    ['  ', []],
  ])('of %j are %j', (text, expected) => {
    expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it('hold every character that is not white space, once', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        const joined = sentencesOf(text)
          .map(({ start, end }) => text.slice(start, end))
          .join('');
        expect(joined.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});

it('words come folded, and one by one where they are not set apart', () => {
  expect(words("Don't panic, Zoë")).toEqual(["don't", 'panic', 'zoe']);
  expect(words('転人工')).toEqual(['転', '人', '工']);
});

describe('the language', () => {
  it.each([
    ['I would like to know where my order is', 'en'],
    ['Ich möchte wissen, wo meine Bestellung ist', 'de'],
    ['Je voudrais savoir où est ma commande', 'fr'],
    ['Quiero saber dónde está mi pedido por favor', 'es'],
    ['Vorrei sapere dove è il mio ordine, grazie', 'it'],
    ['Quero saber onde está o meu pedido, não chegou', 'pt'],
    ['Ik wil graag weten waar mijn bestelling is', 'nl'],
    ['注文はどこですか', 'ja'],
    ['我的订单在哪里', 'zh'],
    ['Де моє замовлення', 'other'],
    ['주문이 어디에 있나요', 'ko'],
    ['4711', null],
    ['ok', null],
  ])('of %j is %s', (text, expected) => {
    expect(languageOf(text)).toBe(expected);
  });
});
