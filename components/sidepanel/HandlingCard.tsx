import type { Handling } from '../../utils/domain/handling/handling.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
import { Glyph } from '../shared/Glyph.tsx';
import { Said } from '../shared/Said.tsx';
import { Card } from './Card.tsx';
import { reasonOf } from './reasons.ts';
import { useTicks } from './ticks.ts';

interface Props {
  readonly handling: Handling;
  readonly conversation: string;
  readonly copy: () => unknown;
}

/** What to do, in order, and the first thing to say. */
export function HandlingCard({ handling, conversation, copy }: Props) {
  const [ticked, turn] = useTicks(conversation);
  const { title, reason, steps, openingLine, incomplete } = handling;
  const done = steps.filter(({ id }) => ticked.has(id)).length;
  return (
    <Card id="handling" title="Handling" gist={steps.length > 0 ? `${done} of ${steps.length} done` : ''}>
      <h3 className="playbook">{title}</h3>
      {reason === null ? null : <p className="because">Because: {reasonOf(reason).label}</p>}
      <ol className="steps">
        {steps.map(({ id, text }) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={ticked.has(id)} onChange={() => turn(id)} />
              <span>{text}</span>
            </label>
          </li>
        ))}
      </ol>
      <div className="manners">
        <Manners title="Do" glyph="check" lines={handling.dos} />
        <Manners title="Don’t" glyph="cross" lines={handling.donts} />
      </div>
      {openingLine === '' ? null : (
        <figure className="opening">
          <figcaption>
            Opening line
            <CopyButton what="the opening line" copy={copy} />
          </figcaption>
          <blockquote>
            <Said text={openingLine} />
          </blockquote>
          {incomplete ? (
            <p className="fine">
              Some details are not stated, so it leaves them out. Read it before you send.
            </p>
          ) : null}
        </figure>
      )}
    </Card>
  );
}

interface MannersProps {
  readonly title: string;
  readonly glyph: 'check' | 'cross';
  readonly lines: readonly string[];
}

function Manners({ title, glyph, lines }: MannersProps) {
  if (lines.length === 0) return null;
  return (
    <div className={`manner manner-${glyph}`}>
      <h4>{title}</h4>
      <ul>
        {lines.map((line) => (
          <li key={line}>
            <Glyph name={glyph} />
            <span>{line}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
