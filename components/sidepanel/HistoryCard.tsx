import { useState } from 'react';
import type { TimelineEntry } from '../../utils/domain/brief/timeline.ts';
import type { Message } from '../../utils/domain/conversation.ts';
import { Glyph } from '../shared/Glyph.tsx';
import { Said } from '../shared/Said.tsx';
import { capitalised, counted, timeOf } from '../shared/words.ts';
import { actRows } from './acts.ts';
import { Card } from './Card.tsx';
import { EvidenceButton, type Show } from './EvidenceButton.tsx';

/** Entries drawn before the agent asks for the earlier ones. */
const SHOWN = 6;

interface Props {
  readonly timeline: readonly TimelineEntry[];
  readonly messages: readonly Message[];
  readonly show: Show;
}

/** The AI's part of the conversation, act by act, oldest first. */
export function HistoryCard({ timeline, messages, show }: Props) {
  const [all, setAll] = useState(false);
  const hidden = all ? 0 : Math.max(0, timeline.length - SHOWN);
  const disputed = timeline.filter(({ wrong }) => wrong).length;
  const gist = [
    counted(timeline.length, 'AI reply', 'AI replies'),
    ...(disputed > 0 ? [`${disputed} disputed`] : []),
  ];
  return (
    <Card id="history" title="History" gist={gist.join(' · ')}>
      {timeline.length === 0 ? <p className="fine">The AI has not written anything here.</p> : null}
      {hidden > 0 ? (
        <button type="button" className="button quiet earlier" onClick={() => setAll(true)}>
          Show {counted(hidden, 'earlier reply', 'earlier replies')}
        </button>
      ) : null}
      <ol className="timeline">
        {timeline.slice(hidden).map((entry) => (
          <Entry key={entry.i} entry={entry} length={messages[entry.i]?.text.length ?? 0} show={show} />
        ))}
      </ol>
    </Card>
  );
}

function Entry({ entry, length, show }: { entry: TimelineEntry; length: number; show: Show }) {
  const acts = new Set(entry.acts.map(({ act }) => act));
  const rows = actRows.filter(({ act }) => acts.has(act));
  const first = rows[0];
  const span = entry.acts.find(({ act }) => act === first?.act) ?? { i: entry.i, start: 0, end: length };
  const time = timeOf(entry.at);
  return (
    <li data-act={first?.act ?? 'wrote'} data-wrong={entry.wrong}>
      <EvidenceButton of={span} show={show} className="entry">
        <span className="node">
          <Glyph name={first?.glyph ?? 'dot'} />
        </span>
        <span className="entry-head">
          <span className="acts">{capitalised(rows.map(({ label }) => label).join(', ') || 'wrote')}</span>
          {entry.wrong ? (
            <span className="mark">
              <Glyph name="alert" />
              Disputed
            </span>
          ) : null}
          {time === null ? null : <time>{time}</time>}
        </span>
        <span className="entry-text">
          <Said text={entry.text} />
        </span>
      </EvidenceButton>
    </li>
  );
}
