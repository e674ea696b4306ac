import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { triageAgain } from '../utils/again.ts';
import { chooseSite, connectSite, disconnectSite, keepConnected, learnPage } from '../utils/connecting.ts';
import { insertDraft, undoDraft } from '../utils/drafting.ts';
import { type Change, editBrief } from '../utils/editing.ts';
import { answer } from '../utils/messaging.ts';
import { observe } from '../utils/observing.ts';
import { openPanel } from '../utils/panel.ts';
import { connectionsAt } from '../utils/registering.ts';
import { askModel, stopModel } from '../utils/rephrasing.ts';
import { keep } from '../utils/retention.ts';
import { helpdeskPage, originOf } from '../utils/sender.ts';
import { Database } from '../utils/storage/database.ts';
import { giveVerdict } from '../utils/storage/history.ts';
import { markInterrupted } from '../utils/storage/ledger.ts';
import { leaveTab } from '../utils/storage/live.ts';
import { watchBrands } from '../utils/storage/settings.ts';
import { inTurn } from '../utils/turns.ts';

export default defineBackground(() => {
  const db = new Database();
  const ownOrigin = new URL(browser.runtime.getURL('/')).origin;
  const from = <K extends 'own page' | 'page'>(kind: K, sender: Browser.runtime.MessageSender) => {
    const origin = originOf(sender, ownOrigin);
    if (origin.kind !== kind) throw new Error('this sender may not make this call');
    return origin as Extract<typeof origin, { kind: K }>;
  };
  const fromHelpdesk = async (sender: Browser.runtime.MessageSender) => {
    const origin = from('page', sender);
    const page = helpdeskPage(origin, await connectionsAt(origin.url));
    if (!page) throw new Error('this page is not connected');
    return page;
  };

  const editing = async (key: string, change: Change) => {
    await inTurn(key, () => editBrief(db, key, change));
    await triageAgain(db, (of) => of === key);
  };

  answer({
    'conversation/observed': (reading, sender) =>
      inTurn(String(sender.tab?.id), async () => observe(db, reading, await fromHelpdesk(sender))),
    'page/left': (_, sender) =>
      inTurn(String(sender.tab?.id), async () => leaveTab((await fromHelpdesk(sender)).tab)),
    // Nothing may be awaited before, so any page that Baton is let into may ask: the panel judges for itself.
    'panel/opened': (_, sender) => openPanel({ tabId: from('page', sender).tab }),
    'site/chosen': (wish, sender) => from('own page', sender) && chooseSite(wish, Date.now()),
    'site/connected': (wish, sender) => from('own page', sender) && connectSite(wish, Date.now()),
    'site/disconnected': (site, sender) => from('own page', sender) && disconnectSite(site),
    'page/taught': (page, sender) => learnPage(from('page', sender), page),
    'verdict/given': ({ key, verdict }, sender) =>
      from('own page', sender) && giveVerdict(db, key, verdict, Date.now()),
    'brief/edited': ({ key, edit }, sender) => from('own page', sender) && editing(key, { edit }),
    'brief/restored': ({ key, line }, sender) => from('own page', sender) && editing(key, { line }),
    'model/asked': (asking, sender) => from('own page', sender) && askModel(db, asking),
    'model/stopped': (id, sender) => from('own page', sender) && stopModel(id),
    'draft/inserted': (given, sender) => from('own page', sender) && insertDraft(given),
    'draft/undone': (given, sender) => from('own page', sender) && undoDraft(given),
  });

  browser.tabs.onRemoved.addListener((tab) => void leaveTab(tab));
  watchBrands(() => triageAgain(db, () => true));
  keepConnected();
  void markInterrupted(db);
  void keep(db);
});
