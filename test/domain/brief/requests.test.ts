import { describe, expect, it } from 'vitest';
import { requestsOf } from '../../../utils/domain/brief/requests.ts';
import { aConversation } from '../../builders.ts';

const ASKS: Readonly<Record<string, string>> = {
  en: 'I would like to talk to a human.',
  de: 'Kann ich bitte mit einem Menschen sprechen?',
  fr: 'Je peux parler à un conseiller humain ?',
  es: 'Quiero hablar con una persona.',
  it: 'Vorrei parlare con un operatore.',
  pt: 'Quero falar com um atendente.',
  nl: 'Ik wil een medewerker spreken.',
  ja: '人と話したいです。',
  zh: '我要转人工客服。',
};

const REQUEST = 'Can I speak to a person please?';

const ignored = (language: string, answer: string) =>
  requestsOf(
    aConversation()
      .customer(ASKS[language] ?? '')
      .ai(answer)
      .customer('hm')
      .build().messages,
  ).map((one) => one.ignored);

describe('a request for a person', () => {
  it.each([
    ['en', 'I am transferring you to a human agent.'],
    ['en', 'A colleague will call you within 24 hours.'],
    ['en', 'So that the right colleague can call you: what is your phone number?'],
    ['en', "I've passed this to our billing team; someone will reply today."],
    ['de', 'Ich verbinde Sie mit einer Kollegin.'],
    ['fr', 'Je vous mets en relation avec un conseiller.'],
    ['es', 'Le paso con un agente.'],
    ['it', 'La metto in contatto con un operatore.'],
    ['pt', 'Vou transferir para um atendente.'],
    ['nl', 'Ik verbind u door met een medewerker.'],
    ['ja', '担当者におつなぎします。'],
    ['zh', '我为您转接人工客服。'],
  ])('in %s is heard: %s', (language, answer) => {
    expect(ignored(language, answer)).toEqual([false]);
  });

  it.each([
    ['en', 'Have you tried turning it off and on again?'],
    ['en', "I can't connect you to a human agent."],
    ['en', 'I understand. Our terms say 14 days.'],
    ['de', 'Bitte starten Sie den Router neu.'],
    ['fr', 'Veuillez redémarrer le routeur.'],
    ['es', 'Reinicie el router.'],
    ['it', 'Riavvii il router.'],
    ['pt', 'Reinicie o roteador.'],
    ['nl', 'Start de router opnieuw op.'],
    ['ja', 'ルーターを再起動してください。'],
    ['zh', '请重启路由器。'],
  ])('in %s is passed over: %s', (language, answer) => {
    expect(ignored(language, answer)).toEqual([true]);
  });

  it('is not passed over while nobody has answered', () => {
    const { messages } = aConversation().customer(REQUEST).customer('hello?').build();
    expect(requestsOf(messages)).toMatchObject([{ i: 0, ignored: false }]);
  });

  it('is met by a person who writes next, whatever the AI said', () => {
    const { messages } = aConversation()
      .customer(REQUEST)
      .ai('Have you tried turning it off?')
      .agent('Hello, this is Ada.')
      .build();
    expect(requestsOf(messages)).toMatchObject([{ ignored: false }]);
  });

  it('a note is no answer, and an earlier request is judged by itself', () => {
    const { messages } = aConversation()
      .customer(REQUEST)
      .note('I am transferring you to a human agent.')
      .ai('Which model is it?')
      .customer(REQUEST)
      .ai('I am transferring you to a human agent.')
      .build();
    expect(requestsOf(messages).map((one) => one.ignored)).toEqual([true, false]);
  });
});
