import { wordsIn } from './wording.ts';

/** What the next build of the page's own code will call otherwise. */
const MADE: readonly RegExp[] = [
  // styled-components, emotion, JSS, Svelte, CSS modules with a bare hash
  /^(?:sc|css|jss|emotion|svelte|styled|mui|chakra|makeStyles|ember|react|v|ng|_ng\w*)-?[\w-]*\d/i,
  /^_+[a-zA-Z0-9]{4,}(?:_|$)/,
  // letters and digits in turn
  /\d[a-zA-Z]+\d|[a-zA-Z]\d+[a-zA-Z]/,
  /\d{3,}/,
  // no word has four consonants in a row as often as these do not
  /(?:^|[-_])(?=[^-_]{5,})[bcdfghjklmnpqrstvwxz]{4}/i,
];

/** Short for a look, not for a thing: utility classes. */
const LOOKS =
  /^-?(?:[mp][trblxyse]?|w|h|z|gap|space|top|left|right|bottom|inset|text|font|bg|border|rounded|shadow|flex|grid|items|justify|self|content|order|col|row|basis|grow|shrink|overflow|opacity|transition|duration|ease|leading|tracking|max|min|size|float|pull|align|clear|d|ms|me|ps|pe|mx|my)(?:-[\w./[\]#%]+)*$|^(?:absolute|relative|fixed|sticky|static|block|inline|inline-block|inline-flex|truncate|container|clearfix|visible|uppercase|italic|underline)$/;

/** True for a name that a machine has made: the page's next build has another. */
export function isMade(name: string): boolean {
  return MADE.some((row) => row.test(name)) || hasLoneHumps(name);
}

export const isLook = (name: string): boolean => LOOKS.test(name);

const SHORT = new Set('is to by in on of my us ai ui id at no'.split(' '));

/** `ecaNtR` is no word: humps of one letter or two, and no digit that would make them a size. */
function hasLoneHumps(name: string): boolean {
  const parts = name.split(/[-_]/).filter((part) => /[a-z]/.test(part) && /[A-Z]/.test(part));
  return parts.some((part) => {
    const humps = wordsIn(part);
    return humps.filter((hump) => hump.length <= 2 && !SHORT.has(hump)).length > humps.length / 3;
  });
}

/** Beginnings that say who made a name, not of what. */
const MAKERS = /^(?:css|sc|jss|emotion|svelte|styled|mui|chakra|ember|react)-/i;

/** The lasting beginning of a name whose end was made: `Message_body__x7Yz1` is `Message_body__`. */
export function stemOf(name: string): string | null {
  const stem = /^([A-Za-z][A-Za-z-]*(?:_[A-Za-z-]+)*(?:__|--|_|-))[A-Za-z0-9]+$/.exec(name)?.[1];
  return stem !== undefined && stem.length > 3 && !MAKERS.test(stem) && !isMade(stem) ? stem : null;
}
