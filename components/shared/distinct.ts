/** The items without those whose key came before: a line drawn twice says nothing new. */
export function distinct<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const seen = new Set<string>();
  return items.filter((it) => {
    const key = keyOf(it);
    return !seen.has(key) && seen.add(key);
  });
}
