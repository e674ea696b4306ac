import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StandIn, standIn } from '../assistant/stand-in.ts';
import { urlOf } from '../stage/desk.ts';
import { type Firefox, launchFirefox } from '../stage/firefox.ts';
import { openFirefoxPanel } from '../stage/firefox-panel.ts';
import { type Stage, startStage } from '../stage/server.ts';
import { artefact, asking, firefoxBuild, hasFirefox, until } from './on-stage.ts';

const why = hasFirefox ? '' : ' (skipped: no Firefox on this machine)';

/** Writes into a field of React's as typing would, then leaves it. */
const TYPE = `const [selector, text] = arguments;
  const field = document.querySelector(selector);
  const proto = field.tagName === 'TEXTAREA' ? HTMLTextAreaElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(proto.prototype, 'value').set.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));`;

describe.skipIf(!hasFirefox)(`the brief in Firefox${why}`, () => {
  const key = { helpdesk: 'zendesk', id: '3101' } as const;
  let stage: Stage;
  let firefox: Firefox;
  let server: StandIn;

  const text = (selector: string) =>
    firefox.execute('return document.querySelector(arguments[0])?.innerText ?? ""', [selector]).then(String);
  const press = (name: string) =>
    until(
      () =>
        firefox.execute(
          `const button = [...document.querySelectorAll('button, [type=radio]')].find((one) =>
             (one.innerText || one.parentElement.innerText).trim() === arguments[0]);
           button?.click();
           return Boolean(button);`,
          [name],
        ),
      `the button ${name}`,
    );
  const type = (selector: string, words: string) => firefox.execute(TYPE, [selector, words]);
  const shows = (selector: string, words: string) =>
    until(async () => (await text(selector)).includes(words), words);

  beforeAll(async () => {
    stage = await startStage();
    stage.board.open({ ...key, subject: 'Order 48213' });
    for (const message of asking) stage.board.append(key, message);
    server = await standIn('ollama', 'honest');
    firefox = await launchFirefox({ port: stage.port, extension: firefoxBuild });
    await firefox.navigate(urlOf(key));
    await openFirefoxPanel(firefox);
    await until(
      () => firefox.execute(`return Boolean(document.querySelector('[data-covers="3"]'))`),
      'the case',
    );
  });
  afterAll(async () => {
    await firefox?.quit();
    await server?.close();
    await stage?.close();
  });

  it('an agent’s wording outlives a stopped event page and a panel opened anew', async () => {
    await press('Edit');
    await type('.line-field textarea', 'Parcel lost by the carrier');
    await press('Done');
    await shows('[data-card="brief"]', 'Parcel lost by the carrier');
    await firefox.killEventPage();
    await firefox.navigate(await firefox.url());
    await shows('[data-card="brief"]', 'Parcel lost by the carrier');
    writeFileSync(artefact('firefox-brief.png'), await firefox.screenshot());
  });

  it('a model on this computer rephrases the brief, asked without naming the extension', async () => {
    const url = await firefox.url();
    await firefox.navigate(firefox.pageUrl('insights.html?site=acme.zendesk.com'));
    await press('Ollama on this computer');
    await until(
      () => firefox.execute(`return Boolean(document.querySelector('input[type=url]'))`),
      'the address',
    );
    await type('input[type=url]', server.origin);
    // The dialog is the browser's own; what pressing Allow in it does is done by the browser's own hand.
    await firefox.executeInChrome(`
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID('${firefox.extensionId}');
      ExtensionPermissions.add('${firefox.extensionId}',
        { permissions: [], origins: ['http://127.0.0.1/*'], data_collection: [] }, extension);`);
    await shows('body', new URL(server.origin).host);
    writeFileSync(artefact('firefox-insights.png'), await firefox.screenshot());
    await firefox.navigate(url);
    await press('Rephrase');
    const preview = await until(
      async () =>
        String(
          (await firefox.execute(`return document.querySelector('.draft textarea')?.value ?? ''`)) ?? '',
        ),
      'the request',
    );
    expect(server.received).toEqual([]);
    await press('Send');
    await shows('.rephrased', 'Rephrased by a language model, unverified');
    const [sent] = server.received;
    expect(sent?.body.toString('utf8')).toBe(preview);
    expect(sent?.headers.origin).toBeUndefined();
    writeFileSync(artefact('firefox-rephrased.png'), await firefox.screenshot());
  });
});
