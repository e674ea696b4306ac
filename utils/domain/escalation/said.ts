import { languageOf } from '../language.ts';
import { rememberedBy } from '../remember.ts';
import { type Folded, fold, type Stretch } from '../text.ts';
import { type Cue, find } from './lexicons/index.ts';
import { ownWords, withoutOrders } from './own.ts';

/** Something a message says: offsets in the message's original text, and how strongly. */
export interface Saying extends Stretch {
  readonly strength: number;
}

/** What one message says, worked out once for each text. */
export interface Said {
  /** The writer's own words without orders to software, for comparing messages. */
  readonly words: string;
  /** Language of the text, else of the conversation so far; null where neither can be told. */
  readonly language: string | null;
  /** Where it says `cue`, strongest first. */
  says(cue: Cue): readonly Saying[];
}

/** Cues that calm a score: an order to software ("mark this as solved") is no sign of calm. */
const CALMING: ReadonlySet<Cue> = new Set<Cue>([
  'content',
  'settled',
  'gives up',
  'declines a person',
  'out of danger',
]);

const NONE: readonly Saying[] = [];

function locate(of: Folded, hits: ReturnType<typeof find>): readonly Saying[] {
  if (hits.length === 0) return NONE;
  return hits.map(({ start, end, strength }) => ({ start: of.at(start), end: of.at(end), strength }));
}

function work({ text, elsewhere }: { text: string; elsewhere: string | null }): Said {
  const own = ownWords(text);
  const words = withoutOrders(own);
  const folded = fold(own);
  const calm = words === own ? folded : fold(words);
  const language = languageOf(words) ?? elsewhere;
  const known = new Map<Cue, readonly Saying[]>();
  return {
    words,
    language,
    says(cue) {
      const before = known.get(cue);
      if (before) return before;
      const source = CALMING.has(cue) ? calm : folded;
      const found = locate(source, find(cue, source.text, language));
      known.set(cue, found);
      return found;
    },
  };
}

/** The same question about what a message says, asked once for each text. */
export function once<V>(answer: (said: Said) => V): (said: Said) => V {
  const known = new WeakMap<Said, { readonly value: V }>();
  return (said) => {
    const before = known.get(said);
    if (before) return before.value;
    const value = answer(said);
    known.set(said, { value });
    return value;
  };
}

const kept = rememberedBy(work, ({ text, elsewhere }) => `${elsewhere ?? ''}:${text}`);

/**
 * What a text says; the same text gives the same object while it is kept in mind.
 * @param elsewhere language that the conversation has shown so far, for a text too short to tell
 */
export function saidIn(text: string, elsewhere: string | null = null): Said {
  return kept({ text, elsewhere });
}
