/** Answers kept by one function: several long conversations' worth of messages. */
const MOST = 4_000;

/**
 * The same function, remembering its latest answers. For pure functions of a message's words: a live conversation is
 * worked out anew at every message, and all but the last have been met before. The oldest answer is forgotten first.
 */
export function remembered<V>(answer: (text: string) => V): (text: string) => V {
  return rememberedBy(answer, (text) => text);
}

/** The same for a function of something that `keyOf` tells apart. */
export function rememberedBy<I, V>(answer: (of: I) => V, keyOf: (of: I) => string): (of: I) => V {
  const known = new Map<string, { readonly value: V }>();
  return (of) => {
    const key = keyOf(of);
    const before = known.get(key);
    if (before) return before.value;
    const value = answer(of);
    if (known.size >= MOST) known.delete(known.keys().next().value as string);
    known.set(key, { value });
    return value;
  };
}
