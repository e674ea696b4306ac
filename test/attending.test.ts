import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Attention, attendTo } from '../utils/attending.ts';
import { brandFor, dropConnection, saveBrand, saveConnection } from '../utils/storage/settings.ts';

const HOST = 'help.acme.example';
const zammad = { site: HOST, helpdesk: 'zammad' };

function attend(url: string) {
  const over = new AbortController();
  const begun: Attention[] = [];
  const ready = attendTo(new URL(url), over.signal, (to) => begun.push(to));
  const ids = () => begun.map(({ helpdesk }) => helpdesk.id);
  const live = () => begun.filter(({ signal }) => !signal.aborted).map(({ helpdesk }) => helpdesk.id);
  return { over, begun, ready, ids, live };
}

describe('what a page is read by', () => {
  beforeEach(() => fakeBrowser.reset());

  it('a helpdesk of the manifest is read from the start, whatever brands change', async () => {
    const { ready, ids } = attend('https://acme.zendesk.com/agent/tickets/1');
    await ready;
    expect(ids()).toEqual(['zendesk']);
    await saveBrand({ ...(await brandFor('acme.zendesk.com')), alerts: false });
    expect(ids()).toEqual(['zendesk']);
  });

  it('a page of another site is not, and begins at once when it is connected', async () => {
    const { ready, ids } = attend(`https://${HOST}/#ticket/zoom/1`);
    await ready;
    expect(ids()).toEqual([]);
    await saveConnection({ site: 'other.example', helpdesk: 'zammad' });
    expect(ids()).toEqual([]);
    await saveConnection(zammad);
    await vi.waitFor(() => expect(ids()).toEqual(['zammad']));
  });

  it('connected anew as something else, one reading ends where the next begins', async () => {
    await saveConnection(zammad);
    const { ready, ids, live } = attend(`https://${HOST}/`);
    await ready;
    await saveConnection({ ...zammad, helpdesk: 'chatwoot' });
    await vi.waitFor(() => expect(ids()).toEqual(['zammad', 'chatwoot']));
    expect(live()).toEqual(['chatwoot']);
  });

  it('a brand’s other settings are followed without a new beginning', async () => {
    await saveConnection(zammad);
    const { ready, begun } = attend(`https://${HOST}/`);
    await ready;
    await saveBrand({ ...(await brandFor(HOST)), bots: ['Nova'] });
    await vi.waitFor(() => expect(begun[0]?.brand().bots).toEqual(['Nova']));
    expect(begun).toHaveLength(1);
  });

  it('disconnected, nothing is read any more', async () => {
    await saveConnection(zammad);
    const { ready, live } = attend(`https://${HOST}/`);
    await ready;
    expect(live()).toEqual(['zammad']);
    await dropConnection(HOST);
    await vi.waitFor(() => expect(live()).toEqual([]));
  });

  it('a page that is over hears of nothing', async () => {
    const { ready, over, ids, live } = attend(`https://${HOST}/`);
    await ready;
    over.abort();
    await saveConnection(zammad);
    await new Promise((resume) => setTimeout(resume, 20));
    expect([...ids(), ...live()]).toEqual([]);
    const late = attend(`https://${HOST}/`);
    late.over.abort();
    await late.ready;
    expect(late.ids()).toEqual([]);
  });
});
