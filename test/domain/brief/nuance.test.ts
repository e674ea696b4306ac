import { describe, expect, it } from 'vitest';
import { moodOf } from '../../../utils/domain/brief/mood.ts';
import { quoted } from '../../../utils/domain/conversation.ts';
import { aConversation } from '../../builders.ts';
import { AFTER_SUCCESS, NUANCES, type Nuanced } from './cases/moods.ts';

/** A matter and a fallback of the AI, in each language. */
const FAILURES: Readonly<Record<string, readonly [string, string]>> = {
  en: ['My order never came.', "I'm not sure I understand. Could you rephrase that?"],
  de: ['Mein Paket kam nie an.', 'Das habe ich leider nicht verstanden. Können Sie das anders formulieren?'],
  fr: ["Ma commande n'est jamais arrivée.", "Désolé, je n'ai pas compris. Pouvez-vous reformuler ?"],
  es: ['Mi pedido nunca llegó.', 'Lo siento, no entendí. ¿Puede reformularlo?'],
  it: ['Il mio ordine non è mai arrivato.', 'Mi dispiace, non ho capito. Può riformulare?'],
  pt: ['O meu pedido nunca chegou.', 'Desculpe, não entendi. Pode reformular?'],
  nl: ['Mijn bestelling is nooit aangekomen.', 'Sorry, ik heb dat niet begrepen. Kunt u het anders zeggen?'],
  ja: ['荷物が届きません。', '申し訳ございません、理解できませんでした。別の言い方をお願いします。'],
  zh: ['我的订单一直没到。', '抱歉，我没有理解您的问题，请换一种说法。'],
};
const KINDS = ['restrained', 'sarcastic', 'anxious'] as const;

const nuanceAfter = (language: string, text: string) => {
  const [matter, fallback] = FAILURES[language] ?? ['', ''];
  return moodOf(aConversation().customer(matter).ai(fallback).customer(text).build().messages).nuance ?? null;
};
const heardAs = (language: string, texts: readonly string[]) =>
  texts.map((text) => nuanceAfter(language, text));

describe.each(Object.entries(NUANCES))('what is not said outright, in %s', (language, sets: Nuanced) => {
  it.each(KINDS)('nine of ten %s words are heard so', (kind) => {
    const heard = heardAs(language, sets[kind]);
    expect(heard.filter((one) => one === kind).length / heard.length).toBeGreaterThanOrEqual(0.9);
  });

  it('plain words have no nuance', () => {
    expect(sets.none.filter((text) => nuanceAfter(language, text) !== null)).toEqual([]);
  });
});

describe('nuance', () => {
  it.each(AFTER_SUCCESS)('is none where nothing has failed: %s', (text) => {
    const { messages } = aConversation()
      .customer('Where do I find the invoice?')
      .ai('You find it under Orders, then Invoices.')
      .customer(text)
      .build();
    expect(moodOf(messages).nuance ?? null).toBeNull();
  });

  it('praise over a failure is no contentment', () => {
    const mood = moodOf(
      aConversation()
        .customer('The lamp is broken.')
        .ai("I didn't understand that.")
        .customer('Great job.')
        .build().messages,
    );
    expect(mood).toMatchObject({ nuance: 'sarcastic', word: 'sarcastic', now: -1 });
  });

  it('politeness that grows while the case fails is restraint', () => {
    const mood = moodOf(
      aConversation()
        .customer('Refund for 48213')
        .ai("I'm sorry, I didn't understand that.")
        .customer('Could you please look at the refund once more, thank you')
        .build().messages,
    );
    expect(mood.nuance).toBe('restrained');
  });

  it('is gone once the trouble is', () => {
    const { messages } = aConversation()
      .customer("I'm worried that the money is gone.")
      .ai('It is on its way.')
      .customer('Thank you so much, that helped')
      .build();
    expect(moodOf(messages).nuance ?? null).toBeNull();
  });
});

describe('the lowest point', () => {
  it('is shown by the words that show it, the first of equals', () => {
    const { messages } = aConversation()
      .customer('My parcel never came.')
      .ai('It was delivered.')
      .customer('This is outrageous, I was at home.')
      .ai('I see.')
      .customer('I am still furious')
      .build();
    const { peak = null, lowest } = moodOf(messages);
    expect(lowest).toBe(-2);
    expect(peak && quoted(messages, peak)).toBe('outrageous');
  });

  it('is none while no message is below zero', () => {
    expect(moodOf(aConversation().customer('Hello, thanks').build().messages).peak ?? null).toBeNull();
  });
});
