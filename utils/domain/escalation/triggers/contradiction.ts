import type { Evidence } from '../../conversation.ts';
import { remembered } from '../../remember.ts';
import type { Finding } from '../assessment.ts';
import { evidenceOf, type Moment, repliesIn } from '../moment.ts';

/** "The fee is 8%": a matter, a few words, a number with its unit. Folded by case only. */
const STATEMENT =
  /\b(fee|refund|commission|discount|warranty|guarantee|window|return period|deadline|notice period|penalty|charge|price|rate|limit|deposit)s?\b[^.!?\n\d]{0,24}?(?:of |is |are |was |within )?(?:[$€£])?(\d+(?:[.,]\d+)?)\s?(%|percent|days?|hours?|weeks?|months?|years?)/gi;

interface Statement extends Omit<Evidence, 'i'> {
  readonly matter: string;
  readonly value: string;
}

const statementsIn = remembered((text): readonly Statement[] =>
  [...text.matchAll(STATEMENT)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    matter: `${match[1]?.toLowerCase()} in ${match[3]?.toLowerCase().replace(/s$/, '').replace('percent', '%')}`,
    value: match[2]?.replace(',', '.') ?? '',
  })),
);

/** What the AI admits by itself counts for less than two statements that can't both be true. */
const ADMITTED = 0.6;

/** AI messages that are compared. */
const LOOK_BACK = 8;

/** Opposite numbers for one matter in two of the AI's messages, or the AI's own word that it was mistaken. */
export function contradictionIn(moment: Moment): Finding | null {
  const replies = repliesIn(moment);
  const last = replies.at(-1);
  if (!last) return null;
  for (const { matter, value, start, end } of statementsIn(last.text)) {
    const other = replies
      .slice(-LOOK_BACK)
      .filter(({ i }) => i < last.i)
      .flatMap(({ i, text }) => statementsIn(text).map((statement) => ({ ...statement, i })))
      .filter((statement) => statement.matter === matter);
    const opposite = other.at(-1);
    if (!opposite || other.some((statement) => statement.value === value)) continue;
    const evidence = [
      { i: last.i, start, end },
      { i: opposite.i, start: opposite.start, end: opposite.end },
    ];
    return { id: 'C3', strength: 1, evidence };
  }
  const admitted = last.said.says('admits a mistake');
  return admitted.length === 0
    ? null
    : { id: 'C3', strength: ADMITTED, evidence: evidenceOf(last.i, admitted) };
}
