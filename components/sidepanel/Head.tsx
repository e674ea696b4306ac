import type { Assessment } from '../../utils/domain/escalation/assessment.ts';
import { BandChip } from '../shared/BandChip.tsx';
import { Glyph } from '../shared/Glyph.tsx';
import { useWords } from '../shared/language.tsx';
import { Said } from '../shared/Said.tsx';
import { Freshness, type HealthDoor } from './Freshness.tsx';
import { Meter } from './Meter.tsx';
import { Sparkline } from './Sparkline.tsx';
import type { CaseView, PanelActions } from './view.ts';

interface Props {
  readonly view: CaseView;
  /** The present judgement; null before the customer has written anything. */
  readonly now: Assessment | null;
  readonly actions: PanelActions;
  readonly health: HealthDoor;
}

/** Who, about what, how urgent, and how far to trust it: the part that never scrolls away. */
export function Head({ view, now, actions, health }: Props) {
  const { say, count } = useWords();
  const { of, unseen } = view;
  const { conversation, brand, assessments } = of;
  return (
    <header className="head">
      <div className="who">
        <div className="who-words">
          <h1>{conversation.customer === null ? say('customer') : <Said text={conversation.customer} />}</h1>
          <p className="subject" title={conversation.subject ?? undefined}>
            {conversation.subject === null ? say('noSubject') : <Said text={conversation.subject} />}
          </p>
        </div>
        <button
          type="button"
          className="button quiet brand"
          aria-label={say('settingsOf', brand.name)}
          onClick={() => actions.openSettings()}
        >
          <span className="brand-name">{brand.name}</span>
          <Glyph name="gear" />
        </button>
      </div>
      {now === null ? (
        <p className="fine">{say('noScore')}</p>
      ) : (
        <div className="gauge">
          <p className="score">
            <span className="spoken">{say('score')} </span>
            {now.score}
          </p>
          <div className="standing">
            <BandChip band={now.band} />
            <span className="meaning">{say(`meaning_${now.band}`)}</span>
          </div>
          <Sparkline
            assessments={assessments}
            messages={conversation.messages}
            thresholds={brand.thresholds}
            show={actions.showEvidence}
          />
          <Meter score={now.score} thresholds={brand.thresholds} />
        </div>
      )}
      <Freshness of={of} connected={view.connected} health={health} />
      {unseen > 0 ? (
        <button type="button" className="unseen-banner" onClick={() => actions.markSeen()}>
          <span>{count('unseen', unseen)}</span>
          <span className="seen">
            <Glyph name="check" />
            <span aria-hidden="true">{say('seen')}</span>
            <span className="spoken">{say('seen_mark')}</span>
          </span>
        </button>
      ) : null}
      <p className="spoken" role="status">
        {now === null ? '' : `${say(`band_${now.band}`)}. ${say(`meaning_${now.band}`)}`}
      </p>
    </header>
  );
}
