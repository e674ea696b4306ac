import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pathOf, urlOf } from '../stage/desk.ts';
import { type Firefox, launchFirefox } from '../stage/firefox.ts';
import { openFirefoxPanel } from '../stage/firefox-panel.ts';
import { type Stage, startStage } from '../stage/server.ts';
import type { HelpdeskName } from '../stage/thread.ts';
import { artefact, asking, firefoxBuild, hasFirefox, until } from './on-stage.ts';

const why = hasFirefox ? '' : ' (skipped: no Firefox on this machine)';

/** A word that stands nowhere but in the draft. */
const OWN = 'Zugvogel';

/** Writes into a field of React's as typing would. */
const TYPE = `const [selector, text] = arguments;
  const field = document.querySelector(selector);
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));`;

const desks: { helpdesk: HelpdeskName; editor: string; button: string; inserted: string }[] = [
  {
    helpdesk: 'zendesk',
    editor: `document.querySelector('.pane[data-is-active="true"] [data-test-id^="omnicomposer-"][contenteditable]')`,
    button: 'Insert as public reply',
    inserted: 'Inserted as public reply.',
  },
  {
    helpdesk: 'intercom',
    editor: `(document.querySelector('#teammate-app-react')?.shadowRoot ?? document).querySelector('.ProseMirror')`,
    button: 'Insert (reply or note?)',
    inserted: 'Inserted.',
  },
];

describe.skipIf(!hasFirefox).each(desks)(`a draft for $helpdesk in Firefox${why}`, (desk) => {
  const { helpdesk, editor, button, inserted } = desk;
  const key = { helpdesk, id: '8101' };
  const other = { helpdesk, id: '8102' };
  let stage: Stage;
  let firefox: Firefox;
  let page: string;
  let panel: string;

  const text = (selector: string) =>
    firefox.execute('return document.querySelector(arguments[0])?.innerText ?? ""', [selector]).then(String);
  const shows = (words: string) =>
    until(async () => (await text('[data-card="draft"]')).includes(words), words);
  /** By a real press: what is copied after one counts as the agent's own doing. */
  const press = async (name: string, within = '[data-card="draft"]') => {
    const place = (await until(
      () =>
        firefox.execute(
          `const button = [...document.querySelectorAll(arguments[1] + ' button:enabled')]
             .find((one) => one.innerText.trim().startsWith(arguments[0]));
           button?.scrollIntoView({ block: 'center' });
           const at = button?.getBoundingClientRect();
           return at && { x: Math.round(at.x + at.width / 2), y: Math.round(at.y + at.height / 2) };`,
          [name, within],
        ),
      `the button ${name}`,
    )) as { x: number; y: number };
    const actions = [
      { type: 'pointerMove', ...place },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await firefox.marionette.send('WebDriver:PerformActions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  };
  /** Runs in the helpdesk's page, without bringing it to the front. */
  const onPage = async (script: string): Promise<unknown> => {
    await firefox.switchTo(page, false);
    const got = await firefox.execute(script);
    await firefox.switchTo(panel, false);
    return got;
  };
  const written = async () => String(await onPage(`return ${editor}.innerText`)).trim();

  beforeAll(async () => {
    stage = await startStage();
    for (const of of [key, other]) {
      stage.board.open({ ...of, subject: 'Order 48213' });
      for (const message of asking) stage.board.append(of, message);
    }
    firefox = await launchFirefox({ port: stage.port, extension: firefoxBuild });
    page = await firefox.handle();
    await firefox.navigate(urlOf(key));
    ({ panel } = await openFirefoxPanel(firefox));
    await until(
      () => firefox.execute(`return Boolean(document.querySelector('[data-covers="3"]'))`),
      'the case',
    );
  });
  afterAll(async () => {
    await firefox?.quit();
    await stage?.close();
  });

  it('begins with the opening line, stands in the composer by one press, and is taken back by another', async () => {
    await press('Use as draft', '[data-card="handling"]');
    const line = String(
      await until(
        () => firefox.execute(`return document.querySelector('.draft-field').value`),
        'the opening line',
      ),
    );
    await firefox.execute(TYPE, ['.draft-field', `${line}\n\n${OWN} & <b>1</b>`]);
    await press(button);
    await shows(inserted);
    expect(await written()).toContain(`${OWN} & <b>1</b>`);
    expect(await written()).toContain(line.trim());
    writeFileSync(artefact(`firefox-draft-${helpdesk}.png`), await firefox.screenshot());
    await press('Undo');
    await shows('Taken out again.');
    expect(await written()).toBe('');
    expect(stage.sent).toEqual([]);
  });

  it('outlives a stopped event page and a panel opened anew', async () => {
    await firefox.killEventPage();
    await firefox.navigate(await firefox.url());
    await until(
      async () =>
        String(await firefox.execute(`return document.querySelector('.draft-field')?.value ?? ''`)).includes(
          OWN,
        ),
      'the draft, kept',
    );
    await firefox.killEventPage();
    await press(button);
    await shows(inserted);
    await press('Undo');
    await shows('Taken out again.');
  });

  it('a press that comes when another conversation is in front is refused, and the draft copied', async () => {
    await firefox.execute(`const { runtime } = browser;
      const send = runtime.sendMessage.bind(runtime);
      const late = async (message) => {
        if (message.call === 'draft/inserted') await new Promise((resolve) => setTimeout(resolve, 1500));
        return send(message);
      };
      try { runtime.sendMessage = late; }
      catch { Object.defineProperty(runtime, 'sendMessage', { value: late, configurable: true }); }`);
    await until(() => text('[data-card="draft"]').then((it) => it.includes(button)), 'the button');
    await press(button);
    stage.board.move(helpdesk, pathOf(other));
    await until(
      () => firefox.execute(`return Boolean(document.querySelector('[data-conversation$=":8102"]'))`),
      'the other conversation',
    );
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(await written()).toBe('');
    stage.board.move(helpdesk, pathOf(key));
    await shows('Not inserted: another conversation is in front by now.');
    await shows('The draft is on your clipboard instead.');
    expect(await written()).toBe('');
    expect(stage.sent).toEqual([]);
    // What the clipboard holds is seen by pasting it where a hand would.
    const copied = await firefox.executeInChrome(`
      const transfer = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
      transfer.init(null);
      transfer.addDataFlavor('text/plain');
      Services.clipboard.getData(transfer, Services.clipboard.kGlobalClipboard);
      const held = {};
      transfer.getTransferData('text/plain', held);
      return held.value.QueryInterface(Ci.nsISupportsString).data;`);
    expect(copied).toContain(OWN);
  });
});
