import { headNames, headsOf } from '../../utils/domain/escalation/model/heads.ts';
import { chanceOf } from '../../utils/domain/escalation/model/situation.ts';
import { saidIn } from '../../utils/domain/escalation/said.ts';
import { conversationOf } from '../data/labelled.ts';
import { type Entry, readSet } from '../data/sets.ts';
import { divergence, ratersOf } from './divergence.ts';
import { judgedIn } from './judged.ts';
import type { Lab } from './lab.ts';
import { auc } from './rank.ts';
import { fig, type Measurement } from './row.ts';
import { vaderOf } from './vader.ts';

interface Voted {
  readonly isBroken: boolean;
  /** Shares of raters: no breakdown, a possible one, one. */
  readonly votes: readonly number[];
  readonly soon: number;
  readonly rules: number;
  readonly vader: number;
  readonly failed: number;
}

function votedIn(lab: Lab): Voted[] {
  const failed = headNames(lab.shipped, 'ai').indexOf('failed');
  return readSet<Entry>(lab.folder, 'dev/dbdc3')
    .filter(({ lang }) => lang === 'en')
    .flatMap(({ id, turns }) =>
      judgedIn(conversationOf(id, turns), lab.shipped).flatMap((judged): Voted[] => {
        const before = turns[judged.i - 1];
        const { breakdown_votes: votes, p_breakdown: share, majority } = before?.labels ?? {};
        if (before?.role !== 'ai' || votes === undefined) return [];
        const counts = ['O', 'T', 'X'].map((name) => (votes as Record<string, number>)[name] ?? 0);
        const sum = counts.reduce((a, b) => a + b, 0);
        return [
          {
            isBroken: majority === 'X' || Number(share) > 0.5,
            votes: counts.map((count) => count / sum),
            soon: judged.soon,
            rules: judged.rules.score / 100,
            vader: -vaderOf(judged.text),
            failed: headsOf(lab.shipped, saidIn(before.text), 'ai')[failed]!,
          },
        ];
      }),
    );
}

/** Whether a broken answer of an AI shows when the customer reacts to it. */
export function measureBreakdown(lab: Lab): Measurement {
  const all = votedIn(lab);
  const area = (of: (one: Voted) => number) => auc(all.map((one) => [of(one), one.isBroken]));
  const apart = (of: (one: Voted) => readonly number[]) =>
    all.reduce((sum, one) => sum + divergence(of(one), one.votes), 0) / all.length;
  const [learned, rules] = [area(({ soon }) => soon), area((one) => one.rules)];
  const learnedApart = apart(({ soon }) => ratersOf(soon));
  const rulesApart = apart((one) => ratersOf(one.rules));
  const data = 'dev/dbdc3 en, AI turns that the customer answers';
  const n = `${all.filter(({ isBroken }) => isBroken).length} of ${all.length}`;
  return {
    rows: [
      {
        measure: "breakdown of the AI's last turn, AUC",
        data,
        n,
        learned: fig(learned),
        rules: fig(rules),
        vader: fig(area(({ vader }) => vader)),
        bar: 'above the rules and .5',
        isMet: learned > Math.max(rules, 0.5),
      },
      {
        measure: "the same, from the AI's words alone (head failed)",
        data,
        n,
        learned: fig(area(({ failed }) => failed)),
      },
      {
        measure: 'breakdown, mean JS divergence from the raters (lower is better)',
        data,
        n: all.length,
        learned: fig(learnedApart),
        rules: fig(rulesApart),
        floor: `${fig(apart(() => [1 / 3, 1 / 3, 1 / 3]))} (a third each)`,
        bar: 'below the rules',
        isMet: learnedApart < rulesApart,
      },
      {
        measure: "the same, from the AI's words alone (head failed)",
        data,
        n: all.length,
        learned: fig(apart(({ failed }) => ratersOf(chanceOf(failed)))),
      },
    ],
    notes: [
      'Breakdown: open-domain chat bots, 30 raters a turn; broken = most raters say X, or more than half do. Baton judges when the customer answers, so the signal is the chance "soon" at that message. A chance p is read as two looks at the turn: shares (1−p)², 2p(1−p), p² for O (none), T (possible), X (a breakdown); the divergence is Jensen–Shannon, base 2. The rules\' p is their score ÷ 100. Nothing is fitted on this set.',
    ],
  };
}
