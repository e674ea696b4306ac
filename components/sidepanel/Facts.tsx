import type { Fact } from '../../utils/domain/brief/brief.ts';
import { Said } from '../shared/Said.tsx';
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
  const settled = facts.filter(([{ k }]) => doNotAsk.includes(k));
  const others = facts.filter(([{ k }]) => !doNotAsk.includes(k));
  return (
    <>
      {settled.length === 0 ? null : (
        <Row label="Don’t ask again">
          <Chips facts={settled} show={show} settled />
        </Row>
      )}
      {settled.length > 0 && others.length === 0 ? null : (
        <Row label="Stated">{others.length === 0 ? null : <Chips facts={others} show={show} />}</Row>
      )}
    </>
  );
}

/** Kinds whose name says little to an agent. */
const KINDS: Readonly<Record<string, string>> = {
  mention: 'named',
  trait: 'detail',
  choice: 'chose',
  merchant: 'shop',
};

interface ChipsProps {
  readonly facts: Props['facts'];
  readonly show: Show;
  readonly settled?: boolean;
}

function Chips({ facts, show, settled = false }: ChipsProps) {
  return (
    <ul className="chips">
      {facts.map(([it, words]) => (
        <li key={spanKey(it)}>
          <EvidenceButton of={it} show={show} className={settled ? 'fact fact-settled' : 'fact'} title={it.v}>
            <span className="kind">{KINDS[it.k] ?? it.k}</span> <Said text={words} />
          </EvidenceButton>
        </li>
      ))}
    </ul>
  );
}
