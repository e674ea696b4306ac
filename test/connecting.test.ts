import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { chooseSite, connectSite, disconnectSite, keepConnected, learnPage } from '../utils/connecting.ts';
import { defaultBrand } from '../utils/domain/brand.ts';
import type { How } from '../utils/domain/site.ts';
import type { TaughtPage } from '../utils/domain/taught.ts';
import { connectionsAt, type Powers, settleScripts } from '../utils/registering.ts';
import { shownIn, showUnreadable } from '../utils/storage/live.ts';
import { brandFor, connectionOf, connections, saveBrand, saveConnection } from '../utils/storage/settings.ts';
import { type FakePowers, fakePowers } from './powers.ts';

const HOST = 'help.acme.example';
const ORIGIN = `https://${HOST}`;
const PATTERN = `${ORIGIN}/*`;
const NOW = 1_790_000_000_000;
const TAB = 7;

const taught: TaughtPage = {
  taughtAt: NOW,
  address: '/cases/{id}',
  host: null,
  log: 'main',
  item: 'article',
  body: null,
  sender: null,
  time: null,
  roles: [{ role: 'customer', selector: '.customer', reach: 'inside' }],
  composer: null,
};

let fake: FakePowers;
let powers: Powers;

const wish = (how: How = { kind: 'helpdesk', id: 'zammad' }, origin = ORIGIN) => ({ tab: TAB, origin, how });
/** What the popup does: chooses, lets the browser ask, and says so. */
async function press(how?: How, says: 'yes' | 'no' = 'yes', origin = ORIGIN, at = NOW) {
  await chooseSite(wish(how, origin), NOW);
  if (says === 'yes') fake.allow(`${new URL(origin).protocol}//${new URL(origin).hostname}/*`);
  return connectSite(wish(how, origin), at, powers);
}
const page = (url = `${ORIGIN}/cases/1`, tab = TAB) => ({ tab, url: new URL(url) });

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockResolvedValue();
  vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor').mockResolvedValue();
  vi.spyOn(fakeBrowser.action, 'setTitle').mockResolvedValue();
  fake = fakePowers([{ id: TAB, url: `${ORIGIN}/#ticket/zoom/1` }]);
  powers = fake.powers;
});

describe('a site that the agent connects', () => {
  it('is kept with its brand, registered and read in its open tabs at once', async () => {
    expect(await press()).toBe(true);
    expect(await connections()).toEqual([{ site: HOST, helpdesk: 'zammad' }]);
    expect(await brandFor(HOST)).toMatchObject({ id: HOST, name: 'acme', sites: [HOST] });
    expect(fake.registered()).toEqual([PATTERN]);
    expect(fake.injected).toEqual([[TAB, '/content-scripts/content.js']]);
  });

  it('goes to the brand that already holds it, whose settings stay', async () => {
    const mine = {
      ...defaultBrand('shop.acme.example'),
      name: 'Acme',
      sites: ['shop.acme.example', HOST],
      alerts: false,
    };
    await saveBrand(mine);
    await press();
    expect(await brandFor(HOST)).toEqual({ ...mine, connections: [{ site: HOST, helpdesk: 'zammad' }] });
  });

  it('that the agent does not allow leaves no trace', async () => {
    expect(await press(undefined, 'no')).toBe(false);
    expect(await connections()).toEqual([]);
    expect(fake.registered()).toEqual([]);
    fake.allow(PATTERN);
    await connectSite(wish(), NOW, powers);
    expect(await connections()).toEqual([]);
  });

  it('is connected as well when the popup was closed while the browser asked', async () => {
    keepConnected(powers);
    await chooseSite(wish(), Date.now());
    fake.allow(PATTERN);
    await vi.waitFor(async () => expect(await connections()).toHaveLength(1));
    await vi.waitFor(() => expect(fake.registered()).toEqual([PATTERN]));
  });

  it('is not connected by a permission that comes long after, for something else', async () => {
    await chooseSite(wish(), NOW);
    fake.allow(PATTERN);
    await connectSite(wish(), NOW + 10 * 60_000, powers);
    expect(await connections()).toEqual([]);
  });

  it('another site’s permission connects nothing', async () => {
    await chooseSite(wish(), NOW);
    fake.allow('https://other.example/*');
    expect(await connectSite(wish(), NOW, powers)).toBe(false);
    expect(await connections()).toEqual([]);
  });

  it('a second answer to the same question changes nothing', async () => {
    await press();
    expect(await connectSite(wish(), NOW, powers)).toBe(true);
    expect(fake.injected).toHaveLength(1);
    expect(await connections()).toHaveLength(1);
  });

  it('connected anew as something else replaces what it was', async () => {
    await press();
    await press({ kind: 'helpdesk', id: 'chatwoot' });
    expect(await connections()).toEqual([{ site: HOST, helpdesk: 'chatwoot' }]);
    expect(fake.registered()).toEqual([PATTERN]);
  });

  it.each([
    ['plain http', 'http://help.acme.example', 'zammad'],
    ['a browser’s page', 'chrome://settings', 'zammad'],
    ['a file', 'file:///etc/passwd', 'zammad'],
    ['a wildcard', 'https://*.example', 'zammad'],
    ['every site', 'https://*/*', 'zammad'],
    ['an address with a path', `${ORIGIN}/`, 'zammad'],
    ['an address with a user', `https://help.acme.example@evil.example`, 'zammad'],
    ['a helpdesk of the manifest', 'https://acme.zendesk.com', 'zammad'],
    ['a helpdesk that lives elsewhere', ORIGIN, 'zendesk'],
    ['a helpdesk that Baton does not know', ORIGIN, 'nodesk'],
    ['a taught page that nobody taught', ORIGIN, 'own'],
  ])('%s can not be connected', async (_, origin, id) => {
    const asked = wish({ kind: 'helpdesk', id }, origin);
    await expect(chooseSite(asked, NOW)).rejects.toThrow();
    await expect(connectSite(asked, NOW, powers)).rejects.toThrow();
    expect(await connections()).toEqual([]);
  });

  it.each([
    ['http://localhost:3000', 'localhost:3000', 'http://localhost/*'],
    ['http://127.0.0.1:8080', '127.0.0.1:8080', 'http://127.0.0.1/*'],
    ['https://help.acme.example:8443', 'help.acme.example:8443', PATTERN],
  ])('%s is connected by its host and port', async (origin, site, pattern) => {
    await press(undefined, 'yes', origin);
    expect(await connections()).toEqual([{ site, helpdesk: 'zammad' }]);
    expect(fake.registered()).toEqual([pattern]);
    expect(fake.injected).toEqual([]);
  });
});

