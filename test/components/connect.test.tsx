// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { type Front, siteView } from '../../components/popup/front.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import type { PopupView } from '../../components/popup/view.ts';
import { popupView } from '../../components/shown.ts';
import { defaultBrand } from '../../utils/domain/brand.ts';
import type { UnreadableReading } from '../../utils/domain/reading.ts';
import { siteAt } from '../../utils/domain/site.ts';
import { popups } from './gallery/states.ts';
import { notedPopup } from './props.ts';

afterEach(cleanup);

function draw(state: string) {
  const { asked, actions } = notedPopup();
  render(<Popup view={popups[state] as PopupView} actions={actions} />);
  return { asked };
}
const buttons = () => screen.queryAllByRole('button').map((it) => it.textContent);
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('a site that is not read', () => {
  test('is named in full, before anything can be pressed', () => {
    draw('popup-site-long');
    const { origin } = popups['popup-site-long'] as { origin: string };
    const address = screen.getByText(origin);
    const follows = address.compareDocumentPosition(screen.getAllByRole('button')[0] as Element);
    expect(follows & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  test.each([
    ['This page is Chatwoot', { kind: 'helpdesk', id: 'chatwoot' }],
    ['This page is Zammad', { kind: 'helpdesk', id: 'zammad' }],
    ['Teach Baton this page', { kind: 'teach' }],
  ])('“%s” asks for just that, in the turn of the press', (name, how) => {
    const { asked } = draw('popup-site');
    press(name);
    expect(asked).toEqual([['connect', how]]);
  });

  test('what its address looks like comes first and stands out', () => {
    draw('popup-site-recognised');
    expect(buttons()).toEqual(['This page is Zammad', 'This page is Chatwoot', 'Teach Baton this page']);
    const primary = document.querySelectorAll('.button.primary');
    expect([...primary].map((it) => it.textContent)).toEqual(['This page is Zammad']);
  });

  test('while the browser asks, nothing more can be pressed, and that is announced', () => {
    const { asked } = draw('popup-site-asking');
    press('This page is Zammad');
    expect(asked).toEqual([]);
    expect(screen.getByRole('status').textContent).toContain('Your browser is asking you');
  });

  test.each([
    ['popup-site-refused', 'nothing was saved'],
    ['popup-site-failed', 'Load the page again'],
  ])('%s says so plainly and can be tried again', (state, words) => {
    const { asked } = draw(state);
    expect(screen.getByRole('alert').textContent).toContain(words);
    press('This page is Chatwoot');
    expect(asked).toHaveLength(1);
  });

  test('plain http is explained and offers nothing', () => {
    draw('popup-site-insecure');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('This site is not encrypted');
    expect(buttons()).toEqual([]);
  });

  test.each(['popup-site-lost', 'popup-site-again'])(
    '%s is allowed again as it was, at one press',
    (state) => {
      const { asked } = draw(state);
      expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
        'Baton may no longer read this site',
      );
      expect(buttons()).toEqual(['Allow again']);
      press('Allow again');
      expect(asked).toEqual([['connect', { kind: 'again' }]]);
    },
  );
});

describe('a connected site', () => {
  test('is disconnected only after a second look', () => {
    const { asked } = draw('popup-connected');
    expect(screen.getByRole('heading', { level: 2, name: 'Connected as Zammad' })).toBeTruthy();
    press('Disconnect this site');
    expect(asked).toEqual([]);
    expect(screen.getByText(/settings and history stay/)).toBeTruthy();
    press('Disconnect');
    expect(asked).toEqual([['disconnect']]);
  });

  test('the keyboard stays where the question was asked', () => {
    const { asked } = draw('popup-connected');
    press('Disconnect this site');
    expect(document.activeElement?.textContent).toBe('Keep it');
    press('Keep it');
    expect(document.activeElement?.textContent).toBe('Disconnect this site');
    expect(asked).toEqual([]);
  });

  test('a taught page can be taught again; a known helpdesk need not be', () => {
    const { asked } = draw('popup-taught');
    press('Teach again');
    expect(asked).toEqual([['connect', { kind: 'teach' }]]);
    cleanup();
    draw('popup-connected');
    expect(screen.queryByRole('button', { name: 'Teach again' })).toBeNull();
  });

  test('a site of the manifest shows nothing of connecting', () => {
    draw('popup-brand');
    expect(screen.queryByRole('button', { name: /[Dd]isconnect/ })).toBeNull();
  });
});

describe('what the popup shows of the tab in front', () => {
  const host = 'help.acme.example';
  const front: Front = {
    site: siteAt(`https://${host}/`),
    connection: null,
    isAllowed: false,
    asked: null,
    choices: [{ id: 'zammad', name: 'Zammad' }],
    recognised: null,
  };
  const connection = { site: host, helpdesk: 'zammad' };
  const nothing = { unreadable: null, of: null };
  const unreadable: UnreadableReading = {
    kind: 'unreadable',
    helpdesk: 'zammad',
    site: host,
    conversationId: '1',
    missing: ['log'],
  };
  const reading = { ...nothing, unreadable };
  const brand = defaultBrand(host);
  const none: Front = { ...front, site: null };

  test.each<[string, Parameters<typeof popupView>, object]>([
    ['an unknown site', [nothing, front, false, undefined, null], { kind: 'site', standing: 'offered' }],
    [
      'one the browser asks about',
      [nothing, { ...front, asked: 'asking' }, false, undefined, null],
      { standing: 'asking' },
    ],
    [
      'one the agent did not allow',
      [nothing, { ...front, asked: 'refused' }, false, undefined, null],
      { standing: 'refused' },
    ],
    [
      'a site on plain http',
      [nothing, { ...front, site: siteAt('http://help.acme.example') }, false, undefined, null],
      { standing: 'insecure' },
    ],
    ['a browser’s own page', [nothing, none, false, undefined, null], { kind: 'no-helpdesk' }],
    [
      'a site allowed for something else',
      [nothing, { ...front, isAllowed: true }, false, undefined, null],
      { standing: 'offered' },
    ],
    [
      'a connected site, not read yet',
      [nothing, { ...front, connection, isAllowed: true }, undefined, brand, null],
      { kind: 'loading' },
    ],
    [
      'a connected site',
      [reading, { ...front, connection, isAllowed: true }, true, brand, null],
      { kind: 'brand', connected: { as: 'Zammad' } },
    ],
    [
      'a connected site where nobody answers',
      [nothing, { ...front, connection, isAllowed: true }, false, brand, null],
      { kind: 'brand', reading: { kind: 'broken', missing: [] } },
    ],
    [
      'a taught page',
      [
        reading,
        { ...front, connection: { ...connection, helpdesk: 'own' }, isAllowed: true },
        true,
        brand,
        null,
      ],
      { connected: { as: null } },
    ],
    [
      'a site that was taken back while its page still shows',
      [reading, { ...front, connection }, true, brand, null],
      { kind: 'site', standing: 'lost' },
    ],
    ['a helpdesk of the manifest', [reading, none, true, brand, null], { kind: 'brand', connected: null }],
    ['a helpdesk whose script is an old one', [reading, none, false, brand, null], { kind: 'no-helpdesk' }],
    ['a tab that was not looked at yet', [undefined, front, undefined, undefined, null], { kind: 'loading' }],
  ])('%s', (_, given, shown) => {
    expect(popupView(...given)).toMatchObject(shown);
  });

  test('no answer of an earlier question makes a connected site look unconnected', () => {
    expect(siteView({ ...front, connection, isAllowed: true, asked: 'refused' })).toBeNull();
  });
});
