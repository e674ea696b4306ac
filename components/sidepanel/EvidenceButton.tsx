import type { ReactNode } from 'react';
import type { Evidence } from '../../utils/domain/conversation.ts';
import { useWords } from '../shared/language.tsx';

export type Show = (evidence: Evidence) => void;

interface Props {
  readonly of: Evidence;
  readonly show: Show;
  readonly className?: string;
  /** The whole words, where the visible ones are cut. */
  readonly title?: string;
  readonly children: ReactNode;
}

/** A line that proves itself: a press shows the words in the helpdesk. */
export function EvidenceButton({ of: { i, start, end }, show, className = 'line', title, children }: Props) {
  const { say } = useWords();
  return (
    <button
      type="button"
      className={`evidence ${className}`}
      data-evidence={`${i}:${start}:${end}`}
      title={title ?? say('showInTalk')}
      onClick={() => show({ i, start, end })}
    >
      {children}
    </button>
  );
}
