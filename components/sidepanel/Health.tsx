import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Case } from '../../utils/domain/case.ts';
import { healthOf } from '../../utils/domain/health.ts';
import { Glyph } from '../shared/Glyph.tsx';
import { useWords } from '../shared/language.tsx';
import { Stated } from '../shared/Stated.tsx';
import { extent } from './Freshness.tsx';
import { HealthReport } from './HealthReport.tsx';
import { Row } from './Row.tsx';
import type { Reporting } from './view.ts';

interface Props {
  readonly id: string;
  readonly of: Case;
  readonly actions: Reporting;
  readonly close: () => void;
}

/** How this conversation was read: how much, from where, whose, from when to when, and what is missing. */
export function Health({ id, of, actions, close }: Props) {
  const words = useWords();
  const { say, count, word, number, moment } = words;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { coverage, source } = of;
  const { authors, notes, oldestAt, newestAt, untimed, readAt } = healthOf(of);
  const onKeyDown = ({ key }: KeyboardEvent) => key === 'Escape' && close();
  return (
    <main id={id} className="cards health" aria-labelledby={`${id}-title`} onKeyDown={onKeyDown}>
      <div className="health-head">
        <h2 id={`${id}-title`} ref={heading} tabIndex={-1}>
          {say('health')}
        </h2>
        <button type="button" className="button quiet" onClick={close}>
          {say('health_close')}
        </button>
      </div>
      <dl className="health-rows">
        <Row label={say('health_covered')}>{extent(coverage, words)}</Row>
        <Row label={say('health_from')}>{say(`source_${source}`)}</Row>
        <Row label={say('health_authors')}>
          <ul className="authors" aria-label={say('health_authors')}>
            {authors.map(({ role, count: messages }) => (
              <li key={role} data-role={role}>
                {word('by', role)} <b>{number(messages)}</b>
              </li>
            ))}
          </ul>
          <span className="fine">{say(`roles_${coverage.roles}`)}</span>
          {notes === 0 ? null : <span className="fine">{count('health_notes', notes)}</span>}
        </Row>
        <Row label={say('health_oldest')}>{oldestAt === null ? null : <Moment at={oldestAt} />}</Row>
        <Row label={say('health_newest')}>
          {newestAt === null ? null : <Moment at={newestAt} />}
          {untimed === 0 ? null : <span className="fine">{count('health_untimed', untimed)}</span>}
        </Row>
        <Row label={say('health_readAt')}>{moment(readAt)}</Row>
      </dl>
      <h3>{say('notInReading')}</h3>
      {coverage.missing.length === 0 ? (
        <p className="whole">
          <Glyph name="check" />
          {say('health_whole')}
        </p>
      ) : (
        <ul className="caution gaps" aria-label={say('notInReading')}>
          {coverage.missing.map((it) => (
            <li key={it}>
              <Stated text={it} />
            </li>
          ))}
        </ul>
      )}
      <h3>{say('health_report')}</h3>
      <HealthReport actions={actions} />
    </main>
  );
}

function Moment({ at }: { at: number }) {
  const { moment } = useWords();
  return <time dateTime={new Date(at).toISOString()}>{moment(at)}</time>;
}
