import type { AiPromise } from '../../utils/domain/brief/brief.ts';
import { useWords } from '../shared/language.tsx';
import { Said } from '../shared/Said.tsx';
import { Edited } from './Edited.tsx';
import { EvidenceButton, type Show } from './EvidenceButton.tsx';
import { spanKey } from './fit.ts';

interface Props {
  readonly promises: readonly (readonly [AiPromise, string])[];
  /** Epoch ms of the case: an open promise that fell due before is overdue. */
  readonly at: number;
  readonly show: Show;
}

const isOverdue = ({ state, due }: AiPromise, at: number) =>
  state === 'open' && due?.at != null && due.at < at;

/** What the AI committed the brand to, and how each stands. */
export function Promises({ promises, at, show }: Props) {
  const { say, day, time } = useWords();
  /** The day, and the hour where it is not the day's end. */
  const dueBy = (due: number) => {
    const date = new Date(due);
    const isDay = date.getUTCHours() === 23 && date.getUTCMinutes() === 59;
    return [day(date.toISOString()), ...(isDay ? [] : [time(due)])].join(' ');
  };
  return (
    <ul className="lines">
      {promises.map(([it, words]) => (
        <li key={spanKey(it)}>
          <EvidenceButton of={it} show={show} title={it.quote}>
            <span className="promise">
              <q>
                <Said text={words} />
              </q>
              <Edited line={it} />
              {it.due?.at == null ? null : (
                <span className="due">{say('promise_due', dueBy(it.due.at))}</span>
              )}
            </span>
            <span className="state" data-state={isOverdue(it, at) ? 'broken' : it.state}>
              {say(isOverdue(it, at) ? 'state_overdue' : `state_${it.state}`)}
            </span>
          </EvidenceButton>
        </li>
      ))}
    </ul>
  );
}
