import { languageOf } from '../language.ts';
import { remembered } from '../remember.ts';
import { type Folded, fold, type Stretch } from '../text.ts';
import { type Cue, earFor, type Hit } from './lexicons/index.ts';
import { CUES } from './lexicons/lexicon.ts';
import { withoutOrders } from './orders.ts';
import { ownWords } from './own.ts';

/** Something a message says: offsets in the message's original text, and how strongly. */
export interface Saying extends Stretch {
  readonly strength: number;
}

/** What one message says, worked out once for each text. */
export interface Said {
  /** The writer's own words without orders to software, for comparing messages. */
  readonly words: string;
  /** The same, folded: lower case, nothing that does not show. */
  readonly plain: string;
  /** Language of the text, else of the conversation so far; null where neither can be told. */
  readonly language: string | null;
  /** Answers of `once`, each at its question's place. */
  readonly answers: unknown[];
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
const PLACES: ReadonlyMap<Cue, number> = new Map(CUES.map((cue, place) => [cue, place]));

function locate(of: Folded, hits: readonly Hit[]): readonly Saying[] {
  if (hits.length === 0) return NONE;
  return hits.map(({ start, end, strength }) => ({ start: of.at(start), end: of.at(end), strength }));
}

function work(text: string, elsewhere: string | null): Said {
  const own = ownWords(text);
  const folded = fold(own);
  const words = withoutOrders(own, folded);
  const calm = words === own ? folded : fold(words);
  const language = languageOf(words) ?? elsewhere;
  const ear = earFor(folded.text, language);
  const calmEar = calm === folded ? ear : earFor(calm.text, language);
  const known: (readonly Saying[] | undefined)[] = [];
  return {
    words,
    plain: calm.text,
    language,
    answers: [],
    says(cue) {
      const place = PLACES.get(cue) ?? 0;
      const before = known[place];
      if (before) return before;
      const found = CALMING.has(cue) ? locate(calm, calmEar(cue)) : locate(folded, ear(cue));
      known[place] = found;
      return found;
    },
  };
}

let questions = 0;

/** The same question about what a message says, asked once for each text. */
export function once<V>(answer: (said: Said) => V): (said: Said) => V {
  const place = questions++;
  return (said) => {
    const { answers } = said;
    while (answers.length <= place) answers.push(undefined);
    if (answers[place] === undefined) answers[place] = answer(said);
    return answers[place] as V;
  };
}

const kept = remembered((elsewhere) => remembered((text) => work(text, elsewhere || null)));

/**
 * What a text says; the same text gives the same object while it is kept in mind.
 * @param elsewhere language that the conversation has shown so far, for a text too short to tell
 */
export function saidIn(text: string, elsewhere: string | null = null): Said {
  return kept(elsewhere ?? '')(text);
}
