import type { Thresholds } from '../../utils/domain/brand.ts';
import { useWords } from '../shared/language.tsx';

/** Points that two numbers under the meter need between them to be read apart. */
const APART = 9;

/** The score against the brand's own thresholds. */
export function Meter({ score, thresholds }: { score: number; thresholds: Thresholds }) {
  const { say } = useWords();
  const { watch, recommend, now } = thresholds;
  const zones = [
    ['calm', 0, watch],
    ['watch', watch, recommend],
    ['recommend', recommend, now],
    ['now', now, 100],
  ] as const;
  const ticks = [watch, recommend, now].filter((at, k, all) => k === 0 || at - (all[k - 1] ?? 0) >= APART);
  return (
    // biome-ignore lint/a11y/useSemanticElements: the browser's own meter cannot show four zones
    <div
      className="meter"
      role="meter"
      aria-label={say('score')}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={score}
      aria-valuetext={say('score_meter', score, watch, recommend, now)}
    >
      <div className="zones">
        {zones.map(([band, from, to]) => (
          <i key={band} data-band={band} style={{ flexGrow: Math.max(0, to - from) }}>
            <b style={{ width: `${filled(score, from, to)}%` }} />
          </i>
        ))}
      </div>
      <div className="ticks" aria-hidden="true">
        {ticks.map((at) => (
          <span key={at} style={{ left: `${at}%` }}>
            {at}
          </span>
        ))}
      </div>
    </div>
  );
}

/** How much of a zone the score fills, in per cent. */
function filled(score: number, from: number, to: number): number {
  if (to <= from) return 0;
  return Math.min(100, Math.max(0, ((score - from) / (to - from)) * 100));
}
