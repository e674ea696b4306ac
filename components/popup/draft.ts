import * as v from 'valibot';
import { type Brand, brand } from '../../utils/domain/brand.ts';

export type Field = 'name' | 'thresholds' | 'bots' | 'people';

export type Checked =
  | { readonly ok: true; readonly brand: Brand }
  | { readonly ok: false; readonly complaint: Field };

/** A brand with a change, if the whole still holds; else the field that does not. */
export function check(of: Brand, field: Field): Checked {
  const parsed = v.safeParse(brand, of);
  return parsed.success ? { ok: true, brand: parsed.output } : { ok: false, complaint: field };
}
