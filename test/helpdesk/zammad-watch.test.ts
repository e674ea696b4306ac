// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://help.acme.example/#ticket/zoom/5"}
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reading } from '../../utils/domain/reading.ts';
import { NOBODY } from '../../utils/helpdesk/helpdesk.ts';
import { watch } from '../../utils/helpdesk/live/watch.ts';
import { zammad } from '../../utils/helpdesk/zammad/zammad.ts';

const ticket = (id: number, text: string, isActive: boolean, hasId = true): string => `
  <div ${hasId ? `id="content_permanent_Ticket-${id}"` : ''} class="content ${isActive ? 'active' : 'hide'}">
    <div class="ticketZoom"><div class="ticket-article">
      <div class="ticket-article-item agent" id="article-${id}0">
        <div class="textBubble-content"><div class="richtext-content">${text}</div></div>
        <a href="https://help.acme.example/#ticket/zoom/${id}/${id}0"><small class="task-subline"></small></a>
      </div>
    </div></div>
  </div>`;
const desktop = (id: number, text: string): string => `
  <main><section role="feed"><article id="article-${id}0" aria-setsize="1">
    <div data-test-id="article-bubble-container-${id}0"><div class="Content--customer" data-test-id="article-bubble-body-${id}0">
      <div data-test-id="article-content"><div class="inner-article-body">${text}</div></div>
    </div></div>
  </article></section></main>`;

const stopping: AbortController[] = [];

function start(): Reading[] {
  const readings: Reading[] = [];
  const stop = new AbortController();
  stopping.push(stop);
  watch({
    window: window as Window & typeof globalThis,
    helpdesk: zammad,
    senders: () => NOBODY,
    fetch: null,
    now: () => Date.now(),
    signal: stop.signal,
    onReading: (reading) => readings.push(reading),
  });
  return readings;
}

const wait = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);
const said = (reading: Reading | undefined): string =>
  reading?.kind === 'read'
    ? `${reading.conversation.id}: ${reading.conversation.messages.map(({ text }) => text).join()}`
    : `${reading?.conversationId}: ${reading?.missing.join()}`;
const show = (html: string): void => {
  document.body.innerHTML = html;
};

beforeEach(() => {
  vi.useFakeTimers();
  history.replaceState(null, '', '/#ticket/zoom/5');
});

afterEach(() => {
  for (const one of stopping.splice(0)) one.abort();
  vi.useRealTimers();
});

describe('a watched Zammad', () => {
  it('follows the hash to a ticket that is mounted already', async () => {
    show(ticket(5, 'five', true) + ticket(6, 'six', false));
    const readings = start();
    window.location.hash = '#ticket/zoom/6';
    await wait(1_100);
    expect(readings.map(said)).toEqual(['5: five', '6: six']);
  });

  it.each([true, false])(
    'never gives a ticket the articles of the one before, with ids on the containers %s',
    async (hasId) => {
      show(ticket(5, 'five', true, hasId));
      const readings = start();
      window.location.hash = '#ticket/zoom/6';
      await wait(2_500);
      expect(readings.map(said)).toEqual(['5: five', '6: ticket root']);
      show(ticket(5, 'five', false, hasId) + ticket(6, 'six', true, hasId));
      await wait(1_100);
      expect(said(readings.at(-1))).toBe('6: six');
    },
  );

  it('says that no ticket is open on an overview', async () => {
    show(ticket(5, 'five', true));
    const readings = start();
    window.location.hash = '#ticket/view/my_assigned';
    await wait(1_100);
    expect(said(readings.at(-1))).toBe('null: conversation');
  });

  it('sees an article become internal in place', async () => {
    show(ticket(5, 'five', true));
    const readings = start();
    document.querySelector('.ticket-article-item')!.classList.add('is-internal');
    await wait(200);
    const [before, after] = readings.map((reading) =>
      reading.kind === 'read' ? reading.conversation.messages[0]?.visibility : null,
    );
    expect([before, after]).toEqual(['public', 'internal']);
  });

  it('waits in the desktop view until the ticket before has left the page', async () => {
    history.replaceState(null, '', '/desktop/tickets/5');
    show(desktop(5, 'five'));
    const readings = start();
    history.pushState(null, '', '/desktop/tickets/6');
    await wait(2_500);
    expect(readings.map(said)).toEqual(['5: five', '6: log']);
    show(desktop(6, 'six'));
    await wait(1_100);
    expect(said(readings.at(-1))).toBe('6: six');
  });
});
