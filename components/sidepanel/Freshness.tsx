import type { Case } from '../../utils/domain/case.ts';
import type { Coverage } from '../../utils/domain/reading.ts';
import { Glyph } from '../shared/Glyph.tsx';
import { counted } from '../shared/words.ts';

const roleWords: Record<Coverage['roles'], string> = {
  certain: 'roles certain',
  partial: 'some roles unknown',
  unknown: 'roles unknown',
};

const sourceWords: Record<Case['source'], string> = {
  api: 'from the helpdesk’s records',
  page: 'from the page',
};

function extent({ read, total }: Coverage): string {
  return total === null
    ? `Covers ${counted(read, 'message')}, total not stated`
    : `Covers ${read} of ${counted(total, 'message')}`;
}

/** How much was read, how surely, from where; and, in plain words, what was not. */
export function Freshness({ of, connected }: { of: Case; connected: boolean }) {
  const { coverage, source } = of;
  const stamp = [extent(coverage), roleWords[coverage.roles], sourceWords[source]].join(' · ');
  return (
    <div className="fresh">
      <p>{stamp}</p>
      {connected ? null : (
        <p className="caution">
          <Glyph name="alert" />
          <span>The page does not answer. This is the last reading; reload the page to go on.</span>
        </p>
      )}
      {coverage.missing.length === 0 ? null : (
        <div className="caution">
          <Glyph name="alert" />
          <ul aria-label="Not in this reading">
            {coverage.missing.map((it) => (
              <li key={it}>{it}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
