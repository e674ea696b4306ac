import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { type Cue, LANGUAGES, type Language } from './lexicon.ts';
import { byStrength, compile, type Hit, hitsOf, type Matcher } from './match.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';
import { zh } from './zh.ts';

const matchers: readonly (readonly [Language, Matcher, boolean])[] = [en, de, fr, es, it, pt, nl, ja, zh].map(
  (lexicon) => [lexicon.language, compile(lexicon), lexicon.spaced] as const,
);

/** True for a language that has a lexicon; a text too short to tell is given the benefit of the doubt. */
export function isSupported(language: string | null): boolean {
  return language === null || (LANGUAGES as readonly string[]).includes(language);
}

/** Cues short enough to be looked for in every language while the writer's own can't be told. */
const SHORT_CUES: ReadonlySet<Cue> = new Set<Cue>([
  'asks for a person',
  'bare request',
  'content',
  'settled',
  'gives up',
  'security',
  'legal',
]);
const UNSPACED = /[\u3040-\u30ff\u4e00-\u9fff]/;

/** Matchers by language, then by the four cases of short cue and text without spaces. */
const apt = new Map<string | null, (readonly Matcher[] | undefined)[]>();

/** English is always read: customers of every language mix it in. */
function matchersFor(language: string | null, isShortCue: boolean, isUnspaced: boolean): readonly Matcher[] {
  const place = Number(isShortCue) + 2 * Number(isUnspaced);
  const cases = apt.get(language) ?? [];
  const known = cases[place];
  if (known) return known;
  const isOpen = language === null && isShortCue;
  const found = matchers
    .filter(
      ([of, , spaced]) => of === language || of === 'en' || (isOpen && spaced) || (isUnspaced && !spaced),
    )
    .map(([, matcher]) => matcher);
  cases[place] = found;
  apt.set(language, cases);
  return found;
}

/** Where folded text says `cue` in its language, strongest first. */
export function find(cue: Cue, text: string, language: string | null): readonly Hit[] {
  if (text === '') return [];
  let hits: readonly Hit[] = [];
  for (const matcher of matchersFor(language, SHORT_CUES.has(cue), UNSPACED.test(text))) {
    const more = hitsOf(matcher, cue, text);
    if (more.length > 0) hits = hits.length === 0 ? more : [...hits, ...more].sort(byStrength);
  }
  return hits;
}

export type { Cue } from './lexicon.ts';
export type { Hit } from './match.ts';
