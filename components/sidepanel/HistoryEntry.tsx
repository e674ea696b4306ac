import { useState } from 'react';
import type { TimelineEntry } from '../../utils/domain/brief/timeline.ts';
import type { Evidence } from '../../utils/domain/conversation.ts';
import { Glyph } from '../shared/Glyph.tsx';
import { useWords } from '../shared/language.tsx';
import { Said } from '../shared/Said.tsx';
import { capitalised } from '../shared/words.ts';
import { actRows } from './acts.ts';
import { EvidenceButton, type Show } from './EvidenceButton.tsx';

interface Props {
  readonly entry: TimelineEntry;
  /** The words that a search found; null without one. */
  readonly hit: Evidence | null;
  /** The whole message. */
  readonly text: string;
  readonly show: Show;
}

/** Units around a found word that are drawn with it. */
const AROUND = 60;

/** The words around what was found, so that the agent sees why. */
function around(text: string, { start, end }: Evidence): string {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`.replace(/\s+/gu, ' ');
}

/** One message of the AI: what it did, its first words, and, unfolded, each act with the words that show it. */
export function HistoryEntry({ entry, hit, text, show }: Props) {
  const words = useWords();
  const { say } = words;
  const [isOpen, setOpen] = useState(false);
  const acts = new Set(entry.acts.map(({ act }) => act));
  const rows = actRows.filter(({ act }) => acts.has(act));
  const first = rows[0];
  const whole = { i: entry.i, start: 0, end: text.length };
  const span = hit ?? entry.acts.find(({ act }) => act === first?.act) ?? whole;
  const names = rows.map(({ act }) => words.word('act', act)).join(say('comma'));
  const time = words.time(entry.at);
  const folds = entry.acts.length > 1 || entry.text.length < text.trim().length;
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
          <Said text={hit ? around(text, hit) : entry.text} />
        </span>
      </EvidenceButton>
      {folds ? (
        <button type="button" className="unfold" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <Glyph name="chevron" />
          <span className="spoken">{say(isOpen ? 'history_fold' : 'history_unfold')}</span>
        </button>
      ) : null}
      {isOpen ? (
        <ul className="entry-acts">
          {(entry.acts.length > 0 ? entry.acts : [{ act: null, ...whole }]).map((one) => (
            <li key={`${one.act}:${one.start}`}>
              <EvidenceButton of={one} show={show}>
                <span className="by">{words.word('act', one.act ?? 'wrote')}</span>
                <Said text={text.slice(one.start, one.end)} />
              </EvidenceButton>
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}
