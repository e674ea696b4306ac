import type { ReactNode } from 'react';
import { useWords } from '../shared/language.tsx';

/** One labelled line of the brief; without content it says that the conversation does not state it. */
export function Row({ label, children }: { label: string; children: ReactNode }) {
  const { say } = useWords();
  return (
    <div className="row">
      <dt>{label}</dt>
      <dd>{children ?? <span className="unstated">{say('unstated')}</span>}</dd>
    </div>
  );
}
