import { Dexie } from 'dexie';
import type { Case, Verdict } from '../domain/case.ts';
import type { Message } from '../domain/conversation.ts';
import type { Assessment, Band } from '../domain/escalation/assessment.ts';
import type { Part } from '../domain/escalation/learning/record.ts';
import type {
  AssessmentRow,
  AuditRow,
  ConversationRow,
  Database,
  MessageRow,
  VerdictRow,
} from './database.ts';

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
    const judged = of.assessments.map(judgementPrint);
    const stale = staleFrom(of.assessments, judged, before?.judged ?? []);
    await db.conversations.put({
      key: of.key,
      helpdesk: of.conversation.helpdesk,
      site: of.conversation.site,
      brandId: of.brand.id,
      firstSeenAt: before?.firstSeenAt ?? of.at,
      lastSeenAt: Math.max(before?.lastSeenAt ?? 0, of.at),
      alerted: [...new Set([...(before?.alerted ?? []), ...alerted])],
      prints,
      judged,
    });
    await db.messages.bulkPut(changed.map((i) => messageRow(of, i)));
    await db.messages.where('[key+i]').between([of.key, prints.length], [of.key, Dexie.maxKey]).delete();
    await db.assessments.where('[key+i]').between([of.key, stale], [of.key, Dexie.maxKey]).delete();
    await db.assessments.bulkPut(
      of.assessments
        .filter(({ i }) => i >= stale)
        .map(({ i, score, band, confidence, triggers }) => {
          return { key: of.key, i, score, band, confidence, triggers };
        }),
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
    const brandId = (await db.conversations.get(key))?.brandId;
    const last = (await judgementsOf(db, key)).at(-1);
    if (!last || brandId === undefined) throw new Error(`no judgement of ${key} is in the history yet`);
    const { score, band, triggers } = last;
    const lead = triggers[0]?.id ?? null;
    return db.verdicts.put({ key, brandId, verdict, at, score, band, lead, parts: partsOf(last) });
  });
}

/**
 * Keeps, changes or (with null) takes back what a look at a conversation without alert has shown; it is measured at the
 * highest score that the conversation reached. @throws when the conversation is not in the history.
 */
export async function giveAudit(
  db: Database,
  key: string,
  missed: boolean | null,
  at: number,
): Promise<void> {
  await db.transaction('rw', db.conversations, db.assessments, db.audits, async () => {
    if (missed === null) return db.audits.delete(key);
    const brandId = (await db.conversations.get(key))?.brandId;
    const all = await judgementsOf(db, key);
    const [first] = all;
    if (!first || brandId === undefined) throw new Error(`no judgement of ${key} is in the history yet`);
    const top = all.reduce((best, one) => (one.score > best.score ? one : best), first);
    return db.audits.put({ key, brandId, missed, at, score: top.score, parts: partsOf(top) });
  });
}

/** All verdicts and audits of a brand, oldest first: what it can learn from. */
export async function wordOf(
  db: Database,
  brandId: string,
): Promise<{ judged: VerdictRow[]; audited: AuditRow[] }> {
  const [judged, audited] = await Promise.all([
    db.verdicts.where('brandId').equals(brandId).sortBy('at'),
    db.audits.where('brandId').equals(brandId).sortBy('at'),
  ]);
  return { judged, audited };
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
    assessments: await judgementsOf(db, key),
    verdict: (await db.verdicts.get(key)) ?? null,
  };
}

/** Deletes conversations of a brand that nobody has opened since `before` (epoch ms), with all that hangs on them. */
export async function purge(db: Database, brandId: string, before: number): Promise<number> {
  const tables = [db.conversations, db.messages, db.assessments, db.verdicts, db.audits, db.edits];
  return db.transaction('rw', tables, async () => {
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
    await db.audits.bulkDelete(old);
    await db.edits.bulkDelete(old);
    await db.conversations.bulkDelete(old);
    return old.length;
  });
}

function messageRow(of: Case, i: number): MessageRow {
  const { id, role, visibility, at, text } = of.conversation.messages[i] as Message;
  return { key: of.key, i, id, role, visibility, at, text };
}

function judgementsOf(db: Database, key: string): Promise<AssessmentRow[]> {
  return db.assessments.where('[key+i]').between([key, Dexie.minKey], [key, Dexie.maxKey]).toArray();
}

function partsOf({ triggers }: Pick<AssessmentRow, 'triggers'>): Part[] {
  return triggers.map(({ id, share }) => ({ id, share }));
}

/** The message from which on judgements are written anew: the first one that is not as it was. */
function staleFrom(
  assessments: readonly Assessment[],
  now: readonly string[],
  before: readonly string[],
): number {
  const first = now.findIndex((print, k) => print !== before[k]);
  if (first >= 0) return assessments[first]?.i ?? 0;
  return now.length < before.length ? (assessments.at(-1)?.i ?? -1) + 1 : Number.POSITIVE_INFINITY;
}

/** Enough to notice a change of what is stored of a message, far too little to read anything from. */
function printOf(of: Message): string {
  return hashed(`${of.id}\u0000${of.role}\u0000${of.visibility}\u0000${of.at}\u0000${of.text}`);
}

function judgementPrint({ i, score, band, confidence, triggers }: Assessment): string {
  const parts = triggers.map(({ id, strength, share, evidence }) => {
    const places = evidence.map((of) => `${of.i}-${of.start}-${of.end}`);
    return `${id}:${strength}:${share}:${places.join()}`;
  });
  return hashed(`${i}|${score}|${band}|${confidence}|${parts.join('|')}`);
}

/** FNV-1a, 32 bits, in base 36. */
function hashed(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
