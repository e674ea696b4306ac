import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { triageAgain } from '../utils/again.ts';
import { type Change, editBrief } from '../utils/editing.ts';
import { answer } from '../utils/messaging.ts';
import { openPanel } from '../utils/panel.ts';
import { askModel, stopModel } from '../utils/rephrasing.ts';
import { keep } from '../utils/retention.ts';
import { originOf } from '../utils/sender.ts';
import { Database } from '../utils/storage/database.ts';
import { giveVerdict } from '../utils/storage/history.ts';
import { markInterrupted } from '../utils/storage/ledger.ts';
import { leaveTab } from '../utils/storage/live.ts';
import { watchBrands } from '../utils/storage/settings.ts';
import { paintToolbar } from '../utils/toolbar.ts';
import { triage } from '../utils/triage.ts';
import { inTurn } from '../utils/turns.ts';

export default defineBackground(() => {
  const db = new Database();
  const ownOrigin = new URL(browser.runtime.getURL('/')).origin;
  const from = <K extends 'own page' | 'helpdesk page'>(kind: K, sender: Browser.runtime.MessageSender) => {
    const origin = originOf(sender, ownOrigin);
    if (origin.kind !== kind) throw new Error('this sender may not make this call');
    return origin as Extract<typeof origin, { kind: K }>;
  };

  const editing = async (key: string, change: Change) => {
    await inTurn(key, () => editBrief(db, key, change));
    await triageAgain(db, (of) => of === key);
  };

  answer({
    'conversation/observed': (reading, sender) => {
      const { tab, helpdesk, site } = from('helpdesk page', sender);
      const of = reading.kind === 'read' ? reading.conversation : reading;
      if (of.helpdesk !== helpdesk || of.site !== site) throw new Error('the reading is not of its own page');
      return inTurn(String(tab), async () => {
        const reply = await triage(reading, tab, db, Date.now());
        await paintToolbar(tab, reply);
        return reply;
      });
    },
    'page/left': async (_, sender) => {
      const { tab } = from('helpdesk page', sender);
      await inTurn(String(tab), () => leaveTab(tab));
    },
    'panel/opened': (_, sender) => openPanel({ tabId: from('helpdesk page', sender).tab }),
    'verdict/given': ({ key, verdict }, sender) =>
      from('own page', sender) && giveVerdict(db, key, verdict, Date.now()),
    'brief/edited': ({ key, edit }, sender) => from('own page', sender) && editing(key, { edit }),
    'brief/restored': ({ key, line }, sender) => from('own page', sender) && editing(key, { line }),
    'model/asked': (asking, sender) => from('own page', sender) && askModel(db, asking),
    'model/stopped': (id, sender) => from('own page', sender) && stopModel(id),
  });

  browser.tabs.onRemoved.addListener((tab) => void leaveTab(tab));
  watchBrands(() => triageAgain(db, () => true));
  void markInterrupted(db);
  void keep(db);
});
