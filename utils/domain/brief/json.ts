import { type Message, quoted } from '../conversation.ts';
import type { Brief } from './brief.ts';

/** The brief as plain JSON for other programs: values and quotes with the index of their message. */
export function briefJson(brief: Brief, messages: readonly Pick<Message, 'text'>[]): object {
  const { issue, goal, mood } = brief;
  return {
    issue: issue && { i: issue.i, quote: issue.quote },
    goal: goal?.quote ?? null,
    goalEvidence: goal && { i: goal.i, start: goal.start, end: goal.end },
    facts: brief.facts.map(({ k, v, i, means, superseded }) => ({
      k,
      v,
      i,
      ...(means ? { means } : {}),
      ...(superseded ? { superseded: superseded.map((old) => ({ v: old.v, i: old.i })) } : {}),
    })),
    tried: brief.tried.map(({ i, by, what, result, why }) => ({
      i,
      by,
      what,
      result,
      ...(why ? { why: { i: why.i, quote: why.quote } } : {}),
    })),
    promises: brief.promises.map(({ i, quote, state, due }) => ({
      i,
      quote,
      state,
      ...(due ? { due } : {}),
    })),
    openQuestions: brief.openQuestions.map(({ i, by, quote }) => ({ i, by, quote })),
    doNotAsk: [...brief.doNotAsk],
    mood: {
      now: mood.now,
      lowest: mood.lowest,
      trend: mood.trend,
      word: mood.word,
      nuance: mood.nuance ?? null,
      i: mood.evidence?.i ?? null,
      quote: mood.evidence && quoted(messages, mood.evidence),
    },
    errors: (brief.errors ?? []).map(({ i, kind, quote, about }) => ({ i, kind, quote, about })),
    cause: brief.cause ? { class: brief.cause.cause, i: brief.cause.i, quote: brief.cause.quote } : null,
    askedForPerson: brief.askedForPerson.map(({ i }) => i),
    ignoredRequests: brief.askedForPerson.filter(({ ignored }) => ignored).map(({ i }) => i),
    coverage: brief.coverage,
  };
}
