// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Popup } from '../../components/popup/Popup.tsx';
import { Language } from '../../components/shared/language.tsx';
import type { UiWords } from '../../components/shared/speech.ts';
import { wordsOf } from '../../components/shared/words.ts';
import { MOST_WORDS } from '../../components/sidepanel/fit.ts';
import { SidePanel } from '../../components/sidepanel/SidePanel.tsx';
import type { PanelView } from '../../components/sidepanel/view.ts';
import { KINDS } from '../../utils/domain/brief/facts/kinds.ts';
import { panels, popups } from './gallery/states.ts';
import { marking, speaking, tongues } from './gallery/tongues.ts';
import { urgent } from './gallery/urgent.ts';
import { notedPanel, notedPopup, viewOf } from './props.ts';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const draw = (view: ReactElement, words: UiWords) =>
  render(<Language words={words}>{view}</Language>).container;
const drawPanel = (view: PanelView, words: UiWords) =>
  draw(<SidePanel view={view} actions={notedPanel().actions} />, words);

/** Somebody's own words, names and what exists in English alone. */
const FREE = 'bdi, [lang], .brand-name, .site, .origin';
/** Attributes that are read aloud or shown on hover. */
const SPOKEN = ['aria-label', 'aria-valuetext', 'title', 'placeholder', 'alt'];
const LETTERS = /\p{L}/u;

/** What is left of a text without the marked messages: a letter there was written into a view. */
function unmarked(text: string): string {
  let depth = 0;
  let left = '';
  for (const letter of text) {
    if (letter === '⟧') depth -= 1;
    if (depth === 0) left += letter;
    if (letter === '⟦') depth += 1;
  }
  return left;
}

/** Texts and spoken attributes that hold words from nowhere. */
function strays(root: Element, quotes: string): string[] {
  const found: string[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent ?? '';
    if (LETTERS.test(unmarked(text)) && !walker.currentNode.parentElement?.closest(FREE)) found.push(text);
  }
  for (const it of root.querySelectorAll('*')) {
    for (const name of SPOKEN) {
      const text = it.getAttribute(name) ?? '';
      if (LETTERS.test(unmarked(text)) && !quotes.includes(JSON.stringify(text).slice(1, -1)))
        found.push(`${name}: ${text}`);
    }
  }
  return found;
}

describe('no view holds words of its own', () => {
  test.each(Object.entries(panels))('panel: %s', (_, view) => {
    const root = drawPanel(view, marking);
    const quotes = view.kind === 'case' ? JSON.stringify(view.of) : '';
    expect(root.textContent).toContain('⟦');
    expect(strays(root, quotes)).toEqual([]);
  });

  test.each(Object.entries(popups))('%s', (_, view) => {
    const root = draw(<Popup view={view} actions={notedPopup().actions} />, marking);
    expect(root.textContent).toContain('⟦');
    expect(strays(root, '')).toEqual([]);
  });

  test('a word written into a view is found', () => {
    expect(strays(draw(<p title="Hover">⟦Issue⟧ and</p>, marking), '')).toEqual([
      '⟦Issue⟧ and',
      'title: Hover',
    ]);
  });
});

const spanish = {
  ...urgent,
  conversation: {
    ...urgent.conversation,
    language: 'es',
    messages: urgent.conversation.messages.map((it, i) =>
      i === 12 ? { ...it, text: '¿Hay alguien ahí?' } : it,
    ),
  },
  brief: {
    ...urgent.brief,
    openQuestions: [{ by: 'customer' as const, i: 12, start: 0, end: 17, quote: '¿Hay alguien ahí?' }],
  },
};

