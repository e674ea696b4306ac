import type { Case } from '../../utils/domain/case.ts';
import type { Coverage } from '../../utils/domain/reading.ts';
import { Glyph } from '../shared/Glyph.tsx';
import { useWords } from '../shared/language.tsx';
import { Stated } from '../shared/Stated.tsx';
import type { UiWords } from '../shared/speech.ts';

function extent({ read, total }: Coverage, { count }: UiWords): string {
  return total === null ? count('coversAtLeast', read) : count('covers', total, read);
}

/** How much was read, how surely, from where; and, in plain words, what was not. */
export function Freshness({ of, connected }: { of: Case; connected: boolean }) {
  const words = useWords();
  const { say } = words;
  const { coverage, source } = of;
  const stamp = [extent(coverage, words), say(`roles_${coverage.roles}`), say(`source_${source}`)].join(
    ' · ',
  );
  return (
    <div className="fresh">
      <p>{stamp}</p>
      {connected ? null : (
        <p className="caution">
          <Glyph name="alert" />
          <span>{say('unconnected')}</span>
        </p>
      )}
      {coverage.missing.length === 0 ? null : (
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
