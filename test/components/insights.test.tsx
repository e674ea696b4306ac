// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Insights } from '../../components/insights/Insights.tsx';
import type { ModelRoomActions, ModelRoomView } from '../../components/insights/view.ts';
import { type AssistantSettings, defaultAssistant } from '../../utils/domain/assistant/settings.ts';

afterEach(cleanup);

const off = defaultAssistant('acme');
const on = (more: Partial<AssistantSettings>): AssistantSettings => ({
  ...off,
  enabled: true,
  providerKind: 'openai',
  endpoint: 'https://models.example.test/v1',
  ...more,
});

function draw(settings: AssistantSettings, more: Partial<ModelRoomView> = {}) {
  const asked: unknown[][] = [];
  const note =
    (action: string) =>
    (given?: unknown): void =>
      void asked.push([action, given]);
  const actions: ModelRoomActions = {
    save: note('save'),
    saveKey: note('saveKey'),
    forgetKey: note('forgetKey'),
    allow: note('allow'),
    prepare: note('prepare'),
  };
  const view = {
    kind: 'brand' as const,
    brand: 'Acme',
    settings,
    key: null,
    isAllowed: false,
    own: 'unavailable' as const,
    used: { requests: 3, bytes: 4_200 },
    sent: [],
    ...more,
  };
  render(<Insights view={view} actions={actions} />);
  return asked;
}

test('a brand starts without a language model, and the page says that nothing leaves', () => {
  draw(off);
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Off' }).checked).toBe(true);
  expect(screen.getByText('Off. Nothing leaves your browser.')).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('a choice is saved with its usual address, and asks nobody yet', () => {
  const asked = draw(off);
  fireEvent.click(screen.getByRole('radio', { name: 'Ollama on this computer' }));
  expect(asked).toEqual([
    ['save', { ...off, enabled: true, providerKind: 'ollama', endpoint: 'http://127.0.0.1:11434' }],
  ]);
});

test('one address is asked for, the one that is shown', () => {
  const asked = draw(on({}));
  fireEvent.click(screen.getByRole('button', { name: 'Allow models.example.test' }));
  expect(asked).toEqual([['allow', undefined]]);
});

test('an address without https that is not on this computer is refused in words', () => {
  draw(on({ endpoint: 'http://models.example.test' }));
  expect(screen.getByRole('alert').textContent).toContain('https');
  expect(screen.queryByRole('button', { name: /^Allow/ })).toBeNull();
});

test('a key is handed over once and never shown again', () => {
  const asked = draw(on({}), { key: '…wxyz' });
  const field = screen.getByLabelText<HTMLInputElement>('Key');
  expect(field.type).toBe('password');
  fireEvent.change(field, { target: { value: 'sk-canary-0123456789' } });
  fireEvent.click(screen.getByRole('button', { name: 'Keep the key' }));
  expect(asked).toEqual([['saveKey', 'sk-canary-0123456789']]);
  expect(field.value).toBe('');
  expect(screen.getByText('Key kept: …wxyz')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Forget the key' }));
  expect(asked.at(-1)).toEqual(['forgetKey', undefined]);
});

test('a budget is a whole number; anything else leaves it', () => {
  const asked = draw(on({}));
  const field = screen.getByRole('spinbutton', { name: 'Requests per day' });
  for (const text of ['', '-1', '1.5']) {
    fireEvent.change(field, { target: { value: text } });
    fireEvent.blur(field);
  }
  expect(asked).toEqual([]);
  fireEvent.change(field, { target: { value: '5' } });
  fireEvent.blur(field);
  expect(asked).toMatchObject([['save', { budget: { requestsPerDay: 5 } }]]);
});

test('what was sent is listed without a word of it', () => {
  const row = { id: 'a', at: 1_700_000_000_000, host: 'models.example.test', bytes: 1_234, hidden: 2 };
  draw(on({}), {
    sent: [
      { ...row, outcome: 'answered' },
      { ...row, id: 'b', outcome: 'late' },
    ],
  });
  expect(screen.getAllByRole('row')).toHaveLength(3);
  expect(screen.getByText('answered')).toBeTruthy();
  expect(screen.getByText('The model took too long, and was stopped.')).toBeTruthy();
});

test.each([
  ['unavailable', 'This browser has no built-in model'],
  ['downloadable', 'Needs a download of the model first'],
  ['available', 'Ready on this device'],
] as const)('the browser’s own model that is %s says so', (own, said) => {
  draw(on({ providerKind: 'built-in', endpoint: '' }), { own });
  expect(screen.getByText(said)).toBeTruthy();
});
