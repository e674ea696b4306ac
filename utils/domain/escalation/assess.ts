import { type Brand, presets } from '../brand.ts';
import type { Conversation } from '../conversation.ts';
import type { Assessment } from './assessment.ts';
import { bandOf } from './bands.ts';
import { learnedScore } from './learned.ts';
import { isCounterExample } from './learning/marks.ts';
import type { Weights } from './model/weights.ts';
import { keep, resume } from './resume.ts';
import { type Scored, score, type Terms } from './score.ts';
import { lastTurn, type Step, walk } from './walk.ts';

/** Soft findings may not reach Recommend where the words or the writers are uncertain. */
const UNSURE_CAP = 59;

const THANKS = { factor: 0.4, because: 'The customer sounds content in this message' };

function termsOf({ moment, stance, hasUnknown, isForeign }: Step): Terms {
  const because = hasUnknown
    ? 'It is not certain who wrote each message'
    : 'Baton does not read this language well';
  return {
    dampers: stance.isContent ? [THANKS] : [],
    tuning: moment.brand,
    frustrationCap: presets[moment.brand.preset].frustrationCap,
    softCap: hasUnknown || isForeign ? { points: UNSURE_CAP, because } : null,
  };
}

/** What the rules of the trigger table make of a step, without anything learned. */
export function rulesOf(step: Step): Scored {
  return score(step.standing, termsOf(step));
}

/** The same step without what the agents have marked as no evidence. */
function unmarked(step: Step, { messages }: Conversation): Step {
  const { marks } = step.moment.brand;
  if (marks.length === 0) return step;
  const standing = step.standing.flatMap((finding) => {
    const evidence = finding.evidence.filter(({ i, start, end }) => {
      return !isCounterExample(messages[i]?.text.slice(start, end) ?? '', finding.id, marks);
    });
    return evidence.length === 0 && finding.evidence.length > 0 ? [] : [{ ...finding, evidence }];
  });
  return { ...step, standing };
}

/**
 * One judgement for each of the customer's public messages, oldest first, each made from that message and what came
 * before it. `now` (epoch ms) counts for the last message only, while no person has answered it: all others are judged at
 * their own time. A conversation judged before, with more messages since, goes on from where it stood.
 * @param weights the learned part; null for the rules alone
 */
export function assess(
  conversation: Conversation,
  brand: Brand,
  now: number,
  weights: Weights | null = null,
): Assessment[] {
  const { progress, assessments, terms } = resume(conversation, brand, weights);
  const judge = (end: number) => {
    for (const met of walk(conversation, brand, now, progress, end)) {
      const step = unmarked(met, conversation);
      const rules = rulesOf(step);
      const judged = weights ? learnedScore(step, rules, termsOf(step), weights) : rules;
      const { score: value, confidence, shares, limits } = judged;
      const band = bandOf(value, brand.thresholds, assessments.at(-1)?.band);
      assessments.push({ i: step.moment.turn.i, score: value, band, confidence, triggers: shares, limits });
    }
  };
  judge(lastTurn(conversation));
  keep(conversation, weights, { progress, assessments, terms });
  judge(conversation.messages.length);
  return assessments;
}
