/** Answers kept by one function: several long conversations' worth of messages. */
const MOST = 4_000;

/**
 * The same function, remembering its latest answers. For pure functions of a message's words: a live conversation is
 * worked out anew at every message, and all but the last have been met before.
 * @param most answers kept at most; the half that was asked for last is always kept
 */
export function remembered<V>(answer: (text: string) => V, most = MOST): (text: string) => V {
  return rememberedBy(answer, (text) => text, most);
}

/** The same for a function of something that `keyOf` tells apart. */
export function rememberedBy<I, V>(
  answer: (of: I) => V,
  keyOf: (of: I) => string,
  most = MOST,
): (of: I) => V {
  // Two halves: to forget one answer at a time, a map would look for its oldest through all the gaps left before.
  let recent = new Map<string, { readonly value: V }>();
  let earlier: typeof recent = new Map();
  return (of) => {
    const key = keyOf(of);
    const known = recent.get(key);
    if (known) return known.value;
    const kept = earlier.get(key) ?? { value: answer(of) };
    if (recent.size >= most / 2) {
      earlier = recent;
      recent = new Map();
    }
    recent.set(key, kept);
    return kept.value;
  };
}
