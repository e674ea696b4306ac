import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { quietFor } from '../../utils/storage/quiet.ts';

const NOW = Date.parse('2025-12-01T14:00:00Z');
const SITE = 'acme.zendesk.com';
const DAY = 24 * 60 * 60_000;

const open = (site = SITE, now = NOW, signal = new AbortController().signal) =>
  quietFor(site, () => now, signal);

beforeEach(() => fakeBrowser.reset());

describe('what a site’s tabs know of their allowance', () => {
  it('is nothing at first', async () => {
    expect((await open()).until()).toBe(0);
  });

  it('is known to every open tab of the site, and to one that is opened later', async () => {
    const [one, other] = [await open(), await open()];
    one.spare(NOW + 40_000);
    expect(one.until()).toBe(NOW + 40_000);
    await vi.waitFor(() => expect(other.until()).toBe(NOW + 40_000));
    expect((await open()).until()).toBe(NOW + 40_000);
  });

  it('is no other site’s', async () => {
    const other = await open('globex.zendesk.com');
    (await open()).spare(NOW + 40_000);
    expect(other.until()).toBe(0);
    expect((await open('globex.zendesk.com')).until()).toBe(0);
  });

  it('never becomes shorter by an earlier answer', async () => {
    const [one, other] = [await open(), await open()];
    one.spare(NOW + 90_000);
    await vi.waitFor(() => expect(other.until()).toBe(NOW + 90_000));
    other.spare(NOW + 5_000);
    expect([one.until(), other.until(), (await open()).until()]).toEqual(Array(3).fill(NOW + 90_000));
  });

  it('is a day at most, so that no answer and no wrong clock silences a site', async () => {
    const tab = await open();
    tab.spare(NOW + 400 * DAY);
    expect(tab.until()).toBe(NOW + DAY);
    expect((await open(SITE, NOW - 3 * DAY)).until()).toBe(0);
  });

  it.each(['soon', null, Number.NaN, {}, -5])('survives %s in its place', async (value) => {
    await browser.storage.local.set({ [`quiet:${SITE}`]: value });
    expect((await open()).until()).toBe(0);
  });

  it('is the tab’s own where the storage fails', async () => {
    vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('Extension context invalidated.'));
    const tab = await open();
    tab.spare(NOW + 1_000);
    expect(tab.until()).toBe(NOW + 1_000);
  });

  it('is not followed any more after the end', async () => {
    const stopping = new AbortController();
    const [gone, here] = [await open(SITE, NOW, stopping.signal), await open()];
    stopping.abort();
    here.spare(NOW + 9_000);
    await vi.waitFor(async () => expect((await open()).until()).toBe(NOW + 9_000));
    expect(gone.until()).toBe(0);
  });
});
