import type { Brief } from '../brief/brief.ts';
import { effortOf } from '../brief/effort.ts';
import { foremost, owing, telling } from '../brief/foremost.ts';
import { headlineOf, headlineText } from '../brief/headline.ts';
import { missingOf } from '../brief/missing.ts';
import { sensitiveOf } from '../brief/sensitive.ts';
import { type Case, present } from '../case.ts';
import type { Message } from '../conversation.ts';
import { triggerById } from '../escalation/triggers/index.ts';
import { customerOf } from './customer.ts';
import { isHidden, proofsOf, quoteOf } from './quote.ts';
import { type BriefDocument, MOST } from './schema.ts';

type Messages = readonly Message[];

/** Moments that ISO 8601 writes with a year of four digits, epoch ms. */
const WRITABLE = { from: Date.parse('0001-01-01T00:00:00.000Z'), to: Date.UTC(9999, 11, 31) };

function isoOf(at: number | null | undefined): string | null {
  return typeof at === 'number' && at >= WRITABLE.from && at <= WRITABLE.to
    ? new Date(at).toISOString()
    : null;
}

function factsIn(messages: Messages, { facts }: Brief): BriefDocument['facts'] {
  return facts
    .filter((fact) => !isHidden(messages, fact))
    .slice(0, MOST.facts)
    .map((fact) => {
      const { q, evidence } = quoteOf(messages, fact, fact.v);
      const superseded = (fact.superseded ?? []).filter((old) => !isHidden(messages, old));
      return {
        k: fact.k,
        v: q,
        means: fact.means ?? null,
        superseded: superseded.map((old) => {
          const before = quoteOf(messages, old, old.v);
          return { v: before.q, evidence: before.evidence };
        }),
        evidence,
      };
    });
}

function triedIn(messages: Messages, { tried }: Brief): BriefDocument['tried'] {
  return foremost(tried, MOST.tried, telling).map((one) => {
    const { q, evidence } = quoteOf(messages, one, one.what);
    const why = one.why ? quoteOf(messages, one.why, one.why.quote) : null;
    return { by: one.by, step: q, named: one.unnamed !== true, result: one.result, why, evidence };
  });
}

function promisesIn(messages: Messages, { promises }: Brief): BriefDocument['ai_promises'] {
  return foremost(promises, MOST.promises, owing).map((one) => ({
    ...quoteOf(messages, one, one.quote),
    due: isoOf(one.due?.at),
    due_words: one.due?.words ?? null,
    state: one.state,
  }));
}

function errorsIn(messages: Messages, { errors = [] }: Brief): BriefDocument['ai_errors'] {
  return errors.slice(-MOST.errors).map((one) => ({
    ...quoteOf(messages, one, one.quote),
    kind: one.kind,
    about: one.about === null ? null : (messages[one.about]?.id ?? null),
  }));
}

function judged(of: Case): Pick<BriefDocument, 'reasons' | 'band' | 'score' | 'confidence' | 'sensitive'> {
  const { messages } = of.conversation;
  const now = present(of);
  const reasons = (now?.triggers ?? []).filter(({ share }) => share > 0).slice(0, MOST.reasons);
  return {
    reasons: reasons.map(({ id, share, evidence }) => ({
      id,
      label: triggerById(id)?.label ?? id,
      share,
      evidence: proofsOf(messages, ...evidence),
      clause: null,
    })),
    band: now?.band ?? null,
    score: now?.score ?? null,
    confidence: now?.confidence ?? null,
    sensitive: sensitiveOf(of.assessments).map(({ id, label, evidence }) => ({
      id,
      label,
      evidence: proofsOf(messages, ...evidence),
      clause: null,
    })),
  };
}

function felt(messages: Messages, { mood }: Brief): BriefDocument['mood'] {
  return {
    now: mood.now,
    peak: mood.lowest,
    trend: mood.trend,
    word: mood.word,
    nuance: mood.nuance ?? null,
    evidence: proofsOf(messages, mood.evidence),
    peak_evidence: proofsOf(messages, mood.peak),
  };
}

function told(of: Case): Pick<BriefDocument, 'headline' | 'effort' | 'missing'> {
  const { conversation, brief, handling } = of;
  const { messages } = conversation;
  const headline = headlineOf(conversation, brief, present(of));
  const what = headline.what && {
    ...headline.what,
    quote: quoteOf(messages, headline.what, headline.what.quote).q,
  };
  const effort = effortOf(messages, brief);
  const missing = missingOf(conversation, brief, handling.playbook);
  return {
    headline: headlineText({ ...headline, what }),
    effort: { ...effort, contacts_7_days: null, evidence: proofsOf(messages, ...effort.evidence) },
    missing: missing && { k: missing.k, evidence: proofsOf(messages, missing.evidence) },
  };
}

/**
 * The whole brief as one value of JSON, version 1. Card and account numbers, passwords, codes and numbers of papers are
 * not in it: a fact of that sort is left out, in a quote a placeholder stands for it.
 * @param generatedAt epoch ms
 */
export function documentOf(of: Case, generatedAt: number): BriefDocument {
  const { conversation, brief, handling } = of;
  const { messages } = conversation;
  const { read, total, roles, missing } = of.coverage;
  const quoted = (line: Brief['issue']) => line && quoteOf(messages, line, line.quote);
  return {
    v: 1,
    helpdesk: conversation.helpdesk,
    site: conversation.site,
    conversation: conversation.id,
    generated: isoOf(generatedAt),
    ...told(of),
    ...judged(of),
    issue: quoted(brief.issue),
    goal: quoted(brief.goal),
    facts: factsIn(messages, brief),
    tried: triedIn(messages, brief),
    ai_promises: promisesIn(messages, brief),
    ai_errors: errorsIn(messages, brief),
    mood: felt(messages, brief),
    open_questions: brief.openQuestions
      .slice(0, MOST.questions)
      .map((one) => ({ by: one.by, ...quoteOf(messages, one, one.quote) })),
    do_not_ask: [...new Set(brief.doNotAsk)],
    playbook: handling.playbook,
    next_step: handling.steps[0]?.text ?? null,
    opening_line: handling.openingLine || null,
    customer: customerOf(of),
    coverage: { read, total, roles, missing: [...missing] },
    fail_cause: brief.cause
      ? { cause: brief.cause.cause, ...quoteOf(messages, brief.cause, brief.cause.quote) }
      : null,
  };
}
