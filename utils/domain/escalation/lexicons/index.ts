import { remembered } from '../../remember.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { type Cue, LANGUAGES, type Lexicon } from './lexicon.ts';
import { byStrength, compile, type Heard, type Hit, hear, type Matcher } from './match.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';
import { zh } from './zh.ts';

const lexicons: readonly Lexicon[] = [en, de, fr, es, it, pt, nl, ja, zh];

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

/** The rows of several languages as one: a matcher is made when a text first needs it. */
interface Reader {
  readonly of: readonly Lexicon[];
  readonly isWanted: (cue: Cue) => boolean;
  matcher: Matcher | null;
}

const whole: readonly Reader[] = lexicons.map((of) => ({ of: [of], isWanted: () => true, matcher: null }));
const western = lexicons.filter(({ language, spaced }) => spaced && language !== 'en');
const open: Reader = { of: western, isWanted: (cue) => SHORT_CUES.has(cue), matcher: null };

/** English is always read: customers of every language mix it in. `open` is read where the language can't be told. */
function readersFor(language: string | null, isUnspaced: boolean): readonly Reader[] {
  const apt = whole.filter(({ of }) =>
    of.some((one) => one.language === 'en' || one.language === language || (isUnspaced && !one.spaced)),
  );
  return language === null ? [...apt.slice(0, 1), open, ...apt.slice(1)] : apt;
}

const NONE: readonly Hit[] = [];

/** What one text says: where it says a cue, strongest first. */
export type Ear = (cue: Cue) => readonly Hit[];

function listen(readers: readonly Reader[], text: string): Ear {
  const heard: (Heard | undefined)[] = [];
  const known = new Map<Cue, readonly Hit[]>();
  return (cue) => {
    let hits: readonly Hit[] = NONE;
    const before = known.size > 0 ? known.get(cue) : undefined;
    if (before) return before;
    for (let k = 0; k < readers.length; k++) {
      const reader = readers[k] as Reader;
      if (!reader.isWanted(cue)) continue;
      reader.matcher ??= compile(reader.of, reader.isWanted);
      const says = heard[k] ?? hear(reader.matcher, text);
      heard[k] = says;
      const more = says(cue);
      if (more.length > 0) hits = hits.length === 0 ? more : [...hits, ...more].sort(byStrength);
    }
    if (hits.length > 0) known.set(cue, hits);
    return hits;
  };
}

/** Ears kept of one language: an AI's message is listened to for its acts and for what it says. */
const KEPT = 50;
const DEAF: Ear = () => NONE;

const earsOf = remembered((language) => {
  const [plain, unspaced] = [false, true].map((isUnspaced) => readersFor(language || null, isUnspaced));
  return remembered(
    (text) => (text === '' ? DEAF : listen((UNSPACED.test(text) ? unspaced : plain) ?? [], text)),
    KEPT,
  );
});

/** Listens to folded text in its language; each lexicon goes over the text once, when first needed. */
export function earFor(text: string, language: string | null): Ear {
  return earsOf(language ?? '')(text);
}

/** Where folded text says one cue; for several cues of one text, `earFor` goes over it once. */
export function find(cue: Cue, text: string, language: string | null): readonly Hit[] {
  return earFor(text, language)(cue);
}

export type { Cue } from './lexicon.ts';
export type { Hit } from './match.ts';
