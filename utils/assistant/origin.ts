import { browser } from 'wxt/browser';

/** The one session rule that Baton sets. */
const RULE = 1;

/**
 * Lets a model on this computer answer: Ollama refuses requests that name an extension as their origin (facts: 403, with
 * the header taken off 200, in both browsers), so it is taken off this extension's own requests to that one origin.
 * Does nothing without the agent's permission for the address.
 * @param origin for example `http://127.0.0.1:11434`
 */
export async function hideOrigin(origin: string): Promise<void> {
  const own = new URL(browser.runtime.getURL('/'));
  await browser.declarativeNetRequest.updateSessionRules({
    removeRuleIds: [RULE],
    addRules: [
      {
        id: RULE,
        action: { type: 'modifyHeaders', requestHeaders: [{ header: 'origin', operation: 'remove' }] },
        condition: {
          urlFilter: `|${origin}/`,
          resourceTypes: ['xmlhttprequest', 'other'],
          initiatorDomains: [own.hostname],
        },
      },
    ],
  });
}
