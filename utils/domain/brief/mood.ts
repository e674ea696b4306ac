import { type Evidence, isPublic, type Message } from '../conversation.ts';
import { isProtest } from '../escalation/moment.ts';
import { saidIn } from '../escalation/said.ts';
import { toneOf } from '../escalation/tone.ts';
import { languageOf } from '../language.ts';
import { remembered } from '../remember.ts';
import type { Mood } from './brief.ts';
import { heardFromCustomer } from './heard.ts';
import { FEELINGS, type Feeling } from './mood-words.ts';
import { type Nuance, nuanceIn } from './nuance.ts';

interface Felt extends Omit<Feeling, 'pattern'> {
  readonly start: number;
  readonly end: number;
}

interface Moment extends Felt {
  readonly i: number;
}

const CALM: Omit<Feeling, 'pattern'> = { word: 'calm', level: 0 };
/** Tone from which on a protest is anger, 0–1. */
const ANGRY = 0.9;
const NAMED = FEELINGS.map(({ word, level }, at) => ({ word, level, name: `feels ${at}` as const }));
const SHOUTS = /(?:^|\s)(?:\p{Lu}{3,}[\s!?.,]+){2,}|[!?！？]{3,}/u;

/** Where one message stands: the strongest feeling that it words; shouting lowers a bad one by a step. */
const feltIn = remembered((text): Felt | null => {
  const heard = heardFromCustomer(text);
  for (const { word, level, name } of NAMED) {
    const span = heard.find(name);
    if (span)
      return { word, level: level < 0 && SHOUTS.test(text) ? Math.max(-2, level - 1) : level, ...span };
  }
  return protestIn(text);
});

/** A protest that names no feeling shows one all the same: the score's own reading of tone decides how strong. */
function protestIn(text: string): Felt | null {
  const said = saidIn(text, languageOf(text));
  if (!isProtest(said)) return null;
  const { level, shown } = toneOf(said);
  const words = shown[0] ?? { start: 0, end: text.length };
  const feeling = level >= ANGRY ? { word: 'angry', level: -2 } : { word: 'annoyed', level: -1 };
  return { ...feeling, start: words.start, end: words.end };
}

const fails = (text: string) => heardFromCustomer(text).says('FAILED');
const declines = (text: string) => heardFromCustomer(text).says('DECLINES');
/** Messages before a polite no in which a failure still colours it. */
const MEMORY = 6;

/** A polite no after failures, none of which anything has cured, is a giving up and not contentment. */
function resigned(messages: readonly Message[], i: number): Felt | null {
  const text = messages[i]?.text ?? '';
  if (!declines(text)) return null;
  const before = messages
    .slice(Math.max(0, i - MEMORY), i)
    .filter((one) => one.role === 'customer' && isPublic(one));
  const bad = before.findLastIndex((one) => fails(one.text) || (feltIn(one.text)?.level ?? 0) < 0);
  const good = before.findLastIndex((one) => !fails(one.text) && (feltIn(one.text)?.level ?? 0) > 0);
  if (bad < 0 || good > bad) return null;
  return { word: 'worn out', level: -1, start: 0, end: text.length };
}

function trendOf(levels: readonly number[]): Mood['trend'] {
  const last = levels.at(-1) ?? 0;
  const before = levels.slice(-4, -1);
  if (before.length === 0) return 'steady';
  const mean = before.reduce((sum, level) => sum + level, 0) / before.length;
  if (last < mean - 0.4) return 'falling';
  return last > mean + 0.4 ? 'rising' : 'steady';
}

/** What a nuance says where the words themselves say nothing bad. */
const HIDDEN: Readonly<Record<Nuance, Omit<Feeling, 'pattern'>>> = {
  sarcastic: { word: 'sarcastic', level: -1 },
  anxious: { word: 'worried', level: -1 },
  restrained: { word: 'annoyed', level: -1 },
};
/** Messages of the customer in which a nuance still colours the mood. */
const LASTS = 3;

/** The feeling of message `i` in what came before it. */
function momentOf(messages: readonly Message[], i: number, nuance: Nuance | null): Moment | null {
  const text = messages[i]?.text ?? '';
  const felt = resigned(messages, i) ?? feltIn(text);
  if (nuance && (felt?.level ?? 0) >= 0) return { ...HIDDEN[nuance], i, start: 0, end: text.length };
  return felt && { ...felt, i };
}

const evidenceOf = ({ i, start, end }: Moment): Evidence => ({ i, start, end });

/** The customer's mood over the conversation, with the words that show it best. */
export function moodOf(messages: readonly Message[]): Mood {
  const levels: number[] = [];
  const nuances: (Nuance | null)[] = [];
  let shown: Moment | null = null;
  let peak: Moment | null = null;
  for (const [i, message] of messages.entries()) {
    if (message.role !== 'customer' || !isPublic(message)) continue;
    const nuance = nuanceIn(messages, i);
    const moment = momentOf(messages, i, nuance);
    nuances.push(nuance);
    levels.push(moment?.level ?? 0);
    if (!moment) continue;
    if (!shown || Math.abs(moment.level) >= Math.abs(shown.level) || i - shown.i > 4) shown = moment;
    if (moment.level < Math.min(0, peak?.level ?? 0)) peak = moment;
  }
  const now = levels.at(-1) ?? 0;
  const recent = levels.slice(-3).some((level) => level < 0) && now <= 0;
  const word = now !== 0 || recent ? (shown?.word ?? CALM.word) : CALM.word;
  const nuance = now > 0 ? null : nuances.slice(-LASTS).findLast((one) => one !== null);
  return {
    now,
    lowest: Math.min(0, ...levels),
    trend: trendOf(levels),
    word,
    ...(nuance ? { nuance } : {}),
    ...(peak ? { peak: evidenceOf(peak) } : {}),
    evidence: shown && word === shown.word ? evidenceOf(shown) : null,
  };
}
