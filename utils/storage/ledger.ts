import { dayOf, type End, type Ledger, type Start } from '../domain/assistant/ledger.ts';
import { failure } from '../domain/assistant/provider.ts';
import type { AssistantRequestRow, AssistantUseRow, Database } from './database.ts';

/** What a brand has used on a day (`2026-03-05`, UTC). */
export async function usedOn(db: Database, brandId: string, day: string): Promise<AssistantUseRow> {
  return (await db.assistantUses.get([brandId, day])) ?? { brandId, day, requests: 0, bytes: 0 };
}

async function begin(db: Database, of: Start) {
  const { id, caseKey, brandId, host, bytes, delimiter, redactions, at, budget } = of;
  return db.transaction('rw', db.assistantUses, db.assistantSent, db.assistantRequests, async () => {
    const use = await usedOn(db, brandId, dayOf(at));
    const after = { ...use, requests: use.requests + 1, bytes: use.bytes + bytes.length };
    if (after.requests > budget.requestsPerDay || after.bytes > budget.bytesPerDay) return failure('budget');
    await db.assistantUses.put(after);
    await db.assistantSent.add({
      id,
      brandId,
      at,
      host,
      bytes: bytes.length,
      redactions,
      outcome: 'running',
      shown: 0,
      dropped: 0,
    });
    // One request a conversation is kept: the one before has been answered, or is given up by this press.
    await db.assistantRequests.where('caseKey').equals(caseKey).delete();
    await db.assistantRequests.add({
      id,
      caseKey,
      brandId,
      at,
      bytes,
      delimiter,
      answer: '',
      state: 'running',
      failure: null,
    });
    return null;
  });
}

async function end(db: Database, id: string, { answer, failure: why, shown, dropped }: End) {
  await db.transaction('rw', db.assistantSent, db.assistantRequests, async () => {
    await db.assistantSent.update(id, { outcome: why ?? 'answered', shown, dropped });
    await db.assistantRequests.update(id, { answer, state: why ? 'failed' : 'done', failure: why });
  });
}

/** The ledger on disk. */
export function ledgerIn(db: Database): Ledger {
  return {
    begin: (of) => begin(db, of),
    arrived: async (id, answer) => void (await db.assistantRequests.update(id, { answer })),
    end: (id, of) => end(db, id, of),
  };
}

/** The last request about a conversation. */
export async function requestAbout(db: Database, caseKey: string): Promise<AssistantRequestRow | null> {
  return (await db.assistantRequests.where('caseKey').equals(caseKey).first()) ?? null;
}

/**
 * Call once when a worker starts, before any request: what still runs then died with the worker before it. It is marked
 * as interrupted, what arrived of it is kept, and nothing is asked again: text leaves and budget is spent on the
 * agent's press alone. With the row's delimiter the same case then gives the same bytes.
 * @returns the requests that were interrupted
 */
export async function markInterrupted(db: Database): Promise<AssistantRequestRow[]> {
  return db.transaction('rw', db.assistantSent, db.assistantRequests, async () => {
    const dead = await db.assistantRequests.where('state').equals('running').toArray();
    for (const { id } of dead) {
      await db.assistantSent.update(id, { outcome: 'interrupted' });
      await db.assistantRequests.update(id, { state: 'interrupted' });
    }
    return dead.map((row) => ({ ...row, state: 'interrupted' as const }));
  });
}
