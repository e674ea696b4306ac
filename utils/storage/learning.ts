import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { type Learning, learning, NOTHING_LEARNED } from '../domain/escalation/learning/learning.ts';

/** What each brand has learned, by brand id. Kept in `storage.local` beside the brands: ledgers and marked phrases. */
const all = storage.defineItem<Record<string, unknown>>('local:learning', { fallback: {}, version: 1 });

/** What a brand has learned; nothing where what is stored is not a learning within bounds. */
export async function learningOf(brandId: string): Promise<Learning> {
  return checked((await all.getValue())[brandId]);
}

/** @throws {v.ValiError} naming what is out of bounds; nothing is written then. */
export async function saveLearning(brandId: string, of: Learning): Promise<void> {
  const parsed = v.parse(learning, of);
  await all.setValue({ ...(await all.getValue()), [brandId]: parsed });
}

/** Forgets what a brand has learned. */
export async function forgetLearning(brandId: string): Promise<void> {
  const { [brandId]: _, ...others } = await all.getValue();
  await all.setValue(others);
}

/** Calls back with what a brand has learned whenever anything is learned; returns the way to stop. */
export function watchLearning(brandId: string, onChange: (of: Learning) => void): () => void {
  return all.watch((now) => onChange(checked(now?.[brandId])));
}

function checked(input: unknown): Learning {
  const parsed = v.safeParse(learning, input);
  return parsed.success ? parsed.output : NOTHING_LEARNED;
}
