import { useState } from 'react';
import type { Message } from '../../utils/domain/conversation.ts';
import type { Assessment } from '../../utils/domain/escalation/assessment.ts';
import { useWords } from '../shared/language.tsx';
import { Stated } from '../shared/Stated.tsx';
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
  const { say, count } = useWords();
  const [isWhole, setWhole] = useState(false);
  if (assessment === null) {
    return (
      <Card id="why" title={say('card_why')} gist={say('why_noScore')}>
        <p className="fine">{say('why_noWords')}</p>
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
      title={say('card_why')}
      gist={triggers.length === 0 ? say('why_none') : count('why_count', triggers.length)}
    >
      {triggers.length === 0 ? <p className="fine">{say('why_nothing')}</p> : null}
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
          {count(
            'why_lesser',
            lesser.length,
            lesser.reduce((sum, { share }) => sum + share, 0),
          )}
        </button>
      )}
      {triggers.length === 0 ? null : (
        <p className="sum">
          <span>{say('why_sum')}</span>
          <span className="fine">{say(`confidence_${confidence}`)}</span>
          <b>{score}</b>
        </p>
      )}
      {limits.length === 0 ? null : (
        <ul className="limits">
          {limits.map((it) => (
            <li key={it}>
              <Stated text={it} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
