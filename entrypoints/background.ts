import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { keyOf } from '../utils/domain/conversation.ts';
import { type Change, editBrief } from '../utils/editing.ts';
import { answer } from '../utils/messaging.ts';
import { openPanel } from '../utils/panel.ts';
import { keep } from '../utils/retention.ts';
import { originOf } from '../utils/sender.ts';
import { Database } from '../utils/storage/database.ts';
import { giveVerdict } from '../utils/storage/history.ts';
import { leaveTab, shownReadings } from '../utils/storage/live.ts';
import { watchBrands } from '../utils/storage/settings.ts';
import { paintToolbar } from '../utils/toolbar.ts';
import { triage, triageRead } from '../utils/triage.ts';
import { inTurn } from '../utils/turns.ts';

export default defineBackground(() => {
  const db = new Database();
  const ownOrigin = new URL(browser.runtime.getURL('/')).origin;
  const from = <K extends 'own page' | 'helpdesk page'>(kind: K, sender: Browser.runtime.MessageSender) => {
    const origin = originOf(sender, ownOrigin);
    if (origin.kind !== kind) throw new Error('this sender may not make this call');
    return origin as Extract<typeof origin, { kind: K }>;
  };

  /** Works out again what the tabs show of the conversations in question. */
  const triageAgain = async (concerns: (key: string) => boolean) => {
    for (const { tab } of await shownReadings())
      await inTurn(String(tab), async () => {
        // Looked up in the turn: by now the page may have sent a newer reading, which an older one must not replace.
        const shown = (await shownReadings()).find((one) => one.tab === tab);
        if (!shown || !concerns(keyOf(shown.reading.conversation))) return;
        await paintToolbar(tab, await triageRead(shown.reading, tab, db, Date.now()));
      });
  };
  const editing = async (key: string, sender: Browser.runtime.MessageSender, change: Change) => {
    from('own page', sender);
    await inTurn(key, () => editBrief(db, key, change));
    await triageAgain((of) => of === key);
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
    'verdict/given': ({ key, verdict }, sender) => {
      from('own page', sender);
      return giveVerdict(db, key, verdict, Date.now());
    },
    'brief/edited': ({ key, edit }, sender) => editing(key, sender, { edit }),
    'brief/restored': ({ key, line }, sender) => editing(key, sender, { line }),
  });

  browser.tabs.onRemoved.addListener((tab) => void leaveTab(tab));
  watchBrands(() => triageAgain(() => true));
  void keep(db);
});
