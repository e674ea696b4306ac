import { keyOf } from './domain/conversation.ts';
import type { Database } from './storage/database.ts';
import { shownReadings } from './storage/live.ts';
import { paintToolbar } from './toolbar.ts';
import { triageRead } from './triage.ts';
import { inTurn } from './turns.ts';

/** Works out again what the tabs show of the conversations in question, by their keys. */
export async function triageAgain(db: Database, concerns: (key: string) => boolean): Promise<void> {
  for (const { tab } of await shownReadings())
    await inTurn(String(tab), async () => {
      // Looked up in the turn: by now the page may have sent a newer reading, which an older one must not replace.
      const shown = (await shownReadings()).find((one) => one.tab === tab);
      if (!shown || !concerns(keyOf(shown.reading.conversation))) return;
      await paintToolbar(tab, await triageRead(shown.reading, tab, db, Date.now()));
    });
}
