import type { Reading } from './domain/reading.ts';
import type { Answer } from './messaging.ts';
import type { HelpdeskPage } from './sender.ts';
import type { Database } from './storage/database.ts';
import { paintToolbar } from './toolbar.ts';
import { triage } from './triage.ts';

/** What a helpdesk page read, judged and shown on the toolbar. @throws where the reading claims another page than its own. */
export async function observe(db: Database, reading: Reading, page: HelpdeskPage): Promise<Answer> {
  const of = reading.kind === 'read' ? reading.conversation : reading;
  if (of.helpdesk !== page.helpdesk || of.site !== page.site)
    throw new Error('the reading is not of its own page');
  const reply = await triage(reading, page.tab, db, Date.now());
  await paintToolbar(page.tab, reply);
  return reply;
}
