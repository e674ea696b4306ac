import type { Quote } from '../../utils/domain/brief/brief.ts';
import { Said } from '../shared/Said.tsx';
import { Edited } from './Edited.tsx';
import { EvidenceButton, type Show } from './EvidenceButton.tsx';

/** Issue or wish in the customer's words, or in the agent's. */
export function LeadQuote({ of, words, show }: { of: Quote; words: string; show: Show }) {
  return (
    <EvidenceButton of={of} show={show} className="quote lead" title={of.quote}>
      {of.edited ? (
        <Said text={words} />
      ) : (
        <q>
          <Said text={words} />
        </q>
      )}
      <Edited line={of} />
    </EvidenceButton>
  );
}
