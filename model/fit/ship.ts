import { readLabelled } from '../data/labelled.ts';
import { readTexts } from '../data/texts.ts';
import { grounded, type Heads, taughtOf } from './heads.ts';
import { sourcesOf } from './sources.ts';
import { fitSystem, GROUND, weightsOf } from './system.ts';

/** Date of the data folder that the weights were fitted on. */
const DATA_DATE = '2026-11';

/** Heads that have met every single text. */
export function groundOn(texts: ReturnType<typeof readTexts>): Heads {
  return grounded(
    texts.map((text) => taughtOf(text, 'customer', 1)),
    GROUND,
  );
}

/** The weights that ship, fitted on the training sets of a data folder. */
export function fitToShip(folder: string) {
  const all = readLabelled(folder);
  const texts = readTexts(folder);
  const system = fitSystem(groundOn(texts), all, 'ship');
  return weightsOf(system, { sources: sourcesOf(all, texts), dataDate: DATA_DATE });
}
