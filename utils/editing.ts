import { redactFor } from './domain/anonymous.ts';
import type { Edit } from './domain/brief/edits.ts';
import { caseInFront } from './front.ts';
import type { Database } from './storage/database.ts';
import { dropEdit, keepEdit } from './storage/edits.ts';

/** The agent's word on a line of the brief, or the line on which they take it back. */
export type Change = { readonly edit: Edit } | { readonly line: string };

/**
 * Keeps what an agent made of a brief that is in front of them.
 * @throws when no tab shows the conversation any more, or {v.ValiError} naming what is wrong with the edit
 */
export async function editBrief(db: Database, key: string, change: Change): Promise<void> {
  // Who is meant by a name is known from the case alone.
  const of = await caseInFront(db, key);
  if (!of) throw new Error('this conversation is not open any more; your words are not kept');
  const redacted = (text: string) => redactFor(of, text);
  if ('edit' in change) await keepEdit(db, key, change.edit, redacted);
  else await dropEdit(db, key, change.line, redacted);
}
