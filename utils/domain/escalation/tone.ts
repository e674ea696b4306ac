import type { Cue } from './lexicons/index.ts';
import { once, type Said, type Saying } from './said.ts';

/** How negative a message is, 0–1, and the words that show it. Naming a problem is not frustration: 0.2. */
export interface Tone {
  readonly level: number;
  readonly shown: readonly Saying[];
}

/** From this level on a message counts as negative. */
export const NEGATIVE = 0.45;

const CLASSES: readonly (readonly [Cue, number])[] = [
  ['angry', 1],
  ['annoyed', 0.69],
  ['irritated', 0.45],
  ['names a problem', 0.2],
];
/** What a second, separate sign adds, and what a raised voice adds to a message that is negative in words. */
const SECOND_SIGN = 0.16;
const RAISED_VOICE = 0.12;

function apart(sayings: readonly Saying[]): number {
  if (sayings.length < 2) return sayings.length;
  let count = 0;
  let end = -1;
  for (const saying of [...sayings].sort((a, b) => a.start - b.start)) {
    if (saying.start < end) continue;
    count++;
    end = saying.end;
  }
  return count;
}

/** The strongest class of negative words, raised by a second sign and by shouting. */
export const toneOf: (said: Said) => Tone = once(work);

function work(said: Said): Tone {
  const insults = said.says('insult');
  for (const [cue, level] of CLASSES) {
    const shown = cue === 'angry' ? [...insults, ...said.says(cue)] : said.says(cue);
    if (shown.length === 0) continue;
    if (level < NEGATIVE) return { level, shown };
    const more =
      apart([...shown, ...(cue === 'annoyed' ? said.says('irritated') : [])]) > 1 ? SECOND_SIGN : 0;
    const loud = voiceOf(said).strength > 0 ? RAISED_VOICE : 0;
    return { level: Math.min(1, level + more + loud), shown };
  }
  return { level: 0, shown: [] };
}

/** Letters and digits of English alone: patterns for these are made ready much sooner than those for all scripts. */
const ENGLISH = /^[\n\r\t\x20-\x7e\u2010-\u2027]*$/;
/** Shouted words, not order codes and not short names: three letters or more, no digit. */
const SIGNS = {
  english: {
    letters: /[A-Za-z]/g,
    capitals: /[A-Z]/g,
    shouted: /(?<![A-Za-z\d-])[A-Z][A-Z']{2,}(?![A-Za-z\d-])/g,
    stretched: /([A-Za-z])\1{3,}/,
  },
  any: {
    letters: /\p{L}/gu,
    capitals: /\p{Lu}/gu,
    shouted: /(?<![\p{L}\p{N}-])\p{Lu}[\p{Lu}']{2,}(?![\p{L}\p{N}-])/gu,
    stretched: /(\p{L})\1{3,}/u,
  },
};
const MARKS = /[!?\uff01\uff1f]{3,}/;

interface Voice {
  readonly strength: number;
  readonly shown: readonly Saying[];
}

/** How a message is written rather than what it says: capitals 1, `!!!` 0.7, stretched letters 0.5. */
export const voiceOf: (said: Said) => Voice = once(listen);

function listen(said: Said): Voice {
  const text = said.words;
  const signs = ENGLISH.test(text) ? SIGNS.english : SIGNS.any;
  const mark = (match: RegExpExecArray, strength: number) => ({
    strength,
    shown: [{ start: match.index, end: match.index + match[0].length, strength }],
  });
  signs.shouted.lastIndex = 0;
  const first = signs.shouted.exec(text);
  const second = first && signs.shouted.exec(text);
  if (first && second) {
    const third = signs.shouted.exec(text);
    const letters = text.match(signs.letters)?.length ?? 0;
    const capitals = text.match(signs.capitals)?.length ?? 0;
    if ((third || capitals * 3 >= letters) && letters >= 8) return mark(first, 1);
  }
  const marks = MARKS.exec(text);
  if (marks) return mark(marks, 0.7);
  const stretched = signs.stretched.exec(text);
  return stretched && !/^(?:w+|\d+|x+|h+m+)$/i.test(stretched[0])
    ? mark(stretched, 0.5)
    : { strength: 0, shown: [] };
}
