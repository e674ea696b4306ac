import type { Assessment } from '../../utils/domain/escalation/assessment.ts';
import { BandChip } from '../shared/BandChip.tsx';
import { bands } from '../shared/bands.ts';
import { Glyph } from '../shared/Glyph.tsx';
import { Said } from '../shared/Said.tsx';
import { counted } from '../shared/words.ts';
import { Freshness } from './Freshness.tsx';
import { Meter } from './Meter.tsx';
import { Sparkline } from './Sparkline.tsx';
import type { CaseView, PanelActions } from './view.ts';

interface Props {
  readonly view: CaseView;
  /** The present judgement; null before the customer has written anything. */
  readonly now: Assessment | null;
  readonly actions: PanelActions;
}

/** Who, about what, how urgent, and how far to trust it: the part that never scrolls away. */
export function Head({ view, now, actions }: Props) {
  const { of, unseen } = view;
  const { conversation, brand, assessments } = of;
  return (
    <header className="head">
      <div className="who">
        <div className="who-words">
          <h1>
            <Said text={conversation.customer ?? 'Customer'} />
          </h1>
          <p className="subject" title={conversation.subject ?? undefined}>
            {conversation.subject === null ? 'No subject stated' : <Said text={conversation.subject} />}
          </p>
        </div>
        <button type="button" className="button quiet brand" onClick={() => actions.openSettings()}>
          <span className="spoken">Settings of </span>
          <span className="brand-name">{brand.name}</span>
          <Glyph name="gear" />
        </button>
      </div>
      {now === null ? (
        <p className="fine">No score yet: the customer has not written anything.</p>
      ) : (
        <div className="gauge">
          <p className="score">
            <span className="spoken">Score </span>
            {now.score}
          </p>
          <div className="standing">
            <BandChip band={now.band} />
            <span className="meaning">{bands[now.band].meaning}</span>
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
      <Freshness of={of} connected={view.connected} />
      {unseen > 0 ? (
        <button type="button" className="unseen-banner" onClick={() => actions.markSeen()}>
          <span>{counted(unseen, 'new message')} since you last looked</span>
          <span className="seen">
            <Glyph name="check" />
            <span className="spoken">Mark as </span>Seen
          </span>
        </button>
      ) : null}
      <p className="spoken" role="status">
        {now === null ? '' : `${bands[now.band].label}. ${bands[now.band].meaning}`}
      </p>
    </header>
  );
}
