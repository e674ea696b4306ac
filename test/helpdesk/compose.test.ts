// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Inserted, Insertion } from '../../utils/domain/draft.ts';
import { compose } from '../../utils/helpdesk/compose/compose.ts';
import { leaveRequest, REQUEST, takeRequest } from '../../utils/helpdesk/compose/request.ts';
import { undo } from '../../utils/helpdesk/compose/undo.ts';
import { type Helpdesk, NO_COMPOSER } from '../../utils/helpdesk/helpdesk.ts';
import { intercom } from '../../utils/helpdesk/intercom/intercom.ts';

/** A page with one editor, whose conversation is in its hash: a field and a plain editable need nothing of a browser. */
const desk: Helpdesk = {
  ...intercom,
  id: 'desk',
  conversationIdAt: ({ hash }) => /^#(\d+)$/.exec(hash)?.[1] ?? null,
  composer: {
    box: [{ since: '2025', css: 'form', proof: 'test' }],
    editor: [{ since: '2025', css: 'textarea, [contenteditable="true"]', proof: 'test' }],
    modes: [{ since: '2025', css: 'form.note', says: 'internal', reach: 'around', proof: 'test' }],
  },
};

function editorOf(html: string): HTMLElement {
  document.body.innerHTML = `<form>${html}</form>`;
  location.hash = '#7';
  return document.querySelector('form > *')!;
}
const FIELD = '<textarea></textarea>';
const EDITABLE = '<div contenteditable="true"></div>';

const insert = (text: string, more: Partial<Insertion> = {}): Promise<Inserted> =>
  compose(window, desk, {
    helpdesk: 'desk',
    site: location.host,
    conversationId: '7',
    text,
    mode: 'unknown',
    onto: 'empty',
    ...more,
  });
const taken = async (...of: Parameters<typeof insert>) => {
  const done = await insert(...of);
  if (done.kind !== 'inserted') throw new Error(done.why);
  return done.undo;
};

afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

describe('a text field', () => {
  it.each([
    ['', 'Hello\n\nAda', 'Hello\n\nAda'],
    ['Mine.', 'Hello', 'Mine.\n\nHello'],
    ['Mine.\n', 'Hello', 'Mine.\n\nHello'],
    ['Mine.\n\n\n', 'Hello', 'Mine.\n\n\nHello'],
    ['Mine.  ', '<b>Hello</b>', 'Mine.  \n\n<b>Hello</b>'],
  ])('with %j takes %j, and tells its page', async (own, text, value) => {
    const field = editorOf(FIELD) as HTMLTextAreaElement;
    field.value = own;
    const heard: string[] = [];
    field.addEventListener('input', () => heard.push(field.value));
    const token = await taken(text, { onto: 'append' });
    expect(field.value).toBe(value);
    expect(heard).toEqual([value]);
    expect(await undo(window, desk, token)).toBe('undone');
    expect(field.value).toBe(own);
    expect(heard.at(-1)).toBe(own);
  });

  it('gives back exactly what it held, whatever that was', async () => {
    const texts = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '👍', '<', '\u00a0'), maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(texts, texts, async (own, draft) => {
        vi.useFakeTimers();
        fc.pre(draft.trim() !== '' && own.trim() !== '');
        const field = editorOf(FIELD) as HTMLTextAreaElement;
        field.value = own;
        const before = field.value;
        const putting = taken(draft, { onto: 'append' });
        await vi.runAllTimersAsync();
        const undoing = undo(window, desk, await putting);
        await vi.runAllTimersAsync();
        expect(await undoing).toBe('undone');
        expect(field.value).toBe(before);
      }),
      { numRuns: 50 },
    );
  });

  it('that cuts a text has not taken it, and holds what it held', async () => {
    const field = editorOf(FIELD) as HTMLTextAreaElement;
    field.value = 'Mine.';
    field.addEventListener('input', () => {
      if (field.value.length > 12) field.value = field.value.slice(0, 12);
    });
    expect(await insert('Hello, this is long', { onto: 'append' })).toEqual({
      kind: 'refused',
      why: 'not taken',
    });
    expect(field.value).toBe('Mine.');
  });
});

describe('a plain editable', () => {
  it('holds paragraphs of the draft’s own text, and no markup of it', async () => {
    const editor = editorOf(EDITABLE);
    await taken('Hello\nAda\n\n<img src=x onerror="alert(1)">');
    expect(editor.innerHTML).toBe(
      '<p>Hello<br>Ada</p><p><br></p><p>&lt;img src=x onerror="alert(1)"&gt;</p>',
    );
  });

  it('keeps the agent’s formatting before it', async () => {
    const editor = editorOf('<div contenteditable="true"><p><b>Mine</b></p></div>');
    await taken('Hello', { onto: 'append' });
    expect(editor.innerHTML).toBe('<p><b>Mine</b></p><p><br></p><p>Hello</p>');
  });
});