describe('a page that is taught', () => {
  const teach: How = { kind: 'teach' };

  it('gets the guide, and is connected only by what the agent then points at', async () => {
    expect(await press(teach)).toBe(true);
    expect(fake.injected).toEqual([[TAB, '/teach.js']]);
    expect(await connections()).toEqual([]);
    await learnPage(page(), taught, powers);
    expect(await connections()).toEqual([{ site: HOST, helpdesk: 'own', page: taught }]);
    expect(fake.registered()).toEqual([PATTERN]);
    expect(fake.injected.at(-1)).toEqual([TAB, '/content-scripts/content.js']);
  });

  it('taught again, takes the place of what was taught, and stays connected meanwhile', async () => {
    await press(teach);
    await learnPage(page(), taught, powers);
    await press(teach);
    expect((await connectionOf(HOST))?.page).toEqual(taught);
    await learnPage(page(), { ...taught, log: 'section' }, powers);
    expect((await connectionOf(HOST))?.page?.log).toBe('section');
    expect(await connections()).toHaveLength(1);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['nobody teaches it', async () => fake.allow(PATTERN)],
    ['another tab of its site is taught', () => press(teach).then(() => (fake.tab = 8))],
    ['what was taught is kept already', () => press(teach).then(() => learnPage(page(), taught, powers))],
    ['the browser lets Baton in no longer', () => press(teach).then(() => fake.takeBack(PATTERN))],
  ])('no page connects itself where %s', async (_, before) => {
    await before();
    const kept = await connections();
    await expect(
      learnPage(page(undefined, fake.tab ?? TAB), { ...taught, log: 'evil' }, powers),
    ).rejects.toThrow();
    expect(await connections()).toEqual(kept);
  });

  it('another site that the tab has moved on to is not meant', async () => {
    await press(teach);
    await expect(learnPage(page('https://evil.example/'), taught, powers)).rejects.toThrow('nobody');
    fake.open([{ id: TAB, url: 'https://evil.example/' }]);
    await expect(press(teach)).rejects.toThrow('another site');
    expect(fake.injected).toHaveLength(1);
  });

  it('what is no teaching is refused whole, and can be put right', async () => {
    await press(teach);
    await expect(learnPage(page(), { ...taught, log: 42 }, powers)).rejects.toThrow();
    expect(await connections()).toEqual([]);
    await learnPage(page(), taught, powers);
    expect(await connections()).toHaveLength(1);
  });
});

describe('a site that the agent disconnects', () => {
  it('is registered, allowed and shown no longer; its brand stays', async () => {
    await press();
    await saveBrand({ ...(await brandFor(HOST)), name: 'Acme' });
    await showUnreadable(TAB, {
      kind: 'unreadable',
      helpdesk: 'zammad',
      site: HOST,
      conversationId: '1',
      missing: ['log'],
    });
    await disconnectSite(HOST, powers);
    expect(await connections()).toEqual([]);
    expect(fake.registered()).toEqual([]);
    expect(fake.granted()).toEqual([]);
    expect(await shownIn(TAB, null)).toEqual({ tab: TAB, unreadable: null, of: null });
    expect(await brandFor(HOST)).toMatchObject({ name: 'Acme', connections: [] });
  });

  it('leaves another port of its host alone, and the permission that both stand on', async () => {
    await press(undefined, 'yes', 'http://localhost:3000');
    await press(undefined, 'yes', 'http://localhost:4000');
    await disconnectSite('localhost:3000', powers);
    expect((await connections()).map(({ site }) => site)).toEqual(['localhost:4000']);
    expect(fake.granted()).toEqual(['http://localhost/*']);
    expect(fake.registered()).toEqual(['http://localhost/*']);
    await disconnectSite('localhost:4000', powers);
    expect(fake.granted()).toEqual([]);
  });

  it('is disconnected also where the browser will not give the permission back', async () => {
    await press();
    powers.permissions.remove = async () => {
      throw new Error('required permissions stay');
    };
    await disconnectSite(HOST, powers);
    expect(await connections()).toEqual([]);
    expect(fake.registered()).toEqual([]);
  });
});

