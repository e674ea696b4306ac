import type { ReactNode } from 'react';

/** One labelled line of the brief; without content it says that the conversation does not state it. */
export function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="row">
      <dt>{label}</dt>
      <dd>{children ?? <span className="unstated">not stated</span>}</dd>
    </div>
  );
}
