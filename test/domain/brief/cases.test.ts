import { describe, expect, it } from 'vitest';
import { attemptsOf } from '../../../utils/domain/brief/attempts.ts';
import { issueOf } from '../../../utils/domain/brief/issue.ts';
import { commitmentsIn } from '../../../utils/domain/brief/promises.ts';
import { aConversation } from '../../builders.ts';
import { ANSWERS, TOLD } from './cases/attempts.ts';
import { FRAMES, TALKS } from './cases/issues.ts';
import { PROMISES } from './cases/promises.ts';

const shareOf = <T>(rows: readonly T[], fits: (row: T) => boolean) => rows.filter(fits).length / rows.length;
const binds = (text: string) => commitmentsIn(text).length > 0;

describe.each(Object.entries(PROMISES))('promises in %s', (_, rows) => {
  it('nine of ten that bind are found', () => {
    expect(shareOf(rows.binds, binds)).toBeGreaterThanOrEqual(0.9);
  });

  it('no request, offer, rule or condition is taken for one', () => {
    expect(rows.not.filter(binds)).toEqual([]);
  });
});

/** How an answer ended by what the brief shows of it; a failed step of the customer's own says the same. */
function endOf([answer, reply]: readonly [string, string]) {
  const { messages } = aConversation().customer('hello').ai(answer).customer(reply).build();
  const attempts = attemptsOf(messages);
  if (attempts.some(({ result }) => result === 'failed')) return 'failed';
  return attempts.find(({ by }) => by === 'ai')?.result ?? 'unknown';
}

describe.each(Object.keys(ANSWERS.failed))('steps and how they ended, in %s', (language) => {
  it('two of three failures are read from the reply', () => {
    const rows = ANSWERS.failed[language] ?? [];
    expect(shareOf(rows, (row) => endOf(row) === 'failed')).toBeGreaterThanOrEqual(0.66);
  });

  it('a success is no failure', () => {
    expect((ANSWERS.worked[language] ?? []).filter((row) => endOf(row) === 'failed')).toEqual([]);
  });

  it('nine of ten replies that tell nothing leave the result open', () => {
    const rows = ANSWERS.unknown[language] ?? [];
    expect(shareOf(rows, (row) => endOf(row) !== 'failed')).toBeGreaterThanOrEqual(0.9);
  });

  it('what the customer tried before is told from what is only wrong', () => {
    const tries = (text: string) =>
      attemptsOf(aConversation().customer(text).build().messages).some(({ by }) => by === 'customer');
    const { tried, not } = TOLD[language] ?? { tried: [], not: [] };
    expect(shareOf(tried, tries)).toBeGreaterThanOrEqual(0.9);
    expect(not.filter(tries)).toEqual([]);
  });
});

describe.each(Object.entries(TALKS))('the matter in %s', (_, talk) => {
  it('is found in two of three talks, whatever comes before and after it', () => {
    const rows = talk.matters.flatMap((matter) => FRAMES.map((frame) => frame(talk, matter)));
    const isFound = ({ said, at }: (typeof rows)[number]) => {
      const draft = aConversation();
      for (const text of said) draft.customer(text).ai('I see. Could you tell me more?');
      return issueOf(draft.build().messages)?.i === at * 2;
    };
    expect(shareOf(rows, isFound)).toBeGreaterThanOrEqual(0.66);
  });
});
