import { type Act, type AiAct, actsOf } from '../acts.ts';
import type { Brand } from '../brand.ts';
import type { Conversation, Evidence, Message } from '../conversation.ts';
import type { Cue } from './lexicons/index.ts';
import { once, type Said, type Saying, saidIn } from './said.ts';
import { NEGATIVE, toneOf } from './tone.ts';

/** A message of the customer with what it says. */
export interface Turn {
  readonly i: number;
  readonly at: number | null;
  readonly said: Said;
}

/** A message of the AI with what it does. */
export interface AiTurn {
  readonly i: number;
  readonly at: number | null;
  readonly text: string;
  readonly acts: readonly AiAct[];
  readonly said: Said;
}

/** Everything a trigger may look at: one customer message and what came before it. */
export interface Moment {
  readonly brand: Brand;
  readonly tags: readonly string[];
  /** Time of judgement, epoch ms; null where the messages carry no times. */
  readonly now: number | null;
  /** The customer's message judged. */
  readonly turn: Turn;
  /** The customer's messages since a person last took over or the matter was settled; the judged one is last. */
  readonly turns: readonly Turn[];
  /** The AI's messages of the same stretch, oldest first. */
  readonly ai: readonly AiTurn[];
  /** All of the customer's messages up to the judged one. */
  readonly allTurns: readonly Turn[];
  /** What the AI promised since a person last took over, settled or not, oldest first. */
  readonly promises: readonly AiTurn[];
  /** The AI's first word that a person will take over, while none has come; null otherwise. */
  readonly handoff: AiTurn | null;
}

/** The customer's message `i`, in a conversation that has shown `language` so far. */
export function turnOf(message: Message, i: number, language: string | null): Turn {
  return { i, at: message.at, said: saidIn(message.text, language) };
}

/** The AI's message `i`. */
export function aiTurnOf(conversation: Conversation, i: number, language: string | null): AiTurn {
  const message = conversation.messages[i]!;
  const { at, text } = message;
  return { i, at, text, acts: actsOf(conversation.messages, i), said: saidIn(text, language) };
}

/** What a turn says as evidence. */
export function evidenceOf(i: number, sayings: readonly Saying[]): Evidence[] {
  return sayings.map(({ start, end }) => ({ i, start, end }));
}

/** The whole of a message's own words as evidence. */
export function wholeOf(turn: Turn | AiTurn): Evidence {
  const text = turn.said.words;
  const start = text.length - text.trimStart().length;
  return { i: turn.i, start, end: Math.max(start, text.trimEnd().length) };
}

/** True when the AI's message does `act`. */
export function does(turn: AiTurn, act: Act): boolean {
  for (const shown of turn.acts) if (shown.act === act) return true;
  return false;
}

const NO_REPLY: readonly AiTurn[] = [];
/** The latest answer of `repliesIn`, which all triggers ask for. */
let known = { ai: NO_REPLY, count: 0, first: 0, replies: NO_REPLY };

/** The AI's messages from the first that came after a customer's message: replies, not greetings. */
export function repliesIn({ ai, allTurns }: Pick<Moment, 'ai' | 'allTurns'>): readonly AiTurn[] {
  const first = allTurns[0]?.i ?? Number.POSITIVE_INFINITY;
  let k = 0;
  while (k < ai.length && (ai[k] as AiTurn).i <= first) k++;
  if (k === 0) return ai;
  if (k === ai.length) return NO_REPLY;
  if (known.ai !== ai || known.count !== ai.length || known.first !== k)
    known = { ai, count: ai.length, first: k, replies: ai.slice(k) };
  return known.replies;
}

/** Index of the AI's last message before `turn`, −1 without one. */
export function aiBefore(ai: readonly AiTurn[], turn: Turn): number {
  for (let k = ai.length - 1; k >= 0; k--) if ((ai[k] as AiTurn).i < turn.i) return (ai[k] as AiTurn).i;
  return -1;
}

const PROTESTS: readonly Cue[] = [
  'asks for a person',
  'did not work',
  'said before',
  'chases',
  'disputes',
  'wants an exception',
  'insult',
];

/** True when the customer is not content with where things stand: in tone, or in what is said. */
export const isProtest: (said: Said) => boolean = once(
  (said) => toneOf(said).level >= NEGATIVE || PROTESTS.some((cue) => said.says(cue).length > 0),
);

const ASKS_ON = /[?\uff1f]/;
/** Words up to which a thank-you is taken as the end of the matter. */
const SHORT = 14;

/** Words that turn thanks into "thanks, but". */
const TAKEN_BACK =
  /\b(?:but|however|although|hoping|still|is there|isn['\u2019]t there|really (?:need|want|don))\b/i;

/** True for thanks or praise that no complaint and no "but" takes back. */
export const isContent: (said: Said) => boolean = once((said) => {
  if (isProtest(said)) return false;
  if (said.says('settled').length > 0 || said.says('gives up').length > 0) return true;
  const isTakenBack = said.says('pushes back').length > 0 && TAKEN_BACK.test(said.words);
  return said.says('content').length > 0 && !isTakenBack;
});

/** True when the customer is done: says it works or that is all, or simply thanks and asks no more. */
export const isSettled: (said: Said) => boolean = once((said) => {
  if (!isContent(said) || FLOORED.some((cue) => said.says(cue).some(({ strength }) => strength >= 0.8)))
    return false;
  if (said.says('settled').length > 0 || said.says('gives up').length > 0) return true;
  const count = said.words.trim().split(/\s+/).length;
  return count <= SHORT && !ASKS_ON.test(said.words) && said.says('pushes back').length === 0;
});

/** True when the customer lets the matter go without a word that it is solved. */
export const givesUp: (said: Said) => boolean = once(
  (said) => said.says('gives up').length > 0 && said.says('settled').length === 0,
);

const FLOORED: readonly Cue[] = ['danger', 'security', 'legal', 'privacy right', 'life event', 'third party'];

/** What the AI does while the customer waits a moment is no promise of future work. */
const AT_ONCE =
  /\b(?:let me|i['\u2019]ll|i will|i am going to|i['\u2019]m going to)(?: now| just| also| quickly| first)* (?:check|look|pull|search|retrieve|note|see|find|save|verify|review|confirm|proceed|get (?:that|this|it) (?:done|sorted))\b/i;

/** True when the AI commits itself, the company or a person to something that lies ahead. */
export function isPromise(turn: AiTurn): boolean {
  if (does(turn, 'handed off') || turn.said.says('person to follow').length > 0) return true;
  return turn.acts.some(
    ({ act, start, end }) => act === 'promised' && !AT_ONCE.test(turn.text.slice(start, end)),
  );
}

const chases = once((said) => said.says('chases').length > 0 || said.says('overdue').length > 0);

/** True when the customer asks after something that should have happened. */
export function isChase(turn: Turn): boolean {
  return chases(turn.said);
}

/** True when a promise has been asked after before the judged message: it was not kept in time. */
export function wasBroken({ promises, allTurns, turn }: Moment): boolean {
  const first = promises[0];
  if (!first) return false;
  for (let k = allTurns.length - 1; k >= 0; k--) {
    const other = allTurns[k] as Turn;
    if (other.i <= first.i) return false;
    if (other.i < turn.i && isChase(other)) return true;
  }
  return false;
}
