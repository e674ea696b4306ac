// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Language } from '../../components/shared/language.tsx';
import { SidePanel } from '../../components/sidepanel/SidePanel.tsx';
import type { PanelActions, PanelView } from '../../components/sidepanel/view.ts';
import { MEANINGS } from '../../utils/domain/health.ts';
import { watched } from './gallery/cases.ts';
import { speaking, tongues } from './gallery/tongues.ts';
import { urgent } from './gallery/urgent.ts';
import { notedPanel, viewOf } from './props.ts';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

function draw(view: PanelView, more: Partial<PanelActions> = {}) {
  const { asked, actions } = notedPanel();
  render(<SidePanel view={view} actions={{ ...actions, ...more }} />);
  return asked;
}

// By class: to work out every role and name of a whole panel takes jsdom seconds.
const stamp = () => document.querySelector<HTMLElement>('.stamp')!;
const room = () => document.querySelector<HTMLElement>('main.health');
const button = (name: string) => screen.getByText(name).closest('button')!;
const openHealth = (view: PanelView, more: Partial<PanelActions> = {}) => {
  const asked = draw(view, more);
  fireEvent.click(stamp());
  return asked;
};

describe('the room behind the freshness line', () => {
  test('opens and closes at a press, takes the focus and gives it back', () => {
    draw(viewOf(urgent));
    expect(stamp().getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(stamp());
    expect(stamp().getAttribute('aria-expanded')).toBe('true');
    expect(stamp().getAttribute('aria-controls')).toBe(room()?.id);
    expect(document.activeElement?.textContent).toBe('How this was read');
    fireEvent.click(button('Back to the conversation'));
    expect(room()).toBeNull();
    expect(document.activeElement).toBe(stamp());
  });

  test('closes at Escape', () => {
    openHealth(viewOf(urgent));
    fireEvent.keyDown(document.activeElement!, { key: 'Escape' });
    expect(document.activeElement).toBe(stamp());
    expect(room()).toBeNull();
  });

  test('keeps what the agent had unfolded in the cards', () => {
    draw(viewOf(urgent));
    const take = () => document.querySelector('[data-card="take"] .fold')!;
    const before = take().getAttribute('aria-expanded');
    fireEvent.click(take());
    fireEvent.click(stamp());
    expect(take().closest('main')?.hidden).toBe(true);
    fireEvent.click(stamp());
    expect(take().closest('main')?.hidden).toBe(false);
    expect(take().getAttribute('aria-expanded')).not.toBe(before);
  });

  test('counts the messages by who wrote them', () => {
    openHealth(viewOf(urgent));
    const authors = [...document.querySelectorAll('.authors li')];
    const { messages } = urgent.conversation;
    const count = (role: string) => messages.filter((it) => it.role === role).length;
    expect(authors.map((it) => it.textContent)).toEqual(
      (['customer', 'ai', 'agent', 'system', 'unknown'] as const).flatMap((role) =>
        count(role) === 0
          ? []
          : `${{ customer: 'customer', ai: 'AI', agent: 'agent', system: 'automatic', unknown: 'not stated' }[role]} ${count(role)}`,
      ),
    );
    expect(screen.getByText('roles certain')).toBeTruthy();
    expect(screen.getByText('Nothing is known to be missing.')).toBeTruthy();
  });

  test('says in plain words what a partial reading lacks', () => {
    openHealth(viewOf(watched));
    const gaps = [...room()!.querySelectorAll('.gaps li')];
    expect(gaps.map((it) => it.textContent)).toEqual(watched.coverage.missing);
    expect(screen.queryByText('Nothing is known to be missing.')).toBeNull();
  });

  test('a message without a time leaves "not stated", not a date of 1970', () => {
    const messages = urgent.conversation.messages.map((it) => ({ ...it, at: null }));
    openHealth(viewOf({ ...urgent, conversation: { ...urgent.conversation, messages } }));
    expect(room()?.textContent).not.toContain('1970');
    expect(room()?.textContent).toContain('13 messages state no time');
  });
});

describe('the report', () => {
  test('shows all that is copied before it is copied, and copies exactly that', async () => {
    const asked = openHealth(viewOf(urgent), { askStructure: async () => 'Baton · div × 37' });
    expect(screen.getByText('Looking at the page …')).toBeTruthy();
    const preview = await screen.findByLabelText('Structure of the page, without any text');
    expect((preview as HTMLTextAreaElement).value).toBe('Baton · div × 37');
    expect((preview as HTMLTextAreaElement).readOnly).toBe(true);
    fireEvent.click(button('Copy the page’s structure'));
    expect(asked).toEqual([['copyText', 'Baton · div × 37']]);
  });

  test('a page that does not answer is said to be so, and nothing can be copied', async () => {
    openHealth(viewOf(urgent), { askStructure: () => Promise.reject(new Error('gone')) });
    expect(await screen.findByText('The page does not answer. Reload it and try again.')).toBeTruthy();
    expect(screen.queryByText('Copy the page’s structure')).toBeNull();
  });
});

describe('an unreadable page', () => {
  const unreadable = (...missing: string[]): PanelView => ({
    kind: 'unreadable',
    helpdesk: 'zendesk',
    missing,
  });

  test('says what the missing part means, once for each meaning', () => {
    draw(unreadable('log', 'odd', 'odder'));
    expect(screen.getByText(/no message was read/u)).toBeTruthy();
    expect(screen.getAllByText(/was not found where Baton looks for it/u)).toHaveLength(1);
  });

  test('asks the page for its structure only when the agent wants to report', async () => {
    let times = 0;
    draw(unreadable('log'), { askStructure: async () => `structure ${++times}` });
    expect(times).toBe(0);
    fireEvent.click(button('Report a reading fault'));
    expect(await screen.findByDisplayValue('structure 1')).toBeTruthy();
  });
});

test.each(Object.entries(tongues))('%s has a sentence for each meaning', (_, messages) => {
  const keys = Object.keys(messages);
  expect(MEANINGS.filter((it) => !keys.includes(`health_means_${it}`))).toEqual([]);
});

test.each(Object.keys(tongues))('in %s the room speaks the agent’s language throughout', async (language) => {
  const words = speaking(language);
  const { actions } = notedPanel();
  render(
    <Language words={words}>
      <SidePanel view={viewOf(urgent)} actions={actions} />
    </Language>,
  );
  fireEvent.click(stamp());
  await screen.findByLabelText(words.say('health_preview'));
  for (const key of ['health', 'health_oldest', 'health_whole', 'health_report_all', 'by_customer'] as const)
    expect(room()?.textContent).toContain(words.say(key));
});
