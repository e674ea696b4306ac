import { type Message, quoted } from '../conversation.ts';
import type { Brief } from './brief.ts';

/** The brief as plain JSON for other programs: values and quotes with the index of their message. */
export function briefJson(brief: Brief, messages: readonly Pick<Message, 'text'>[]): object {
  const { issue, goal, mood } = brief;
  return {
    issue: issue && { i: issue.i, quote: issue.quote },
    goal: goal?.quote ?? null,
    goalEvidence: goal && { i: goal.i, start: goal.start, end: goal.end },
    facts: brief.facts.map(({ k, v, i }) => ({ k, v, i })),
    tried: brief.tried.map(({ i, by, what, result }) => ({ i, by, what, result })),
    promises: brief.promises.map(({ i, quote, state }) => ({ i, quote, state })),
    openQuestions: brief.openQuestions.map(({ i, by, quote }) => ({ i, by, quote })),
    doNotAsk: [...brief.doNotAsk],
    mood: {
      now: mood.now,
      lowest: mood.lowest,
      trend: mood.trend,
      word: mood.word,
      i: mood.evidence?.i ?? null,
      quote: mood.evidence && quoted(messages, mood.evidence),
    },
    errors: (brief.errors ?? []).map(({ i, kind, quote, about }) => ({ i, kind, quote, about })),
    cause: brief.cause ? { class: brief.cause.cause, i: brief.cause.i, quote: brief.cause.quote } : null,
    askedForPerson: brief.askedForPerson.map(({ i }) => i),
    coverage: brief.coverage,
  };
}
