import type { AiPromise } from '../../utils/domain/brief/brief.ts';
import { useWords } from '../shared/language.tsx';
import { Said } from '../shared/Said.tsx';
import { EvidenceButton, type Show } from './EvidenceButton.tsx';
import { spanKey } from './fit.ts';

/** What the AI committed the brand to, and how each stands. */
export function Promises({
  promises,
  show,
}: {
  promises: readonly (readonly [AiPromise, string])[];
  show: Show;
}) {
  const { say } = useWords();
  return (
    <ul className="lines">
      {promises.map(([it, words]) => (
        <li key={spanKey(it)}>
          <EvidenceButton of={it} show={show} title={it.quote}>
            <q>
              <Said text={words} />
            </q>
            <span className="state" data-state={it.state}>
              {say(`state_${it.state}`)}
            </span>
          </EvidenceButton>
        </li>
      ))}
    </ul>
  );
}