describe('what the browser has dropped or taken back', () => {
  it('registers again after an update, once, and enters no tab that answers', async () => {
    await press();
    fake.dropScripts();
    keepConnected(powers);
    await vi.waitFor(() => expect(fake.registered()).toEqual([PATTERN]));
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue({ reply: true });
    const before = fake.injected.length;
    await Promise.all([settleScripts(powers), settleScripts(powers)]);
    expect(fake.registered()).toEqual([PATTERN]);
    expect(fake.injected).toHaveLength(before);
  });

  it('a permission taken back ends the reading, keeps the connection, and given again mends it', async () => {
    await press();
    keepConnected(powers);
    await showUnreadable(TAB, {
      kind: 'unreadable',
      helpdesk: 'zammad',
      site: HOST,
      conversationId: '1',
      missing: ['log'],
    });
    fake.takeBack(PATTERN);
    await vi.waitFor(async () => expect((await shownIn(TAB, null)).unreadable).toBeNull());
    expect(fake.registered()).toEqual([]);
    expect(await connectionsAt(new URL(ORIGIN), powers)).toEqual([]);
    expect(await connectionOf(HOST)).not.toBeNull();
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue({ reply: true });
    const before = fake.injected.length;
    expect(await press({ kind: 'again' })).toBe(true);
    expect(fake.registered()).toEqual([PATTERN]);
    // Its page has a script, which was refused meanwhile: a new one reads.
    expect(fake.injected.length).toBeGreaterThan(before);
    expect(await connectionsAt(new URL(ORIGIN), powers)).toEqual([{ site: HOST, helpdesk: 'zammad' }]);
  });

  it('a registration that no connection asks for goes; another’s own stays', async () => {
    fake.allow('https://left.example/*');
    await powers.scripting.registerContentScripts([
      {
        id: 'site:https://left.example/*',
        matches: ['https://left.example/*'],
        js: ['content-scripts/content.js'],
      },
      { id: 'other', matches: ['https://other.example/*'], js: ['other.js' as never] },
    ]);
    await settleScripts(powers);
    expect((await powers.scripting.getRegisteredContentScripts()).map(({ id }) => id)).toEqual(['other']);
  });
});

describe('what is kept of connections', () => {
  it('no saved brand brings a connection along, and none is lost by an old draft', async () => {
    const draft = defaultBrand(HOST);
    await saveBrand({ ...draft, connections: [{ site: HOST, helpdesk: 'zammad' }] });
    expect(await connections()).toEqual([]);
    await saveConnection({ site: HOST, helpdesk: 'zammad' });
    await saveBrand({ ...draft, alerts: false });
    expect(await brandFor(HOST)).toMatchObject({ alerts: false, connections: [{ site: HOST }] });
  });

  it.each([
    '*',
    '*.example',
    'https://help.acme.example',
    'help.acme.example/x',
    'a b',
    '',
    'HELP.acme.example',
    '<all_urls>',
  ])('the site %j is none', async (site) => {
    await expect(saveConnection({ site, helpdesk: 'zammad' })).rejects.toThrow();
    const odd = { ...defaultBrand(HOST), sites: [HOST, site], connections: [{ site, helpdesk: 'zammad' }] };
    await fakeBrowser.storage.local.set({ brands: [odd] });
    expect(await connections()).toEqual([]);
    await settleScripts(powers);
    expect(fake.registered()).toEqual([]);
  });

  it('a connection of the brand that the site belongs to counts, wherever it was written', async () => {
    const of = { ...defaultBrand(HOST), connections: [{ site: HOST, helpdesk: 'chatwoot' }] };
    await fakeBrowser.storage.local.set({ brands: [of] });
    expect(await connections()).toEqual(of.connections);
  });

  it('a connection of a brand that the site does not belong to does not count', async () => {
    const thief = {
      ...defaultBrand('evil.example'),
      sites: ['evil.example', HOST],
      connections: [{ site: HOST, helpdesk: 'chatwoot' }],
    };
    await fakeBrowser.storage.local.set({ brands: [defaultBrand(HOST), thief] });
    expect(await connections()).toEqual([]);
    expect(await connectionOf(HOST)).toBeNull();
  });
});
