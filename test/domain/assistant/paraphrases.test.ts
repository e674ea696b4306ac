import { describe, expect, it } from 'vitest';
import { answerOf } from '../../../model/measure/stand-in.ts';
import { checked } from '../../../utils/domain/assistant/check.ts';
import { parcel } from '../../assistant/samples.ts';

/** What a good model writes about the sample, with the one lie that a bad one would slip in. */
const ROWS: Readonly<Record<string, readonly (readonly [text: string, cites: string, isTrue: boolean])[]>> = {
  en: [
    ['The customer reports that order 4821993 never arrived and that €49.90 was paid for it.', 'm0', true],
    ['The AI promised to send a replacement within 3 days.', 'm1', true],
    ['The customer has restarted the tracking page and cleared the cache, without success.', 'm2 m4', true],
    ['The AI suggested clearing the browser cache.', 'm3', true],
    ['The customer now asks to talk to a person.', 'm4', true],
    ["The customer's order was due by Friday.", 'm2', true],
    ['They have tried everything that the AI suggested.', 'm3 m4', true],
    ['The AI promised a refund of €25.', 'm1', false],
    ['The customer was told to wait until Thursday.', 'm1', false],
    ['The customer spoke to Markus before.', 'm4', false],
  ],
  de: [
    ['Der Kunde meldet, dass die Bestellung 4821993 nie angekommen ist.', 'm0', true],
    ['Die KI hat versprochen, innerhalb von 3 Tagen einen Ersatz zu schicken.', 'm1', true],
    ['Der Kunde hat den Cache geleert und die Seite neu gestartet, ohne Erfolg.', 'm2 m4', true],
    ['Der Kunde möchte nun mit einem Menschen sprechen.', 'm4', true],
    ['Der Kunde hat 49,90 Euro bezahlt.', 'm0', true],
    ['Der Kunde hat 94,90 Euro bezahlt.', 'm0', false],
    ['Die KI hat einen Ersatz innerhalb von vier Tagen versprochen.', 'm1', false],
    ['Der Kunde wartet ohne Erfolg auf Ersatz und ist verärgert.', 'm0 m4', true],
    ['Die KI nannte Schmidt.', 'm1', false],
    ['Der Kunde hat mit Herrn Vogel gesprochen.', 'm4', false],
  ],
  fr: [
    ["Le client signale que la commande 4821993 n'est jamais arrivée.", 'm0', true],
    ["L'IA a promis d'envoyer un remplacement sous 3 jours.", 'm1', true],
    ['Le client a vidé le cache, mais cela ne fonctionne toujours pas.', 'm4', true],
    ['Le client demande à parler à une personne.', 'm4', true],
    ["L'IA avait promis la livraison pour vendredi.", 'm2', true],
    ["L'IA a promis un remboursement de cinquante euros.", 'm1', false],
    ['Le client habite à Marseille.', 'm0', false],
  ],
  es: [
    ['El cliente dice que el pedido 4821993 nunca llegó.', 'm0', true],
    ['La IA prometió enviar un reemplazo en 3 días.', 'm1', true],
    ['El cliente borró la caché y sigue sin funcionar.', 'm4', true],
    ['El cliente quiere hablar con una persona.', 'm4', true],
    ['La IA prometió enviarlo el lunes.', 'm1', false],
    ['El cliente pagó 490 euros.', 'm0', false],
  ],
  it: [
    ["Il cliente segnala che l'ordine 4821993 non è mai arrivato.", 'm0', true],
    ["L'IA ha promesso di inviare un articolo sostitutivo entro 3 giorni.", 'm1', true],
    ['Il cliente chiede di parlare con una persona.', 'm4', true],
    ["L'IA ha promesso un rimborso di venti euro.", 'm1', false],
  ],
  pt: [
    ['O cliente diz que o pedido 4821993 nunca chegou.', 'm0', true],
    ['A IA prometeu enviar um substituto em 3 dias.', 'm1', true],
    ['O cliente quer falar com uma pessoa.', 'm4', true],
    ['O cliente pagou 94,09 euros.', 'm0', false],
  ],
  nl: [
    ['De klant meldt dat bestelling 4821993 nooit is aangekomen.', 'm0', true],
    ['De AI beloofde binnen 3 dagen een vervanging te sturen.', 'm1', true],
    ['De klant wil een mens spreken.', 'm4', true],
    ['De klant sprak met Pieter.', 'm4', false],
  ],
  ja: [
    ['顧客は注文4821993が届いていないと言っています。', 'm0', true],
    ['AIは3日以内に代替品を送ると約束しました。', 'm1', true],
    ['顧客は担当者と話したいと言っています。', 'm4', true],
    ['AIは5日以内に返金すると約束しました。', 'm1', false],
  ],
  zh: [
    ['客户表示订单4821993一直没有收到。', 'm0', true],
    ['AI承诺三天内寄出替换品。', 'm1', true],
    ['客户希望与人工客服交谈。', 'm4', true],
    ['客户请求与真人交谈。', 'm4', true],
    ['AI承诺五天内退款。', 'm1', false],
  ],
};

describe.each(Object.entries(ROWS))('a summary in %s', (_, rows) => {
  it.each(rows)('%s (%s) is shown: %s', (text, cites, isTrue) => {
    const { messages } = parcel.conversation;
    const result = checked(answerOf([{ text, cites: cites.split(' ') }]), parcel.brief, messages, new Map());
    expect([result.sentences.length === 1, result.dropped]).toEqual([
      isTrue,
      isTrue ? [] : [expect.anything()],
    ]);
  });
});
