import { conversationOf } from '../data/labelled.ts';
import { type Entry, readSet } from '../data/sets.ts';
import { readTexts } from '../data/texts.ts';
import { hashed, taughtOf } from '../fit/heads.ts';
import { emptyHead, learn } from '../fit/sparse.ts';
import { GROUND } from '../fit/system.ts';
import { familiesOf } from './features.ts';
import { judgedIn } from './judged.ts';
import type { Lab } from './lab.ts';
import { auc, bestF1 } from './rank.ts';
import { fig, type Measurement } from './row.ts';
import { f1Of, guessAll } from './stack.ts';
import { vaderOf } from './vader.ts';

const BAR = 0.75;
const BITS = 16;
/** The trigger of insults. */
const ABUSE = 'F4';

/** Whether abuse of an AI is told from everything else said to one. */
export function measureAbuse(lab: Lab): Measurement {
  const offensive = readTexts(lab.folder, (set) => set !== 'train/tweeteval')
    .filter(({ heads }) => heads.abuse !== undefined)
    .map((text) => taughtOf(text, 'customer', 1))
    .map(({ grams, heads }) => ({ grams, is: heads.abuse!, weight: 1 }));
  const known = learn(emptyHead(BITS), offensive, GROUND);
  const all = readSet<Entry>(lab.folder, 'train/convabuse').map(({ id, labels, turns }) => {
    const here = turns.findLastIndex(({ role }) => role === 'customer');
    const { text, labels: said } = turns[here]!;
    const context = turns.slice(0, here);
    const of = (role: string) =>
      context
        .filter((turn) => turn.role === role)
        .map((turn) => turn.text)
        .join(' ');
    const judged = judgedIn(conversationOf(id, turns), lab.shipped).at(-1);
    return {
      text,
      is: said.abusive === true,
      group: String(labels?.conv_id),
      read: [hashed(text, 'customer'), hashed(of('customer'), 'customer'), hashed(of('ai'), 'ai')],
      features: judged ? familiesOf(judged.step) : new Array<number>(8).fill(0),
      rules: judged?.step.standing.find(({ id: trigger }) => trigger === ABUSE)?.strength ?? 0,
    };
  });
  const guesses = guessAll(all, [known, known, emptyHead(BITS)], 'convabuse');
  const f1 = f1Of(guesses);
  return {
    rows: [
      {
        measure: 'abusive, F1 (AUC)',
        data: 'convabuse train, 5 folds by conversation',
        n: `${all.filter(({ is }) => is).length} of ${all.length}`,
        learned: `${fig(f1)} (${fig(auc(guesses.map(({ chance, is }) => [chance, is])))})`,
        rules: `${fig(bestF1(all.map(({ rules, is }) => [rules, is])).f1)} (${fig(auc(all.map(({ rules, is }) => [rules, is])))})`,
        vader: `${fig(bestF1(all.map(({ text, is }) => [-vaderOf(text), is])).f1)} (${fig(auc(all.map(({ text, is }) => [-vaderOf(text), is])))})`,
        floor: 'F1 .737, AUC .944 (on its test part)',
        anchor: 'all models below .90',
        bar: fig(BAR, 2),
        isMet: f1 >= BAR,
      },
    ],
    notes: [
      'Abuse: the head learns from TweetEval offensive and four folds, a line adds the words before and the rules; the threshold comes from the four folds. Rules (trigger of insults) and VADER get the best threshold of the set itself.',
    ],
  };
}
