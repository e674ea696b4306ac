import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { tongueOf } from '../utils/tongue.ts';
import { aConversation } from './builders.ts';

interface Detected {
  readonly isReliable: boolean;
  readonly languages: readonly { readonly language: string; readonly percentage: number }[];
}

const before = browser.i18n.detectLanguage;
let asked: string[] = [];
function detector(answer: (text: string) => Detected | Promise<Detected>): void {
  Object.assign(browser.i18n, {
    detectLanguage: async (text: string) => {
      asked.push(text);
      return answer(text);
    },
  });
}
const sure = (language: string, percentage = 98): Detected => ({
  isReliable: true,
  languages: [{ language, percentage }],
});
/** Each case has its own words: answers are remembered by the words. */
const saying = (words: string) => aConversation().customer(words).build();

beforeEach(() => {
  asked = [];
});
afterEach(() => {
  Object.assign(browser.i18n, { detectLanguage: before });
});

describe("the customer's tongue", () => {
  it("is asked of the browser with the customer's public words alone, together", async () => {
    detector(() => sure('nl'));
    const of = aConversation()
      .customer('Waar blijft mijn pakket?')
      .ai('It is on its way.')
      .note('customer is upset')
      .customer('Ik wacht al een week.')
      .build();
    expect(await tongueOf(of)).toBe('nl');
    expect(asked).toEqual(['Waar blijft mijn pakket?\nIk wacht al een week.']);
  });

  it.each([
    ['zh-Latn', 'zh'],
    ['pt-BR', 'pt'],
    ['iw', 'he'],
    ['fil', 'fil'],
    ['und', null],
    ['', null],
    ['<script>', null],
  ])('%j is kept as %j', async (code, kept) => {
    detector(() => sure(code));
    expect(
      await tongueOf(
        saying(`${[...code].map((letter) => letter.charCodeAt(0)).join('')} zzxq vvbk qqwy jjpf xxkz`),
      ),
    ).toBe(kept);
  });

  it('is not known where the browser is not sure, or most of the text is not in it', async () => {
    detector(() => ({ isReliable: false, languages: [{ language: 'de', percentage: 99 }] }));
    expect(await tongueOf(saying('qqzz wwxx vvbb nnmm kkjj'))).toBeNull();
    detector(() => sure('de', 40));
    expect(await tongueOf(saying('qqzy wwxy vvby nnmy kkjy'))).toBeNull();
    detector(() => ({ isReliable: true, languages: [] }));
    expect(await tongueOf(saying('qqzx wwxz vvbx nnmx kkjx'))).toBeNull();
  });

  it('takes the largest part, whatever the order', async () => {
    detector(() => ({
      isReliable: true,
      languages: [
        { language: 'en', percentage: 20 },
        { language: 'fr', percentage: 80 },
      ],
    }));
    expect(await tongueOf(saying('qqzt wwxt vvbt nnmt kkjt'))).toBe('fr');
  });

  it('is the core’s own finding where both know one, save a foreign one in plenty of words', async () => {
    detector(() => sure('no'));
    expect(await tongueOf(saying('Wo bleibt meine Bestellung?'))).toBe('de');
    detector(() => sure('et'));
    const long =
      'Minu tellimus pole ikka veel kohale jõudnud, kas saate kontrollida kus see praegu on ja miks?';
    expect(await tongueOf(saying(long))).toBe('et');
    detector(() => sure('fr'));
    const dutch =
      'Mijn bestelling is nog steeds niet aangekomen, kunt u kijken waar het pakket nu is gebleven?';
    expect(await tongueOf(saying(dutch))).toBe('nl');
  });

  it('is asked once for the same words, and never for a word or two', async () => {
    detector(() => sure('en'));
    const of = saying('klmn opqr stuv wxyz abab cdcd efef');
    expect(await Promise.all([tongueOf(of), tongueOf(of)])).toEqual(['en', 'en']);
    expect(asked.length).toBe(1);
    expect(await tongueOf(saying('ok'))).toBeNull();
    expect(asked.length).toBe(1);
  });

  it('is not known in a browser that fails or has no detector, and nothing is thrown', async () => {
    detector(() => {
      throw new Error('out of order');
    });
    expect(await tongueOf(saying('bbrk wwrk ttrk nnrk kkrk'))).toBeNull();
    expect(await tongueOf(saying('Deze woorden treffen een kapotte browser'))).toBe('nl');
    Object.assign(browser.i18n, { detectLanguage: undefined });
    expect(await tongueOf(saying('bbrq wwrq ttrq nnrq kkrq'))).toBeNull();
  });
});
