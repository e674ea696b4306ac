import type { Conversation } from '../conversation.ts';
import type { Coverage } from '../reading.ts';
import { attemptsOf } from './attempts.ts';
import type { Brief } from './brief.ts';
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
  return {
    issue: issueOf(messages),
    goal: goalOf(messages),
    facts,
    tried: attemptsOf(messages),
    promises: promisesOf(messages),
    openQuestions: openQuestionsOf(messages),
    doNotAsk: kindsOf(facts),
    mood: moodOf(messages),
    askedForPerson: requestsOf(messages),
    coverage,
  };
}
