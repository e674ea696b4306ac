// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import * as v from 'valibot';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { TakeAwayCard } from '../../components/sidepanel/TakeAwayCard.tsx';
import { FLAT_BYTES } from '../../utils/domain/forms/flat.ts';
import { briefDocument } from '../../utils/domain/forms/schema.ts';
import { urgent } from './gallery/urgent.ts';
import { notedPanel } from './props.ts';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

async function taken(name: string): Promise<string> {
  const { asked, actions } = notedPanel();
  render(<TakeAwayCard of={urgent} actions={actions} />);
  await act(async () => fireEvent.click(screen.getByRole('button', { name })));
  return String(asked[0]?.[1]);
}

test.each([
  ['the internal note', /^Reason: /],
  ['the recap', /48213/],
  ['the receipt', /^baton-receipt: 1\n/],
  ['the full brief', /"v": 1/],
  ['the short form', /"ho_/],
])('%s is copied by one press', async (what, shown) => {
  expect(await taken(`Copy ${what}`)).toMatch(shown);
});

test('the full brief fits its schema, and the short form its carrier', async () => {
  expect(v.safeParse(briefDocument, JSON.parse(await taken('Copy the full brief'))).success).toBe(true);
  cleanup();
  const flat = JSON.stringify(JSON.parse(await taken('Copy the short form')));
  expect(new TextEncoder().encode(flat).length).toBeLessThanOrEqual(FLAT_BYTES);
});

test('the recap tells the customer nothing of scores, moods and reasons', async () => {
  expect(await taken('Copy the recap')).not.toMatch(/score|worn out|band|escalat|trigger/i);
});

test('a form can be read before it is taken', () => {
  render(<TakeAwayCard of={urgent} actions={notedPanel().actions} />);
  expect(screen.queryByRole('textbox')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: /Internal note/ }));
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Internal note' }).value).toContain(
    '48213',
  );
});

test('the full brief is saved as a file named after its conversation', () => {
  const { asked, actions } = notedPanel();
  const { container } = render(<TakeAwayCard of={urgent} actions={actions} />);
  const row = within(container.querySelector('[data-form="json"]') as HTMLElement);
  fireEvent.click(row.getByRole('button', { name: /Save as a file/ }));
  expect(asked).toMatchObject([
    ['saveFile', `brief-${urgent.conversation.helpdesk}-${urgent.conversation.id}.json`],
  ]);
});
