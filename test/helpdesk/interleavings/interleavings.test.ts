// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://acme.zendesk.com/agent/tickets/1"}
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Helpdesk } from '../../../utils/helpdesk/helpdesk.ts';
import { intercom } from '../../../utils/helpdesk/intercom/intercom.ts';
import { zendesk } from '../../../utils/helpdesk/zendesk/zendesk.ts';
import type { App } from './app.ts';
import { Bare } from './bare.ts';
import { Desk } from './desk.ts';
import { Rooted } from './rooted.ts';

/** How often each property runs; three properties make a thousand and two interleavings. */
const RUNS = Number(process.env.BATON_RUNS ?? 334);

const id = fc.constantFrom('1', '2', '3');
const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('navigate' as const), id, log: fc.nat(900), apart: fc.nat(400) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('say' as const),
      id,
      role: fc.constantFrom('customer' as const, 'ai' as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('stream' as const), id, chunks: fc.integer({ min: 1, max: 6 }) }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('type' as const) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('press' as const),
      onto: fc.constantFrom('empty' as const, 'append' as const),
      hop: fc.nat(30),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      ms: fc.constantFrom(0, 40, 120, 600, 800, 1_500),
    }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** On this test's host, whichever helpdesk it is: a document cannot move to another one. */
const here = (helpdesk: Helpdesk): Helpdesk => ({
  ...helpdesk,
  at: () => true,
  conversationIdAt: ({ pathname }) => /^\/agent\/tickets\/(\d+)$/.exec(pathname)?.[1] ?? null,
});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Counts over all runs: a property that never presses proves nothing. */
const pressed = new Map<string, number>();

async function play(
  app: App & { typed: ReadonlyMap<string, readonly string[]> },
  helpdesk: Helpdesk,
  steps: readonly Step[],
) {
  const desk = new Desk(here(helpdesk));
  let count = 0;
  const pending: Promise<void>[] = [];
  const acts: { [K in Step['do']]: (of: Extract<Step, { do: K }>) => unknown } = {
    navigate: (of) => app.navigate(of.id, { log: of.log, composer: of.log + of.apart }),
    say: (of) => app.say(of.id, of.role, `message ${++count}`),
    stream: (of) => {
      const grow = app.say(of.id, 'ai', `answer ${++count}`);
      for (let i = 1; i <= of.chunks; i += 1) setTimeout(() => grow(` and ${i}`), i * 30);
    },
    type: () => app.type(`[typed ${++count}]`),
    press: (of) => pending.push(desk.press(of.onto, of.hop)),
    wait: (of) => vi.advanceTimersByTimeAsync(of.ms),
  };
  for (const each of steps) {
    await (acts[each.do] as (of: Step) => unknown)(each);
    check(app, desk);
  }
  await vi.advanceTimersByTimeAsync(6_000);
  await Promise.all(pending);
  check(app, desk);
  const at = location.pathname.split('/').at(-1)!;
  const last = desk.readings.at(-1);
  if (app.said(at).length > 0 && last?.kind === 'read')
    expect(last.conversation.messages.map(({ text }) => text)).toEqual(app.said(at));
  for (const result of desk.results) pressed.set(result, (pressed.get(result) ?? 0) + 1);
  desk.leave();
}

function check(app: App & { typed: ReadonlyMap<string, readonly string[]> }, { readings }: Desk): void {
  for (const reading of readings) {
    if (reading.kind !== 'read') continue;
    const { id, messages } = reading.conversation;
    for (const { text } of messages) expect(text.startsWith(`c${id}: `), `${text} under ${id}`).toBe(true);
    expect(new Set(messages.map(({ text }) => text)).size).toBe(messages.length);
  }
  for (const [owner, held] of app.composers()) {
    for (const [, draft, of] of held.matchAll(/<draft (\d+) for (\d+)>/g)) {
      expect(of, `draft ${draft} in ${owner}`).toBe(owner);
      expect(held.split(`<draft ${draft} `)).toHaveLength(2);
    }
    let from = 0;
    for (const words of app.typed.get(owner) ?? []) {
      const at = held.indexOf(words, from);
      expect(at, `${words} of ${owner} in ${held}`).toBeGreaterThanOrEqual(0);
      from = at + words.length;
    }
  }
}

describe('whatever comes between', () => {
  it.each([
    ['pages that hold every conversation under its id', () => new Rooted(), zendesk],
    ['pages that say not whose stream they show', () => new Bare(false), intercom],
    ['the same with one editor for all conversations', () => new Bare(true), intercom],
  ] as const)(
    'no message is read under another conversation, no draft lands in another composer, no words of the agent are lost: %s',
    async (_, make, helpdesk) => {
      pressed.clear();
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 30, size: 'max' }), async (steps) => {
          document.body.replaceChildren();
          history.replaceState(null, '', '/agent/tickets/1');
          const app = make();
          app.say('1', 'customer', 'hello');
          app.navigate('1', { log: 0, composer: 0 });
          await play(app, helpdesk, steps);
        }),
        { numRuns: RUNS },
      );
      expect(pressed.get('inserted')).toBeGreaterThan(RUNS / 10);
      expect(pressed.get('not empty')).toBeGreaterThan(0);
      expect(pressed.get('moved')).toBeGreaterThan(0);
    },
    120_000,
  );
});
