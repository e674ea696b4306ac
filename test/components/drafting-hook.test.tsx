// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useDraft } from '../../components/hooks/draft.ts';
import { below } from '../../components/hooks/writings.ts';
import type { ComposerSight, Inserted, Undone } from '../../utils/domain/draft.ts';
import { answer, type BackgroundCalls } from '../../utils/messaging.ts';
import { draftOf, keepDraft } from '../../utils/storage/drafts.ts';
import { urgent } from './gallery/urgent.ts';

const { key } = urgent;
const token = {
  helpdesk: 'zendesk',
  site: 'acme.zendesk.com',
  conversationId: '48',
  before: 'b',
  after: 'a',
  own: 0,
};
const inserted: Inserted = { kind: 'inserted', mode: 'public', undo: token };

let sight: ComposerSight | null;
let reply: () => Inserted | Promise<Inserted>;
let undone: Undone;
let asked: unknown[];
let clipboard: string[];
let canCopy: boolean;

function pageSays(say: () => Promise<unknown>) {
  fakeBrowser.tabs.sendMessage = say as typeof fakeBrowser.tabs.sendMessage;
}

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  sight = { mode: 'public', isEmpty: true };
  reply = () => inserted;
  undone = 'undone';
  asked = [];
  clipboard = [];
  canCopy = true;
  pageSays(async () => ({ reply: sight }));
  answer<BackgroundCalls>({
    'draft/inserted': (given) => {
      asked.push(given);
      return reply();
    },
    'draft/undone': (given) => {
      asked.push(given);
      return undone;
    },
  });
  const writeText = async (text: string) => {
    if (!canCopy) throw new Error('denied');
    clipboard.push(text);
  };
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const pass = (ms = 0) => act(() => vi.advanceTimersByTimeAsync(ms));
async function write(text = 'Hello Ines') {
  const { result, rerender } = renderHook(({ of }) => useDraft(of, 7), { initialProps: { of: urgent } });
  await pass();
  if (text !== '') act(() => result.current.actions.writeDraft(text));
  return {
    now: () => result.current.draft,
    do: () => result.current.actions,
    turnTo: async (of: typeof urgent) => {
      rerender({ of });
      await pass();
    },
  };
}
const another = { ...urgent, key: 'zendesk:acme.zendesk.com:49' };
const press = async (panel: Awaited<ReturnType<typeof write>>) => {
  act(() => panel.do().insertDraft({ mode: 'public', isEmpty: true }));
  await pass();
};

describe('the composer in front', () => {
  test('is looked for at once, and followed every second', async () => {
    const panel = await write();
    expect(panel.now().composer).toEqual({ mode: 'public', isEmpty: true });
    sight = { mode: 'internal', isEmpty: true };
    await pass(1_000);
    expect(panel.now().composer).toEqual({ mode: 'internal', isEmpty: true });
    sight = null;
    act(() => void window.dispatchEvent(new Event('focus')));
    await pass();
    expect(panel.now().composer).toBe('none');
    pageSays(() => Promise.reject(new Error('Receiving end does not exist')));
    await pass(1_000);
    expect(panel.now().composer).toBe('silent');
  });

  test('is not asked for while nobody looks at the panel', async () => {
    await write();
    let times = 0;
    pageSays(async () => ({ reply: void times++ }));
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    await pass(5_000);
    expect(times).toBe(0);
  });
});

describe('a draft', () => {
  test('is kept for its own conversation, and comes back with it', async () => {
    const panel = await write('for 48');
    await panel.turnTo(another);
    expect(panel.now().text).toBe('');
    act(() => panel.do().writeDraft('for 49'));
    await panel.turnTo(urgent);
    expect(panel.now().text).toBe('for 48');
    await pass();
    expect([await draftOf(key), await draftOf(another.key)]).toEqual(['for 48', 'for 49']);
  });

  test('that was kept is there when the panel opens', async () => {
    await keepDraft(key, 'written before', 1);
    const panel = await write('');
    expect(panel.now().text).toBe('written before');
  });

  test('takes what is put in below what is written', () => {
    expect(below('', 'line')).toBe('line');
    expect(below(' \n', 'line')).toBe('line');
    expect(below('mine \n', 'line')).toBe('mine\n\nline');
  });

  test('comes back after it was cleared, also when an answer arrives meanwhile', async () => {
    const panel = await write('mine');
    let arrive: (said: Inserted) => void = () => undefined;
    reply = () => new Promise((resolve) => (arrive = resolve));
    await press(panel);
    act(() => panel.do().clearDraft());
    arrive(inserted);
    await pass();
    expect(panel.now()).toMatchObject({ text: '', canBringBack: true, canUndo: true });
    act(() => panel.do().bringDraftBack());
    expect(panel.now()).toMatchObject({ text: 'mine', canBringBack: false });
  });
});

