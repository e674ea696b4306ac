import type { PersonRequest } from '../../utils/domain/brief/brief.ts';
import type { Message } from '../../utils/domain/conversation.ts';
import { distinct } from '../shared/distinct.ts';
import { useWords } from '../shared/language.tsx';
import { EvidenceButton, type Show } from './EvidenceButton.tsx';
import { spanKey } from './fit.ts';

/** Requests that are drawn one by one; the count tells the rest. */
const SHOWN = 3;

interface Props {
  readonly of: readonly PersonRequest[];
  readonly messages: readonly Message[];
  readonly show: Show;
}

/** How often the customer asked for a person, and when. */
export function AskedForPerson({ of, messages, show }: Props) {
  const { say, count, time } = useWords();
  return (
    <span className="asked">
      <b>{count('times', of.length)}</b>
      {distinct(of, spanKey)
        .slice(0, SHOWN)
        .map((it) => (
          <EvidenceButton key={spanKey(it)} of={it} show={show} className="tag">
            {time(messages[it.i]?.at ?? null) ?? `#${it.i + 1}`}
            {it.ignored ? <span className="ignored">{say('state_ignored')}</span> : null}
          </EvidenceButton>
        ))}
    </span>
  );
}
