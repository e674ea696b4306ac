/** The top level alternatives of a pattern's source. */
function alternatives(source: string): string[] {
  const parts: string[] = [];
  let [depth, from] = [0, 0];
  for (let at = 0; at < source.length; at++) {
    const sign = source[at];
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    if (sign === '|' && depth === 0) {
      parts.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, source.slice(from)];
}

/** What stands in the group that a pattern begins with; null where it begins with none, or with one that may be missing. */
function leadingGroup(part: string): string | null {
  if (!part.startsWith('(?:')) return null;
  let depth = 0;
  for (let at = 0; at < part.length; at++) {
    if (part[at] === '(') depth++;
    if (part[at] === ')') depth--;
    if (depth === 0) return part[at + 1] === '?' ? null : part.slice(3, at);
  }
  return null;
}

function startsOf(part: string): string[] {
  const group = leadingGroup(part);
  if (group !== null) return alternatives(group).flatMap(startsOf);
  let starts = [''];
  let rest = part;
  for (;;) {
    const [sign, letter, either] = /^(?:(\p{L})|\[(\p{L}+)\])(?!\?)/u.exec(rest) ?? [];
    if (sign === undefined) break;
    starts = [...(letter ?? either ?? '')].flatMap((one) => starts.map((start) => start + one.toLowerCase()));
    rest = rest.slice(sign.length);
  }
  return starts.flatMap((start) => (start.length < 3 ? [start, `${start}s`] : [start]));
}

/**
 * Letters with which the matches of a pattern begin, for `wordsFrom`. Understood are literals, one of `[ée]` and groups at
 * the very start; what may be missing ends what is sure. A word of one or two letters is taken for a whole one.
 */
export function beginningsOf(source: string): string {
  return alternatives(source).flatMap(startsOf).join(' ');
}
