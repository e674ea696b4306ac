import { describe, expect, it } from 'vitest';
import { attemptsOf } from '../../../utils/domain/brief/attempts.ts';
import { STEP_WORDS } from '../../../utils/domain/brief/steps.ts';
import { aConversation } from '../../builders.ts';

const steps = (text: string) =>
  attemptsOf(aConversation().customer('it is broken').ai(text).build().messages);
const tried = (text: string) => attemptsOf(aConversation().customer(text).build().messages);
const result = (step: string, reply: string) =>
  attemptsOf(aConversation().customer('it is broken').ai(step).customer(reply).build().messages).find(
    ({ by }) => by === 'ai',
  )?.result;

describe('steps that the AI gives', () => {
  it.each([
    ['Please restart the router.', 'restart the router.'],
    ['Try clearing the cache.', 'clearing the cache.'],
    ['Unplug it for 30 seconds.', 'Unplug it for 30 seconds.'],
    ['You can reset the password in Settings.', 'reset the password in Settings.'],
    ['Have you tried reinstalling the app?', 'reinstalling the app?'],
    ['I suggest you update the firmware.', 'update the firmware.'],
    ['Bitte trennen Sie den Router vom Strom.', 'trennen Sie den Router vom Strom.'],
    ['Veuillez redémarrer la box.', 'redémarrer la box.'],
    ['Reinicie el módem.', 'Reinicie el módem.'],
  ])('%s', (text, what) => {
    expect(steps(text)[0]?.what ?? '').toBe(what);
  });

  it.each([
    'Could you please provide your order number?',
    'How can I help you today?',
    'Thanks for waiting.',
    'I have located your customer profile.',
    'Take your time to think about it.',
    'Hold on.',
    'Could you describe the fault in a few words?',
  ])('no step: %s', (text) => {
    expect(steps(text)).toEqual([]);
  });

  it('a step has at most eight words', () => {
    const [step] = steps('Please restart the router in the hall next to the big old wooden door and wait.');
    expect(step?.what.split(' ').length).toBeLessThanOrEqual(STEP_WORDS);
  });
});

describe('steps that the customer took', () => {
  it.each([
    'I already restarted it twice',
    'I tried another cable',
    "I've called three times",
    'I have reinstalled the app',
    'already did that',
    'tried that, no luck',
    'ich habe den Router schon neu gestartet',
    "j'ai déjà redémarré la box",
    'ya lo intenté',
    'ho già provato',
    'já tentei tudo',
    '再起動しました',
    '我已经重启了',
  ])('%s', (text) => {
    expect(tried(text)).toMatchObject([{ by: 'customer' }]);
  });

  it('"didn’t work" in the same message is the result', () => {
    expect(tried("I tried another cable, didn't help")[0]?.result).toBe('failed');
  });

  it.each(['My order is late', 'Can you help me', 'Where is the setting'])('no step: %s', (text) => {
    expect(tried(text)).toEqual([]);
  });
});

describe('how it ended', () => {
  it.each([
    ["That didn't work.", 'failed'],
    ['still nothing', 'failed'],
    ['same error', 'failed'],
    ['I did that already', 'failed'],
    ['geht immer noch nicht', 'failed'],
    ['toujours pas', 'failed'],
    ['It works now, thanks', 'worked'],
    ['that did it', 'worked'],
    ['klappt, danke', 'worked'],
    ['ok one moment', 'unknown'],
  ])('"%s" → %s', (reply, expected) => {
    expect(result('Please restart the router.', reply)).toBe(expected);
  });

  it('nothing said yet leaves it unknown', () => {
    expect(steps('Please restart the router.')[0]?.result).toBe('unknown');
  });

  it('what the AI says it could not do has failed', () => {
    expect(steps("I'm unable to cancel this order.")).toMatchObject([{ by: 'ai', result: 'failed' }]);
  });

  it('a refusal is shown in the words nearest to what was asked for', () => {
    const { messages } = aConversation()
      .customer('Please tell me the sum of my gift cards')
      .ai("I'm unable to access or provide any information of that kind about your gift cards.")
      .build();
    expect(attemptsOf(messages)).toMatchObject([
      { i: 1, by: 'ai', result: 'failed', what: expect.stringContaining('gift cards') },
    ]);
  });

  it('an answer that the customer rejects counts though it names no step', () => {
    const { messages } = aConversation()
      .customer('where is it')
      .ai('Your parcel was delivered on Monday.')
      .customer('that is not true')
      .build();
    expect(attemptsOf(messages)).toMatchObject([{ i: 1, by: 'ai', result: 'failed' }]);
  });
});

