import * as v from 'valibot';
import { BANDS } from '../escalation/assessment.ts';

/** Most items of each list; facts: the brief's limits. */
export const MOST = { reasons: 3, facts: 8, tried: 5, promises: 5, errors: 3, questions: 3 } as const;
/** Longest text of one line, UTF-16 units; a placeholder may be longer than what it hides. */
const LINE = 2_000;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const line = v.pipe(v.string(), v.maxLength(LINE));
const word = v.pipe(v.string(), v.minLength(1), v.maxLength(80));
const step = v.pipe(v.number(), v.integer(), v.minValue(-2), v.maxValue(2));
const moment = v.pipe(v.string(), v.isoTimestamp());
const told = <const S extends Parameters<typeof v.nullable>[0]>(schema: S, description: string) =>
  v.pipe(v.nullable(schema), v.description(description));

const proof = v.pipe(
  v.object({
    m: v.pipe(v.string(), v.description("Message id, the helpdesk's own where it has one.")),
    i: v.pipe(count, v.description('Place of the message in the conversation, from 0.')),
    s: v.pipe(
      v.strictTuple([count, count]),
      v.description('Stretch of the text, UTF-16 units, end exclusive.'),
    ),
  }),
  v.description('Where a line stands in the conversation.'),
);
const evidence = v.array(proof);
const quote = v.object({ q: line, evidence });
const list = <const S extends Parameters<typeof v.array>[0]>(item: S, most: number, description: string) =>
  v.pipe(v.array(item), v.maxLength(most), v.description(description));

const reason = v.object({
  id: word,
  label: word,
  share: v.pipe(count, v.description('Points of the score.')),
  evidence,
  clause: v.nullable(word),
});
const fact = v.object({
  k: v.pipe(word, v.description('Kind, for example order, e-mail, date.')),
  v: line,
  means: told(line, 'Date or time meant, ISO 8601 without zone.'),
  superseded: v.pipe(
    v.array(v.object({ v: line, evidence })),
    v.description('Values taken back, first one first.'),
  ),
  evidence,
});
const attempt = v.object({
  by: v.picklist(['ai', 'customer']),
  step: line,
  named: v.pipe(
    v.boolean(),
    v.description('False where no step was named: an answer or a refusal did not help.'),
  ),
  result: v.picklist(['worked', 'failed', 'unknown']),
  why: told(quote, 'Words that say how it failed.'),
  evidence,
});
const promise = v.object({
  ...quote.entries,
  due: told(moment, 'Latest moment meant, UTC.'),
  due_words: told(line, 'The words that say when.'),
  state: v.picklist(['open', 'kept', 'broken', 'withdrawn', 'overtaken']),
});
const error = v.object({
  ...quote.entries,
  kind: v.picklist(['corrected', 'contradicted', 'disputed']),
  about: told(v.string(), "Id of the AI's message in doubt."),
});
const mood = v.object({
  now: v.pipe(step, v.description('From -2, very negative, to 2, very positive.')),
  peak: v.pipe(step, v.description('The lowest point so far.')),
  trend: v.picklist(['falling', 'steady', 'rising']),
  word,
  nuance: v.nullable(v.picklist(['restrained', 'sarcastic', 'anxious'])),
  evidence,
  peak_evidence: evidence,
});
const effort = v.object({
  messages: v.pipe(count, v.description('Messages of the customer.')),
  minutes: told(count, 'From the first message to the last one.'),
  contacts_7_days: told(count, 'Contacts within seven days; no page tells them yet.'),
  asked: v.pipe(count, v.description('Times asked for a person.')),
  ignored: told(count, 'How many of those were passed over.'),
  evidence,
});

/** The brief to take away: 20 fields, every line with its evidence; the unknown is null or an empty list. */
export const briefDocument = v.object({
  v: v.literal(1),
  helpdesk: v.string(),
  site: v.string(),
  conversation: v.string(),
  generated: told(moment, 'When this was made, UTC.'),
  headline: v.pipe(line, v.description('Who wants what, and how it stands; at most 15 words.')),
  reasons: list(reason, MOST.reasons, 'Why a person is needed, the leading reason first.'),
  band: told(v.picklist(BANDS), 'How urgent.'),
  score: told(v.pipe(count, v.maxValue(100)), 'From 0 to 100.'),
  confidence: told(v.picklist(['low', 'medium', 'high']), 'How much stands behind the score.'),
  issue: told(quote, "The problem in the customer's words; at most 25 words."),
  goal: told(quote, "The outcome asked for, in the customer's words; at most 25 words."),
  facts: list(fact, MOST.facts, 'What the customer stated, the most useful first.'),
  tried: list(attempt, MOST.tried, 'Steps taken, in their order; failed ones are kept before others.'),
  ai_promises: list(
    promise,
    MOST.promises,
    'What the AI promised, in its order; those still owed are kept first.',
  ),
  ai_errors: list(error, MOST.errors, 'What the AI said that does not stand, the latest ones.'),
  mood,
  effort,
  sensitive: v.pipe(
    v.array(v.object({ id: word, label: word, evidence, clause: v.nullable(word) })),
    v.description('Risks and needs raised anywhere in the conversation.'),
  ),
  open_questions: list(
    v.object({ by: v.picklist(['customer', 'ai', 'agent']), ...quote.entries }),
    MOST.questions,
    'Asked and not answered, newest first.',
  ),
  missing: told(v.object({ k: word, evidence }), 'The most useful kind of fact still unknown.'),
  do_not_ask: v.pipe(v.array(word), v.description('Kinds of facts already given.')),
  playbook: v.pipe(word, v.description('Suggested handling.')),
  next_step: told(line, "The playbook's first step."),
  opening_line: told(line, 'Draft of a first reply; at most 45 words.'),
  customer: v.object({
    name: v.nullable(line),
    brand: v.nullable(line),
    language: told(v.pipe(v.string(), v.maxLength(20)), 'Two letters.'),
    channel: told(line, 'No page tells it yet.'),
    tier: told(line, 'The tag that tells it.'),
  }),
  coverage: v.object({
    read: count,
    total: v.nullable(count),
    roles: v.picklist(['certain', 'partial', 'unknown']),
    missing: v.array(line),
  }),
  fail_cause: told(
    v.object({
      cause: v.picklist([
        'missing knowledge',
        'missing access',
        'policy',
        'misread',
        'wrong fact',
        'tone',
        "customer's choice",
      ]),
      ...quote.entries,
    }),
    'Why the AI failed, as a suggestion.',
  ),
});

export type BriefDocument = v.InferOutput<typeof briefDocument>;
export type Proof = v.InferOutput<typeof proof>;
