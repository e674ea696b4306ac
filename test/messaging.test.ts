import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer, type BackgroundCalls, call } from '../utils/messaging.ts';

const readout = { score: 10, band: 'calm', reason: 'nothing', alert: null } as const;
const reading = {
  kind: 'unreadable',
  helpdesk: 'zendesk',
  site: 'acme.zendesk.com',
  conversationId: '1',
  missing: ['log'],
} as const;

describe('the bus', () => {
  beforeEach(() => fakeBrowser.reset());

  it('a call is answered with what the answerer returns', async () => {
    answer<BackgroundCalls>({ 'conversation/observed': (of) => ({ ...readout, reason: of.kind }) });
    expect(await call('conversation/observed', { ...reading, missing: ['log'] })).toEqual({
      ...readout,
      reason: 'unreadable',
    });
  });

  it('an answerer’s error reaches the caller with its own words', async () => {
    answer<BackgroundCalls>({
      'verdict/given': () => {
        throw new Error('no such conversation');
      },
    });
    await expect(call('verdict/given', { key: 'x', verdict: null })).rejects.toThrow('no such conversation');
  });

  it('a call that nobody answers fails instead of hanging', async () => {
    answer<BackgroundCalls>({ 'page/left': () => undefined });
    await expect(call('verdict/given', { key: 'x', verdict: null })).rejects.toThrow(
      'nobody answered verdict/given',
    );
  });

  it('what is not a call of ours stays unanswered, also a call named after an object’s own parts', async () => {
    answer<BackgroundCalls>({ 'page/left': () => undefined });
    for (const message of [null, 'hello', { call: 7 }, { call: 'toString', input: null }])
      expect(await fakeBrowser.runtime.sendMessage(message)).toBeUndefined();
  });

  it('stops answering when told to', async () => {
    const stop = answer<BackgroundCalls>({ 'page/left': () => undefined });
    answer<BackgroundCalls>({ 'panel/opened': () => undefined });
    stop();
    await expect(call('page/left', undefined)).rejects.toThrow('nobody answered');
  });
});