describe('the same step again', () => {
  it('is one line with the result of the last time', () => {
    const { messages } = aConversation()
      .customer('it is broken')
      .ai('Please restart the router.')
      .customer('hm')
      .ai('Please restart the router.')
      .customer('still not working')
      .build();
    expect(attemptsOf(messages).filter(({ by }) => by === 'ai')).toMatchObject([{ i: 1, result: 'failed' }]);
  });

  it.each(['Could you describe it?', 'Yes, you can exchange the chair.', 'I can help with that.'])(
    'a rejected answer that offers no step is none: %s',
    (text) => {
      expect(steps(text)).toEqual([]);
      expect(
        attemptsOf(aConversation().customer('hi').ai(text).customer("no, that's wrong").build().messages),
      ).toEqual([]);
    },
  );

  it.each(['Gemacht, gleiche Meldung.', 'Hecho. Mismo error.', 'Pareil.', 'Thank you for trying.'])(
    'did not help: %s',
    (reply) => {
      expect(result('Please restart the router.', reply)).toBe('failed');
    },
  );
});

describe('a step that the AI only asks about', () => {
  it.each([
    ['Have you tried restarting the phone?', 'Yes, several times.'],
    ['Haben Sie schon versucht, den Router neu zu starten? Bitte starten Sie ihn neu.', 'Ja, zweimal.'],
  ])('has failed where it was already taken: %s', (answer, reply) => {
    const { messages } = aConversation().customer('No signal.').ai(answer).customer(reply).build();
    expect(attemptsOf(messages).find(({ by }) => by === 'ai')?.result).toBe('failed');
  });
});

describe('why a step failed', () => {
  const why = (step: string, reply: string) =>
    attemptsOf(aConversation().customer('it is broken').ai(step).customer(reply).build().messages).find(
      ({ by }) => by === 'ai',
    )?.why?.quote;

  it.each([
    ['Please restart the router.', 'Did that. It still says error 403.', 'It still says error 403.'],
    ['Please restart the router.', 'still no light on the box', 'still no light on the box'],
    [
      'Ziehen Sie den Stecker für eine Minute.',
      'geht immer noch nicht, Lampe bleibt rot',
      'geht immer noch nicht, Lampe bleibt rot',
    ],
    ['Débranchez la prise une minute.', "Fait. L'écran reste noir.", "L'écran reste noir."],
    ['Reinicie el módem.', 'Hecho. La luz sigue en rojo.', 'La luz sigue en rojo.'],
    ['Riavvii il modem.', 'Fatto. La spia resta rossa.', 'La spia resta rossa.'],
    ['Reinicie o modem.', 'Feito. A luz continua vermelha.', 'A luz continua vermelha.'],
    ['Herstart de modem.', 'Gedaan. Het lampje blijft rood.', 'Het lampje blijft rood.'],
    ['ルーターを再起動してください。', 'やりました。ランプは赤いままです。', 'ランプは赤いままです。'],
    ['请重启路由器。', '试了。还是不行，灯一直是红的', '还是不行，灯一直是红的'],
  ])('%s – %s', (step, reply, quote) => {
    expect(why(step, reply)).toBe(quote);
  });

  it.each([
    ['Please restart the router.', 'It works now, thanks'],
    ['Please restart the router.', 'nope'],
    ['I am unable to cancel this order.', 'I really want to speak to a person.'],
  ])('is not told where nobody says it: %s – %s', (step, reply) => {
    expect(why(step, reply)).toBeUndefined();
  });

  it('has at most fourteen words, from the clause that tells it on', () => {
    const reply = `I went down to the cellar with my neighbour who knows about such things, and it still shows ${'very '.repeat(20)}red.`;
    const quote = why('Please restart the router.', reply) ?? '';
    expect(quote).toMatch(/^(?:and )?it still shows/);
    expect(quote.split(' ').length).toBeLessThanOrEqual(14);
  });

  it('stands where its evidence points', () => {
    const { messages } = aConversation()
      .customer('it is broken')
      .ai('Please restart the router.')
      .customer('Hm. The light stays red.')
      .build();
    const found = attemptsOf(messages)[0]?.why;
    expect(found && messages[found.i]?.text.slice(found.start, found.end)).toBe(found?.quote);
    expect(found?.i).toBe(2);
  });
});

describe('what the customer did at the AI’s word', () => {
  it('is how the AI’s step ended, not a second step', () => {
    const { messages } = aConversation()
      .customer('it is broken')
      .ai('Please restart the router.')
      .customer('Restarted the router, still the same.')
      .build();
    expect(attemptsOf(messages)).toMatchObject([{ by: 'ai', result: 'failed' }]);
  });

  it('stays a step of its own where it was done before', () => {
    const { messages } = aConversation()
      .customer('it is broken')
      .ai('Please restart the router.')
      .customer('I already restarted it twice, no change.')
      .build();
    expect(attemptsOf(messages).map(({ by }) => by)).toEqual(['ai', 'customer']);
  });
});
