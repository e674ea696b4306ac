import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drivers } from './composing.ts';
import { ACTIVE, Agent, DRAFTS, desks, read } from './editors.ts';

const LINES = DRAFTS['lines and blank lines'];

describe.each(drivers)('a draft in $browser', ({ browser, isThere, start }) => {
  const why = isThere ? '' : ` (skipped: no ${browser} on this machine)`;
  describe.skipIf(!isThere).each(desks)(`in $name${why}`, (desk) => {
    let agent: Agent;
    beforeAll(async () => {
      agent = await agentIn(browser, start);
    });

    it('is held in its own model whatever it says, survives the next key, and is what the page sends', async () => {
      const conversation = await agent.open(desk);
      for (const [kind, draft] of Object.entries(DRAFTS)) {
        expect(await agent.insert(desk, conversation, draft), kind).toMatchObject({ mode: desk.mode });
        await agent.type(desk, '!');
        const sent = await agent.send(desk);
        expect(read(sent), kind).toBe(read(`${draft}!`));
        if (desk.way === 'paste') expect(sent, kind).toBe(`${draft}!`.trim());
      }
    });

    it('goes in by the expected way, with no key, click or form, and leaves nothing behind', async () => {
      const { driver } = agent;
      const conversation = await agent.open(desk);
      await driver.inPage(`window.heard = []; window.names = []; window.names = Object.getOwnPropertyNames(window);
        for (const kind of ['keydown', 'keypress', 'keyup', 'click', 'mousedown', 'pointerdown', 'submit', 'paste'])
          addEventListener(kind, (event) => setTimeout(() => heard.push(kind + ' ' + event.defaultPrevented)), true);`);
      await agent.mustInsert(desk, conversation, LINES);
      expect(await driver.inPage('return heard')).toEqual([`paste ${desk.way === 'paste'}`]);
      // CKEditor names a property of its own when it is first used.
      const left = `Object.getOwnPropertyNames(window).filter((it) => !names.includes(it) && it !== 'data-ck-expando')`;
      expect(await driver.inPage(`return ${left}`)).toEqual([]);
      const spelling = `${ACTIVE}.querySelector('${desk.editor}').getAttribute('spellcheck')`;
      expect(await driver.inPage(`return ${spelling}`)).toBeNull();
      expect(driver.stage.sent).toEqual([]);
    });

    it('is taken back, and the editor is as empty as before', async () => {
      const conversation = await agent.open(desk);
      const before = await agent.markup(desk);
      expect(await agent.undo(await agent.mustInsert(desk, conversation, LINES))).toBe('undone');
      if (desk.way === 'paste') expect(await agent.markup(desk)).toBe(before);
      await agent.type(desk, 'mine');
      expect(await agent.send(desk)).toBe('mine');
    });

    it('never goes over the agent’s own words, and may go after them', async () => {
      const conversation = await agent.open(desk);
      await agent.type(desk, 'My own words');
      const before = await agent.markup(desk);
      expect(await agent.insert(desk, conversation, LINES)).toEqual({ kind: 'refused', why: 'not empty' });
      expect(await agent.markup(desk)).toBe(before);
      // The caret stands before the words: the draft comes after them all the same.
      await agent.driver.inPage(`getSelection().collapse(${ACTIVE}.querySelector('${desk.editor}'), 0)`);
      const token = await agent.mustInsert(desk, conversation, LINES, { onto: 'append' });
      expect(read(await agent.held(desk))).toBe(read(`My own words\n${LINES}`));
      expect(await agent.undo(token)).toBe('undone');
      expect(await agent.markup(desk)).toBe(before);
      await agent.mustInsert(desk, conversation, LINES, { onto: 'append' });
      const sent = await agent.send(desk);
      expect(read(sent)).toBe(read(`My own words\n${LINES}`));
      if (desk.way === 'paste') expect(sent).toBe(`My own words\n\n${LINES}`);
    });

    it('is the agent’s once they have written on', async () => {
      const conversation = await agent.open(desk);
      const token = await agent.mustInsert(desk, conversation, 'A draft.');
      await agent.type(desk, ' Mine.');
      const before = await agent.markup(desk);
      expect(await agent.undo(token)).toBe('changed');
      expect(await agent.markup(desk)).toBe(before);
      expect(read(await agent.held(desk))).toBe('A draft. Mine.');
    });

    it('for another conversation goes nowhere', async () => {
      const first = await agent.open(desk);
      const token = await agent.mustInsert(desk, first, 'For the first.');
      const second = await agent.open(desk);
      const before = await agent.markup(desk);
      expect(await agent.insert(desk, first, 'For the first.')).toEqual({ kind: 'refused', why: 'moved' });
      expect(await agent.undo(token)).toBe('moved');
      expect(await agent.markup(desk)).toBe(before);
      expect(await agent.insert(desk, second, 'For the second.')).toMatchObject({ kind: 'inserted' });
    });
  });
});

/** One browser of each kind for all editors. */
const agents = new Map<string, Agent>();

async function agentIn(browser: string, start: (typeof drivers)[number]['start']): Promise<Agent> {
  const agent = agents.get(browser) ?? new Agent(await start());
  agents.set(browser, agent);
  agent.driver.stage.sent.length = 0;
  return agent;
}

afterAll(async () => {
  for (const { driver } of agents.values()) await driver.close();
});
