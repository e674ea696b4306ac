import { type Case, openCase } from './domain/case.ts';
import { keyOf } from './domain/conversation.ts';
import type { Database } from './storage/database.ts';
import { editsOf } from './storage/edits.ts';
import { shownReadings } from './storage/live.ts';
import { brandFor } from './storage/settings.ts';

/**
 * The case of a conversation that a tab shows, as the agent left its brief; null where no tab shows it any more. Judged
 * by the rules alone: who asks wants the brief.
 */
export async function caseInFront(db: Database, key: string): Promise<Case | null> {
  const shown = (await shownReadings()).find(({ reading }) => keyOf(reading.conversation) === key);
  if (!shown) return null;
  const { reading } = shown;
  return openCase(
    reading,
    await brandFor(reading.conversation.site),
    Date.now(),
    null,
    await editsOf(db, key),
  );
}
