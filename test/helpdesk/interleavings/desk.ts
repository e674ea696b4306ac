import type { Reading } from '../../../utils/domain/reading.ts';
import { compose } from '../../../utils/helpdesk/compose/compose.ts';
import { composerSight } from '../../../utils/helpdesk/compose/found.ts';
import { type Helpdesk, NOBODY } from '../../../utils/helpdesk/helpdesk.ts';
import { type Watched, watch } from '../../../utils/helpdesk/live/watch.ts';

/** An agent's desk: the page as Baton follows it, and the panel that shows the last reading. */
export class Desk {
  readonly readings: Reading[] = [];
  readonly results: string[] = [];
  readonly #watched: Watched;
  readonly #left = new AbortController();
  #count = 0;
  #turn = Promise.resolve();

  constructor(readonly helpdesk: Helpdesk) {
    this.#watched = watch({
      window: window as Window & typeof globalThis,
      helpdesk,
      senders: () => NOBODY,
      fetch: null,
      now: Date.now,
      signal: this.#left.signal,
      onReading: (reading) => this.readings.push(reading),
    });
  }

  /** The agent presses "insert" for the conversation that the panel shows. One press after the other, as in `drafting.ts`. */
  press(onto: 'empty' | 'append', hopMs: number): Promise<void> {
    this.#turn = this.#turn.then(() => this.#insert(onto, hopMs));
    return this.#turn;
  }

  /** A press reaches the page a moment later. */
  async #insert(onto: 'empty' | 'append', hopMs: number): Promise<void> {
    const last = this.readings.at(-1);
    if (last?.kind !== 'read') return;
    const { id, helpdesk, site } = last.conversation;
    const sight = this.#watched.isSettledOn(id)
      ? composerSight({ document, url: new URL(location.href), helpdesk: this.helpdesk })
      : null;
    if (sight === null) return;
    await new Promise((arrive) => setTimeout(arrive, hopMs));
    this.#count += 1;
    const text = `<draft ${this.#count} for ${id}>`;
    const of = { helpdesk, site, conversationId: id, text, mode: sight.mode, onto };
    const result = await compose(window, this.helpdesk, of);
    this.results.push(result.kind === 'inserted' ? 'inserted' : result.why);
  }

  leave(): void {
    this.#left.abort();
  }
}
