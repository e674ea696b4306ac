import { defineConfig } from 'wxt';

/**
 * The strictest policy that React runs under: no markup from strings, no remote anything. Providers (off by
 * default) will widen `connect-src` when they exist; today nothing may leave, so nothing is allowed.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifest: ({ browser, manifestVersion }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'alarms'],
    content_security_policy:
      manifestVersion === 3 ? { extension_pages: contentSecurityPolicy } : contentSecurityPolicy,
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'baton@baton.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120', externally_connectable: { ids: [] } }),
  }),
  zip: { excludeSources: ['test/**', 'bench/**', 'docs/**', '.artefacts/**'] },
});
