import type { Brand } from '../brand.ts';
import type { Conversation } from '../conversation.ts';
import type { Finding } from './assessment.ts';
import { type Memory, NOTHING, recall, without } from './memory.ts';
import { does, type Moment, type Turn, wasBroken } from './moment.ts';
import { type Stance, stanceOf } from './stance.ts';
import { isForeign, newThread, type Thread, take } from './thread.ts';
import { triggers } from './triggers/index.ts';
import { declinedIn } from './triggers/request.ts';

/** One message of the customer with everything that bears on its judgement. */
export interface Step {
  readonly moment: Moment;
  readonly stance: Stance;
  /** What is seen now and what is left of what was seen before. */
  readonly standing: readonly Finding[];
  /** True when the AI's last word hands the matter to a person. */
  readonly isRouted: boolean;
  /** True once a public message's writer is not known. */
  readonly hasUnknown: boolean;
  /** True when the customer writes in a language without a lexicon. */
  readonly isForeign: boolean;
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
function revised(moment: Moment, memory: Memory, stance: Stance, isRouted: boolean): Memory {
  const { said } = moment.turn;
  let left = memory;
  if (said.says('out of danger').length > 0) left = without(left, ({ id }) => id === 'R1');
  if (isRouted) left = without(left, ({ id }) => id !== 'R1' && id !== 'A2');
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
function openStretch(thread: Thread, moment: Moment): Moment {
  const last = moment.ai.at(-1);
  if (!last) return moment;
  thread.turns = thread.turns.filter(({ i }) => i > last.i);
  thread.ai = [last];
  return { ...moment, turns: thread.turns, ai: thread.ai };
}

/** How far a walk has come, to go on from. */
export interface Progress {
  readonly thread: Thread;
  memory: Memory;
  /** The next message to look at. */
  next: number;
}

export function begin(): Progress {
  return { thread: newThread(), memory: NOTHING, next: 0 };
}

/** The same progress, to go on from twice. */
export function copyOf({ thread, memory, next }: Progress): Progress {
  return { thread: { ...thread }, memory, next };
}

/** Index of the customer's last public message, −1 without one. */
export function lastTurn({ messages }: Conversation): number {
  return messages.findLastIndex(({ role, visibility }) => role === 'customer' && visibility === 'public');
}

/**
 * The customer's public messages, oldest first, each with what it and the messages before it show. `now` (epoch ms)
 * counts for the last message only, while no person has answered it: all others are seen at their own time. Goes on
 * from `progress`, which it moves along, up to message `end` exclusive.
 */
export function* walk(
  conversation: Conversation,
  brand: Brand,
  now: number,
  progress: Progress = begin(),
  end: number = conversation.messages.length,
): Generator<Step> {
  const { messages } = conversation;
  const { thread } = progress;
  const last = lastTurn(conversation);
  const isAnswered = messages
    .slice(last + 1)
    .some(({ role, visibility }) => role === 'agent' && visibility === 'public');
  for (; progress.next < Math.min(end, last + 1); progress.next++) {
    const turn = take(thread, conversation, progress.next);
    if (!turn) continue;
    if (thread.joined) progress.memory = NOTHING;
    thread.joined = false;
    const isLive = progress.next === last && !isAnswered;
    const time = isLive && turn.at !== null ? Math.max(now, turn.at) : turn.at;
    const whole = momentOf(thread, turn, conversation, brand, time);
    const stance = stanceOf(whole, progress.memory);
    const settled = isRouted(whole, stance);
    const left = revised(whole, progress.memory, stance, settled);
    const moment = settled ? openStretch(thread, whole) : whole;
    const standing = recall(detectAll(moment), left, stance.isProtest);
    const { hasUnknown } = thread;
    yield { moment, stance, standing, isRouted: settled, hasUnknown, isForeign: isForeign(thread) };
    progress.memory = afterwards(stance, thread, standing);
  }
}
