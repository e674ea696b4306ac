// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Rephrased } from '../../components/sidepanel/Rephrased.tsx';
import type { ModelView } from '../../components/sidepanel/view.ts';
import type { Evidence } from '../../utils/domain/conversation.ts';
import { urgent } from './gallery/urgent.ts';
import { notedPanel } from './props.ts';

afterEach(cleanup);

const ready: ModelView = {
  host: 'models.example.test',
  needsConsent: false,
  state: 'idle',
  sentences: [],
  dropped: 0,
  failure: null,
};

function draw(more: Partial<ModelView> = {}) {
  const { asked, actions } = notedPanel();
  const shown: Evidence[] = [];
  const { messages } = urgent.conversation;
  render(
    <Rephrased
      model={{ ...ready, ...more }}
      messages={messages}
      show={(evidence) => shown.push(evidence)}
      actions={actions}
    />,
  );
  return { asked, shown };
}

test('nothing is sent to an address before the agent has seen the very request', () => {
  const { asked } = draw({ needsConsent: true });
  fireEvent.click(screen.getByRole('button', { name: 'Rephrase' }));
  expect(asked).toEqual([]);
  const request = screen.getByRole<HTMLTextAreaElement>('textbox', {
    name: 'This is exactly what will be sent to models.example.test',
  });
  fireEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(asked).toEqual([['askModel', request.value]]);
});

test('“not now” sends nothing', () => {
  const { asked } = draw({ needsConsent: true });
  fireEvent.click(screen.getByRole('button', { name: 'Rephrase' }));
  fireEvent.click(screen.getByRole('button', { name: 'Not now' }));
  expect(asked).toEqual([]);
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('each sentence leads to the messages it is drawn from, and says whose words it has', () => {
  const { shown } = draw({
    state: 'done',
    sentences: [{ text: 'The customer reports that the parcel is not there.', cites: [0, 2] }],
    dropped: 2,
  });
  expect(screen.getByText('Rephrased by a language model, unverified')).toBeTruthy();
  expect(screen.getByText('2 sentences left out: no proof')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '#3' }));
  expect(shown).toEqual([{ i: 2, start: 0, end: urgent.conversation.messages[2]?.text.length }]);
});

test('an answer of which nothing had proof shows nothing but that', () => {
  draw({ state: 'done', dropped: 6 });
  expect(screen.getByText('No sentence of the answer had proof.')).toBeTruthy();
});

test('a request that runs can be stopped, and one that broke off goes on at a press', () => {
  const { asked } = draw({ state: 'running' });
  fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
  cleanup();
  const again = draw({ state: 'interrupted' });
  expect(screen.getByText('Interrupted; press to go on')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Rephrase' }));
  expect([asked, again.asked]).toEqual([[['stopModel']], [['askModel', null]]]);
});

test('what went wrong is said in a sentence', () => {
  draw({ state: 'failed', failure: 'budget' });
  expect(screen.getByText(/budget for the language model is used up/)).toBeTruthy();
});