describe('a draft taken out of a plain editable', () => {
  /** As a browser deletes what is selected; jsdom selects, but has no commands. */
  const withDelete = () => {
    document.execCommand = (command) => {
      if (command !== 'delete') return false;
      getSelection()?.deleteFromDocument();
      return true;
    };
  };
  afterEach(() => Reflect.deleteProperty(document, 'execCommand'));

  it.each([
    ['', 'nothing'],
    ['<p><b>Mine</b> and <i>mine</i></p>', 'formatted words'],
    ['<p>Mine</p><p><img src="a.png" alt=""></p>', 'a picture behind the words'],
    ['<p><img src="a.png" alt=""></p>', 'a picture alone'],
    ['<p><img src="a.png" alt="">Mine</p>', 'a picture before the words'],
  ])('leaves %s: %s', async (own) => {
    withDelete();
    const editor = editorOf(`<div contenteditable="true">${own}</div>`);
    const token = await taken('Hello\n\nAda', { onto: 'append' });
    expect(editor.textContent).toContain('Ada');
    expect(await undo(window, desk, token)).toBe('undone');
    expect(editor.innerHTML.replace(/(?:<p>(?:<br>)?<\/p>)+$/, '')).toBe(own);
  });

  it('stays where the browser does not delete', async () => {
    const editor = editorOf('<div contenteditable="true"><p>Mine</p></div>');
    const token = await taken('Hello', { onto: 'append' });
    const before = editor.innerHTML;
    expect(await undo(window, desk, token)).toBe('changed');
    expect(editor.innerHTML).toBe(before);
  });
});

describe('what is refused leaves the page as it was', () => {
  it.each<[why: string, change: () => void, more: Partial<Insertion>]>([
    ['moved', () => {}, { conversationId: '8' }],
    ['moved', () => {}, { site: 'elsewhere.example' }],
    ['moved', () => {}, { helpdesk: 'other' }],
    ['moved', () => history.replaceState(null, '', '#'), {}],
    ['no composer', () => document.querySelector('textarea')!.setAttribute('readonly', ''), {}],
    ['no composer', () => document.querySelector('textarea')!.remove(), {}],
    ['mode changed', () => document.querySelector('form')!.setAttribute('class', 'note'), {}],
    ['mode changed', () => {}, { mode: 'public' }],
    ['mode changed', () => document.querySelector('form')!.setAttribute('class', 'note'), { mode: 'public' }],
    [
      'not empty',
      () => {
        document.querySelector('textarea')!.value = 'Mine.';
      },
      {},
    ],
    ['not taken', () => {}, { text: '\u200b \n' }],
  ])('%s', async (why, change, more) => {
    editorOf(FIELD);
    change();
    const before = [document.body.innerHTML, document.querySelector('textarea')?.value];
    expect(await insert('Hello', more)).toEqual({ kind: 'refused', why });
    expect([document.body.innerHTML, document.querySelector('textarea')?.value]).toEqual(before);
  });

  it('a page without a described composer has none', async () => {
    editorOf(FIELD);
    const bare = { ...desk, composer: NO_COMPOSER };
    const insertion: Insertion = {
      helpdesk: 'desk',
      site: location.host,
      conversationId: '7',
      text: 'Hello',
      mode: 'unknown',
      onto: 'empty',
    };
    expect(await compose(window, bare, insertion)).toEqual({ kind: 'refused', why: 'no composer' });
  });
});

describe('a page that goes on while the draft settles', () => {
  it('has moved: the draft is where it belongs, and the field of the other conversation is not touched', async () => {
    const field = editorOf(FIELD) as HTMLTextAreaElement;
    const putting = insert('Hello');
    location.hash = '#8';
    field.value = 'of another conversation';
    expect(await putting).toMatchObject({ kind: 'inserted' });
    expect(field.value).toBe('of another conversation');
  });

  it('has emptied its field: that is no success', async () => {
    const field = editorOf(FIELD) as HTMLTextAreaElement;
    const putting = insert('Hello');
    field.value = '';
    expect(await putting).toEqual({ kind: 'refused', why: 'not taken' });
  });

  it('has changed the draft: it is taken out again', async () => {
    const field = editorOf(FIELD) as HTMLTextAreaElement;
    const putting = insert('Hello');
    field.value = 'Hello :-)';
    expect(await putting).toEqual({ kind: 'refused', why: 'not taken' });
    expect(field.value).toBe('');
  });

  it('has drawn its editor anew, with the draft in it', async () => {
    const field = editorOf(FIELD) as HTMLTextAreaElement;
    const putting = insert('Hello');
    const twin = document.createElement('textarea');
    twin.value = field.value;
    field.replaceWith(twin);
    const done = await putting;
    expect(done).toMatchObject({ kind: 'inserted' });
    if (done.kind === 'inserted') expect(await undo(window, desk, done.undo)).toBe('undone');
    expect(twin.value).toBe('');
  });
});

describe('a draft is taken back', () => {
  it.each<[string, () => void]>([
    ['moved', () => history.replaceState(null, '', '#8')],
    [
      'changed',
      () => {
        document.querySelector('textarea')!.value += '!';
      },
    ],
    ['changed', () => document.querySelector('textarea')!.remove()],
  ])('%s: nothing is touched', async (answer, change) => {
    editorOf(FIELD);
    const token = await taken('Hello');
    change();
    const before = document.querySelector('textarea')?.value;
    expect(await undo(window, desk, token)).toBe(answer);
    expect(document.querySelector('textarea')?.value).toBe(before);
  });

  it('by a token without a word of the agent’s', async () => {
    const field = editorOf(FIELD) as HTMLTextAreaElement;
    field.value = 'Confidential';
    const token = JSON.stringify(await taken('Hello', { onto: 'append' }));
    expect(token).not.toMatch(/Confidential|Hello/);
  });
});

describe('the request', () => {
  it('is taken once, and leaves no name behind', () => {
    const request = { do: 'undo', undo: {} as never, connections: [] } as const;
    leaveRequest(REQUEST, JSON.stringify(request));
    expect(takeRequest(globalThis)).toEqual(request);
    expect(REQUEST in globalThis).toBe(false);
    expect(takeRequest(globalThis)).toBeNull();
  });

  it.each([['{'], [7], [{ do: 'insert' }]])('is none where the page has put %j', (value) => {
    expect(takeRequest({ [REQUEST]: value })).toBeNull();
  });
});
