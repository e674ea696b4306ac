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
  it('asks for storage and alarms, and for no site beyond the pages it reads', () => {
    expect(manifest.permissions).toEqual(['storage', 'alarms']);
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
  });

  it('lets its pages load nothing from elsewhere and turns no text into markup', () => {
    const policy = JSON.stringify(manifest.content_security_policy);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|https?:/);
  });
});

it('other extensions cannot call it', () => {
  expect(chrome.externally_connectable).toEqual({ ids: [] });
});
