// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SidePanel } from '../../components/sidepanel/SidePanel.tsx';
import type { PanelView } from '../../components/sidepanel/view.ts';
import { quoted } from '../../utils/domain/conversation.ts';
import { foreign, watched } from './gallery/cases.ts';
import { assessed, caseOf } from './gallery/casework.ts';
import { parcel } from './gallery/talks.ts';
import { urgent } from './gallery/urgent.ts';
import { notedPanel, viewOf } from './props.ts';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

function draw(view: PanelView) {
  const { asked, actions } = notedPanel();
  const { container } = render(<SidePanel view={view} actions={actions} />);
  return { asked, root: container };
}

const card = (root: Element, id: string) => within(root.querySelector<HTMLElement>(`[data-card="${id}"]`)!);

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

  test('four reasons are drawn, the lesser ones together at a press, and the parts still add up', () => {
    const judged = urgent.assessments.at(-1)!;
    const lead = judged.triggers[0]!;
    const shares = [30, 20, 15, 10, 8, 6, 4].map((share, k) => ({
      ...lead,
      id: `X${k}`,
      share,
      without: 50,
    }));
    const { root } = draw(viewOf({ ...urgent, assessments: [{ ...judged, score: 93, triggers: shares }] }));
    expect(root.querySelectorAll('.reason')).toHaveLength(4);
    expect(root.textContent).toContain('Without this: 50');
    fireEvent.click(screen.getByRole('button', { name: '3 lesser reasons, +18 together' }));
    expect(root.querySelectorAll('.reason')).toHaveLength(7);
    const drawn = [...root.querySelectorAll('.share')].map((it) => Number(it.textContent));
    expect(drawn.reduce((sum, it) => sum + it, 0)).toBe(93);
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

test('markup in a customer’s words stays text, in its own direction', () => {
  const { root } = draw(viewOf(foreign));
  expect(root.querySelector('script, [data-card] b b')).toBeNull();
  const words = within(root as HTMLElement).getByText('<script>alert(1)</script>');
  expect(words.closest('bdi')?.getAttribute('dir')).toBe('auto');
  expect(screen.getByRole('heading', { level: 1 }).querySelector('bdi')?.textContent).toBe('ليلى حداد');
});
