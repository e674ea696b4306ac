import type { Act } from '../acts.ts';
import type { Evidence, Message } from '../conversation.ts';
import { fold } from '../text.ts';
import type { TimelineEntry } from './timeline.ts';

/** An entry of the AI's history that answers a search, with the words that it was found by. */
export interface FoundEntry {
  readonly entry: TimelineEntry;
  /** Where the searched words stand; null where nothing was searched for. */
  readonly hit: Evidence | null;
}

/** What an agent looks for in the AI's history; the empty search finds everything. */
export interface Search {
  readonly words: string;
  /** Only messages that do this, or that the customer disputed; null for all. */
  readonly only: Act | 'disputed' | null;
}

export const EVERYTHING: Search = { words: '', only: null };

function isSought({ acts, wrong }: TimelineEntry, only: Search['only']): boolean {
  if (only === null) return true;
  return only === 'disputed' ? wrong : acts.some(({ act }) => act === only);
}

/** The first place at which all of the words stand together, however they are written: accents and case are no matter. */
function hitIn(text: string, words: string, i: number): Evidence | null {
  const of = fold(text);
  const at = of.text.indexOf(words);
  if (at < 0) return null;
  return { i, start: of.at(at), end: of.at(at + words.length) };
}

/** The AI's messages that do what is asked for and hold the words, oldest first. */
export function searchTimeline(
  timeline: readonly TimelineEntry[],
  messages: readonly Pick<Message, 'text'>[],
  { words, only }: Search,
): FoundEntry[] {
  const sought = fold(words.trim()).text;
  return timeline.flatMap((entry): FoundEntry[] => {
    if (!isSought(entry, only)) return [];
    if (sought === '') return [{ entry, hit: null }];
    const hit = hitIn(messages[entry.i]?.text ?? '', sought, entry.i);
    return hit ? [{ entry, hit }] : [];
  });
}
