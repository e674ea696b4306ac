/** What could be read of an answer that may still be on its way. */
export interface Pieces {
  /** Complete entries of `sentences`, as JSON gives them; `undefined` for one that is no JSON. */
  readonly entries: readonly unknown[];
  /** False: the list of sentences was never found. */
  readonly isFound: boolean;
  /** True once the list is closed: nothing is missing. */
  readonly isClosed: boolean;
}

const LIST = /"sentences"\s{0,40}:\s{0,40}\[/;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The complete sentences of a JSON answer, be it whole, cut anywhere, or wrapped in talk. One walk over the text;
 * brackets inside strings count for nothing.
 */
export function piecesOf(answer: string): Pieces {
  const list = LIST.exec(answer);
  if (!list) return { entries: [], isFound: false, isClosed: false };
  const entries: unknown[] = [];
  let depth = 0;
  let from = 0;
  let isString = false;
  for (let at = list.index + list[0].length; at < answer.length; at++) {
    const char = answer[at];
    if (isString) {
      if (char === '\\') at++;
      else if (char === '"') isString = false;
    } else if (char === '"') isString = true;
    else if (char === '{' || char === '[') {
      if (depth++ === 0) from = at;
    } else if (char === ']' && depth === 0) return { entries, isFound: true, isClosed: true };
    else if ((char === '}' || char === ']') && depth > 0 && --depth === 0)
      entries.push(parsed(answer.slice(from, at + 1)));
  }
  return { entries, isFound: true, isClosed: false };
}
