// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { NOBODY } from '../../utils/helpdesk/helpdesk.ts';
import { intercom } from '../../utils/helpdesk/intercom/intercom.ts';
import { type Sight, sightOf } from '../../utils/helpdesk/live/sight.ts';
import { readPage } from '../../utils/helpdesk/read.ts';
import { zendesk } from '../../utils/helpdesk/zendesk/zendesk.ts';

const PAGES = {
  zendesk: `<div data-ticket-id="1"><div data-test-id="omni-log-container"><div class="wrap">${[1, 2]
    .map(
      (
        n,
      ) => `<article data-test-id="omni-log-comment-item"><div data-test-id="omni-log-item-message" type="end-user">
        <div class="zd-comment">message ${n}</div></div></article>`,
    )
    .join('')}</div></div></div>`,
  intercom: `<div data-conversation-stream><div class="wrap" data-part-group-category="1">${[1, 2]
    .map((n) => `<div data-intercom-target="conversation-stream-content-part">message ${n}</div>`)
    .join('')}</div></div>`,
};
const url = {
  zendesk: new URL('https://acme.zendesk.com/agent/tickets/1'),
  intercom: new URL('https://app.intercom.com/a/inbox/abcd1234/inbox/conversation/1'),
};
const desks = { zendesk, intercom };

let sight: Sight | null = null;
afterEach(() => sight?.stop());

/** Reads the page, does something to it, and tells what was noticed and what would be read anew. */
async function seen(name: keyof typeof desks, change: (item: Element, wrap: Element) => void) {
  const helpdesk = desks[name];
  document.body.innerHTML = PAGES[name];
  let calls = 0;
  sight = sightOf(window as unknown as Window & typeof globalThis, helpdesk, () => {
    calls += 1;
  });
  const page = readPage(document, url[name], helpdesk, NOBODY, sight.memory);
  if (page.kind === 'unreadable') throw new Error(page.missing.join());
  sight.follow(page.log);
  const items = [...page.elements.values()];
  const wrap = document.querySelector('.wrap');
  change(items[0]!, wrap!);
  await Promise.resolve();
  const { memory } = sight;
  const again = async (): Promise<number> => {
    await Promise.resolve();
    return calls;
  };
  return { calls, forgotten: items.map((item) => !memory.has(item)), again };
}

describe('what is noticed of a log', () => {
  it('a change in a message makes that message stale and no other', async () => {
    expect(await seen('zendesk', (item) => item.querySelector('.zd-comment')!.append(' more'))).toMatchObject(
      {
        calls: 1,
        forgotten: [true, false],
      },
    );
  });

  it('an attribute that a mark reads makes its message stale', async () => {
    const retyped = (item: Element) => item.firstElementChild!.setAttribute('type', 'agent');
    expect(await seen('zendesk', retyped)).toMatchObject({ calls: 1, forgotten: [true, false] });
  });

  it('an attribute that no mark reads is passed over', async () => {
    const marked = (item: Element) => item.setAttribute('data-seen', '1');
    expect(await seen('zendesk', marked)).toMatchObject({ calls: 0, forgotten: [false, false] });
  });

  it('a class that flips on what holds the messages is passed over', async () => {
    const flipped = (_: Element, wrap: Element) => wrap.classList.toggle('is-scrolling');
    for (const name of ['zendesk', 'intercom'] as const)
      expect(await seen(name, flipped)).toMatchObject({ calls: 0, forgotten: [false, false] });
  });

  it('a log that loses its own mark is noticed, and no message is stale for it', async () => {
    const renamed = (_: Element, wrap: Element) => wrap.parentElement!.setAttribute('data-test-id', 'other');
    expect(await seen('zendesk', renamed)).toMatchObject({ calls: 1, forgotten: [false, false] });
  });

  it('who a group is by concerns every message in it', async () => {
    const moved = (_: Element, wrap: Element) => wrap.setAttribute('data-part-group-category', '5');
    expect(await seen('intercom', moved)).toMatchObject({ calls: 1, forgotten: [true, true] });
  });

  it('an element that becomes a message is noticed', async () => {
    const later = document.createElement('article');
    const { calls, again } = await seen('zendesk', (_, wrap) => wrap.append(later));
    expect(calls).toBe(1);
    later.setAttribute('data-test-id', 'omni-log-comment-item');
    expect(await again()).toBe(2);
  });
});
