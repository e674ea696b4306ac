import type { Fact } from '../../utils/domain/brief/brief.ts';
import { useWords } from '../shared/language.tsx';
import { Said } from '../shared/Said.tsx';
import { Edited } from './Edited.tsx';
import { EvidenceButton, type Show } from './EvidenceButton.tsx';
import { spanKey } from './fit.ts';
import { Row } from './Row.tsx';

interface Props {
  readonly facts: readonly (readonly [Fact, string])[];
  /** Kinds already given. */
  readonly doNotAsk: readonly string[];
  readonly show: Show;
}

/** What the customer stated; what must not be asked for again stands apart. */
export function Facts({ facts, doNotAsk, show }: Props) {
  const { say } = useWords();
  const settled = facts.filter(([{ k }]) => doNotAsk.includes(k));
  const others = facts.filter(([{ k }]) => !doNotAsk.includes(k));
  return (
    <>
      {settled.length === 0 ? null : (
        <Row label={say('row_settled')}>
          <Chips facts={settled} show={show} settled />
        </Row>
      )}
      {settled.length > 0 && others.length === 0 ? null : (
        <Row label={say('row_stated')}>
          {others.length === 0 ? null : <Chips facts={others} show={show} />}
        </Row>
      )}
    </>
  );
}

interface ChipsProps {
  readonly facts: Props['facts'];
  readonly show: Show;
  readonly settled?: boolean;
}

function Chips({ facts, show, settled = false }: ChipsProps) {
  const { word, day } = useWords();
  return (
    <ul className="chips">
      {facts.map(([it, words]) => (
        <li key={spanKey(it)}>
          <EvidenceButton of={it} show={show} className={settled ? 'fact fact-settled' : 'fact'} title={it.v}>
            <span className="kind">{word('kind', it.k)}</span> <Said text={words} />
            <Meant fact={it} day={day} />
            <Edited line={it} />
            {it.superseded?.at(-1) ? <s className="was">{it.superseded.at(-1)?.v}</s> : null}
          </EvidenceButton>
        </li>
      ))}
    </ul>
  );
}

/** The day that words like "next Friday" mean. */
function Meant({ fact: { v, means }, day }: { fact: Fact; day: (iso: string) => string }) {
  const told = means === undefined || /\d/u.test(v) ? '' : day(means);
  return told === '' ? null : (
    <time className="meant" dateTime={means}>
      {told}
    </time>
  );
}
