import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRealSidePanel, sidePanelPage } from '../stage/sidepanel.ts';
import type { HelpdeskName } from '../stage/thread.ts';
import {
  artefact,
  asking,
  bandOf,
  covers,
  hasChromium,
  openScene,
  panelText,
  type Scene,
  scoreOf,
} from './on-stage.ts';

const why = hasChromium ? '' : ' (skipped: no Chromium on this machine)';
const helpdesks: HelpdeskName[] = ['zendesk', 'intercom'];

describe.skipIf(!hasChromium).each(helpdesks)(`%s in Chromium${why}`, (helpdesk) => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await openScene({ helpdesk, id: '1001', subject: 'Order 48213' });
  });
  afterAll(() => scene?.close());

  it('a live conversation is read, scored and shown message by message', async () => {
    const { stage, key, panel } = scene;
    for (const [i, message] of asking.entries()) {
      stage.board.append(key, message);
      await covers(panel, i + 1);
      if (i === 0) expect(await scoreOf(panel)).toBeLessThan(40);
    }
    // Intercom's newest pages state no roles: the last one comes with the helpdesk's own JSON, a moment later.
    await panel.waitForSelector('[data-score][data-band="now"]');
    expect(await scoreOf(panel)).toBeGreaterThanOrEqual(85);
    expect(await panel.locator('[data-reason]').first().getAttribute('data-reason')).toBe('E1');
    // Only the learned part tells what the score would be without a reason: its weights were read in this browser.
    expect(await panel.locator('[data-card="why"]').innerText()).toMatch(/Without this: \d+/);
    const brief = await panel.locator('[data-card="brief"]').innerText();
    expect(brief).toContain('48213');
    expect(brief).toContain('ada@example.com');
    expect(brief).toContain('refund will arrive by Friday');
    await panel.screenshot({ path: artefact(`panel-${helpdesk}.png`) });
  });

  it('pressing a quote marks the words in the helpdesk’s page', async () => {
    const { page, panel } = scene;
    await page.bringToFront();
    await panel.locator('[data-card="why"] [data-evidence]').first().click();
    const marked = await page.waitForFunction(() => {
      const all = [...(CSS.highlights?.values() ?? [])].flatMap((one) => [...one]);
      return all.map((range) => range.toString()).join(' ') || null;
    });
    expect(await marked.jsonValue()).toMatch(/human being/);
    await page.screenshot({ path: artefact(`marked-${helpdesk}.png`) });
  });

  it('the agent’s verdict is kept, also when the panel is opened anew', async () => {
    const { panel } = scene;
    await panel.locator('[data-verdict="needed"]').click();
    await panel.waitForSelector('[data-verdict="needed"][aria-pressed="true"]');
    const before = await panel.locator('[data-card="why"]').innerText();
    await panel.reload();
    await panel.waitForSelector('[data-verdict="needed"][aria-pressed="true"]');
    expect(await panel.locator('[data-card="why"]').innerText()).toBe(before);
  });

  it('an answer that streams in is read once it stands, as one message', async () => {
    const { stage, key, panel } = scene;
    await stage.board.stream(key, {
      role: 'ai',
      text: 'Let me see what I can do about that. '.repeat(6),
      everyMs: 15,
    });
    await covers(panel, asking.length + 1);
    await panel.waitForTimeout(400);
    await covers(panel, asking.length + 1);
  });

  it('a move to another conversation without a page load shows that one, and back again the first', async () => {
    const { stage, panel, key } = scene;
    stage.board.open({ helpdesk, id: '1002' });
    stage.board.append({ helpdesk, id: '1002' }, { role: 'customer', text: 'How do I change my password?' });
    stage.board.move(helpdesk, pathTo(helpdesk, '1002'));
    await panel.waitForSelector('[data-conversation$=":1002"]');
    await covers(panel, 1);
    expect(await bandOf(panel)).toBe('calm');
    stage.board.append(key, { role: 'customer', text: 'Hello? Is anybody there?' });
    stage.board.move(helpdesk, pathTo(helpdesk, '1001'));
    await panel.waitForSelector('[data-conversation$=":1001"]');
    await covers(panel, asking.length + 2);
  });

  it('with no conversation open the panel says so and shows no score', async () => {
    const { stage, panel } = scene;
    stage.board.move(
      helpdesk,
      helpdesk === 'zendesk' ? '/agent/dashboard' : '/a/inbox/ab12cd34/inbox/admin/1',
    );
    await panel.waitForSelector('[data-panel-state="nothing-selected"]');
    expect(await panel.locator('[data-score]').count()).toBe(0);
    stage.board.move(helpdesk, pathTo(helpdesk, '1001'));
    await panel.waitForSelector('[data-panel-state="case"]');
  });

  it('asks the helpdesk’s JSON once for each conversation opened, and nobody else for anything', () => {
    const asked = scene.stage.apiRequests().map(({ path }) => path.split('?')[0]);
    const log = (id: string) =>
      helpdesk === 'zendesk' ? `/api/v2/tickets/${id}/conversation_log` : `/ember/inbox/conversations/${id}`;
    expect(asked.filter((path) => path === log('1002'))).toHaveLength(1);
    expect(new Set(asked)).toEqual(new Set([log('1001'), log('1002')]));
    expect(scene.stage.sent).toEqual([]);
  });

  it('the badge at the page’s edge opens the browser’s own side panel', async () => {
    const { browser, page } = scene;
    await page.bringToFront();
    const size = page.viewportSize() ?? { width: 1280, height: 800 };
    await page.mouse.click(size.width - 12, size.height * 0.4 + 18);
    const real = await sidePanelPage(browser);
    await real.page.waitForSelector('[data-panel-state="case"]');
    expect(await panelText(real.page)).toContain('48213');
    await real.page.screenshot({ path: artefact(`real-panel-${helpdesk}.png`) });
    await page.screenshot({ path: artefact(`page-${helpdesk}.png`) });
    await real.client.close();
  });
});

