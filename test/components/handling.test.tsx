// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SidePanel } from '../../components/sidepanel/SidePanel.tsx';
import type { CaseView, PanelActions } from '../../components/sidepanel/view.ts';
import type { Verdict } from '../../utils/domain/case.ts';
import { calm } from './gallery/cases.ts';
import { assessed, caseOf } from './gallery/casework.ts';
import { parcel } from './gallery/talks.ts';
import { urgent } from './gallery/urgent.ts';
import { notedPanel, viewOf } from './props.ts';

beforeEach(() => localStorage.clear());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function draw(view: CaseView, more: Partial<PanelActions> = {}) {
  const { asked, actions } = notedPanel();
  const element = (of: CaseView) => <SidePanel view={of} actions={{ ...actions, ...more }} />;
  const drawn = render(element(view));
  return { asked, again: (next: CaseView) => drawn.rerender(element(next)), leave: drawn.unmount };
}

describe('the verdict', () => {
  const pressed = () =>
    screen.getAllByRole('button', { pressed: true }).map((it) => it.getAttribute('data-verdict'));

  test.each<[string, Verdict]>([
    ['Needed', 'needed'],
    ['Not needed', 'not needed'],
    ['Too late', 'too late'],
  ])('%s is one press, and a second press withdraws it', (name, verdict) => {
    const { asked, again } = draw(viewOf(urgent));
    fireEvent.click(screen.getByRole('button', { name }));
    again(viewOf(urgent, { verdict }));
    expect(pressed()).toEqual([verdict]);
    fireEvent.click(screen.getByRole('button', { name }));
    expect(asked).toEqual([
      ['judge', verdict],
      ['judge', null],
    ]);
  });

  test('asks about the alert once there was one, even if the score has fallen since', () => {
    const assessments = [assessed(0, 70, 'recommend'), assessed(2, 10, 'calm')];
    draw(viewOf(caseOf(parcel, { assessments })));
    expect(screen.getByRole('group', { name: 'Was this alert right?' })).toBeTruthy();
  });

  test('asks whether a person should have stepped in where no alert was raised', () => {
    draw(viewOf(calm));
    expect(screen.getByRole('group', { name: 'Should a person have stepped in?' })).toBeTruthy();
  });
});

describe('the steps', () => {
  const step = () => screen.getByRole<HTMLInputElement>('checkbox', { name: /depot scan/ });

  test('a ticked step stays ticked when the panel is closed and opened', () => {
    const { leave } = draw(viewOf(urgent));
    fireEvent.click(step());
    leave();
    draw(viewOf(urgent));
    expect(step().checked).toBe(true);
    expect(screen.getByText('1 of 4 done')).toBeTruthy();
  });

  test('a tick belongs to its own conversation', () => {
    const { again } = draw(viewOf(urgent));
    fireEvent.click(step());
    again(viewOf({ ...urgent, key: 'zendesk:acme.zendesk.com:49' }));
    expect(step().checked).toBe(false);
    again(viewOf(urgent));
    expect(step().checked).toBe(true);
  });

  test.each(['{', '7', '[["a"]]', '{"a":[]}'])('a store that holds %s is no obstacle', (kept) => {
    localStorage.setItem('baton.ticks', kept);
    localStorage.setItem('baton.folds', kept);
    draw(viewOf(urgent));
    fireEvent.click(step());
    expect(step().checked).toBe(true);
  });
});

test('a folded card stays folded', () => {
  const { leave } = draw(viewOf(urgent));
  fireEvent.click(screen.getByRole('button', { name: /^History/ }));
  leave();
  draw(viewOf(urgent));
  expect(screen.getByRole('button', { name: /^History/ }).getAttribute('aria-expanded')).toBe('false');
  expect(screen.getByRole('button', { name: /^Brief/ }).getAttribute('aria-expanded')).toBe('true');
});

describe('a copy', () => {
  test('asks for the brief and for the opening line', async () => {
    const { asked } = draw(viewOf(urgent));
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Copy the brief' })));
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Copy the opening line' })));
    expect(asked).toEqual([['copyText', expect.stringMatching(/^Reason: .+\nWants: /)], ['copyOpeningLine']]);
  });

  test.each([
    ['held', () => Promise.resolve(), 'Copied the brief'],
    ['refused', () => Promise.reject(new Error('denied')), 'Could not copy the brief'],
  ])('that is %s says so, and the button comes back', async (_, copyText, said) => {
    vi.useFakeTimers();
    draw(viewOf(urgent), { copyText });
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Copy the brief' })));
    expect(screen.getByRole('button', { name: said })).toBeTruthy();
    act(() => vi.advanceTimersByTime(2_000));
    expect(screen.getByRole('button', { name: 'Copy the brief' })).toBeTruthy();
  });
});
