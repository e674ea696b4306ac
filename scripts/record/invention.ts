/**
 * Invented words and numbers in place of a page's own: the same one for the same one, wherever it stands, and never one
 * that the page itself has. Which it becomes goes by the order of appearance, so nothing of a word can be told from its
 * stand-in but its length and the case of its letters.
 */
export interface Invention {
  /** @param word letters alone */
  word(word: string): string;
  /** @param digits digits alone; as many come back, with no zero in front where there was none */
  digits(digits: string): string;
  /** @param token letters and digits together; each sort stays where it is, so a helpdesk's patterns still fit */
  token(token: string): string;
}

/** Product words by which readers tell a bot's name: no person is known by them. */
export const KEPT: ReadonlySet<string> = new Set([
  'bot',
  'chatbot',
  'ai',
  'agent',
  'assistant',
  'fin',
  'operator',
]);

const STARTS = [...'dfgklmnprsvz'];
const VOWELS = [...'aeiou'];

/** @param taken everything that was given, in lower case: no invention may be found in it as a word or a number */
export function inventionFor(taken: {
  readonly words: ReadonlySet<string>;
  readonly digits: ReadonlySet<string>;
}): Invention {
  const next = chance();
  const words = new Map<string, string>();
  const numbers = new Map(rankedNumbers(taken.digits, next));
  const used = new Set(numbers.values());
  const fresh = (make: (tries: number) => string, isTaken: (made: string) => boolean): string => {
    for (let tries = 0; ; tries += 1) {
      const made = make(tries);
      if (isTaken(made) || used.has(made)) continue;
      used.add(made);
      return made;
    }
  };
  const lower = (word: string): string => {
    const known = words.get(word);
    if (known !== undefined) return known;
    // Short words run out: after many tries one becomes longer.
    const made = fresh(
      (tries) => syllables(word.length + Math.floor(tries / 60), next),
      (it) => taken.words.has(it) || KEPT.has(it),
    );
    words.set(word, made);
    return made;
  };
  const invention: Invention = {
    word: (word) => (KEPT.has(word.toLowerCase()) ? word : casedAs(word, lower(word.toLowerCase()))),
    digits(digits) {
      const known = numbers.get(digits);
      if (known !== undefined) return known;
      const made =
        digits.length < 3
          ? digits
          : fresh(
              (tries) => figures(digits.length + Math.floor(tries / 2_000), digits.startsWith('0'), next),
              (it) => taken.digits.has(it),
            );
      numbers.set(digits, made);
      return made;
    },
    token(token) {
      const known = numbers.get(token);
      if (known !== undefined) return known;
      const made = fresh(
        (tries) => alike(token, next) + '7'.repeat(Math.floor(tries / 2_000)),
        (it) => taken.words.has(it),
      );
      numbers.set(token, made);
      return made;
    },
  };
  return invention;
}

/**
 * Stand-ins for all numbers of three digits and more, by length: the larger for the larger, since helpdesks ask for
 * what came before an id.
 */
function rankedNumbers(given: ReadonlySet<string>, next: (below: number) => number): [string, string][] {
  const byLength = new Map<number, string[]>();
  for (const it of given) {
    if (/^[1-9]\d{2,}$/.test(it)) byLength.set(it.length, [...(byLength.get(it.length) ?? []), it]);
  }
  const used = new Set<string>();
  return [...byLength].flatMap(([length, numbers]) => {
    // Where more than a quarter of all numbers of a length are given, they get one digit more.
    const room = numbers.length * 4 < 9 * 10 ** (length - 1) ? length : length + 1;
    const made: string[] = [];
    while (made.length < numbers.length) {
      const figure = figures(room, false, next);
      if (given.has(figure) || used.has(figure)) continue;
      used.add(figure);
      made.push(figure);
    }
    const ranked = [numbers, made].map((list) =>
      [...list].sort((one, other) => (BigInt(one) < BigInt(other) ? -1 : 1)),
    );
    return (ranked[0] ?? []).map((number, i): [string, string] => [number, ranked[1]?.[i] ?? number]);
  });
}

function syllables(length: number, next: (below: number) => number): string {
  let made = '';
  while (made.length < length) {
    made += made.length % 2 === 0 ? STARTS[next(STARTS.length)] : VOWELS[next(VOWELS.length)];
  }
  return made;
}

function figures(length: number, zero: boolean, next: (below: number) => number): string {
  const first = zero ? '0' : String(1 + next(9));
  return first + Array.from({ length: length - 1 }, () => next(10)).join('');
}

function alike(token: string, next: (below: number) => number): string {
  return token.replace(/[\p{L}\p{N}]/gu, (sign) => {
    if (/\p{N}/u.test(sign)) return String(next(10));
    const letter = [...STARTS, ...VOWELS][next(STARTS.length + VOWELS.length)] ?? 'x';
    return /\p{Lu}/u.test(sign) ? letter.toUpperCase() : letter;
  });
}

function casedAs(word: string, made: string): string {
  if (word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase())
    return made.toUpperCase();
  return /^\p{Lu}/u.test(word) ? made.charAt(0).toUpperCase() + made.slice(1) : made;
}

/** Numbers below a bound, the same ones at every run (mulberry32). */
function chance(): (below: number) => number {
  let state = 0x5eed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
