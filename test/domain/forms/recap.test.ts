import { describe, expect, it } from 'vitest';
import { recapOf } from '../../../utils/domain/forms/recap.ts';
import { RECAP_KINDS, RECAP_LANGUAGES, RECAP_WORDS } from '../../../utils/domain/forms/recap-words.ts';
import type { BriefDocument } from '../../../utils/domain/forms/schema.ts';
import { aConversation } from '../../builders.ts';
import { briefOf } from './cases.ts';

const kettle: BriefDocument = {
  ...briefOf(
    aConversation()
      .customer('My kettle leaks "everywhere". Order 48213, ada@example.com')
      .ai('Please descale the kettle.')
      .customer("I did that, it didn't help. I want a refund.")
      .ai('I will send you a label within 2 hours.')
      .customer('ok')
      .build(),
  ),
  tried: [{ by: 'ai', named: true, step: 'descale the kettle.', result: 'failed', why: null, evidence: [] }],
  customer: { name: 'Ada Weber', brand: 'Acme', language: 'en', channel: null, tier: null },
};

describe('what the customer reads', () => {
  it('greets by name, tells the matter, what was given, tried and said, and asks whether it is right', () => {
    expect(recapOf(kettle, 'en')).toBe(
      [
        'Hello Ada,',
        "So that you don't have to repeat anything, this is what I have:",
        "– You wrote: “My kettle leaks 'everywhere'”",
        '– What you asked for: “I want a refund”',
        '– What you gave us: order number 48213, e-mail ada@example.com, product kettle',
        '– Already tried, without success: “descale the kettle”',
        '– You were told: “I will send you a label within 2 hours”',
        'Is that right, and is there anything to add?',
      ].join('\n'),
    );
  });

  it.each([
    ['de', 'Guten Tag, Ada Weber,', 'Bestellnummer 48213', /\bSie\b/u, '„I want a refund“'],
    ['fr', 'Bonjour Ada Weber,', 'numéro de commande 48213', /\b[Vv]ous\b/u, '«\u00a0I want a refund\u00a0»'],
    ['es', 'Hola, Ada:', 'número de pedido 48213', /\b[Uu]sted\b/u, '«I want a refund»'],
    ['it', 'Buongiorno Ada Weber,', 'numero d’ordine 48213', /\bLei\b/u, '«I want a refund»'],
    ['pt', 'Olá, Ada.', 'número do pedido 48213', /\bo seu pedido\b/iu, '“I want a refund”'],
    ['nl', 'Beste Ada Weber,', 'bestelnummer 48213', /\bu\b/iu, '“I want a refund”'],
    ['ja', 'Ada Weber様、', '注文番号 48213', /でしょうか。/u, '「I want a refund」'],
    ['zh', 'Ada Weber，您好：', '订单号 48213', /您/u, '“I want a refund”'],
  ])('in %s is formal, with its own quotation marks', (language, hello, order, address, quote) => {
    const recap = recapOf(kettle, language);
    expect(recap.startsWith(hello)).toBe(true);
    for (const part of [order, quote, RECAP_WORDS[language as 'de'].ask]) expect(recap).toContain(part);
    expect(recap).toMatch(address);
  });

  it.each([null, 'sv', '', 'xx-YY'])('in %j, which it does not speak, is English', (language) => {
    expect(recapOf(kettle, language)).toBe(recapOf(kettle, 'en'));
  });

  it('knows a language by its first two letters', () => {
    expect(recapOf(kettle, 'pt-BR')).toBe(recapOf(kettle, 'pt'));
  });

  it('greets nobody by a stand-in for a name', () => {
    const of = { ...kettle, customer: { ...kettle.customer, name: 'Visitor 8812' } };
    expect(recapOf(of, 'en').startsWith('Hello,\n')).toBe(true);
  });

  it('repeats no card number, password or code, and no number of which nobody knows what it is', () => {
    const fact = kettle.facts[0]!;
    const facts = [
      { ...fact, k: 'order', v: '4111 1111 1111 1111' },
      { ...fact, k: 'number', v: '482913' },
      { ...fact, k: 'card ending', v: '4412' },
      { ...fact, k: 'reservation', v: 'QX7L2M' },
    ];
    const recap = recapOf({ ...kettle, facts, issue: { q: 'pay with [card] please', evidence: [] } }, 'en');
    expect(recap).not.toMatch(/4111|482913|4412|\[card\]/u);
    expect(recap).toContain('booking number QX7L2M');
    expect(recap).toContain('“pay with … please”');
  });

  it('quotes a promise that is open or broken, never one that is settled', () => {
    const [promise] = kettle.ai_promises;
    const all = (['open', 'broken', 'kept', 'withdrawn', 'overtaken'] as const).map((state) => ({
      ...promise!,
      q: `promise ${state}`,
      state,
    }));
    const said = all.filter(({ q }) => recapOf({ ...kettle, ai_promises: all }, 'en').includes(q));
    expect(said.map(({ state }) => state)).toEqual(['open', 'broken']);
  });

  it('tells by an ellipsis that a step was cut', () => {
    const [tried] = kettle.tried;
    const step = 'unplug the kettle for thirty seconds and';
    expect(recapOf({ ...kettle, tried: [{ ...tried!, step }] }, 'en')).toContain(`“${step}…”`);
  });

  it('leaves out an answer that did not help and names no step', () => {
    const tried = kettle.tried.map((one) => ({ ...one, named: false }));
    expect(recapOf({ ...kettle, tried }, 'en')).not.toContain('descale');
  });

  it('calls no refusal of the AI a step', () => {
    const tried = [
      {
        by: 'ai' as const,
        named: true,
        step: 'a refund is not possible under our policy',
        result: 'failed' as const,
        why: null,
        evidence: [],
      },
    ];
    expect(recapOf({ ...kettle, tried }, 'en')).not.toContain('Already tried');
  });

  it('is empty when nothing is known', () => {
    expect(recapOf(briefOf(aConversation().build()), 'en')).toBe('');
  });

  it('has every word in every language', () => {
    for (const [kind, row] of Object.entries(RECAP_KINDS)) {
      expect(row, kind).toHaveLength(RECAP_LANGUAGES.length);
      for (const word of row) expect(word.trim()).not.toBe('');
    }
    for (const words of Object.values(RECAP_WORDS)) {
      expect(words.helloName).toContain('{name}');
      for (const line of ['issue', 'goal', 'given', 'tried', 'promised'] as const)
        expect(words[line]).toContain('{said}');
    }
  });
});
