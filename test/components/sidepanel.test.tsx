// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SidePanel } from '../../components/sidepanel/SidePanel.tsx';
import type { PanelView } from '../../components/sidepanel/view.ts';
import { quoted } from '../../utils/domain/conversation.ts';
import { assessed, calm, caseOf, foreign, silent, urgent, watched } from './gallery/cases.ts';
import { panels } from './gallery/states.ts';
import { parcel } from './gallery/talks.ts';
import { notedPanel, viewOf } from './props.ts';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

function draw(view: PanelView) {
  const { asked, actions } = notedPanel();
  const drawn = render(<SidePanel view={view} actions={actions} />);
  const again = (next: PanelView) => drawn.rerender(<SidePanel view={next} actions={actions} />);
  return { asked, again, root: drawn.container };
}

const card = (root: Element, id: string) => within(root.querySelector<HTMLElement>(`[data-card="${id}"]`)!);

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

describe('why', () => {
  test.each([
    ['now', urgent],
    ['watch', watched],
    ['foreign', foreign],
  ])('%s: the shares shown add up to the score shown', (_, of) => {
    const { root } = draw(viewOf(of));
    const shares = [...root.querySelectorAll('.share')].map((it) => Number(it.textContent));
    const score = Number(root.querySelector('[data-score]')?.getAttribute('data-score'));
    expect(shares.reduce((sum, it) => sum + it, 0)).toBe(score);
    expect(card(root, 'why').getByText(String(score), { selector: 'b' })).toBeTruthy();
  });

  test('each bar begins where the one above it ends', () => {
    const { root } = draw(viewOf(urgent));
    const bars = [...root.querySelectorAll<HTMLElement>('.bar i')].map((it) => [
      it.style.left,
      it.style.width,
    ]);
    expect(bars).toEqual([
      ['0%', '48%'],
      ['48%', '19%'],
      ['67%', '14%'],
      ['81%', '11%'],
    ]);
  });

  test('the two leading reasons show their words, the others at a press', () => {
    const { root } = draw(viewOf(urgent));
    const last = card(root, 'why').getByRole('button', { name: /^Frustration/ });
    expect(last.getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByRole('button', { name: /useless/ })).toBeNull();
    fireEvent.click(last);
    expect(screen.getByRole('button', { name: /useless/ })).toBeTruthy();
  });

  test('evidence that points at nothing is not drawn', () => {
    const trigger = {
      id: 'E1',
      family: 'E',
      share: 60,
      strength: 1,
      evidence: [{ i: 99, start: 0, end: 5 }],
    } as const;
    const of = caseOf(parcel, { assessments: [assessed(0, 60, 'recommend', { triggers: [trigger] })] });
    const { root } = draw(viewOf(of));
    expect(root.querySelector('[data-card="why"] [data-evidence]')).toBeNull();
  });

  test('what holds the score back is said', () => {
    const { root } = draw(viewOf(watched));
    expect(card(root, 'why').getByText(/Frustration is left out/)).toBeTruthy();
  });
});

describe('evidence', () => {
  test('every button’s span is what a press asks for, and lies within its message', () => {
    const { root, asked } = draw(viewOf(urgent));
    const buttons = [...root.querySelectorAll<HTMLElement>('[data-evidence]')];
    expect(buttons.length).toBeGreaterThan(25);
    for (const it of buttons) {
      const [i, start, end] = it.dataset.evidence!.split(':').map(Number) as [number, number, number];
      fireEvent.click(it);
      expect(asked.at(-1)).toEqual(['showEvidence', { i, start, end }]);
      expect(quoted(urgent.conversation.messages, { i, start, end })).toHaveLength(end - start);
    }
  });
});

describe('history', () => {
  test('an entry says its acts, its hour and whether it was disputed', () => {
    const { root } = draw(viewOf(urgent));
    const entry = card(root, 'history').getByRole('button', { name: /depot call you/ });
    expect(entry.textContent).toContain('Promised');
    expect(entry.textContent).toContain('Disputed');
    expect(entry.textContent).toContain('12:09');
  });

  test('a long one shows its latest entries, and the earlier ones at a press', () => {
    const timeline = Array.from({ length: 20 }, (_, i) => ({
      i,
      at: null,
      author: null,
      acts: [],
      text: `reply ${i}`,
      wrong: false,
    }));
    const { root } = draw(viewOf(caseOf(parcel, { timeline })));
    const shown = () =>
      card(root, 'history')
        .getAllByText(/^reply/)
        .map((it) => it.textContent);
    expect(shown()).toEqual([14, 15, 16, 17, 18, 19].map((it) => `reply ${it}`));
    fireEvent.click(screen.getByRole('button', { name: 'Show 14 earlier replies' }));
    expect(shown()).toHaveLength(20);
  });

  test('an AI that wrote nothing is said', () => {
    draw(viewOf(caseOf([['customer', 0, 'Hello']])));
    expect(screen.getByText('The AI has not written anything here.')).toBeTruthy();
  });
});

test('a customer who has not written leaves no score, and no zero', () => {
  const { root } = draw(viewOf(silent));
  expect(root.querySelector('[data-score]')?.getAttribute('data-score')).toBe('');
  expect(screen.queryByRole('meter')).toBeNull();
});

test('markup in a customer’s words stays text, in its own direction', () => {
  const { root } = draw(viewOf(foreign));
  expect(root.querySelector('script, [data-card] b b')).toBeNull();
  const words = within(root as HTMLElement).getByText('<script>alert(1)</script>');
  expect(words.closest('bdi')?.getAttribute('dir')).toBe('auto');
  expect(screen.getByRole('heading', { level: 1 }).querySelector('bdi')?.textContent).toBe('ليلى حداد');
});
