// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { HistoryCard } from '../../components/sidepanel/HistoryCard.tsx';
import { timelineOf } from '../../utils/domain/brief/timeline.ts';
import { type Evidence, quoted } from '../../utils/domain/conversation.ts';
import { urgent } from './gallery/urgent.ts';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const { messages } = urgent.conversation;
const timeline = timelineOf(messages);

function open() {
  const shown: string[] = [];
  const show = (evidence: Evidence) => shown.push(quoted(messages, evidence));
  const { container } = render(<HistoryCard timeline={timeline} messages={messages} show={show} />);
  return { shown, entries: () => container.querySelectorAll('.timeline > li').length };
}

const search = () => screen.getByRole('searchbox', { name: 'Search the AI’s messages' });

test('a search leaves the messages that say it, and a press leads to the very words', () => {
  const { shown, entries } = open();
  fireEvent.change(search(), { target: { value: 'DEPOT' } });
  expect(entries()).toBe(1);
  fireEvent.click(screen.getByRole('button', { name: /depot/ }));
  expect(shown.join().toLowerCase()).toBe('depot');
});

test('a search for what nobody said says so', () => {
  const { entries } = open();
  fireEvent.change(search(), { target: { value: 'aardvark' } });
  expect(entries()).toBe(0);
  expect(screen.getByText('No message of the AI says that')).toBeTruthy();
});

test('a filter leaves one sort of message, and comes off at a second press', () => {
  const { entries } = open();
  const all = entries();
  const promises = screen.getByRole('button', { name: 'Promises' });
  fireEvent.click(promises);
  expect(promises.getAttribute('aria-pressed')).toBe('true');
  expect(entries()).toBeLessThan(all);
  expect(entries()).toBeGreaterThan(0);
  fireEvent.click(promises);
  expect(entries()).toBe(all);
});

test('an entry unfolds to its acts, each of which leads to its words', () => {
  const { shown } = open();
  const [first] = screen.getAllByRole('button', { name: 'Unfold' });
  fireEvent.click(first as HTMLElement);
  const acts = document.querySelectorAll<HTMLElement>('.entry-acts .evidence');
  expect(acts.length).toBeGreaterThan(1);
  for (const act of acts) fireEvent.click(act);
  expect(shown).toHaveLength(acts.length);
  for (const words of shown)
    expect(messages.some(({ text }) => words !== '' && text.includes(words))).toBe(true);
  fireEvent.click(screen.getByRole('button', { name: 'Fold' }));
  expect(document.querySelector('.entry-acts')).toBeNull();
});
