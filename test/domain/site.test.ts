import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { brand, connection, defaultBrand } from '../../utils/domain/brand.ts';
import { isHost, patternsOf, safeSiteAt, siteAt } from '../../utils/domain/site.ts';

/** What hosts are made of, and what would widen one. */
const letters = fc
  .array(
    fc.constantFrom('a', 'B', 'example', '.', '.', '-', '_', ':', '1', '443', '*', '@', '%2a', '/', 'é'),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(''));

describe('the site of an address', () => {
  it.each([
    [
      'https://help.acme.example/#ticket/zoom/1',
      'https://help.acme.example',
      'https://help.acme.example/*',
      true,
    ],
    [
      'https://help.acme.example:8443/x',
      'https://help.acme.example:8443',
      'https://help.acme.example/*',
      true,
    ],
    ['https://help.acme.example:443/x', 'https://help.acme.example', 'https://help.acme.example/*', true],
    ['https://u:p@help.acme.example/x', 'https://help.acme.example', 'https://help.acme.example/*', true],
    ['https://BÜCHER.example/', 'https://xn--bcher-kva.example', 'https://xn--bcher-kva.example/*', true],
    ['http://localhost:3000/app', 'http://localhost:3000', 'http://localhost/*', true],
    ['http://127.0.0.1/app', 'http://127.0.0.1', 'http://127.0.0.1/*', true],
    ['http://2130706433/', 'http://127.0.0.1', 'http://127.0.0.1/*', true],
    ['http://help.acme.example/', 'http://help.acme.example', 'http://help.acme.example/*', false],
    [
      'http://localhost.evil.example/',
      'http://localhost.evil.example',
      'http://localhost.evil.example/*',
      false,
    ],
    ['http://192.168.0.10/', 'http://192.168.0.10', 'http://192.168.0.10/*', false],
  ])('%s', (address, origin, pattern, isSafe) => {
    expect(siteAt(address)).toEqual({ origin, host: new URL(origin).host, pattern, isSafe });
    expect(safeSiteAt(address) !== null).toBe(isSafe);
  });

  it.each([
    undefined,
    '',
    'help.acme.example',
    'about:blank',
    'chrome://settings',
    'file:///tmp/x.html',
    'data:text/html,x',
    'moz-extension://abc/popup.html',
    'javascript:alert(1)',
    'blob:https://a.example/1',
    'https://*.example/',
    'https://[::1]/',
  ])('%s has none', (address) => expect(siteAt(address)).toBeNull());
});

describe('a host', () => {
  it.each([
    'help.acme.example',
    'localhost',
    'localhost:3000',
    '127.0.0.1:8080',
    'xn--bcher-kva.example',
    'a_b.example',
    'help.acme.example:443',
  ])('%s is one', (text) => expect(isHost(text)).toBe(true));

  it.each([
    '',
    '*',
    '*.acme.example',
    '<all_urls>',
    'https://a.example',
    'a.example/',
    'a.example/x',
    'a.example?x',
    'a.example#x',
    'u@a.example',
    'a b',
    'A.example',
    'bücher.example',
    'a.example:',
    'a.example:99999',
    ':80',
    '1.2',
    'a.example\n',
    '[::1]',
  ])('%j is none', (text) => expect(isHost(text)).toBe(false));

  it('covers itself alone: every pattern of whatever is kept names one host and no more', () => {
    const odd = fc.oneof(fc.string(), letters, fc.constantFrom('*', '*:*', '*.a.b', 'a/*', 'a.b:1/*'));
    fc.assert(
      fc.property(odd, (text) => {
        for (const pattern of patternsOf(text)) {
          const [, scheme, host] = /^(https?):\/\/([a-z0-9_.-]+)\/\*$/u.exec(pattern) ?? [];
          expect(host).toBe(text.replace(/:\d+$/, ''));
          expect(scheme === 'https' || host === 'localhost' || host === '127.0.0.1').toBe(true);
        }
      }),
    );
  });

  it('of every site can be kept, and leads back to its pattern', () => {
    fc.assert(
      fc.property(letters, (text) => {
        const site = safeSiteAt(`https://${text}/`);
        if (!site) return;
        expect(v.is(connection, { site: site.host, helpdesk: 'zammad' })).toBe(true);
        expect(patternsOf(site.host)).toContain(site.pattern);
      }),
    );
  });
});

describe('a brand’s connections', () => {
  const site = 'help.acme.example';
  const plain = defaultBrand(site);
  const parses = (change: object) => v.is(brand, { ...plain, ...change });

  it.each<[string, object, boolean]>([
    ['its own site', { connections: [{ site, helpdesk: 'zammad' }] }, true],
    ['a brand from before there were any', { connections: undefined }, true],
    ['a site that is not its own', { connections: [{ site: 'evil.example', helpdesk: 'zammad' }] }, false],
    ['every site', { sites: ['*'], connections: [{ site: '*', helpdesk: 'zammad' }] }, false],
    ['a site without a helpdesk', { connections: [{ site, helpdesk: '' }] }, false],
    ['code where a page was taught', { connections: [{ site, helpdesk: 'own', page: 'alert(1)' }] }, false],
  ])('%s', (_, change, fits) => {
    expect(parses(change)).toBe(fits);
  });

  it.each([
    ['help.acme.example', 'acme'],
    ['support.eu.acme.example', 'acme'],
    ['localhost:3000', 'localhost:3000'],
  ])('the brand that %s starts with is called %s', (host, name) => {
    expect(defaultBrand(host)).toMatchObject({ name, sites: [host], connections: [] });
    expect(v.is(brand, defaultBrand(host))).toBe(true);
  });
});
