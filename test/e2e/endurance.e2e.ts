import { describe, expect, it } from 'vitest';
import { longConversation } from '../../bench/conversation.ts';
import { killWorker } from '../stage/chromium.ts';
import type { HelpdeskName } from '../stage/thread.ts';
import { covers, hasChromium, openScene, panelText } from './on-stage.ts';

const why = hasChromium ? '' : ' (skipped: no Chromium on this machine)';
const wait = (ms: number) => new Promise((resume) => setTimeout(resume, ms));

/** Replays 60 messages, 50 ms apart, and does something in between; returns what the panel says at the end. */
async function replay(
  helpdesk: HelpdeskName,
  between: (i: number, scene: Awaited<ReturnType<typeof openScene>>) => Promise<void>,
) {
  const scene = await openScene({ helpdesk, id: '2001', subject: 'A long talk' });
  try {
    const start = 1_760_000_000_000;
    for (const [i, message] of longConversation(60).entries()) {
      scene.stage.board.append(scene.key, { ...message, at: start + i * 20_000 });
      await wait(50);
      await between(i, scene);
    }
    await covers(scene.panel, 60);
    await wait(500);
    return (await panelText(scene.panel)).replace(/\b\d+ (new|seconds?|s) .*$/gm, '');
  } finally {
    await scene.close();
  }
}

describe.skipIf(!hasChromium)(`endurance in Chromium${why}`, () => {
  it('a worker killed at 20 moments of a replay leaves the same panel as an undisturbed one', async () => {
    const undisturbed = await replay('zendesk', async () => {});
    let kills = 0;
    const disturbed = await replay('zendesk', async (i, { browser }) => {
      if (i % 3 !== 0) return;
      kills += 1;
      await wait((i * 7) % 40);
      await killWorker(browser);
    });
    expect(kills).toBe(20);
    expect(disturbed).toBe(undisturbed);
  });

  it.each(['zendesk', 'intercom'] as const)(
    '300 messages at full speed in %s: none lost, none doubled',
    async (helpdesk) => {
      const scene = await openScene({ helpdesk, id: '2002' });
      try {
        for (const message of longConversation(300)) scene.stage.board.append(scene.key, message);
        await covers(scene.panel, 300);
        await wait(500);
        await covers(scene.panel, 300);
      } finally {
        await scene.close();
      }
    },
  );
});
