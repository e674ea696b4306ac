import { useState } from 'react';
import type { Message } from '../../utils/domain/conversation.ts';
import type { Assessment } from '../../utils/domain/escalation/assessment.ts';
import { counted } from '../shared/words.ts';
import { Card } from './Card.tsx';
import type { Show } from './EvidenceButton.tsx';
import { Reason } from './Reason.tsx';

/** Reasons that show their words at once; the lesser ones unfold at a press. */
const UNFOLDED = 2;
/** Reasons drawn before the agent asks for the lesser ones; one more is drawn rather than hidden alone. */
const DRAWN = 4;

interface Props {
  readonly assessment: Assessment | null;
  readonly messages: readonly Message[];
  readonly show: Show;
}

/** The score taken apart: each bar begins where the one above it ends, and the last one ends at the score. */
export function WhyCard({ assessment, messages, show }: Props) {
  const [isWhole, setWhole] = useState(false);
  if (assessment === null) {
    return (
      <Card id="why" title="Why" gist="no score yet">
        <p className="fine">The customer has not written anything yet, so there is nothing to judge.</p>
      </Card>
    );
  }
  const { triggers, score, confidence, limits } = assessment;
  const drawn = isWhole || triggers.length <= DRAWN + 1 ? triggers : triggers.slice(0, DRAWN);
  const lesser = triggers.slice(drawn.length);
  const starts = triggers.map((_, at) => triggers.slice(0, at).reduce((sum, { share }) => sum + share, 0));
  return (
    <Card
      id="why"
      title="Why"
      gist={triggers.length === 0 ? 'no reason' : counted(triggers.length, 'reason')}
    >
      {triggers.length === 0 ? <p className="fine">Nothing so far asks for a person.</p> : null}
      <ol className="reasons">
        {drawn.map((it, at) => (
          <Reason
            key={it.id}
            of={it}
            from={starts[at] ?? 0}
            unfolded={at < UNFOLDED}
            messages={messages}
            show={show}
          />
        ))}
      </ol>
      {lesser.length === 0 ? null : (
        <button type="button" className="button quiet lesser" onClick={() => setWhole(true)}>
          {lesser.length} lesser reasons, +{lesser.reduce((sum, { share }) => sum + share, 0)} together
        </button>
      )}
      {triggers.length === 0 ? null : (
        <p className="sum">
          <span>Adds up to</span>
          <span className="fine">{confidence} confidence</span>
          <b>{score}</b>
        </p>
      )}
      {limits.length === 0 ? null : (
        <ul className="limits">
          {limits.map((it) => (
            <li key={it}>{it}</li>
          ))}
        </ul>
      )}
    </Card>
  );
}
