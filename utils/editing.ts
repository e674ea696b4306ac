import { redactFor } from './domain/anonymous.ts';
import type { Edit } from './domain/brief/edits.ts';
import { FOR_STRANGERS, redact } from './domain/redact.ts';
import { caseInFront } from './front.ts';
import type { Database } from './storage/database.ts';
import { dropEdit, keepEdit } from './storage/edits.ts';

/** The agent's word on a line of the brief, or the line on which they take it back. */
export type Change = { readonly edit: Edit } | { readonly line: string };

/**
 * Keeps what an agent made of a brief, also when the tab has meanwhile gone on to another conversation.
 * @throws {v.ValiError} naming what is wrong with the edit
 */
export async function editBrief(db: Database, key: string, change: Change): Promise<void> {
  const of = await caseInFront(db, key);
  // Who is meant by a name is known from the case alone; without it, whatever may be one goes.
  const redacted = (text: string) => (of ? redactFor(of, text) : redact(text, { also: FOR_STRANGERS }).text);
  if ('edit' in change) await keepEdit(db, key, change.edit, redacted);
  else await dropEdit(db, key, change.line, redacted);
}
