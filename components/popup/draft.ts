import * as v from 'valibot';
import { type Brand, brand } from '../../utils/domain/brand.ts';

export type Field = 'name' | 'thresholds' | 'bots' | 'people';

/** What to say at a field that does not hold; the schema decides, these are its words for the agent. */
const complaints: Record<Field, string> = {
  name: 'A name has 1 to 80 letters.',
  thresholds: 'Whole numbers from 1 to 100, each above the one before.',
  bots: 'Each name has 1 to 80 letters, at most 100 names.',
  people: 'Each name has 1 to 80 letters, at most 100 names.',
};

export type Checked =
  | { readonly ok: true; readonly brand: Brand }
  | { readonly ok: false; readonly complaint: string };

/** A brand with a change, if the whole still holds; else what to say at the field. */
export function check(of: Brand, field: Field): Checked {
  const parsed = v.safeParse(brand, of);
  return parsed.success ? { ok: true, brand: parsed.output } : { ok: false, complaint: complaints[field] };
}
