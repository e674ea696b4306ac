import { defineConfig } from 'wxt';
import { helpdesks } from './utils/helpdesk/index.ts';

/**
 * The strictest policy that React runs under: no markup from strings, no remote anything. Only `connect-src` names
 * anything beyond: a brand may turn a language model on, at an address of its choice, and one module asks it.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self' https: http://127.0.0.1:* http://localhost:*",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/**
 * Hosts of the helpdesks that live on their makers' own: to be read on them is no leave yet to run the one script that
 * puts a draft into a composer (`entrypoints/composer.ts`). The same hosts, so the agent is asked for nothing more.
 */
const helpdeskHosts = [
  ...new Set(
    helpdesks.flatMap(({ matches }) => matches.map((it) => it.replace(/(?<=\/\/[^/]+)\/.*$/, '/*'))),
  ),
];

/** Where a language model or a site of one's own may live; the agent allows the one address of their choice. */
const modelHosts = ['https://*/*', 'http://127.0.0.1/*', 'http://localhost/*'];

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifest: ({ browser, manifestVersion }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // The third lets a model on this computer answer: Ollama refuses requests that name an extension as their origin.
    // It has no power over any address but the helpdesks' before the agent has allowed that one. The fourth puts a draft
    // into a composer at the agent's press, and reads sites that the agent has connected. The fifth tells the popup which
    // site is in front, and only while the agent has it open.
    permissions: [
      'storage',
      'alarms',
      'declarativeNetRequestWithHostAccess',
      'scripting',
      'activeTab',
      ...(manifestVersion === 3 ? [] : helpdeskHosts),
    ],
    ...(manifestVersion === 3
      ? { host_permissions: helpdeskHosts, optional_host_permissions: modelHosts }
      : { optional_permissions: modelHosts }),
    content_security_policy:
      manifestVersion === 3 ? { extension_pages: contentSecurityPolicy } : contentSecurityPolicy,
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'baton@baton.example',
              strict_min_version: '140.0',
              data_collection_permissions: {
                required: ['none'],
                optional: ['personalCommunications', 'websiteContent'],
              },
            },
          },
        }
      : { minimum_chrome_version: '120', externally_connectable: { ids: [] } }),
  }),
  zip: { excludeSources: ['test/**', 'bench/**', 'docs/**', '.artefacts/**'] },
});
