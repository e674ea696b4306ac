import type { Thresholds } from '../../utils/domain/brand.ts';
import type { Message } from '../../utils/domain/conversation.ts';
import { quoted } from '../../utils/domain/conversation.ts';
import type { Assessment, Share } from '../../utils/domain/escalation/assessment.ts';
import { Said } from '../shared/Said.tsx';
import { counted, timeOf } from '../shared/words.ts';
import { Card } from './Card.tsx';
import { EvidenceButton, type Show } from './EvidenceButton.tsx';
import { reasonOf } from './reasons.ts';

/** Quotes drawn for one reason: the most telling ones. */
const QUOTES = 2;
const QUOTE_WORDS = 22;

interface Props {
  readonly assessment: Assessment | null;
  readonly messages: readonly Message[];
  readonly thresholds: Thresholds;
  readonly show: Show;
}

/** The score taken apart: each bar begins where the one above it ends, and the last one ends at the score. */
export function WhyCard({ assessment, messages, show }: Props) {
  if (assessment === null) {
    return (
      <Card id="why" title="Why" gist="no score yet">
        <p className="fine">The customer has not written anything yet, so there is nothing to judge.</p>
      </Card>
    );
  }
  const { triggers, score, confidence, limits } = assessment;
  const starts = triggers.map((_, at) => triggers.slice(0, at).reduce((sum, { share }) => sum + share, 0));
  return (
    <Card id="why" title="Why" gist={triggers.length === 0 ? 'no reason' : counted(triggers.length, 'reason')}>
      {triggers.length === 0 ? <p className="fine">Nothing so far asks for a person.</p> : null}
      <ol className="reasons">
        {triggers.map((it, at) => (
          <Reason key={it.id} of={it} from={starts[at] ?? 0} messages={messages} show={show} />
        ))}
      </ol>
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

interface ReasonProps {
  readonly of: Share;
  /** Points of the reasons above it. */
  readonly from: number;
  readonly messages: readonly Message[];
  readonly show: Show;
}

function Reason({ of, from, messages, show }: ReasonProps) {
  const { label, why } = reasonOf(of.id);
  const quotes = of.evidence.filter((it) => quoted(messages, it).trim() !== '').slice(0, QUOTES);
  return (
    <li className="reason" data-trigger={of.id}>
      <p className="reason-head">
        <span className="reason-label">{label}</span>
        <span className="share">+{of.share}</span>
      </p>
      <div className="bar" aria-hidden="true">
        <i style={{ left: `${from}%`, width: `${of.share}%` }} />
      </div>
      {quotes.map((it) => (
        <EvidenceButton
          key={`${it.i}:${it.start}`}
          of={it}
          show={show}
          className="quote"
          title={quoted(messages, it)}
        >
          <q>
            <Said text={quoted(messages, it)} limit={QUOTE_WORDS} />
          </q>
          <time>{timeOf(messages[it.i]?.at ?? null)}</time>
        </EvidenceButton>
      ))}
      {why === '' ? null : <p className="fine">{why}</p>}
    </li>
  );
}
