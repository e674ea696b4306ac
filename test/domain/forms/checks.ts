import * as v from 'valibot';
import { expect } from 'vitest';
import { wordCount } from '../../../utils/domain/brief/passage.ts';
import type { Case } from '../../../utils/domain/case.ts';
import { triggers } from '../../../utils/domain/escalation/index.ts';
import { FLAT_BYTES, flatOf } from '../../../utils/domain/forms/flat.ts';
import { documentOf } from '../../../utils/domain/forms/full.ts';
import { ENGLISH, type NoteLabels } from '../../../utils/domain/forms/labels.ts';
import { NOTE_WORDS, noteOf } from '../../../utils/domain/forms/note.ts';
import { recapOf } from '../../../utils/domain/forms/recap.ts';
import { RECEIPT_UNITS, receiptOf, receiptText } from '../../../utils/domain/forms/receipt.ts';
import { type BriefDocument, briefDocument } from '../../../utils/domain/forms/schema.ts';
import { NOW, proofsIn } from './cases.ts';

const HIDDEN = /\[(?:card|iban|crypto|national-id|secret|credentials)\]/gu;

/** What a line says must be what stands there; a placeholder stands for anything. */
function expectStretch(
  of: Case,
  said: string,
  { evidence: [proof] }: Pick<BriefDocument['facts'][0], 'evidence'>,
) {
  if (!proof) return;
  const stands = of.conversation.messages[proof.i]?.text.slice(...proof.s) ?? '';
  let from = 0;
  for (const part of said.split(HIDDEN)) {
    const at = stands.indexOf(part, from);
    expect(at, `“${said}” in “${stands}”`).toBeGreaterThanOrEqual(0);
    from = at + part.length;
  }
  if (said.search(HIDDEN) < 0) expect(said).toBe(stands);
}

export function expectSound(of: Case) {
  const brief = documentOf(of, NOW);
  expect(v.parse(briefDocument, brief)).toEqual(brief);
  expect(JSON.parse(JSON.stringify(brief))).toEqual(brief);
  for (const { m, i, s } of proofsIn(brief)) {
    const message = of.conversation.messages[i];
    expect(message?.id).toBe(m);
    expect(s[0]).toBeGreaterThanOrEqual(0);
    expect(s[1]).toBeGreaterThan(s[0]);
    expect(s[1]).toBeLessThanOrEqual(message?.text.length ?? -1);
  }
  for (const fact of brief.facts) expectStretch(of, fact.v, fact);
  for (const one of brief.tried) expectStretch(of, one.step, one);
  const quotes = [
    brief.issue,
    brief.goal,
    brief.fail_cause,
    ...brief.ai_promises,
    ...brief.ai_errors,
    ...brief.open_questions,
    ...brief.tried.map(({ why }) => why),
  ];
  for (const one of quotes) {
    if (!one) continue;
    expect(one.evidence).toHaveLength(1);
    expectStretch(of, one.q, one);
    expect(wordCount(one.q.replace(HIDDEN, 'x'))).toBeLessThanOrEqual(25);
  }
  expect(wordCount(brief.headline)).toBeLessThanOrEqual(15);
  expect(wordCount(brief.opening_line ?? '')).toBeLessThanOrEqual(45);
  return brief;
}

export const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/u;

export function expectFits(brief: BriefDocument) {
  const flat = flatOf(brief);
  expect(new TextEncoder().encode(JSON.stringify(flat)).length).toBeLessThanOrEqual(FLAT_BYTES);
  for (const [key, value] of Object.entries(flat)) {
    expect(key).toMatch(/^ho_[a-z_]+$/u);
    expect(['string', 'number', 'boolean']).toContain(typeof value);
  }
  expect(flat).toMatchObject({ ho_v: 1, ho_conversation: brief.conversation });
  return flat;
}

export function expectNote(brief: BriefDocument, labels?: NoteLabels) {
  const note = noteOf(brief, labels, (at) => new Date(at).toISOString());
  expect(wordCount(note)).toBeLessThanOrEqual(NOTE_WORDS);
  expect(note.split(/\s+/u).length).toBeLessThanOrEqual(NOTE_WORDS);
  const heads = Object.values((labels ?? ENGLISH).lines).map((head) => `${head}: `);
  for (const line of note.split('\n')) expect(heads.some((head) => line.startsWith(head))).toBe(true);
  expect(new Set(note.split('\n').map((line) => line.split(':')[0])).size).toBe(note.split('\n').length);
}

const KEYS = [
  'baton-receipt',
  'conversation',
  'reason',
  'tone',
  'do-not-ask',
  'settled',
  'open',
  'do-not-repeat',
];

export function expectReceipt(brief: BriefDocument, settled: readonly string[] = []) {
  const text = receiptText(receiptOf(brief, { settled }));
  expect(text.length).toBeLessThanOrEqual(RECEIPT_UNITS);
  const lines = text.split('\n');
  expect(lines[0]).toBe('baton-receipt: 1');
  for (const line of lines) expect(KEYS).toContain(line.split(': ')[0]);
  expect(lines.filter((line) => line.startsWith('tone: '))).toHaveLength(1);
  expect(lines.filter((line) => line.startsWith('reason: '))).toHaveLength(1);
  expect(text).not.toMatch(/4111 1111|hunter2|ada@example|3920045/u);
}

/** What is the agent's alone. */
const INTERNAL = [
  /\b(?:score|mood|band|confidence|trigger|escalat\w*|playbook|sentiment|AI|bot|assistant)\b/iu,
  ...triggers.map(({ label }) => new RegExp(label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'iu')),
];

/** The lines without what the customer or the AI said. */
const ownWords = (recap: string) => recap.replace(/[“„«「].*?[”“»」]/gu, '');

export const expectForCustomer = (of: BriefDocument, language: string) => {
  const recap = recapOf(of, language);
  for (const word of INTERNAL) expect(ownWords(recap)).not.toMatch(word);
  const lines = recap.split('\n');
  expect(lines.length).toBeLessThanOrEqual(8);
  for (const line of lines.slice(2, -1)) expect(line.startsWith('– ')).toBe(true);
  expect(recap).not.toMatch(/4111 1111|hunter2|[\u202a-\u202e\u2028\u2029]/u);
};
