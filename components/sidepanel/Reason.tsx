import { useId, useState } from 'react';
import { type Message, quoted } from '../../utils/domain/conversation.ts';
import type { Share } from '../../utils/domain/escalation/assessment.ts';
import { distinct } from '../shared/distinct.ts';
import { Glyph } from '../shared/Glyph.tsx';
import { useWords } from '../shared/language.tsx';
import { Said } from '../shared/Said.tsx';
import { EvidenceButton, type Show } from './EvidenceButton.tsx';
import { spanKey } from './fit.ts';
import { reasonOf } from './reasons.ts';

/** Quotes drawn for one reason: the most telling ones. */
const QUOTES = 2;
const QUOTE_WORDS = 22;

interface Props {
  readonly of: Share;
  /** Points of the reasons above it. */
  readonly from: number;
  readonly unfolded: boolean;
  readonly messages: readonly Message[];
  readonly show: Show;
}

/** One reason: its name, its points as a piece of the whole bar, and the words that show it. */
export function Reason({ of, from, unfolded, messages, show }: Props) {
  // Until the agent has turned it by hand, a reason follows its place in the order.
  const [turned, setTurned] = useState<boolean | null>(null);
  const open = turned ?? unfolded;
  const proof = useId();
  const words = useWords();
  const { label, why } = reasonOf(of.id, words);
  const quotes = distinct(of.evidence, spanKey)
    .filter((it) => quoted(messages, it).trim() !== '')
    .slice(0, QUOTES);
  return (
    <li className="reason" data-trigger={of.id}>
      <button
        type="button"
        className="reason-head"
        aria-expanded={open}
        aria-controls={proof}
        onClick={() => setTurned(!open)}
      >
        <span className="reason-label">{label}</span>
        <span className="turn">
          <Glyph name="chevron" />
        </span>
        <span className="share">+{of.share}</span>
      </button>
      <div className="bar" aria-hidden="true">
        <i style={{ left: `${from}%`, width: `${of.share}%` }} />
      </div>
      <div id={proof} className="proof" hidden={!open}>
        {quotes.map((it) => (
          <EvidenceButton
            key={spanKey(it)}
            of={it}
            show={show}
            className="quote"
            title={quoted(messages, it)}
          >
            <q>
              <Said text={quoted(messages, it)} limit={QUOTE_WORDS} />
            </q>
            <time>{words.time(messages[it.i]?.at ?? null)}</time>
          </EvidenceButton>
        ))}
        {why === '' ? null : <p className="fine">{why}</p>}
        {of.without === undefined ? null : <p className="fine">{words.say('why_without', of.without)}</p>}
      </div>
    </li>
  );
}
