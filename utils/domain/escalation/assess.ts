import { type Brand, presets } from '../brand.ts';
import type { Conversation } from '../conversation.ts';
import type { Assessment, Band, Finding } from './assessment.ts';
import { bandOf } from './bands.ts';
import { type Memory, NOTHING, recall, without } from './memory.ts';
import { does, type Moment, type Turn, wasBroken } from './moment.ts';
import { score, type Terms } from './score.ts';
import { type Stance, stanceOf } from './stance.ts';
import { isForeign, newThread, type Thread, take } from './thread.ts';
import { triggers } from './triggers/index.ts';
import { declinedIn } from './triggers/request.ts';

/** Soft findings may not reach Recommend where the words or the writers are uncertain. */
const UNSURE_CAP = 59;

const THANKS = { factor: 0.4, because: 'The customer sounds content in this message' };

function termsOf(moment: Moment, thread: Thread, stance: Stance): Terms {
  const because = thread.hasUnknown
    ? 'It is not certain who wrote each message'
    : 'Baton does not read this language well';
  return {
    dampers: [...(stance.isContent ? [THANKS] : [])],
    frustrationCap: presets[moment.brand.preset].frustrationCap,
    softCap: thread.hasUnknown || isForeign(thread) ? { points: UNSURE_CAP, because } : null,
  };
}

/**
 * True when the AI's last word hands the matter to a person: at once, or with a person to follow it up. Once its word
 * was not kept, a new one settles nothing.
 */
function isRouted(moment: Moment, { isProtest }: Stance): boolean {
  const last = moment.ai.at(-1);
  if (!last || last.i < (moment.turns.at(-2)?.i ?? -1) || declinedIn(moment) === moment.turn) return false;
  return (
    does(last, 'handed off') ||
    (last.said.says('person to follow').length > 0 && !isProtest && !wasBroken(moment))
  );
}

/** What no longer stands, given the judged message: served, settled or declined. Danger outlasts all but a person. */
function revised(moment: Moment, memory: Memory, stance: Stance): Memory {
  const { said } = moment.turn;
  let left = memory;
  if (said.says('out of danger').length > 0) left = without(left, ({ id }) => id === 'R1');
  if (isRouted(moment, stance)) left = without(left, ({ id }) => id !== 'R1' && id !== 'A2');
  if (stance.isSettled) left = without(left, ({ id, floor }) => id !== 'R1' && floor !== undefined);
  if (declinedIn(moment) === moment.turn) left = without(left, ({ family }) => family === 'E');
  return left;
}

function detectAll(moment: Moment): Finding[] {
  const findings: Finding[] = [];
  for (const { detect } of triggers) {
    const finding = detect(moment);
    if (finding) findings.push(finding);
  }
  return findings;
}

function momentOf(
  thread: Thread,
  turn: Turn,
  conversation: Conversation,
  brand: Brand,
  now: number | null,
): Moment {
  const { turns, ai, allTurns, promises, handoff } = thread;
  return { brand, tags: conversation.tags, now, turn, turns, ai, allTurns, promises, handoff };
}

function afterwards({ isSettled }: Stance, thread: Thread, standing: readonly Finding[]): Memory {
  if (!isSettled) return new Map(standing.map((finding) => [finding.id, finding]));
  thread.turns = [];
  thread.ai = [];
  thread.handoff = null;
  return new Map(standing.filter(({ id }) => id === 'R1').map((finding) => [finding.id, finding]));
}

/** The routed matter starts a new stretch: what the AI did before is no longer held against it. */
function openStretch(thread: Thread, moment: Moment, stance: Stance): Moment {
  const last = moment.ai.at(-1);
  if (!last || !isRouted(moment, stance)) return moment;
  thread.turns = thread.turns.filter(({ i }) => i > last.i);
  thread.ai = [last];
  return { ...moment, turns: thread.turns, ai: thread.ai };
}

/**
 * One judgement for each of the customer's public messages, oldest first, each made from that message and what came
 * before it. `now` (epoch ms) counts for the last message only, while no person has answered it: all others are judged at
 * their own time.
 */
export function assess(conversation: Conversation, brand: Brand, now: number): Assessment[] {
  const { messages } = conversation;
  const last = messages.findLastIndex(
    ({ role, visibility }) => role === 'customer' && visibility === 'public',
  );
  const isAnswered = messages
    .slice(last + 1)
    .some(({ role, visibility }) => role === 'agent' && visibility === 'public');
  const thread = newThread();
  const assessments: Assessment[] = [];
  let memory: Memory = NOTHING;
  let band: Band = 'calm';
  for (let i = 0; i <= last; i++) {
    const turn = take(thread, conversation, i);
    if (!turn) continue;
    if (thread.joined) memory = NOTHING;
    thread.joined = false;
    const time = turn.at !== null && i === last && !isAnswered ? Math.max(now, turn.at) : turn.at;
    const whole = momentOf(thread, turn, conversation, brand, time);
    const stance = stanceOf(whole, memory);
    const revisedMemory = revised(whole, memory, stance);
    const moment = openStretch(thread, whole, stance);
    const standing = recall(detectAll(moment), revisedMemory, stance.isProtest);
    const { score: value, confidence, shares, limits } = score(standing, termsOf(moment, thread, stance));
    band = bandOf(value, brand.thresholds, band);
    assessments.push({ i, score: value, band, confidence, triggers: shares, limits });
    memory = afterwards(stance, thread, standing);
  }
  return assessments;
}
