import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { type Brand, brand, defaultBrand } from '../domain/brand.ts';

/** Brands the agent has touched, oldest first. Kept in `storage.local`: names and thresholds, no secrets. */
const brands = storage.defineItem<Brand[]>('local:brands', { fallback: [], version: 1 });

/** The brand that a site's conversations belong to; an unknown site starts with the default brand. */
export async function brandFor(site: string): Promise<Brand> {
  return chosen(await brands.getValue(), site);
}

/** Saves a brand over the one with its id. @throws {v.ValiError} naming what is wrong; nothing is written then. */
export async function saveBrand(of: Brand): Promise<void> {
  const checked = v.parse(brand, of);
  const others = (await brands.getValue()).filter((other) => other.id !== checked.id);
  await brands.setValue([...others, checked]);
}

/** Calls back with the brand of a site whenever any brand changes; returns the way to stop. */
export function watchBrand(site: string, onChange: (of: Brand) => void): () => void {
  return brands.watch((all) => onChange(chosen(all ?? [], site)));
}

/** Calls back whenever any brand changes; returns the way to stop. */
export function watchBrands(onChange: () => void): () => void {
  return brands.watch(() => onChange());
}

/** A stored brand that no longer fits (an older version, a hand-made edit) is passed over, not trusted. */
function chosen(all: readonly unknown[], site: string): Brand {
  for (const one of all) {
    const parsed = v.safeParse(brand, one);
    if (parsed.success && parsed.output.sites.includes(site)) return parsed.output;
  }
  return defaultBrand(site);
}
