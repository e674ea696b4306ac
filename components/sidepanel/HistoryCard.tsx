import { useState } from 'react';
import type { TimelineEntry } from '../../utils/domain/brief/timeline.ts';
import type { Message } from '../../utils/domain/conversation.ts';
import { Glyph } from '../shared/Glyph.tsx';
import { useWords } from '../shared/language.tsx';
import { Said } from '../shared/Said.tsx';
import { capitalised } from '../shared/words.ts';
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
  const { say, count } = useWords();
  const [all, setAll] = useState(false);
  const hidden = all ? 0 : Math.max(0, timeline.length - SHOWN);
  const disputed = timeline.filter(({ wrong }) => wrong).length;
  const gist = [
    count('history_count', timeline.length),
    ...(disputed > 0 ? [say('history_disputed', disputed)] : []),
  ];
  return (
    <Card id="history" title={say('card_history')} gist={gist.join(' · ')}>
      {timeline.length === 0 ? <p className="fine">{say('history_none')}</p> : null}
      {hidden > 0 ? (
        <button type="button" className="button quiet earlier" onClick={() => setAll(true)}>
          {count('history_earlier', hidden)}
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
  const words = useWords();
  const { say } = words;
  const acts = new Set(entry.acts.map(({ act }) => act));
  const rows = actRows.filter(({ act }) => acts.has(act));
  const first = rows[0];
  const span = entry.acts.find(({ act }) => act === first?.act) ?? { i: entry.i, start: 0, end: length };
  const names = rows.map(({ act }) => words.word('act', act)).join(say('comma'));
  const time = words.time(entry.at);
  return (
    <li data-act={first?.act ?? 'wrote'} data-wrong={entry.wrong}>
      <EvidenceButton of={span} show={show} className="entry">
        <span className="node">
          <Glyph name={first?.glyph ?? 'dot'} />
        </span>
        <span className="entry-head">
          <span className="acts">{capitalised(names || say('act_wrote'))}</span>
          {entry.wrong ? (
            <span className="mark">
              <Glyph name="alert" />
              {say('history_wrong')}
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
