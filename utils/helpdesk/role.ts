import type { Role } from '../domain/conversation.ts';
import type { RoleRow, Signals } from './helpdesk.ts';

/** The role that an item's marks state; `unknown` when no row fits. */
export function roleOf(
  of: { readonly signals: Signals; readonly author: string | null },
  rows: readonly RoleRow[],
): { readonly role: Role; readonly inferred: boolean } {
  const row = rows.find(
    ({ when, named }) =>
      when.every((word) => of.signals.has(word)) &&
      (named === undefined || (of.author !== null && named.test(of.author))),
  );
  return { role: row?.role ?? 'unknown', inferred: row?.inferred ?? false };
}