describe('a press', () => {
  test('asks for what the button showed, and offers the way back', async () => {
    const panel = await write();
    act(() => panel.do().insertDraft({ mode: 'internal', isEmpty: false }));
    await pass();
    const place = { helpdesk: 'zendesk', site: 'acme.zendesk.com', conversationId: urgent.conversation.id };
    const insertion = { ...place, text: 'Hello Ines', mode: 'internal', onto: 'append' };
    expect(asked).toEqual([{ tab: 7, insertion }]);
    expect(panel.now()).toMatchObject({ outcome: { kind: 'inserted' }, canUndo: true, text: 'Hello Ines' });
    expect(clipboard).toEqual([]);
    act(() => panel.do().undoDraft());
    await pass();
    expect(asked[1]).toEqual({ tab: 7, undo: token });
    expect(panel.now()).toMatchObject({ outcome: { kind: 'taken back', how: 'undone' }, canUndo: false });
  });

  test.each([
    ['undone', false],
    ['changed', false],
    ['moved', true],
    ['no access', true],
  ] as const)('taken back as %s can be tried again: %s', async (how, again) => {
    const panel = await write();
    await press(panel);
    undone = how;
    act(() => panel.do().undoDraft());
    await pass();
    expect(panel.now()).toMatchObject({ outcome: { kind: 'taken back', how }, canUndo: again });
  });

  test.each([true, false])('that is refused copies the draft at once; copied: %s', async (can) => {
    canCopy = can;
    reply = () => ({ kind: 'refused', why: 'not taken' });
    const panel = await write();
    await press(panel);
    expect(panel.now().outcome).toEqual({ kind: 'refused', why: 'not taken', isCopied: can });
    expect(clipboard).toEqual(can ? ['Hello Ines'] : []);
    expect(panel.now().text).toBe('Hello Ines');
  });

  test.each([
    ['never answered', () => new Promise<Inserted>(() => undefined)],
    ['cut off', () => Promise.reject(new Error('the message port closed'))],
  ])('that is %s is given up while it still counts as a press', async (_, said) => {
    reply = said;
    const panel = await write();
    await press(panel);
    await pass(4_000);
    expect(panel.now().outcome).toEqual({ kind: 'refused', why: 'no answer', isCopied: true });
    expect(clipboard).toEqual(['Hello Ines']);
  });

  test('its outcome waits for the agent in its own conversation', async () => {
    reply = () => ({ kind: 'refused', why: 'moved' });
    const panel = await write();
    act(() => panel.do().insertDraft({ mode: 'public', isEmpty: true }));
    await panel.turnTo(another);
    expect(panel.now().outcome).toBeNull();
    await panel.turnTo(urgent);
    expect(panel.now().outcome).toMatchObject({ kind: 'refused', why: 'moved' });
  });

  test('is over once the composer is empty again: it was sent, and cannot be taken back', async () => {
    const panel = await write();
    await press(panel);
    sight = { mode: 'public', isEmpty: false };
    await pass(1_000);
    expect(panel.now().canUndo).toBe(true);
    sight = { mode: 'public', isEmpty: true };
    await pass(1_000);
    expect(panel.now()).toMatchObject({ outcome: null, canUndo: false, text: 'Hello Ines' });
  });

  test('writing on leaves the way back, and wipes what is no longer so', async () => {
    const panel = await write();
    await press(panel);
    act(() => panel.do().writeDraft('more'));
    expect(panel.now()).toMatchObject({ outcome: { kind: 'inserted' }, canUndo: true });
    reply = () => ({ kind: 'refused', why: 'not empty' });
    await press(panel);
    act(() => panel.do().writeDraft('still more'));
    expect(panel.now().outcome).toBeNull();
  });
});
