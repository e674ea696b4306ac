import { browser } from 'wxt/browser';
import english from '../public/_locales/en/messages.json';
import { redactCase } from './domain/anonymous.ts';
import { openCase, present } from './domain/case.ts';
import { keyOf } from './domain/conversation.ts';
import { alertDue } from './domain/escalation/index.ts';
import { isNothingSelected, parseReading, type Reading, type ReadReading } from './domain/reading.ts';
import { wordsFrom } from './domain/wording.ts';
import type { Answer } from './messaging.ts';
import type { Database } from './storage/database.ts';
import { editsOf } from './storage/edits.ts';
import { alertedBands, record } from './storage/history.ts';
import { showCase, showUnreadable } from './storage/live.ts';
import { brandFor } from './storage/settings.ts';
import { tongueOf } from './tongue.ts';
import { shippedWeights } from './weights.ts';

const { say, word } = wordsFrom(english, (key, given) => browser.i18n.getMessage(key, given));

/**
 * The use case: what a page's content script read becomes a case in front of the agent and a line in the history.
 * Worked out from the reading alone each time, so a worker that dies anywhere in here loses nothing.
 * @throws {v.ValiError} naming the field, when the reading is not one.
 */
export async function triage(input: unknown, tab: number, db: Database, now: number): Promise<Answer> {
  const reading = parseReading(input);
  if (reading.kind === 'unreadable') {
    await showUnreadable(tab, reading);
    return { score: null, band: null, reason: causeOf(reading), alert: null };
  }
  return triageRead(reading, tab, db, now);
}

/** Below this score there is nothing that a badge should name. */
const WORTH_A_REASON = 20;

/** Works a reading out (again, for instance under changed thresholds). */
export async function triageRead(read: ReadReading, tab: number, db: Database, now: number): Promise<Answer> {
  const [brand, language, weights, edits] = await Promise.all([
    brandFor(read.conversation.site),
    tongueOf(read.conversation),
    shippedWeights(),
    editsOf(db, keyOf(read.conversation)),
  ]);
  const reading: ReadReading = { ...read, conversation: { ...read.conversation, language } };
  const of = openCase(reading, brand, now, weights, edits);
  const judged = present(of);
  await showCase(tab, of, { reading, brand, edits });
  const alert = judged && brand.alerts ? alertDue(await alertedBands(db, of.key), judged) : null;
  await record(db, redactCase(of), alert ? [alert] : []);
  const lead = judged && judged.score >= WORTH_A_REASON ? judged.triggers[0] : undefined;
  return {
    score: judged?.score ?? null,
    band: brand.alerts ? (judged?.band ?? null) : null,
    reason: lead ? word('reason', lead.id) : say('badge_nothing'),
    alert,
  };
}

function causeOf(reading: Reading & { kind: 'unreadable' }): string {
  return isNothingSelected(reading)
    ? say('badge_unselected')
    : say('badge_unreadable', reading.missing.map((part) => word('part', part)).join(say('comma')));
}
