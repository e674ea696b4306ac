import type { Ref } from 'react';
import type { Case } from '../../utils/domain/case.ts';
import type { Coverage } from '../../utils/domain/reading.ts';
import { Glyph } from '../shared/Glyph.tsx';
import { useWords } from '../shared/language.tsx';
import { Stated } from '../shared/Stated.tsx';
import type { UiWords } from '../shared/speech.ts';

/** The room behind this line: whether it is open, and what turns it. */
export interface HealthDoor {
  readonly id: string;
  readonly isOpen: boolean;
  readonly turn: () => void;
  readonly opener: Ref<HTMLButtonElement>;
}

interface Props {
  readonly of: Case;
  readonly connected: boolean;
  readonly health: HealthDoor;
}

/** `Covers 23 of 23 messages`. */
export function extent({ read, total }: Coverage, { count }: UiWords): string {
  return total === null ? count('coversAtLeast', read) : count('covers', total, read);
}

/** How much was read, how surely, from where; and, in plain words, what was not. A press shows the whole of it. */
export function Freshness({ of, connected, health }: Props) {
  const words = useWords();
  const { say } = words;
  const { coverage, source } = of;
  const stamp = [extent(coverage, words), say(`roles_${coverage.roles}`), say(`source_${source}`)].join(
    ' · ',
  );
  return (
    <div className="fresh">
      <button
        type="button"
        className="stamp"
        ref={health.opener}
        title={say('health_open')}
        aria-expanded={health.isOpen}
        aria-controls={health.isOpen ? health.id : undefined}
        onClick={health.turn}
      >
        <span>{stamp}</span>
        <Glyph name="chevron" />
      </button>
      {connected ? null : (
        <p className="caution">
          <Glyph name="alert" />
          <span>{say('unconnected')}</span>
        </p>
      )}
      {coverage.missing.length === 0 || health.isOpen ? null : (
        <div className="caution">
          <Glyph name="alert" />
          <ul aria-label={say('notInReading')}>
            {coverage.missing.map((it) => (
              <li key={it}>
                <Stated text={it} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
