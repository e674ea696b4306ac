import type { Conversation } from '../conversation.ts';
import type { Coverage } from '../reading.ts';
import { attemptsOf } from './attempts.ts';
import type { AiPromise, Attempt, Brief } from './brief.ts';
import { causeOf } from './cause.ts';
import { errorsOf } from './errors.ts';
import { factsOf, kindsOf } from './facts.ts';
import { goalOf } from './goal.ts';
import { issueOf } from './issue.ts';
import { moodOf } from './mood.ts';
import { beginning } from './passage.ts';
import { promisesOf } from './promises.ts';
import { openQuestionsOf } from './questions.ts';
import { requestsOf } from './requests.ts';

/**
 * The brief of a conversation: extracted, never phrased, each line with the words that show it.
 * Internal notes and system lines feed none of it.
 */
export function writeBrief(conversation: Conversation, coverage: Coverage | null): Brief {
  const messages = conversation.messages.map(beginning);
  const facts = factsOf(messages);
  const issue = issueOf(messages);
  const goal = goalOf(messages);
  const promises = promisesOf(messages);
  const errors = errorsOf(messages);
  return {
    issue,
    // What only says the problem again is no outcome asked for.
    goal: goal && issue && goal.i === issue.i && goal.quote === issue.quote ? null : goal,
    facts,
    tried: attemptsOf(messages).map((attempt) => afterPromises(attempt, promises)),
    promises,
    openQuestions: openQuestionsOf(messages),
    doNotAsk: kindsOf(facts),
    mood: moodOf(messages),
    askedForPerson: requestsOf(messages),
    errors,
    cause: causeOf(messages, errors),
    coverage,
  };
}

/** What the AI says it did and did not do has failed, whatever the customer first thought. */
function afterPromises(attempt: Attempt, promises: readonly AiPromise[]): Attempt {
  const isBroken = promises.some(
    ({ i, start, end, state }) =>
      state === 'broken' && i === attempt.i && start < attempt.end && attempt.start < end,
  );
  return isBroken && attempt.by === 'ai' ? { ...attempt, result: 'failed' } : attempt;
}
