import type { Evidence, Message } from './conversation.ts';
import { type Cue, find } from './escalation/lexicons/index.ts';
import { languageOf } from './language.ts';
import { type Folded, fold, type Stretch, sentencesOf } from './text.ts';

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

function sentenceOfHit(sentences: readonly Stretch[], at: number): Stretch | undefined {
  return sentences.find(({ start, end }) => at >= start && at < end);
}

function named(of: Folded, text: string, sentences: readonly Stretch[], language: string | null): Shown[] {
  return NAMED.flatMap((act) => {
    const seen = new Set<Stretch>();
    for (const hit of find(act, of.text, language)) {
      const sentence = sentenceOfHit(sentences, of.at(hit.start));
      const isQuestion = sentence && text.slice(sentence.start, sentence.end).trimEnd().endsWith('?');
      if (sentence && !(isQuestion && act !== 'fell back')) seen.add(sentence);
    }
    return [...seen].sort((a, b) => a.start - b.start).map(({ start, end }) => ({ act, start, end }));
  });
}

function isEmptyTalk(sentence: string, language: string | null): boolean {
  return find('small talk', fold(sentence).text, language).length > 0;
}

function work(text: string): readonly Shown[] {
  const of = fold(text);
  const language = languageOf(text);
  const sentences = sentencesOf(text);
  const shown = named(of, text, sentences, language);
  for (const { start, end } of sentences) {
    const sentence = text.slice(start, end);
    const taken = shown.some((act) => act.start === start && act.act !== 'apologised');
    if (/[?\uff1f]["')\]]*$/.test(sentence)) shown.push({ act: 'asked', start, end });
    else if (find('asks for details', fold(sentence).text, language).length > 0)
      shown.push({ act: 'asked', start, end });
    else if (!taken && isAnswer(sentence, language)) shown.push({ act: 'answered', start, end });
  }
  return shown.sort((a, b) => ACTS.indexOf(a.act) - ACTS.indexOf(b.act) || a.start - b.start);
}

function isAnswer(sentence: string, language: string | null): boolean {
  const long =
    sentence.split(/\s+/).length >= ANSWER_WORDS || /[\u3040-\u30ff\u4e00-\u9fff]{6}/.test(sentence);
  return (
    long && find('apologised', fold(sentence).text, language).length === 0 && !isEmptyTalk(sentence, language)
  );
}

const worked = new Map<string, readonly Shown[]>();
/** Texts whose acts are kept; the AI says most things more than once. */
const KEPT = 2_000;

function shownIn(text: string): readonly Shown[] {
  const known = worked.get(text);
  if (known) return known;
  const shown = work(text);
  if (worked.size >= KEPT) worked.clear();
  worked.set(text, shown);
  return shown;
}

/** The acts of message `i`, in the order of `ACTS`; empty for messages that are not the AI's. */
export function actsOf(messages: readonly Message[], i: number): readonly AiAct[] {
  const message = messages[i];
  if (!message || message.role !== 'ai' || message.visibility !== 'public') return [];
  return shownIn(message.text).map((shown) => ({ ...shown, i }));
}
