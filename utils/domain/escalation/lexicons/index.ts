import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { type Cue, LANGUAGES, type Language } from './lexicon.ts';
import { compile, type Hit, hitsOf, type Matcher } from './match.ts';
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
  'security',
  'legal',
]);
const UNSPACED = /[\u3040-\u30ff\u4e00-\u9fff]/;

/** English is always read: customers of every language mix it in. */
function matchersFor(cue: Cue, text: string, language: string | null): readonly Matcher[] {
  const isOpen = language === null && SHORT_CUES.has(cue);
  const isUnspaced = UNSPACED.test(text);
  const apt = matchers.filter(
    ([of, , spaced]) => of === language || of === 'en' || (isOpen && spaced) || (isUnspaced && !spaced),
  );
  return apt.map(([, matcher]) => matcher);
}

/** Where folded text says `cue` in its language, strongest first. */
export function find(cue: Cue, text: string, language: string | null): Hit[] {
  const hits = matchersFor(cue, text, language).flatMap((matcher) => hitsOf(matcher, cue, text));
  return hits.length < 2 ? hits : hits.sort((a, b) => b.strength - a.strength || a.start - b.start);
}

export type { Cue } from './lexicon.ts';
export type { Hit } from './match.ts';
