import type { Evidence, Message } from '../../utils/domain/conversation.ts';
import { counted, timeOf } from '../shared/words.ts';
import { EvidenceButton, type Show } from './EvidenceButton.tsx';

/** Requests that are drawn one by one; the count tells the rest. */
const SHOWN = 3;

interface Props {
  readonly of: readonly Evidence[];
  readonly messages: readonly Message[];
  readonly show: Show;
}

/** How often the customer asked for a person, and when. */
export function AskedForPerson({ of, messages, show }: Props) {
  return (
    <span className="asked">
      <b>{counted(of.length, 'time')}</b>
      {of.slice(0, SHOWN).map((it) => (
        <EvidenceButton key={`${it.i}:${it.start}`} of={it} show={show} className="tag">
          {timeOf(messages[it.i]?.at ?? null) ?? `#${it.i + 1}`}
        </EvidenceButton>
      ))}
    </span>
  );
}
