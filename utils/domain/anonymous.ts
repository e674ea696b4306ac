import type { Brief, Editable } from './brief/brief.ts';
import { firstWords } from './brief/timeline.ts';
import type { Case } from './case.ts';
import type { Evidence } from './conversation.ts';
import { remap, replaced } from './redact/remap.ts';
import { type RedactedSpan, redact } from './redact.ts';

interface CleanMessage {
  readonly text: string;
  readonly spans: readonly RedactedSpan[];
}

/** Shortest part of a name that is taken out wherever it stands. */
const SHORTEST_NAME = 3;

function namesIn(of: Case): string[] {
  const stated = of.brief.facts.filter(({ k }) => k === 'name').map(({ v }) => v);
  const whole = [of.conversation.customer ?? '', ...stated].map((name) => name.trim());
  const parts = (of.conversation.customer ?? '').split(/\s+/u).filter((part) => part.length > SHORTEST_NAME);
  return [...new Set([...whole, ...parts])]
    .filter((name) => name.length >= SHORTEST_NAME && !/[@\d]/.test(name))
    .sort((a, b) => b.length - a.length);
}

const isLetter = (char: string | undefined) => char !== undefined && /[\p{Script=Latin}\p{N}]/u.test(char);

function nameSpans(text: string, names: readonly string[], taken: readonly RedactedSpan[]): RedactedSpan[] {
  const found: RedactedSpan[] = [...taken];
  for (const name of names) {
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
      const end = start + name.length;
      if (isLetter(text[start - 1]) || isLetter(text[end])) continue;
      if (found.every((other) => end <= other.start || start >= other.end))
        found.push({ start, end, kind: 'name' });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function clean(text: string, names: readonly string[]): CleanMessage {
  const spans = nameSpans(text, names, redact(text).spans);
  return { text: replaced(text, spans), spans };
}

type Move = <E extends Evidence>(evidence: E) => E;
type Quote = (evidence: Evidence) => string;

type Tidy = (text: string) => string;

function cleanBrief(brief: Brief, move: Move, quote: Quote, tidy: Tidy): Brief {
  const line = <E extends Evidence & Editable>(evidence: E, word: 'quote' | 'v' | 'what'): E => {
    const moved = move(evidence);
    const words = evidence.edited
      ? tidy((evidence as unknown as Record<string, string>)[word] ?? '')
      : quote(moved);
    return { ...moved, [word]: words };
  };
  const own = (lines: Brief['own'] = []) =>
    lines.map(({ line: key, text }) => ({ line: key, text: tidy(text) }));
  return {
    ...brief,
    issue: brief.issue && line(brief.issue, 'quote'),
    goal: brief.goal && line(brief.goal, 'quote'),
    facts: brief.facts.map((fact) => ({
      ...line(fact, 'v'),
      ...(fact.superseded ? { superseded: fact.superseded.map((old) => line(old, 'v')) } : {}),
    })),
    tried: brief.tried.map((attempt) => ({
      ...line(attempt, 'what'),
      ...(attempt.why ? { why: line(attempt.why, 'quote') } : {}),
    })),
    promises: brief.promises.map((promise) => line(promise, 'quote')),
    openQuestions: brief.openQuestions.map((question) => line(question, 'quote')),
    mood: {
      ...brief.mood,
      evidence: brief.mood.evidence && move(brief.mood.evidence),
      ...(brief.mood.peak ? { peak: move(brief.mood.peak) } : {}),
    },
    askedForPerson: brief.askedForPerson.map(move),
    errors: (brief.errors ?? []).map((error) => line(error, 'quote')),
    cause: brief.cause ? line(brief.cause, 'quote') : null,
    own: own(brief.own),
    removed: own(brief.removed),
  };
}

/** A text of the agent's about a case, as it may be written to the disk. */
export function redactFor(of: Case, text: string): string {
  return clean(text, namesIn(of)).text;
}

/**
 * The same case for the database on disk: every text redacted, the customer's name and the drafted reply gone, and
 * every piece of evidence moved along so that it still shows its words.
 */
export function redactCase(of: Case): Case {
  const names = namesIn(of);
  const cleaned = of.conversation.messages.map(({ text }) => clean(text, names));
  const move: Move = (evidence) => {
    const spans = cleaned[evidence.i]?.spans ?? [];
    return {
      ...evidence,
      start: remap(spans, evidence.start, 'start'),
      end: remap(spans, evidence.end, 'end'),
    };
  };
  const quote: Quote = ({ i, start, end }) => cleaned[i]?.text.slice(start, end) ?? '';
  const tidy = (text: string) => clean(text, names).text;
  const { conversation } = of;
  return {
    ...of,
    conversation: {
      ...conversation,
      customer: null,
      subject: conversation.subject === null ? null : tidy(conversation.subject),
      tags: conversation.tags.map(tidy),
      messages: conversation.messages.map((message, i) => ({
        ...message,
        author: message.role === 'customer' || message.author === null ? null : tidy(message.author),
        text: cleaned[i]?.text ?? '',
      })),
    },
    assessments: of.assessments.map((assessment) => ({
      ...assessment,
      triggers: assessment.triggers.map((trigger) => ({ ...trigger, evidence: trigger.evidence.map(move) })),
    })),
    brief: cleanBrief(of.brief, move, quote, tidy),
    timeline: of.timeline.map((entry) => ({
      ...entry,
      author: entry.author === null ? null : tidy(entry.author),
      acts: entry.acts.map(move),
      text: firstWords(cleaned[entry.i]?.text ?? ''),
    })),
    handling: { ...of.handling, openingLine: '' },
  };
}
