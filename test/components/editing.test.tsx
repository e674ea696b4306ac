// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BriefCard } from '../../components/sidepanel/BriefCard.tsx';
import { type Edit, edited } from '../../utils/domain/brief/edits.ts';
import { urgent } from './gallery/urgent.ts';
import { notedPanel } from './props.ts';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

function open(edits: readonly Edit[] = []) {
  const brief = edited(urgent.brief, edits, urgent.conversation.messages);
  const { asked, actions } = notedPanel();
  render(<BriefCard of={{ ...urgent, brief }} model={null} show={() => {}} actions={actions} />);
  fireEvent.click(screen.getByRole('button', { name: 'Edit' }));
  return asked;
}

const issue = urgent.brief.issue;
const reworded: Edit = { field: 'issue', of: null, text: 'Lamp parcel lost', at: 1 };

test('a line worded anew is kept when the field is left, with the place it stood at', () => {
  const asked = open();
  const field = screen.getByRole('textbox', { name: 'Issue' });
  fireEvent.change(field, { target: { value: 'Parcel lost near the door' } });
  expect(asked).toEqual([]);
  fireEvent.blur(field);
  const { i = -1, start, end } = issue ?? {};
  const id = urgent.conversation.messages[i]?.id;
  expect(asked).toEqual([
    ['editLine', { field: 'issue', of: { id, start, end }, text: 'Parcel lost near the door' }],
  ]);
});

test('Enter keeps it too, Escape takes it back, and an empty field keeps what was read', () => {
  const asked = open();
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Issue' });
  const before = field.value;
  fireEvent.change(field, { target: { value: 'Other words' } });
  fireEvent.keyDown(field, { key: 'Escape' });
  expect(field.value).toBe(before);
  fireEvent.change(field, { target: { value: '   ' } });
  fireEvent.blur(field);
  expect(field.value).toBe(before);
  expect(asked).toEqual([]);
  fireEvent.change(field, { target: { value: 'Other words' } });
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(asked).toHaveLength(1);
});

test('what is being typed stays when a new message makes the line read otherwise', () => {
  const { actions } = notedPanel();
  const card = (quote: string) => {
    const brief = { ...urgent.brief, issue: issue && { ...issue, quote } };
    return <BriefCard of={{ ...urgent, brief }} model={null} show={() => {}} actions={actions} />;
  };
  const { rerender } = render(card('as read'));
  fireEvent.click(screen.getByRole('button', { name: 'Edit' }));
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Issue' });
  rerender(card('as read again'));
  expect(field.value).toBe('as read again');
  fireEvent.change(field, { target: { value: 'half a sen' } });
  rerender(card('read otherwise'));
  expect(field.value).toBe('half a sen');
});

test('what was typed is kept when its line goes from under the agent’s hands, once', () => {
  const { asked, actions } = notedPanel();
  const card = (brief: typeof urgent.brief) => (
    <BriefCard of={{ ...urgent, brief }} model={null} show={() => {}} actions={actions} />
  );
  const { rerender } = render(card(urgent.brief));
  fireEvent.click(screen.getByRole('button', { name: 'Edit' }));
  fireEvent.change(screen.getByRole('textbox', { name: 'Issue' }), { target: { value: 'Parcel lost' } });
  rerender(card({ ...urgent.brief, issue: null }));
  expect(asked).toMatchObject([['editLine', { field: 'issue', text: 'Parcel lost' }]]);
});

test('a line can be taken out', () => {
  const asked = open();
  fireEvent.click(screen.getByRole('button', { name: 'Remove this line: order' }));
  expect(asked).toMatchObject([['editLine', { field: 'facts', kind: 'order', text: null }]]);
});

test('a line of the agent’s says so, and goes back to what was read at a press', () => {
  const asked = open([reworded]);
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Issue/ }).value).toBe('Lamp parcel lost');
  fireEvent.click(screen.getByRole('button', { name: 'Back to what was read: Issue' }));
  expect(asked).toEqual([['restoreLine', 'issue']]);
});

test('a line of the agent’s own is added, and what was removed comes back', () => {
  const asked = open([{ ...reworded, text: null }]);
  fireEvent.change(screen.getByPlaceholderText('Your words'), { target: { value: 'Called the depot' } });
  fireEvent.click(screen.getByRole('button', { name: 'Add a line' }));
  fireEvent.click(screen.getByText('1 removed line'));
  fireEvent.click(screen.getByRole('button', { name: 'Back to what was read' }));
  expect(asked).toEqual([
    ['editLine', { field: 'own', of: null, text: 'Called the depot' }],
    ['restoreLine', 'issue'],
  ]);
});

test('the brief itself shows the agent’s words, marked as theirs', () => {
  open([reworded, { field: 'own', of: null, text: 'Called the depot', at: 2 }]);
  fireEvent.click(screen.getByRole('button', { name: 'Done' }));
  expect(screen.getByText('Lamp parcel lost')).toBeTruthy();
  expect(screen.getByText('Called the depot')).toBeTruthy();
  expect(screen.getAllByText('Edited by you').length).toBeGreaterThanOrEqual(2);
});
