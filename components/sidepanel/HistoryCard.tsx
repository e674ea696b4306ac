import { useState } from 'react';
import type { Act } from '../../utils/domain/acts.ts';
import { EVERYTHING, type Search, searchTimeline } from '../../utils/domain/brief/search.ts';
import type { TimelineEntry } from '../../utils/domain/brief/timeline.ts';
import type { Message } from '../../utils/domain/conversation.ts';
import { useWords } from '../shared/language.tsx';
import { Card } from './Card.tsx';
import type { Show } from './EvidenceButton.tsx';
import { HistoryEntry } from './HistoryEntry.tsx';
import { HistorySearch } from './HistorySearch.tsx';

/** Entries drawn before the agent asks for the earlier ones. */
const SHOWN = 6;
/** Entries from which on looking for one pays. */
const WORTH_A_SEARCH = 3;

interface Props {
  readonly timeline: readonly TimelineEntry[];
  readonly messages: readonly Message[];
  readonly show: Show;
}

/** The AI's part of the conversation, act by act, oldest first. */
export function HistoryCard({ timeline, messages, show }: Props) {
  const { say, count } = useWords();
  const [all, setAll] = useState(false);
  const [search, setSearch] = useState<Search>(EVERYTHING);
  const isSearching = search.words.trim() !== '' || search.only !== null;
  const found = searchTimeline(timeline, messages, search);
  const hidden = all || isSearching ? 0 : Math.max(0, found.length - SHOWN);
  const disputed = timeline.filter(({ wrong }) => wrong).length;
  const gist = [
    count('history_count', timeline.length),
    ...(disputed > 0 ? [say('history_disputed', disputed)] : []),
  ];
  const acts = [...new Set<Act>(timeline.flatMap((entry) => entry.acts.map(({ act }) => act)))];
  return (
    <Card id="history" title={say('card_history')} gist={gist.join(' · ')}>
      {timeline.length === 0 ? <p className="fine">{say('history_none')}</p> : null}
      {timeline.length >= WORTH_A_SEARCH ? (
        <HistorySearch
          search={search}
          choices={[...(disputed > 0 ? ['disputed' as const] : []), ...acts]}
          found={isSearching ? say('history_found', found.length, timeline.length) : ''}
          onSearch={setSearch}
        />
      ) : null}
      {isSearching && found.length === 0 ? <p className="fine">{say('history_noMatch')}</p> : null}
      {hidden > 0 ? (
        <button type="button" className="button quiet earlier" onClick={() => setAll(true)}>
          {count('history_earlier', hidden)}
        </button>
      ) : null}
      <ol className="timeline">
        {found.slice(hidden).map(({ entry, hit }) => (
          <HistoryEntry
            key={entry.i}
            entry={entry}
            hit={hit}
            text={messages[entry.i]?.text ?? ''}
            show={show}
          />
        ))}
      </ol>
    </Card>
  );
}
