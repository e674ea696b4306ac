import { foldOf } from '../fit/chance.ts';
import { judgedLabels } from './judged.ts';
import type { Lab } from './lab.ts';

const FOLDS = 5;

export type Unseen = ReturnType<typeof judgedLabels>[number];

const known = new WeakMap<Lab, readonly Unseen[]>();

/** Every message that was read and labelled, judged by weights whose heads and combiner have met nothing of its group. */
export function unseenIn(lab: Lab): readonly Unseen[] {
  const before = known.get(lab);
  if (before) return before;
  const all = lab.labelled();
  const unseen = Array.from({ length: FOLDS }, (_, fold) => {
    const isOut = ({ group }: { group: string }) => foldOf(group, FOLDS, 'outer') === fold;
    const weights = lab.fitOn(
      all.filter((of) => !isOut(of)),
      `inner ${fold}`,
    );
    return all.filter((of) => isOut(of) && of.source !== 'calm').flatMap((of) => judgedLabels(of, weights));
  }).flat();
  known.set(lab, unseen);
  return unseen;
}
