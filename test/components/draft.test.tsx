// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NO_DRAFT } from '../../components/shown.ts';
import { DraftCard } from '../../components/sidepanel/DraftCard.tsx';
import { SidePanel } from '../../components/sidepanel/SidePanel.tsx';
import type { DraftOutcome, DraftView } from '../../components/sidepanel/view.ts';
import { MAX_DRAFT, REFUSALS, undone } from '../../utils/domain/draft.ts';
import { keyPart } from '../../utils/domain/wording.ts';
import { tongues } from './gallery/tongues.ts';
import { urgent } from './gallery/urgent.ts';
import { notedPanel, viewOf } from './props.ts';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const reply = { mode: 'public', isEmpty: true } as const;
const draftOf = (more: Partial<DraftView> = {}): DraftView => ({
  ...NO_DRAFT,
  text: 'Hello Ines',
  composer: reply,
  ...more,
});

function draw(more: Partial<DraftView> = {}) {
  const { asked, actions } = notedPanel();
  const element = (draft: DraftView) => <DraftCard of={urgent} draft={draft} actions={actions} />;
  const drawn = render(element(draftOf(more)));
  return { asked, again: (next: Partial<DraftView>) => drawn.rerender(element(draftOf(next))) };
}

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your draft' });
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
/** What a screen reader says of a button after its name. */
const told = (of: HTMLElement) =>
  document.getElementById(of.getAttribute('aria-describedby') ?? '')?.textContent ?? '';

describe('the target is named before the press', () => {
  test.each([
    [{ mode: 'public', isEmpty: true }, 'Insert as public reply', /customer sees it once you send it/],
    [{ mode: 'internal', isEmpty: true }, 'Insert as internal note', /Only your team/],
    [
      { mode: 'unknown', isEmpty: true },
      'Insert (reply or note?)',
      /does not say whether this is a reply or a note/,
    ],
    [{ mode: 'public', isEmpty: false }, 'Append to the public reply', /text in the reply field/],
    [{ mode: 'internal', isEmpty: false }, 'Append to the internal note', /text in the note field/],
    [{ mode: 'unknown', isEmpty: false }, 'Append (reply or note?)', /does not say whether/],
  ] as const)('%j', (composer, name, hint) => {
    const { asked } = draw({ composer });
    expect(told(button(name))).toMatch(hint);
    fireEvent.click(button(name));
    expect(asked).toEqual([['insertDraft', composer]]);
  });

  test.each([
    ['none', 'This conversation has no composer. Copy the draft instead.'],
    ['silent', 'The page does not answer. Reload it, or copy the draft.'],
    ['looking', 'Looking for the composer'],
  ] as const)('%s: no press, and the cause beside it; a copy all the same', async (composer, cause) => {
    const { asked } = draw({ composer });
    expect(button('Insert').disabled).toBe(true);
    expect(told(button('Insert'))).toBe(cause);
    await act(async () => fireEvent.click(button('Copy the draft')));
    expect(asked).toEqual([['copyText', 'Hello Ines']]);
  });

  test('a draft without words, or with too many, cannot be inserted', () => {
    const { again } = draw({ text: ' \n ' });
    expect(button('Insert as public reply').disabled).toBe(true);
    again({ text: 'x'.repeat(MAX_DRAFT) });
    expect(button('Insert as public reply').disabled).toBe(false);
    again({ text: 'x'.repeat(MAX_DRAFT + 1) });
    expect(button('Insert as public reply').disabled).toBe(true);
    expect(told(button('Insert as public reply'))).toBe(
      'Too long to insert: 20,001 of at most 20,000 characters. Copy it instead.',
    );
  });

  test('nothing is asked before a press, and a second press on the way asks for nothing', () => {
    const { asked } = draw({ outcome: { kind: 'working' } });
    expect(asked).toEqual([]);
    fireEvent.click(button('Insert as public reply'));
    expect(asked).toEqual([]);
    expect(screen.getByRole('status').textContent?.trim()).toBe('Inserting');
  });
});

