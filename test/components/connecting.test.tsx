// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useSite } from '../../components/hooks/site.ts';
import { saveConnection } from '../../utils/storage/settings.ts';

const origin = 'https://help.acme.example';
const asked: unknown[] = [];
/** The browser's question, open until the test answers it. */
let answer: (isYes: boolean) => void;
let replies: (call: string) => object;
let isAllowed = false;

const own = { ...fakeBrowser.permissions };
const heard = () => ({ addListener: () => undefined, removeListener: () => undefined });

beforeEach(() => {
  fakeBrowser.reset();
  asked.length = 0;
  isAllowed = false;
  replies = (call) => ({ reply: call === 'site/connected' ? true : null });
  vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ id: 7, url: `${origin}/#ticket/zoom/1` } as never);
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async (message: { call: string }) => {
    asked.push(message);
    return replies(message.call);
  }) as never);
  vi.stubGlobal('close', () => asked.push('window closed'));
  Object.assign(fakeBrowser.permissions, {
    contains: async () => isAllowed,
    request: (wanted: unknown) => {
      asked.push(wanted);
      return new Promise<boolean>((resolve) => {
        answer = resolve;
      });
    },
    onAdded: heard(),
    onRemoved: heard(),
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  Object.assign(fakeBrowser.permissions, own);
});

function Popup({ how }: { how: 'teach' | 'zammad' }) {
  const { front, connect, disconnect } = useSite(7);
  const wanted = how === 'teach' ? ({ kind: how } as const) : ({ kind: 'helpdesk', id: how } as const);
  if (!front) return null;
  return (
    <>
      <p>{`${front.asked} ${front.recognised} ${front.connection?.helpdesk}`}</p>
      <button type="button" onClick={() => connect(wanted)}>
        connect
      </button>
      <button type="button" onClick={disconnect}>
        disconnect
      </button>
    </>
  );
}

async function draw(how: 'teach' | 'zammad' = 'zammad') {
  render(<Popup how={how} />);
  await screen.findByText(/null/);
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('a press that connects', () => {
  const wish = { tab: 7, origin, how: { kind: 'helpdesk', id: 'zammad' } };

  test('says what it wants and has the browser ask, both in its own turn', async () => {
    await draw();
    press('connect');
    expect(asked).toEqual([{ call: 'site/chosen', input: wish }, { origins: [`${origin}/*`] }]);
    expect(screen.getByText('asking zammad undefined')).toBeTruthy();
  });

  test.each([true, false])('tells the background when the browser has its answer: %s', async (isYes) => {
    await draw();
    replies = (call) => ({ reply: call === 'site/connected' ? isYes : null });
    press('connect');
    await act(async () => answer(isYes));
    expect(asked.at(-1)).toEqual({ call: 'site/connected', input: wish });
    expect(await screen.findByText(isYes ? /^null/ : /^refused/)).toBeTruthy();
  });

  test('says so where the background could not', async () => {
    await draw();
    replies = (call) => (call === 'site/connected' ? { error: 'the tab shows another site by now' } : {});
    press('connect');
    await act(async () => answer(true));
    expect(await screen.findByText(/^failed/)).toBeTruthy();
    expect(asked).not.toContain('window closed');
  });

  test('to teach makes room for the page, once it may', async () => {
    await draw('teach');
    press('connect');
    expect(asked).not.toContain('window closed');
    await act(async () => answer(true));
    await vi.waitFor(() => expect(asked.at(-1)).toBe('window closed'));
  });
});

test('a connected site is known, and disconnected by its host', async () => {
  await saveConnection({ site: 'help.acme.example', helpdesk: 'chatwoot' });
  await draw();
  expect(screen.getByText('null zammad chatwoot')).toBeTruthy();
  press('disconnect');
  expect(asked).toEqual([{ call: 'site/disconnected', input: 'help.acme.example' }]);
});

test.each(['http://help.acme.example/', 'https://acme.zendesk.com/hc', 'chrome://settings', undefined])(
  '%s can not be connected by any press',
  async (url) => {
    vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ id: 7, url } as never);
    await draw();
    press('connect');
    expect(asked).toEqual([]);
  },
);
