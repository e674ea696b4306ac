// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SidePanel } from '../../components/sidepanel/SidePanel.tsx';
import type { PanelView } from '../../components/sidepanel/view.ts';
import { calm, silent, watched } from './gallery/cases.ts';
import { assessed, caseOf } from './gallery/casework.ts';
import { panels } from './gallery/states.ts';
import { parcel } from './gallery/talks.ts';
import { urgent } from './gallery/urgent.ts';
import { notedPanel, viewOf } from './props.ts';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

function draw(view: PanelView) {
  const { asked, actions } = notedPanel();
  const drawn = render(<SidePanel view={view} actions={actions} />);
  const again = (next: PanelView) => drawn.rerender(<SidePanel view={next} actions={actions} />);
  return { asked, again, root: drawn.container };
}

describe('every state', () => {
  test.each(Object.entries(panels))('%s names itself and has a heading', (_, view) => {
    const { root } = draw(view);
    expect(root.querySelector('[data-panel-state]')?.getAttribute('data-panel-state')).toBe(view.kind);
    expect(screen.getByRole('heading', { level: 1 }).textContent).not.toBe('');
  });

  test('an unreadable page says which parts were not found, those without a plain word too', () => {
    draw({ kind: 'unreadable', helpdesk: 'zendesk', missing: ['log', 'some-new-part'] });
    const items = screen.getAllByRole('listitem').map((it) => it.textContent);
    expect(items).toEqual(['the messages', 'some-new-part']);
    expect(screen.getByText(/Reload the page/)).toBeTruthy();
  });

  test('a case carries what it stands for', () => {
    const { root } = draw(viewOf(urgent));
    expect({ ...root.querySelector<HTMLElement>('[data-conversation]')!.dataset }).toMatchObject({
      conversation: 'zendesk:acme.zendesk.com:48',
      score: '92',
      band: 'now',
      covers: '13',
      reason: 'E2',
    });
  });
});

describe('the head', () => {
  test('an unnamed customer is called Customer', () => {
    draw(viewOf(calm));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Customer');
  });

  test('the meter says the score and the brand’s thresholds', () => {
    draw(viewOf(urgent));
    const meter = screen.getByRole('meter', { name: 'Score' });
    expect(meter.getAttribute('aria-valuenow')).toBe('92');
    expect(meter.getAttribute('aria-valuetext')).toBe(
      '92 of 100. Watch from 40, recommend from 60, now from 80',
    );
  });

  test('a partial reading lists what is missing and where it came from', () => {
    draw(viewOf(watched));
    expect(screen.getByText('Covers 6 of 9 messages · some roles unknown · from the page')).toBeTruthy();
    const missing = within(screen.getByRole('list', { name: 'Not in this reading' }));
    expect(missing.getAllByRole('listitem')).toHaveLength(2);
  });

  test('a page that no longer answers is owned up to', () => {
    draw(viewOf(urgent, { connected: false }));
    expect(screen.getByText(/This is the last reading/)).toBeTruthy();
  });

  test('new messages are told, and a press marks them as seen', () => {
    const { asked, again } = draw(viewOf(urgent, { unseen: 1 }));
    fireEvent.click(screen.getByRole('button', { name: /1 new message since you last looked/ }));
    expect(asked).toEqual([['markSeen']]);
    again(viewOf(urgent));
    expect(screen.queryByText(/since you last looked/)).toBeNull();
  });

  test('the settings of the brand are one press away', () => {
    const { asked } = draw(viewOf(urgent));
    fireEvent.click(screen.getByRole('button', { name: 'Settings of Acme Home EU' }));
    expect(asked).toEqual([['openSettings']]);
  });

  test('a change of band is announced, a change of score within it is not', () => {
    const at = (score: number, band: 'watch' | 'now') =>
      viewOf(caseOf(parcel, { assessments: [assessed(0, score, band)] }));
    const { again } = draw(at(44, 'watch'));
    const live = screen.getAllByRole('status')[0]!;
    const before = live.textContent;
    again(at(52, 'watch'));
    expect(live.textContent).toBe(before);
    again(at(84, 'now'));
    expect(live.textContent).toBe('Now. Take it now.');
  });
});

describe('the score along the conversation', () => {
  const points = () =>
    within(screen.getByRole('toolbar', { name: 'Score along the conversation' })).getAllByRole('button');

  test('has one pressable point for each judgement, which leads to its message', () => {
    const { asked } = draw(viewOf(urgent));
    expect(points()).toHaveLength(7);
    fireEvent.click(points()[3]!);
    expect(asked).toEqual([['showEvidence', { i: 6, start: 0, end: parcel[6]![2].length }]]);
  });

  test('takes one stop of the Tab key, and the arrow keys walk along it', () => {
    draw(viewOf(urgent));
    const stops = () => points().flatMap((it, at) => (it.tabIndex === 0 ? [at] : []));
    expect(stops()).toEqual([6]);
    points()[6]!.focus();
    for (const [key, to] of [
      ['ArrowLeft', 5],
      ['Home', 0],
      ['ArrowLeft', 0],
      ['ArrowRight', 1],
      ['End', 6],
    ] as const) {
      fireEvent.keyDown(document.activeElement!, { key });
      expect(stops()).toEqual([to]);
      expect(document.activeElement).toBe(points()[to]);
    }
  });
});

test('a customer who has not written leaves no score, and no zero', () => {
  const { root } = draw(viewOf(silent));
  expect(root.querySelector('[data-score]')?.getAttribute('data-score')).toBe('');
  expect(screen.queryByRole('meter')).toBeNull();
});
