import { useEffect, useRef, useState } from 'react';
import type { UndoToken } from '../../utils/domain/draft.ts';
import { draftOf, keepDraft } from '../../utils/storage/drafts.ts';
import type { DraftOutcome } from '../sidepanel/view.ts';

/** An agent's draft for one conversation, and what has come of it. */
export interface Writing {
  readonly text: string;
  readonly filled: number;
  readonly outcome: DraftOutcome | null;
  /** What the page needs to take the draft back; null when there is nothing to take back. */
  readonly undo: UndoToken | null;
  /** The text as it was before it was cleared. */
  readonly cleared: string;
}

const BLANK: Writing = { text: '', filled: 0, outcome: null, undo: null, cleared: '' };

export type ChangeWriting = (key: string, change: (was: Writing) => Partial<Writing>) => void;

/** A second text goes below the first, as a paragraph of its own. */
export function below(first: string, second: string): string {
  return first.trim() === '' ? second : `${first.trimEnd()}\n\n${second}`;
}

/** The draft of each conversation that this panel has shown; texts are kept while the browser runs, in memory alone. */
export function useWritings(key: string | null): { writing: Writing; change: ChangeWriting } {
  const [all, setAll] = useState<Readonly<Record<string, Writing>>>({});
  const looked = useRef(new Set<string>());
  const change = useRef<ChangeWriting>((of, more) =>
    setAll((before) => {
      const was = before[of] ?? BLANK;
      return { ...before, [of]: { ...was, ...more(was) } };
    }),
  ).current;
  const writing = (key !== null && all[key]) || BLANK;

  useEffect(() => {
    if (key === null || looked.current.has(key)) return;
    looked.current.add(key);
    // What was typed while this looked stays, below what was there.
    void draftOf(key).then(
      (text) => text && change(key, (was) => ({ text: below(text, was.text).trimEnd() })),
    );
  }, [key, change]);

  const kept = useRef(writing.text);
  useEffect(() => {
    if (key !== null && all[key] !== undefined && kept.current !== `${key} ${writing.text}`) {
      kept.current = `${key} ${writing.text}`;
      void keepDraft(key, writing.text, Date.now());
    }
  }, [key, all, writing.text]);

  return { writing, change };
}
