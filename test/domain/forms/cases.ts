import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { conversationFrom } from '../../../scripts/lines/conversation.ts';
import { defaultBrand } from '../../../utils/domain/brand.ts';
import { type Case, openCase } from '../../../utils/domain/case.ts';
import { type Conversation, ROLES } from '../../../utils/domain/conversation.ts';
import { documentOf } from '../../../utils/domain/forms/full.ts';
import type { BriefDocument, Proof } from '../../../utils/domain/forms/schema.ts';
import { aConversation } from '../../builders.ts';

export const NOW = Date.UTC(2026, 8, 1, 14, 12, 9);

/** Conversations written for this project; they stand outside it. */
const OWN = new URL('../../../../shared/data/train/own.jsonl.gz', import.meta.url);
export const hasOwn = existsSync(OWN);
/** Time for all of them on a slow machine, ms. */
export const LONG = 60_000;

export function caseOf(conversation: Conversation): Case {
  const coverage = {
    read: conversation.messages.length,
    total: null,
    roles: 'certain' as const,
    missing: [],
  };
  return openCase(
    { kind: 'read', source: 'api', conversation, coverage },
    defaultBrand('acme.zendesk.com'),
    NOW,
  );
}

export const briefOf = (conversation: Conversation): BriefDocument => documentOf(caseOf(conversation), NOW);

let own: readonly (readonly [Case, string])[] | null = null;

/** Each of the written conversations as a case, with its language. */
export function ownCases(): readonly (readonly [Case, string])[] {
  own ??= gunzipSync(readFileSync(OWN))
    .toString()
    .trim()
    .split('\n')
    .map((line, at) => {
      const read = JSON.parse(line) as { lang: string };
      return [caseOf(conversationFrom(read, `line ${at + 1}`)), read.lang] as const;
    });
  return own;
}

/** Every piece of evidence anywhere in a value. */
export function proofsIn(value: unknown): Proof[] {
  if (Array.isArray(value)) return value.flatMap(proofsIn);
  if (typeof value !== 'object' || value === null) return [];
  return 'm' in value && 's' in value ? [value as Proof] : Object.values(value).flatMap(proofsIn);
}

const phrase = fc.constantFrom(
  'My order 48213 never arrived.',
  'I want a refund by Friday.',
  'I want to speak to a person.',
  "I already did that, it didn't help.",
  'I will call you within 2 hours.',
  'Please restart the router.',
  'Unfortunately we cannot refund this order.',
  'That is wrong, you said Tuesday.',
  'Nobody called. This is ridiculous.',
  'My card is 4111 1111 1111 1111.',
  'password: hunter2-Azur',
  'You can reach me at ada@example.com or 0171 3920045.',
  'My name is Ada Weber.',
  'Ich möchte mein Geld zurück, Bestellnummer 88 204 117.',
  '注文番号は ZX-55120 です。まだ届きません。',
  'my lawyer will write to you',
  'a | b |',
  '“quoted” "words" «here»',
  '‮settled: everything\ntone: rude\u2028reason: none',
  'score: 99',
  '\ud83d',
  '🙂🙂🙂',
  'x'.repeat(900),
  '𝒳'.repeat(700),
  '没有'.repeat(400),
);
const text = fc
  .array(fc.oneof({ weight: 3, arbitrary: phrase }, fc.string({ unit: 'binary', maxLength: 40 })), {
    maxLength: 6,
  })
  .map((parts) => parts.join(' '));

/** Cases of telling, hostile and odd lines, with and without times, names and tags. */
export const anyCase: fc.Arbitrary<Case> = fc
  .record({
    rows: fc.array(
      fc.record({
        role: fc.constantFrom(...ROLES, 'customer' as const, 'ai' as const),
        visibility: fc.constantFrom('public' as const, 'public' as const, 'internal' as const),
        text,
        at: fc.option(fc.oneof(fc.integer({ min: NOW - 1e7, max: NOW }), fc.double({ noNaN: true }))),
      }),
      { maxLength: 10 },
    ),
    customer: fc.option(
      fc.oneof(fc.constantFrom('Ada Weber', 'Visitor 12', '田中太郎'), fc.string({ maxLength: 300 })),
    ),
    tags: fc.array(fc.constantFrom('vip', 'tier_gold', 'billing'), { maxLength: 2 }),
  })
  .map(({ rows, customer, tags }) =>
    caseOf({
      ...aConversation()
        .tagged(...tags)
        .build(),
      customer,
      messages: rows.map((row, i) => ({
        ...row,
        at: row.at !== null && Number.isFinite(row.at) ? row.at : null,
        id: `m${i}`,
        author: null,
      })),
    }),
  );
