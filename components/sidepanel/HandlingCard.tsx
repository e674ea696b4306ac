import type { Handling } from '../../utils/domain/handling/handling.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
import { Glyph } from '../shared/Glyph.tsx';
import { useEnglishMark, useWords } from '../shared/language.tsx';
import { Said } from '../shared/Said.tsx';
import { Card } from './Card.tsx';
import { reasonOf } from './reasons.ts';
import { useTicks } from './ticks.ts';

interface Props {
  readonly handling: Handling;
  readonly conversation: string;
  readonly copy: () => unknown;
  /** Begins the agent's draft with the opening line. */
  readonly use: (line: string) => void;
}

/** What to do, in order, and the first thing to say. */
export function HandlingCard({ handling, conversation, copy, use }: Props) {
  const words = useWords();
  const { say } = words;
  const english = useEnglishMark();
  const [ticked, turn] = useTicks(conversation);
  const { title, reason, steps, openingLine, incomplete } = handling;
  const done = steps.filter(({ id }) => ticked.has(id)).length;
  return (
    <Card
      id="handling"
      title={say('card_handling')}
      gist={steps.length > 0 ? say('handling_done', done, steps.length) : ''}
    >
      <h3 className="playbook" {...english}>
        {title}
      </h3>
      {reason === null ? null : (
        <p className="because">{say('handling_because', reasonOf(reason, words).label)}</p>
      )}
      <ol className="steps">
        {steps.map(({ id, text }) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={ticked.has(id)} onChange={() => turn(id)} />
              <span {...english}>{text}</span>
            </label>
          </li>
        ))}
      </ol>
      <div className="manners">
        <Manners title={say('handling_do')} glyph="check" lines={handling.dos} />
        <Manners title={say('handling_dont')} glyph="cross" lines={handling.donts} />
      </div>
      {openingLine === '' ? null : (
        <figure className="opening">
          <figcaption>
            {say('handling_opening')}
            <span className="opening-tools">
              <button type="button" className="button quiet" onClick={() => use(openingLine)}>
                <Glyph name="pen" />
                {say('draft_use')}
                <span className="spoken">: {say('handling_opening')}</span>
              </button>
              <CopyButton what="opening" copy={copy} />
            </span>
          </figcaption>
          <blockquote>
            <Said text={openingLine} lang="en" />
          </blockquote>
          {incomplete ? <p className="fine">{say('handling_incomplete')}</p> : null}
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
  const english = useEnglishMark();
  if (lines.length === 0) return null;
  return (
    <div className={`manner manner-${glyph}`}>
      <h4>{title}</h4>
      <ul>
        {lines.map((line) => (
          <li key={line}>
            <Glyph name={glyph} />
            <span {...english}>{line}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
