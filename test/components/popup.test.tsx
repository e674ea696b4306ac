// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import fc from 'fast-check';
import * as v from 'valibot';
import { afterEach, describe, expect, test } from 'vitest';
import { Popup } from '../../components/popup/Popup.tsx';
import { pull, STEPS } from '../../components/popup/steps.ts';
import type { BrandView, PopupView } from '../../components/popup/view.ts';
import { type Brand, brand } from '../../utils/domain/brand.ts';
import { popups } from './gallery/states.ts';
import { notedPopup } from './props.ts';

afterEach(cleanup);

const first = popups['popup-brand'] as BrandView;

function draw(view: PopupView = first) {
  const { asked, actions } = notedPopup();
  const { container } = render(<Popup view={view} actions={actions} />);
  const saved = () => asked.flatMap(([action, of]) => (action === 'save' ? [of as Brand] : []));
  return { asked, saved, root: container };
}

const type = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });

test.each(Object.entries(popups))('%s names itself and has a heading', (_, view) => {
  const { root } = draw(view);
  expect(root.querySelector('[data-popup-state]')?.getAttribute('data-popup-state')).toBe(view.kind);
  expect(screen.getByRole('heading', { level: 1 })).toBeTruthy();
});

test('the state of the reading is said in words', () => {
  draw(popups['popup-unread']);
  expect(screen.getByText('Not reading this page')).toBeTruthy();
  expect(screen.getByText('Not found here: the messages.')).toBeTruthy();
});

test('the panel opens at a press, where it can', () => {
  const { asked } = draw();
  fireEvent.click(screen.getByRole('button', { name: 'Open the panel' }));
  expect(asked).toEqual([['openPanel']]);
  cleanup();
  draw(popups['popup-unread']);
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Open the panel' }).disabled).toBe(true);
});

describe('the name', () => {
  const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Brand’s name' });

  test('is saved as it is typed', () => {
    const { saved } = draw();
    type(field(), 'Acme Garden');
    expect(saved()).toEqual([{ ...first.brand, name: 'Acme Garden' }]);
  });

  test.each(['', '   ', 'x'.repeat(81)])('%j is refused at the field and not saved', (name) => {
    const { saved } = draw();
    type(field(), name);
    expect(saved()).toEqual([]);
    expect(screen.getByRole('alert').textContent).toMatch(/1 to 80 letters.*Not saved/);
    expect(field().getAttribute('aria-invalid')).toBe('true');
    type(field(), 'Acme');
    expect(field().getAttribute('aria-invalid')).toBe('false');
    expect(saved()).toHaveLength(1);
  });
});

test.each([
  ['Careful', 50],
  ['Lean', 70],
])('the posture %s sets its own thresholds', (name, recommend) => {
  const { saved } = draw();
  fireEvent.click(screen.getByRole('radio', { name: new RegExp(name) }));
  expect(saved().at(-1)).toMatchObject({ preset: name.toLowerCase(), thresholds: { recommend } });
  expect(screen.getByRole<HTMLInputElement>('spinbutton', { name: 'Recommend' }).value).toBe(
    String(recommend),
  );
});

describe('the thresholds', () => {
  test.each([
    ['Watch begins at', '95', { watch: 59, recommend: 60, now: 80 }],
    ['Recommend begins at', '10', { watch: 40, recommend: 41, now: 80 }],
    ['Now begins at', '0', { watch: 40, recommend: 60, now: 61 }],
    ['Watch begins at', '0', { watch: 1, recommend: 60, now: 80 }],
    ['Now begins at', '91', { watch: 40, recommend: 60, now: 91 }],
  ])('%s, pulled to %s, stops beside its neighbours', (name, to, thresholds) => {
    const { saved } = draw();
    type(screen.getByRole('slider', { name }), to);
    expect(saved().at(-1)?.thresholds).toEqual(thresholds);
    expect(v.is(brand, saved().at(-1))).toBe(true);
  });

  test('no pull crosses another, however they follow each other', () => {
    const pulls = fc.array(
      fc.tuple(fc.constantFrom(...STEPS), fc.double({ min: -50, max: 150, noNaN: true })),
    );
    fc.assert(
      fc.property(pulls, (all) => {
        const { watch, recommend, now } = all.reduce(
          (of, [step, to]) => pull(of, step, to),
          first.brand.thresholds,
        );
        expect(1 <= watch && watch < recommend && recommend < now && now <= 100).toBe(true);
      }),
    );
  });

  test.each(['', '40', '12.5', '80', '101', '-3'])(
    'the number %j for recommend is refused and not saved',
    (points) => {
      const { saved } = draw();
      const field = screen.getByRole<HTMLInputElement>('spinbutton', { name: 'Recommend' });
      type(field, points);
      expect(saved()).toEqual([]);
      expect(screen.getByRole('alert').textContent).toMatch(/each above the one before.*Not saved/);
      type(field, '66');
      expect(saved().map((it) => it.thresholds.recommend)).toEqual([66]);
      expect(screen.queryByText(/Not saved/)).toBeNull();
    },
  );
});

