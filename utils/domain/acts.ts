import type { Evidence, Message } from './conversation.ts';
import { type Cue, earFor } from './escalation/lexicons/index.ts';
import { languageOf } from './language.ts';
import { remembered } from './remember.ts';
import { fold, type Stretch, sentencesOf } from './text.ts';

/** What an AI's message does; one message can do several things. */
export const ACTS = [
  'asked',
  'answered',
  'refused',
  'promised',
  'apologised',
  'fell back',
  'handed off',
] as const;
export type Act = (typeof ACTS)[number];

/** One act of the AI with the words that show it. */
export interface AiAct extends Evidence {
  readonly act: Act;
}

type Shown = Stretch & { readonly act: Act };

/** Acts that the lexicon names; a sentence that shows one of them is no plain answer. */
const NAMED: readonly (Act & Cue)[] = ['refused', 'promised', 'apologised', 'fell back', 'handed off'];
/** Words from which a sentence that is nothing else counts as an answer. */
const ANSWER_WORDS = 4;
const QUESTION = /[?\uff1f]["')\]]*$/;
const UNSPACED_ANSWER = /[\u3040-\u30ff\u4e00-\u9fff]{6}/;

/** The sentences that say `cue`, in order. */
type Sayers = (cue: Cue) => ReadonlySet<Stretch>;

const NO_SENTENCE: ReadonlySet<Stretch> = new Set();

function sayersIn(text: string, sentences: readonly Stretch[]): Sayers {
  const of = fold(text);
  const hits = earFor(of.text, languageOf(text));
  return (cue) => {
    const places = hits(cue).map((hit) => of.at(hit.start));
    if (places.length === 0) return NO_SENTENCE;
    return new Set(sentences.filter(({ start, end }) => places.some((at) => at >= start && at < end)));
  };
}

function work(text: string): readonly Shown[] {
  const sentences = sentencesOf(text);
  const sayers = sayersIn(text, sentences);
  const isQuestion = new Set(sentences.filter(({ start, end }) => QUESTION.test(text.slice(start, end))));
  const asking = sayers('asks for details');
  const idle = new Set([...sayers('small talk'), ...sayers('apologised')]);
  const shown: Shown[] = [];
  const taken = new Set<Stretch>();
  for (const act of NAMED) {
    for (const sentence of sayers(act)) {
      if (isQuestion.has(sentence) && act !== 'fell back') continue;
      shown.push({ act, start: sentence.start, end: sentence.end });
      taken.add(sentence);
    }
  }
  for (const sentence of sentences) {
    const { start, end } = sentence;
    if (isQuestion.has(sentence) || asking.has(sentence)) shown.push({ act: 'asked', start, end });
    else if (!taken.has(sentence) && !idle.has(sentence) && isLong(text.slice(start, end)))
      shown.push({ act: 'answered', start, end });
  }
  return shown.sort((a, b) => ACTS.indexOf(a.act) - ACTS.indexOf(b.act) || a.start - b.start);
}

function isLong(sentence: string): boolean {
  return sentence.split(/\s+/).length >= ANSWER_WORDS || UNSPACED_ANSWER.test(sentence);
}

const shownIn = remembered(work);

/** The acts of message `i`, in the order of `ACTS`; empty for messages that are not the AI's. */
export function actsOf(messages: readonly Message[], i: number): readonly AiAct[] {
  const message = messages[i];
  if (message?.role !== 'ai' || message.visibility !== 'public') return [];
  return shownIn(message.text).map((shown) => ({ ...shown, i }));
}
