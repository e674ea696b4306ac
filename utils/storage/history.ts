import { Dexie } from 'dexie';
import type { Case, Verdict } from '../domain/case.ts';
import type { Message } from '../domain/conversation.ts';
import type { Band } from '../domain/escalation/assessment.ts';
import type { AssessmentRow, ConversationRow, Database, MessageRow, VerdictRow } from './database.ts';

/** All there is on disk of one conversation. */
export interface Recorded {
  readonly conversation: ConversationRow;
  readonly messages: readonly MessageRow[];
  readonly assessments: readonly AssessmentRow[];
  readonly verdict: VerdictRow | null;
}

/**
 * Writes what is new of a redacted case, in one transaction: twice the same call leaves the same rows, and a worker
 * killed half-way leaves the old ones.
 */
export async function record(db: Database, of: Case, alerted: readonly Band[]): Promise<void> {
  await db.transaction('rw', db.conversations, db.messages, db.assessments, async () => {
    const before = await db.conversations.get(of.key);
    const prints = of.conversation.messages.map(printOf);
    const changed = prints.flatMap((print, i) => (before?.prints[i] === print ? [] : [i]));
    const last = of.assessments.at(-1)?.i ?? 0;
    const { thresholds } = of.brand;
    const isSame = JSON.stringify(before?.thresholds) === JSON.stringify(thresholds);
    // A judgement depends on what came before it alone; the last one depends on the time as well.
    const stale = isSame ? Math.min(changed[0] ?? prints.length, last) : 0;
    await db.conversations.put({
      key: of.key,
      helpdesk: of.conversation.helpdesk,
      site: of.conversation.site,
      brandId: of.brand.id,
      firstSeenAt: before?.firstSeenAt ?? of.at,
      lastSeenAt: Math.max(before?.lastSeenAt ?? 0, of.at),
      alerted: [...new Set([...(before?.alerted ?? []), ...alerted])],
      prints,
      thresholds,
    });
    await db.messages.bulkPut(changed.map((i) => messageRow(of, i)));
    await db.messages.where('[key+i]').between([of.key, prints.length], [of.key, Dexie.maxKey]).delete();
    await db.assessments.where('[key+i]').between([of.key, stale], [of.key, Dexie.maxKey]).delete();
    await db.assessments.bulkPut(
      of.assessments
        .filter(({ i }) => i >= stale)
        .map(({ i, score, band, confidence, triggers }) => ({
          key: of.key,
          i,
          score,
          band,
          confidence,
          triggers,
        })),
    );
  });
}

/** Bands already alerted to in this conversation. */
export async function alertedBands(db: Database, key: string): Promise<readonly Band[]> {
  return (await db.conversations.get(key))?.alerted ?? [];
}

/** Keeps, changes or (with null) takes back the agent's word. @throws when the conversation is not in the history. */
export async function giveVerdict(
  db: Database,
  key: string,
  verdict: Verdict | null,
  at: number,
): Promise<void> {
  await db.transaction('rw', db.conversations, db.assessments, db.verdicts, async () => {
    if (!verdict) return db.verdicts.delete(key);
    const last = await db.assessments
      .where('[key+i]')
      .between([key, Dexie.minKey], [key, Dexie.maxKey])
      .last();
    if (!last) throw new Error(`no judgement of ${key} is in the history yet`);
    const { score, band, triggers } = last;
    return db.verdicts.put({ key, verdict, at, score, band, lead: triggers[0]?.id ?? null });
  });
}

export async function verdictOn(db: Database, key: string): Promise<Verdict | null> {
  return (await db.verdicts.get(key))?.verdict ?? null;
}

export async function recorded(db: Database, key: string): Promise<Recorded | null> {
  const conversation = await db.conversations.get(key);
  if (!conversation) return null;
  return {
    conversation,
    messages: await db.messages.where('[key+i]').between([key, Dexie.minKey], [key, Dexie.maxKey]).toArray(),
    assessments: await db.assessments
      .where('[key+i]')
      .between([key, Dexie.minKey], [key, Dexie.maxKey])
      .toArray(),
    verdict: (await db.verdicts.get(key)) ?? null,
  };
}

/** Deletes conversations of a brand that nobody has opened since `before` (epoch ms), with all that hangs on them. */
export async function purge(db: Database, brandId: string, before: number): Promise<number> {
  return db.transaction('rw', db.conversations, db.messages, db.assessments, db.verdicts, async () => {
    const old = await db.conversations
      .where('lastSeenAt')
      .below(before)
      .filter((row) => row.brandId === brandId)
      .primaryKeys();
    for (const key of old) {
      await db.messages.where('[key+i]').between([key, Dexie.minKey], [key, Dexie.maxKey]).delete();
      await db.assessments.where('[key+i]').between([key, Dexie.minKey], [key, Dexie.maxKey]).delete();
    }
    await db.verdicts.bulkDelete(old);
    await db.conversations.bulkDelete(old);
    return old.length;
  });
}

function messageRow(of: Case, i: number): MessageRow {
  const { id, role, visibility, at, text } = of.conversation.messages[i] as Message;
  return { key: of.key, i, id, role, visibility, at, text };
}

/** FNV-1a over what is stored of a message: enough to notice a change, far too little to read anything from. */
function printOf(of: Message): string {
  let hash = 0x811c9dc5;
  for (const char of `${of.id}\u0000${of.role}\u0000${of.visibility}\u0000${of.at}\u0000${of.text}`) {
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
