import type { Weights } from '../../utils/domain/escalation/index.ts';
import { type Labelled, readLabelled } from '../data/labelled.ts';
import { readTexts } from '../data/texts.ts';
import { foldOf } from '../fit/chance.ts';
import type { Heads } from '../fit/heads.ts';
import { groundOn } from '../fit/ship.ts';
import { fitSystem, weightsOf } from '../fit/system.ts';

/** What measures are made with: a data folder, the weights that ship, and fits that have not met what they judge. */
export interface Lab {
  readonly folder: string;
  readonly shipped: Weights;
  readonly labelled: () => readonly Labelled[];
  /** Heads that know single texts, less those kept back to measure on. */
  readonly ground: () => Heads;
  /** Weights fitted on these conversations, from `ground`. */
  readonly fitOn: (some: readonly Labelled[], salt: string) => Weights;
}

/** Folds of the combiner's rows within a fit that is only measured. */
const INNER = 3;
const CALM_SETS = ['train/banking77', 'train/clinc150'];

/** A fifth of these sets stays out of every fit made here, to count false alarms on. */
export function isAside(set: string, id: string): boolean {
  return CALM_SETS.includes(set) && foldOf(id, 5, 'alarms') === 0;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

export function openLab(folder: string, shipped: Weights): Lab {
  const labelled = once(() => readLabelled(folder));
  const ground = once(() => {
    const ids = new Set(labelled().map(({ id }) => id));
    return groundOn(readTexts(folder, (set, { id }) => ids.has(id) || isAside(set, id)));
  });
  const fitOn = (some: readonly Labelled[], salt: string) =>
    weightsOf(fitSystem(ground(), some, salt, INNER), { sources: [], dataDate: '' }).weights;
  return { folder, shipped, labelled, ground, fitOn };
}
