import { useWords } from '../shared/language.tsx';

const ROWS = ['name', 'gauge', 'meter', 'card', 'card', 'card'] as const;

/** The panel's own outline while the conversation is being read. */
export function Skeleton() {
  const { say } = useWords();
  return (
    <main className="skeleton">
      <h1 aria-live="polite">{say('loading')}</h1>
      <div aria-hidden="true">
        {ROWS.map((it, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows are fixed
          <i key={at} className={`bone bone-${it}`} />
        ))}
      </div>
    </main>
  );
}