describe('where no message is known to be an AI’s', () => {
  const view = popups['popup-connected'] as BrandView;
  const open = { ...view, brand: { ...view.brand, bots: [], people: [] } };
  const offer = (name: string) => screen.queryByRole('button', { name: `${name} is an AI agent` });

  test('the senders on our side are offered, and one press names one', () => {
    const { saved } = draw(open);
    fireEvent.click(offer('Nova') as HTMLElement);
    expect(saved().at(-1)?.bots).toEqual(['Nova']);
    expect(offer('Nova')).toBeNull();
    expect(offer('Sam Okafor')).not.toBeNull();
  });

  test('nobody is offered whom the brand has named already', () => {
    draw({ ...open, brand: { ...open.brand, bots: ['Nova'], people: ['Sam Okafor'] } });
    expect(screen.queryByText(/No message here is known/)).toBeNull();
  });
});

describe('names', () => {
  const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'AI agents' });

  test.each(['Enter', ','])('%s adds what was typed, trimmed', (key) => {
    const { saved } = draw();
    type(field(), '  Sage ');
    fireEvent.keyDown(field(), { key });
    expect(saved().at(-1)?.bots).toEqual(['Fern', 'Acme Assistant', 'Sage']);
    expect(field().value).toBe('');
  });

  test('a name that is there already is not added twice', () => {
    const { saved } = draw();
    type(field(), 'fern');
    fireEvent.keyDown(field(), { key: 'Enter' });
    expect(saved()).toEqual([]);
    expect(screen.getByRole('alert').textContent).toContain('“fern” is in the list already.');
  });

  test('a name beyond 80 letters is refused', () => {
    const { saved } = draw();
    type(field(), 'x'.repeat(81));
    fireEvent.keyDown(field(), { key: 'Enter' });
    expect(saved()).toEqual([]);
    expect(screen.getByRole('alert').textContent).toContain('Not saved.');
  });

  test('a name goes by its own button, or by Backspace in an empty field', () => {
    const { saved } = draw();
    fireEvent.click(screen.getByRole('button', { name: 'Remove Fern' }));
    expect(saved().at(-1)?.bots).toEqual(['Acme Assistant']);
    fireEvent.keyDown(field(), { key: 'Backspace' });
    expect(saved().at(-1)?.bots).toEqual([]);
  });

  test('markup in a name stays text', () => {
    const bots = ['<b>Fern</b>'];
    const { root } = draw({ ...first, brand: { ...first.brand, bots } });
    expect(within(root as HTMLElement).getByText('<b>Fern</b>')).toBeTruthy();
  });
});

test('alerts are a switch', () => {
  const { saved } = draw();
  fireEvent.click(screen.getByRole('switch', { name: /Alerts/ }));
  expect(saved().at(-1)?.alerts).toBe(false);
});

test('changes build on each other before the first one has come back', () => {
  const { saved } = draw();
  type(screen.getByRole('textbox', { name: 'Brand’s name' }), 'Acme Garden');
  fireEvent.click(screen.getByRole('switch', { name: /Alerts/ }));
  expect(saved().at(-1)).toMatchObject({ name: 'Acme Garden', alerts: false });
});
