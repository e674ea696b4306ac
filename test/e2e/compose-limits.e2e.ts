import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Inserted } from '../../utils/domain/draft.ts';
import type { TaughtPage } from '../../utils/domain/taught.ts';
import { drivers } from './composing.ts';
import { ACTIVE, Agent, type Desk, DRAFTS, desks, read } from './editors.ts';
import { until } from './on-stage.ts';

const [rich, plain, shadow, light] = desks as [Desk, Desk, Desk, Desk];
const LINES = DRAFTS['lines and blank lines'];

describe.each(drivers)('where a draft may not go as planned, in $browser', ({ browser, isThere, start }) => {
  const why = isThere ? '' : ` (skipped: no ${browser} on this machine)`;
  describe.skipIf(!isThere)(`on the stage${why}`, () => {
    let agent: Agent;
    beforeAll(async () => {
      agent = new Agent(await start());
    });
    afterAll(() => agent?.driver.close());

    it('two tickets are mounted: the one behind is never touched', async () => {
      const first = await agent.open(rich);
      const second = await agent.open(rich);
      const held = (of: string) => {
        const editor = `[data-test-id="ticket-${of}-standard-layout"] ${rich.editor}`;
        return agent.driver.inPage(`return document.querySelector('${editor}').textContent.trim()`);
      };
      expect(await agent.insert(rich, second, 'For the second.')).toMatchObject({ kind: 'inserted' });
      expect([await held(first), await held(second)]).toEqual(['', 'For the second.']);
      agent.driver.stage.board.move('zendesk', `/agent/tickets/${first}`);
      await until(() => agent.driver.inPage(`return location.pathname.endsWith('${first}')`), 'the move');
      expect(await agent.insert(rich, second, 'Too late.')).toEqual({ kind: 'refused', why: 'moved' });
      expect(await agent.insert(rich, first, 'For the first.')).toMatchObject({ kind: 'inserted' });
      expect([await held(first), await held(second)]).toEqual(['For the first.', 'For the second.']);
    });

    it('a reply has become a note since', async () => {
      const conversation = await agent.open(plain);
      await agent.driver.inPage(`${ACTIVE}.querySelector('.channel').click()`);
      const before = await agent.markup(plain);
      expect(await agent.insert(plain, conversation, LINES)).toEqual({
        kind: 'refused',
        why: 'mode changed',
      });
      expect(await agent.markup(plain)).toBe(before);
      expect(await agent.insert(plain, conversation, LINES, { mode: 'internal' })).toMatchObject({
        kind: 'inserted',
        mode: 'internal',
      });
    });

    it('an AI’s ticket has no composer', async () => {
      const conversation = await agent.open(rich, { composer: 'none' });
      expect(await agent.insert(rich, conversation, LINES)).toEqual({ kind: 'refused', why: 'no composer' });
    });

    it('no conversation is open', async () => {
      const conversation = await agent.open(rich);
      agent.driver.stage.board.move('zendesk', '/agent/dashboard');
      await until(() => agent.driver.inPage(`return location.pathname === '/agent/dashboard'`), 'the move');
      expect(await agent.insert(rich, conversation, LINES)).toEqual({ kind: 'refused', why: 'moved' });
    });

    it('a page that Baton does not know gives no answer', async () => {
      await agent.driver.goto('https://desk.acme.example/cases/1');
      expect(await agent.insert(rich, '1', LINES)).toBeNull();
    });

    const block = () =>
      agent.driver.inPage(`addEventListener('paste', (event) => {
        event.stopImmediatePropagation();
        event.preventDefault();
      }, true)`);

    it.each([rich, plain, shadow, light])('paste is blocked: $name takes it another way', async (desk) => {
      const conversation = await agent.open(desk);
      await block();
      await agent.type(desk, 'My own words');
      const token = await agent.mustInsert(desk, conversation, LINES, { onto: 'append' });
      expect(await agent.undo(token)).toBe('undone');
      expect(read(await agent.held(desk))).toBe('My own words');
      await agent.mustInsert(desk, conversation, LINES, { onto: 'append' });
      await agent.type(desk, '!');
      expect(await agent.send(desk)).toBe(`My own words\n\n${LINES}!`);
    });

    it('an editor that puts back what it held a moment later has not taken it', async () => {
      const conversation = await agent.open(shadow);
      await agent.type(shadow, 'My own words');
      // ProseMirror takes back in one step what came within half a second.
      await new Promise((later) => setTimeout(later, 700));
      const before = await agent.markup(shadow);
      await agent.driver.inPage(`const it = ${ACTIVE}.querySelector('.ProseMirror');
        const undo = () => it.dispatchEvent(new InputEvent('beforeinput', { inputType: 'historyUndo', cancelable: true }));
        it.addEventListener('paste', () => setTimeout(undo, 30), true);`);
      const done = await agent.insert(shadow, conversation, LINES, { onto: 'append' });
      expect(done).toEqual({ kind: 'refused', why: 'not taken' });
      expect(await agent.markup(shadow)).toBe(before);
      expect(agent.driver.stage.sent).toEqual([]);
    });

    it('a text field on a page that Baton was taught keeps every line, and gives them back', async () => {
      const { driver } = agent;
      await driver.goto('https://desk.acme.example/cases/7');
      await driver.inPage(`const field = document.createElement('textarea');
        field.id = 'mine'; field.value = 'Mine. \\n'; document.body.append(field); window.heard = [];
        field.addEventListener('input', () => heard.push(field.value));`);
      const value = () => driver.inPage(`return document.querySelector('#mine').value`);
      const site = 'desk.acme.example';
      const connections = [{ site, helpdesk: 'own', page: taught }];
      for (const [kind, text] of Object.entries(DRAFTS)) {
        const insertion = {
          helpdesk: 'own',
          site,
          conversationId: '7',
          mode: 'unknown',
          onto: 'append',
          text,
        } as const;
        const done = (await driver.ask({ do: 'insert', insertion, connections })) as Inserted;
        expect(done).toMatchObject({ kind: 'inserted' });
        expect(await value(), kind).toBe(`Mine. \n\n${text}`);
        expect(await driver.inPage('return heard.at(-1)')).toBe(await value());
        const undo = done.kind === 'inserted' ? done.undo : null;
        expect(undo && (await driver.ask({ do: 'undo', undo, connections }))).toBe('undone');
        expect(await value()).toBe('Mine. \n');
      }
    });
  });
});

const taught: TaughtPage = {
  taughtAt: 0,
  address: '/cases/{id}',
  host: null,
  log: 'main',
  item: 'article',
  body: null,
  sender: null,
  time: null,
  roles: [],
  composer: '#mine',
};
