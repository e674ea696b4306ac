import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { type Brand, brand, type Connection, defaultBrand } from '../domain/brand.ts';

/** Brands the agent has touched, oldest first. Kept in `storage.local`: names and thresholds, no secrets. */
const brands = storage.defineItem<Brand[]>('local:brands', { fallback: [], version: 1 });

/** The brand that a site's conversations belong to; an unknown site starts with the default brand. */
export async function brandFor(site: string): Promise<Brand> {
  return chosen(await brands.getValue(), site);
}

/**
 * Saves a brand over the one with its id. Its connections stay those that are kept: connecting alone changes them, so
 * that neither an imported brand nor a view's old draft makes Baton read a site. @throws {v.ValiError} naming what is
 * wrong; nothing is written then.
 */
export async function saveBrand(of: Brand): Promise<void> {
  const kept = whole(await brands.getValue()).find(({ id }) => id === of.id);
  await put([{ ...of, connections: kept?.connections ?? [] }]);
}

/** Every connection that counts: each with the brand that its site belongs to. */
export async function connections(): Promise<readonly Connection[]> {
  const all = whole(await brands.getValue());
  return all.flatMap((of) => of.connections.filter(({ site }) => chosen(all, site).id === of.id));
}

/** How a site is read because the agent said so; null where it is not connected. */
export async function connectionOf(site: string): Promise<Connection | null> {
  return connectionIn(await brandFor(site), site);
}

export function connectionIn(of: Brand, site: string): Connection | null {
  return of.connections.find((it) => it.site === site) ?? null;
}

/** Keeps a connection with its site's brand, in place of an earlier one. @throws {v.ValiError} where it is not whole. */
export async function saveConnection(of: Connection): Promise<void> {
  const owner = await brandFor(of.site);
  await put([{ ...owner, connections: [...without(owner, of.site), of] }]);
}

/** The site is no longer connected; its brand and what the brand has decided stay. */
export async function dropConnection(site: string): Promise<void> {
  const owners = whole(await brands.getValue()).filter((of) => connectionIn(of, site) !== null);
  await put(owners.map((of) => ({ ...of, connections: without(of, site) })));
}

/** Calls back with the brand of a site whenever any brand changes; returns the way to stop. */
export function watchBrand(site: string, onChange: (of: Brand) => void): () => void {
  return brands.watch((all) => onChange(chosen(all ?? [], site)));
}

/** Calls back whenever any brand changes; returns the way to stop. */
export function watchBrands(onChange: () => void): () => void {
  return brands.watch(() => onChange());
}

const without = (of: Brand, site: string) => of.connections.filter((it) => it.site !== site);

async function put(changed: readonly Brand[]): Promise<void> {
  const checked = changed.map((of) => v.parse(brand, of));
  const others = (await brands.getValue()).filter((other) => checked.every(({ id }) => id !== other.id));
  if (checked.length > 0) await brands.setValue([...others, ...checked]);
}

/** A stored brand that no longer fits (an older version, a hand-made edit) is passed over, not trusted. */
function whole(all: readonly unknown[]): readonly Brand[] {
  return all.flatMap((one) => {
    const parsed = v.safeParse(brand, one);
    return parsed.success ? [parsed.output] : [];
  });
}

function chosen(all: readonly unknown[], site: string): Brand {
  return whole(all).find(({ sites }) => sites.includes(site)) ?? defaultBrand(site);
}
