import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { facePanel } from '../utils/facing.ts';
import { zendesk } from '../utils/helpdesk/zendesk/zendesk.ts';

const ask = (call: string, input: unknown) => fakeBrowser.runtime.sendMessage({ call, input });
const page = (id: string, composer: string) =>
  new JSDOM(
    `<div class="conversation-polaris" data-ticket-id="48">
       <div data-test-id="omni-log-container"></div>${composer}
     </div>`,
    { url: `https://acme.zendesk.com/agent/tickets/${id}` },
  ).window.document;
const composer = `
  <div data-test-id="editor-view">
    <button data-test-id="omnichannel-channel-switcher-button" data-channel="internal"></button>
    <div data-test-id="ticket-rich-text-editor">
      <div contenteditable="true" data-test-id="omnicomposer-rich-text-ckeditor"></div>
    </div>
  </div>`;
const key = 'zendesk:acme.zendesk.com:48';

const settled = { isSettledOn: (id: string) => id === '48' };

describe('what the panel asks of a page', () => {
  beforeEach(() => fakeBrowser.reset());

  it.each([
    ['its composer, in the mode that it shows', '48', composer, key, { mode: 'internal', isEmpty: true }],
    ['a conversation without a composer', '48', '', key, null],
    ['a conversation that is not in front any more', '49', composer, key, null],
    ['the same number on another site', '48', composer, 'zendesk:other.zendesk.com:48', null],
    ['a page with none in front', '', composer, key, null],
  ])('%s', async (_, id, html, asked, sight) => {
    facePanel(page(id, html), zendesk, settled, () => null);
    expect(await ask('composer/asked', asked)).toEqual({ reply: sight });
  });

  it('asking changes nothing in the page', async () => {
    const document = page('48', composer);
    const before = document.documentElement.outerHTML;
    facePanel(document, zendesk, settled, () => null);
    await ask('composer/asked', key);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('whether it has come to rest on a conversation', async () => {
    facePanel(page('48', composer), zendesk, settled, () => null);
    expect(await ask('front/asked', '48')).toEqual({ reply: true });
    expect(await ask('front/asked', '49')).toEqual({ reply: false });
  });

  it('stops answering when told to', async () => {
    facePanel(page('48', composer), zendesk, settled, () => null)();
    await expect(ask('composer/asked', key)).rejects.toThrow('No listeners');
  });
});
