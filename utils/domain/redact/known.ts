import type { Row } from './find.ts';

/** Shortest name taken out wherever it stands, and shortest part of one, in UTF-16 units. */
const SHORTEST = 2;
const SHORTEST_PART = 4;

/** A row for the people known by name, the longest first; none for none. */
export function knownNames(names: readonly string[]): Row[] {
  const written = names.map((name) => name.trim()).filter((name) => !/[@\d[\]]/.test(name));
  const parts = written.flatMap((name) => name.split(/\s+/u).filter((part) => part.length >= SHORTEST_PART));
  const all = [...new Set([...written, ...parts])]
    .filter((name) => name.length >= SHORTEST && /\p{L}/u.test(name))
    .sort((a, b) => b.length - a.length);
  if (all.length === 0) return [];
  const words = all.map((name) => name.replace(/[\\^$.*+?()|{}/]/g, '\\$&').replace(/\s+/g, '\\s{1,3}'));
  const [before, after] = ['(?<![\\p{Script=Latin}\\p{N}[])', '(?![\\p{Script=Latin}\\p{N}\\]])'];
  return [{ kind: 'name', pattern: new RegExp(`${before}(?:${words.join('|')})${after}`, 'giu') }];
}