describe('writing', () => {
  test('the field is labelled, checked for spelling, and gives back what is typed', () => {
    const { asked } = draw();
    expect(field().getAttribute('spellcheck')).toBe('true');
    expect(field().dir).toBe('auto');
    fireEvent.change(field(), { target: { value: 'Hello Ines,' } });
    expect(asked).toEqual([['writeDraft', 'Hello Ines,']]);
  });

  test('an empty one offers what to begin with, and one that is begun does not', () => {
    const { asked, again } = draw({ text: '' });
    fireEvent.click(button('Opening line'));
    fireEvent.click(button('Recap'));
    expect(asked).toEqual([
      ['fillDraft', urgent.handling.openingLine],
      ['fillDraft', expect.stringContaining('48213')],
    ]);
    expect(screen.queryByRole('button', { name: 'Copy the draft' })).toBeNull();
    again({});
    expect(screen.queryByRole('button', { name: 'Opening line' })).toBeNull();
  });

  test('no opening line, no start with it', () => {
    const { actions } = notedPanel();
    const of = { ...urgent, handling: { ...urgent.handling, openingLine: '' } };
    render(<DraftCard of={of} draft={draftOf({ text: '' })} actions={actions} />);
    expect(screen.queryByRole('button', { name: 'Opening line' })).toBeNull();
    expect(button('Recap')).toBeTruthy();
  });

  test('the opening line in Handling becomes the draft by one press', () => {
    const { asked, actions } = notedPanel();
    render(<SidePanel view={viewOf(urgent)} actions={actions} />);
    const handling = within(screen.getByRole('region', { name: 'Handling' }));
    fireEvent.click(handling.getByRole('button', { name: /^Use as draft/ }));
    expect(asked).toEqual([['fillDraft', urgent.handling.openingLine]]);
  });

  // jsdom lays nothing out, so it has nothing to scroll.
  const scrolled = vi.fn();
  beforeEach(() => {
    Element.prototype.scrollIntoView = scrolled;
  });
  const drawn = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

  test('what is put in from elsewhere unfolds the card and puts the cursor at its end', async () => {
    const { again } = draw({ filled: 0 });
    fireEvent.click(button('Draft'));
    expect(button('Draft').getAttribute('aria-expanded')).toBe('false');
    again({ filled: 1 });
    expect(button('Draft').getAttribute('aria-expanded')).toBe('true');
    await drawn();
    expect(document.activeElement === field()).toBe(true);
    expect(scrolled).toHaveBeenCalled();
    expect(field().selectionStart).toBe('Hello Ines'.length);
  });

  test('a panel that opens with a draft leaves the focus where it is', async () => {
    draw({ filled: 0 });
    await drawn();
    expect(document.activeElement === document.body).toBe(true);
  });

  test('cleared by one press, and back by another', () => {
    const { asked, again } = draw();
    fireEvent.click(button('Clear the draft'));
    again({ text: '', outcome: { kind: 'cleared' }, canBringBack: true });
    expect(screen.getByRole('status').textContent).toContain('Draft cleared.');
    fireEvent.click(button('Bring it back'));
    expect(asked).toEqual([['clearDraft'], ['bringDraftBack']]);
  });
});

describe('what came of it', () => {
  test.each([
    ['public', 'Inserted as public reply.'],
    ['internal', 'Inserted as internal note.'],
    ['unknown', 'Inserted.'],
  ] as const)('%s: said aloud, and one press takes it back', (mode, said) => {
    const { asked } = draw({ outcome: { kind: 'inserted', mode }, canUndo: true });
    expect(screen.getByRole('status').textContent?.trim()).toBe(said);
    fireEvent.click(button('Undo'));
    expect(asked).toEqual([['undoDraft']]);
  });

  test('whoever takes it back by keyboard does not lose their place', () => {
    const { again } = draw({ outcome: { kind: 'inserted', mode: 'public' }, canUndo: true });
    button('Undo').focus();
    fireEvent.click(button('Undo'));
    again({ outcome: { kind: 'taken back', how: 'undone' } });
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    expect(document.activeElement?.contains(screen.getByRole('status'))).toBe(true);
    expect(document.activeElement).not.toBe(document.body);
  });

  test('a refusal says that the draft was copied instead', () => {
    draw({ outcome: { kind: 'refused', why: 'moved', isCopied: true } });
    expect(screen.getByRole('status').textContent?.trim()).toBe(
      'Not inserted: another conversation is in front by now. The draft is on your clipboard instead.',
    );
  });

  test('where copying failed as well, the whole draft is marked', () => {
    const outcome: DraftOutcome = { kind: 'refused', why: 'no access', isCopied: false };
    const { again } = draw({ outcome: { kind: 'working' } });
    again({ outcome });
    expect(document.activeElement).toBe(field());
    expect([field().selectionStart, field().selectionEnd]).toEqual([0, 'Hello Ines'.length]);
    expect(screen.getByRole('status').textContent).toMatch(/marked here/);
  });

  const told = Object.entries(tongues).map(([language, of]) => [language, of] as const);
  test.each(told)('%s: every refusal and every undo has a sentence of its own', (_, of) => {
    for (const [table, values] of [
      ['draft_refused', [...REFUSALS, 'no answer']],
      ['draft_undo', [...undone.options, 'no answer']],
    ] as const) {
      const sentences = values.map((it) => of[`${table}_${keyPart(it)}`]?.message);
      expect(sentences).not.toContain(undefined);
      expect(new Set(sentences).size).toBe(values.length);
    }
  });
});