describe('the limit of words', () => {
  const quote = (start: number, words: number) => ({
    i: 0,
    start,
    end: start + 5,
    quote: 'word '.repeat(words),
  });
  const kinds = KINDS.map(({ k }) => k);
  const full = {
    ...urgent.brief,
    issue: quote(0, 60),
    goal: quote(1, 60),
    facts: kinds.map((k, start) => ({ k, v: 'one two three four five', i: 0, start, end: start + 5 })),
    doNotAsk: kinds.slice(0, 3),
    tried: urgent.brief.tried.flatMap((it) =>
      [0, 1, 2].map((start) => ({ ...it, start, what: 'word '.repeat(30) })),
    ),
    promises: [0, 1, 2, 3, 4, 5].map((start) => ({ state: 'broken' as const, ...quote(start, 40) })),
    openQuestions: [0, 1, 2, 3].map((start) => ({ by: 'agent' as const, ...quote(start, 30) })),
  };

  test.each(Object.keys(tongues))('%s: a full brief shows no more of them than in English', (language) => {
    drawPanel(viewOf({ ...urgent, brief: full }), speaking(language));
    const card = document.querySelector('[data-card="brief"]')!;
    const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
    let shown = 0;
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (!parentElement?.closest('.spoken')) shown += wordsOf(textContent ?? '').length;
    }
    expect(shown).toBeLessThanOrEqual(MOST_WORDS);
  });
});

describe.each([
  ['de', ['Anliegen', 'Versucht', 'KI versprach', 'Bitte um einen Menschen übergangen', '3 Mal', 'Nötig']],
  ['fr', ['Problème', 'Essayé', 'L’IA a promis', 'Demande d’humain ignorée', '3 fois', 'Utile']],
  ['es', ['Problema', 'Probado', 'La IA prometió', 'Petición de persona ignorada', '3 veces', 'Necesario']],
  [
    'it',
    ['Problema', 'Provato', 'L’IA ha promesso', 'Richiesta di una persona ignorata', '3 volte', 'Serviva'],
  ],
  ['pt', ['Problema', 'Tentado', 'A IA prometeu', 'Pedido de pessoa ignorado', '3 vezes', 'Necessário']],
  ['nl', ['Probleem', 'Geprobeerd', 'AI beloofde', 'Verzoek om een mens genegeerd', '3 keer', 'Nodig']],
  ['ja', ['用件', '試したこと', 'AIの約束', '人の対応の要望が無視された', '3回', '必要だった']],
  ['zh', ['问题', '已尝试', 'AI 承诺', '人工请求被忽略', '3 次', '需要']],
] as const)('the panel in %s', (language, labels) => {
  test('labels are the agent’s, quotes stay the customer’s, each with its language', () => {
    const root = drawPanel(viewOf(spanish), speaking(language));
    for (const label of labels) expect(screen.getAllByText(label).length).toBeGreaterThan(0);
    const quote = screen.getByText('¿Hay alguien ahí?');
    expect([quote.lang, quote.dir]).toEqual(['es', 'auto']);
    expect(root.querySelector<HTMLElement>('.playbook')?.lang).toBe('en');
  });
});

test('English words between English ones are not marked as such', () => {
  const root = drawPanel(viewOf(urgent), speaking('en'));
  expect(root.querySelector<HTMLElement>('.playbook')?.hasAttribute('lang')).toBe(false);
});

test('a conversation in no known language claims none for its quotes', () => {
  for (const language of [null, 'other']) {
    const of = { ...urgent, conversation: { ...urgent.conversation, language } };
    const root = drawPanel(viewOf(of), speaking('de'));
    expect(root.querySelector('h1 bdi')?.hasAttribute('lang')).toBe(false);
    cleanup();
  }
});

test('what an adapter could not read is said in the agent’s language', () => {
  const missing = ['the roles of 3 messages are not stated by this page', 'something quite new'];
  const of = { ...urgent, coverage: { read: 3, total: null, roles: 'partial' as const, missing } };
  drawPanel(viewOf(of), speaking('de'));
  expect(screen.getByText('die Rollen von 3 Nachrichten stehen nicht auf dieser Seite')).toBeTruthy();
  expect(screen.getByText('something quite new').lang).toBe('en');
});
