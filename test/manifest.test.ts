import { describe, expect, it } from 'vitest';
import config from '../wxt.config.ts';

type Make = (env: { browser: string; manifestVersion: number }) => Record<string, unknown>;
const make = config.manifest as unknown as Make;
const chrome = make({ browser: 'chrome', manifestVersion: 3 });
const firefox = make({ browser: 'firefox', manifestVersion: 2 });

describe.each([
  ['Chrome', chrome],
  ['Firefox', firefox],
])('the manifest for %s', (_, manifest) => {
  it('asks for storage, alarms, a power over allowed addresses, and a hold on the pages it reads: no other site', () => {
    const [wide, narrow] = [manifest.host_permissions, manifest.permissions as string[]];
    const hosts = (wide ?? narrow.filter((it) => it.includes('://'))) as string[];
    expect(narrow.filter((it) => !it.includes('://'))).toEqual([
      'storage',
      'alarms',
      'declarativeNetRequestWithHostAccess',
      'scripting',
      'activeTab',
    ]);
    expect(hosts).toEqual([
      'https://*.zendesk.com/*',
      'https://app.intercom.com/*',
      'https://app.eu.intercom.com/*',
      'https://app.au.intercom.com/*',
    ]);
    const { optional_host_permissions: optional, optional_permissions: more } = manifest;
    expect([optional, more].filter(Boolean)).toHaveLength(1);
    expect(optional ?? more).toEqual(['https://*/*', 'http://127.0.0.1/*', 'http://localhost/*']);
    expect(manifest.web_accessible_resources).toBeUndefined();
  });

  it('lets its pages load nothing from elsewhere and turns no text into markup', () => {
    const policy = JSON.stringify(manifest.content_security_policy);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).toContain("connect-src 'self' https: http://127.0.0.1:* http://localhost:*;");
    expect(policy.replace(/connect-src [^;]*;/, '')).not.toMatch(/unsafe|https?:/);
  });
});

it('other extensions cannot call it', () => {
  expect(chrome.externally_connectable).toEqual({ ids: [] });
});
