import { HOSTS } from './certificate.ts';
import type { FirefoxOptions } from './firefox.ts';

/** Fixed origin of the extension's pages, so that their address is known beforehand. */
export const UUID = '6f1f6c7e-0b1d-4c55-9c8e-5b6f0c1d2e3f';

/** The profile's `user.js`: host names answered by the stage, and a browser that calls nobody by itself (facts: §3.5, §3.11). */
export function preferences(options: FirefoxOptions, extensionId: string): string {
  const hosts = [
    'acme.zendesk.com',
    ...HOSTS.filter((host) => !host.startsWith('*')),
    ...(options.hosts ?? []),
  ];
  const all: Record<string, string | number | boolean> = {
    'marionette.port': 0,
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: UUID }),
    'network.dns.localDomains': hosts.join(','),
    'network.socket.forcePort': `443=${options.port}`,
    'network.stricttransportsecurity.preloadlist': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.aboutwelcome.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.update.enabled': false,
    'extensions.update.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'services.settings.server': 'http://127.0.0.1:9/',
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'extensions.webextOptionalPermissionPrompts': false,
    ...options.prefs,
  };
  return Object.entries(all)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    .join('\n');
}
