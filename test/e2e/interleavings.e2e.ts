import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pathOf } from '../stage/desk.ts';
import { asking, covers, hasChromium, openScene, type Scene } from './on-stage.ts';

const why = hasChromium ? '' : ' (skipped: no Chromium on this machine)';
const IDS = ['9101', '9102', '9103'] as const;
const STEPS = 40;
const wait = (ms: number) => new Promise((resume) => setTimeout(resume, ms));

/** A small generator with a seed, so that a run can be played again (mulberry32). */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

describe.skipIf(!hasChromium)(`an agent who moves on in the middle of everything, in Chromium${why}`, () => {
  let scene: Scene;
  const typed = new Map<string, string[]>();
  let inserted = 0;

  beforeAll(async () => {
    scene = await openScene({ helpdesk: 'zendesk', id: IDS[0], subject: `Ticket ${IDS[0]}` }, asking);
    for (const id of IDS.slice(1)) {
      scene.stage.board.open({ helpdesk: 'zendesk', id, subject: `Ticket ${id}` });
      for (const message of asking) scene.stage.board.append({ helpdesk: 'zendesk', id }, message);
    }
    await covers(scene.panel, asking.length);
  });
  afterAll(() => scene?.close());

  const move = (id: string) => scene.stage.board.move('zendesk', pathOf({ helpdesk: 'zendesk', id }));
  /** What each ticket's own editor holds, on screen or not. */
  const composers = () =>
    scene.page.evaluate(() =>
      [...document.querySelectorAll('.conversation-polaris')].map((pane) => [
        pane.getAttribute('data-ticket-id') ?? '',
        pane.querySelector('[contenteditable="true"]')?.textContent ?? '',
      ]),
    );

  async function type(words: string): Promise<void> {
    const editor = scene.page.locator('.pane[data-is-active="true"] [contenteditable="true"]');
    const id = await scene.page
      .locator('.pane[data-is-active="true"] .conversation-polaris')
      .getAttribute('data-ticket-id');
    await editor.focus();
    await scene.page.keyboard.press('Control+End');
    await scene.page.keyboard.insertText(words);
    typed.set(id ?? '', [...(typed.get(id ?? '') ?? []), words]);
  }

  /** Writes a draft for the conversation that the panel shows, and presses; the page may move meanwhile. */
  async function press(count: number, then: () => void, afterMs: number): Promise<void> {
    const { panel } = scene;
    const subject = await panel.locator('.subject').first().innerText();
    const of = /\d{4}/.exec(subject)?.[0];
    if (!of) return;
    await panel.locator('.draft-field').fill(`<draft ${count} for ${of}>`);
    setTimeout(then, afterMs);
    const button = panel.getByRole('button', { name: /^(?:Insert|Append)/ });
    await button.click({ timeout: 1_500 }).catch(() => undefined);
  }

  async function check(): Promise<void> {
    for (const [id = '', held = ''] of await composers()) {
      for (const [draft, of] of held.matchAll(/<draft \d+ for (\d+)>/g)) {
        expect(of, `${draft} stands in ${id}`).toBe(id);
        expect(held.split(draft)).toHaveLength(2);
      }
      let from = 0;
      for (const words of typed.get(id) ?? []) {
        expect(held.indexOf(words, from), `${words} of ${id} in ${held}`).toBeGreaterThanOrEqual(from);
        from = held.indexOf(words, from) + words.length;
      }
      inserted = Math.max(inserted, [...held.matchAll(/<draft/g)].length);
    }
  }

  it.each([1, 2])(
    'no draft lands in another ticket’s editor, no word of the agent is lost: seed %i',
    async (seed) => {
      const below = chance(seed);
      const anyId = () => IDS[below(IDS.length)] ?? IDS[0];
      for (let i = 0; i < STEPS; i += 1) {
        const act = below(5);
        const id = anyId();
        if (act === 0) move(id);
        else if (act === 1)
          scene.stage.board.append({ helpdesk: 'zendesk', id }, { role: 'customer', text: `and ${i}?` });
        else if (act === 2) await type(`[typed ${seed}-${i}]`);
        else await press(seed * 1_000 + i, below(2) === 0 ? () => move(id) : () => undefined, below(120));
        await wait(below(4) * 90);
        await check();
      }
      await wait(1_000);
      await check();
      expect(inserted).toBeGreaterThan(0);
      expect(scene.stage.sent).toEqual([]);
    },
  );
});
