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
const CLOSING = `"')]`;
const UNSPACED_ANSWER = /[\u3040-\u30ff\u4e00-\u9fff]{6}/;

/** For each sentence: does it say `cue`? Null where none does. */
type Sayers = (cue: Cue) => readonly boolean[] | null;

function sayersIn(text: string, sentences: readonly Stretch[]): Sayers {
  const of = fold(text);
  const hits = earFor(of.text, languageOf(text));
  return (cue) => {
    const found = hits(cue);
    if (found.length === 0) return null;
    // What a pattern asks for before the words themselves, the full stop of the sentence before, is none of them.
    const places = found.map(({ start, end }) => of.at(start + wordIn(of.text.slice(start, end))));
    return sentences.map(({ start, end }) => places.some((at) => at >= start && at < end));
  };
}

/** Where the first word begins. */
function wordIn(text: string): number {
  return Math.max(0, text.search(/[\p{L}\p{N}]{2}/u));
}

/** The acts of one text, in the order of `ACTS`, those of one act in the order of the text. */
function work(text: string): readonly Shown[] {
  const sentences = sentencesOf(text);
  const sayers = sayersIn(text, sentences);
  const isQuestion = sentences.map(({ start, end }) => endsInQuestion(text, start, end));
  const asking = sayers('asks for details');
  const idle = [sayers('small talk'), sayers('apologised')];
  const named: Shown[] = [];
  const isTaken: boolean[] = [];
  for (const act of NAMED) {
    const says = sayers(act);
    if (!says) continue;
    for (let k = 0; k < sentences.length; k++) {
      if (!says[k] || (isQuestion[k] && act !== 'fell back')) continue;
      named.push({ act, ...(sentences[k] as Stretch) });
      isTaken[k] = true;
    }
  }
  const asked: Shown[] = [];
  const answered: Shown[] = [];
  for (let k = 0; k < sentences.length; k++) {
    const sentence = sentences[k] as Stretch;
    if (isQuestion[k] || asking?.[k]) asked.push({ act: 'asked', ...sentence });
    else if (
      !isTaken[k] &&
      !idle.some((says) => says?.[k]) &&
      isLong(text.slice(sentence.start, sentence.end))
    )
      answered.push({ act: 'answered', ...sentence });
  }
  return [...asked, ...answered, ...named];
}

/** True where the last sign that is no closing mark asks. */
function endsInQuestion(text: string, start: number, end: number): boolean {
  let last = end - 1;
  while (last > start && CLOSING.includes(text[last] as string)) last--;
  return text[last] === '?' || text[last] === '\uff1f';
}

function isLong(sentence: string): boolean {
  return sentence.split(/\s+/, ANSWER_WORDS).length >= ANSWER_WORDS || UNSPACED_ANSWER.test(sentence);
}

const shownIn = remembered(work);

/** The acts of message `i`, in the order of `ACTS`; empty for messages that are not the AI's. */
export function actsOf(messages: readonly Message[], i: number): readonly AiAct[] {
  const message = messages[i];
  if (message?.role !== 'ai' || message.visibility !== 'public') return [];
  return shownIn(message.text).map((shown) => ({ ...shown, i }));
}