function pathTo(helpdesk: HelpdeskName, id: string): string {
  return helpdesk === 'zendesk'
    ? `/agent/tickets/${id}`
    : `/a/inbox/ab12cd34/inbox/shared/all/conversation/${id}`;
}

describe.skipIf(!hasChromium)(`the page’s faults in Chromium${why}`, () => {
  const removeLog = (scene: Scene) =>
    scene.page.evaluate(() => {
      const names = '[data-test-id="omni-log-container"], [role="feed"], [role="log"]';
      for (const log of document.querySelectorAll(names)) log.remove();
    });

  it('a page whose log cannot be found shows why, and no score', async () => {
    const scene = await openScene({ helpdesk: 'zendesk', id: '1003' }, asking);
    try {
      await covers(scene.panel, 3);
      scene.stage.setApi('off');
      await scene.page.reload();
      await scene.page.waitForSelector('[data-test-id="omni-log-comment-item"]');
      await removeLog(scene);
      await scene.panel.waitForSelector('[data-panel-state="unreadable"]');
      expect(await panelText(scene.panel)).toContain('the messages');
      expect(await scene.panel.locator('[data-score]').count()).toBe(0);
    } finally {
      await scene.close();
    }
  });

  it('a log that vanishes after the history was read is said to be missing', async () => {
    const scene = await openScene({ helpdesk: 'zendesk', id: '1007' }, asking);
    try {
      await covers(scene.panel, 3);
      await removeLog(scene);
      await scene.panel.waitForFunction(() => /no log|log .*not|not .*log/i.test(document.body.innerText));
    } finally {
      await scene.close();
    }
  });

  it('when the helpdesk’s JSON is refused, the page alone is read and the panel says so', async () => {
    const scene = await openScene({ helpdesk: 'zendesk', id: '1004' });
    try {
      scene.stage.setApi('limited');
      scene.stage.board.open({ helpdesk: 'zendesk', id: '1005' });
      for (const message of asking) scene.stage.board.append({ helpdesk: 'zendesk', id: '1005' }, message);
      scene.stage.board.move('zendesk', '/agent/tickets/1005');
      await scene.panel.waitForSelector('[data-conversation$=":1005"]');
      await covers(scene.panel, 3);
      expect(await panelText(scene.panel)).toMatch(/could not be fetched|allowance|page/i);
    } finally {
      await scene.close();
    }
  });

  it('the real side panel is opened as the toolbar would open it', async () => {
    const scene = await openScene({ helpdesk: 'zendesk', id: '1006' }, asking);
    try {
      const real = await openRealSidePanel(scene.browser, scene.page);
      await covers(real.page, 3);
      await real.page.screenshot({ path: artefact('real-panel.png') });
      await real.client.close();
    } finally {
      await scene.close();
    }
  });
});
