import { type KeyboardEvent, useRef, useState } from 'react';
import type { Thresholds } from '../../utils/domain/brand.ts';
import type { Message } from '../../utils/domain/conversation.ts';
import type { Assessment } from '../../utils/domain/escalation/assessment.ts';
import { useWords } from '../shared/language.tsx';
import type { Show } from './EvidenceButton.tsx';

/** Points above which the dots would touch; then only the last one is drawn. */
const DENSE = 16;

interface Props {
  readonly assessments: readonly Assessment[];
  readonly messages: readonly Message[];
  readonly thresholds: Thresholds;
  readonly show: Show;
}

/** Where each key leads from point `at` of `n`. */
const moves: Record<string, (at: number, n: number) => number> = {
  ArrowLeft: (at) => Math.max(0, at - 1),
  ArrowRight: (at, n) => Math.min(n - 1, at + 1),
  Home: () => 0,
  End: (_, n) => n - 1,
};

/** The score at each of the customer's messages. One stop for the Tab key; the arrow keys walk along it. */
export function Sparkline({ assessments, messages, thresholds, show }: Props) {
  const { say, time: timeOf } = useWords();
  const n = assessments.length;
  const [chosen, setChosen] = useState<number | null>(null);
  const row = useRef<HTMLDivElement>(null);
  const at = Math.min(chosen ?? n - 1, n - 1);

  const walk = (event: KeyboardEvent) => {
    const to = moves[event.key]?.(at, n);
    if (to === undefined) return;
    event.preventDefault();
    setChosen(to);
    row.current?.querySelectorAll('button')[to]?.focus();
  };

  const line = assessments.map(({ score }, k) => `${((k + 0.5) / n) * 100},${100 - score}`).join(' ');
  return (
    <div className="spark" data-dense={n > DENSE}>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        <line
          className="spark-bar"
          x1="0"
          x2="100"
          y1={100 - thresholds.recommend}
          y2={100 - thresholds.recommend}
        />
        <polyline className="spark-line" points={line} />
      </svg>
      <div ref={row} className="spark-points" role="toolbar" aria-label={say('score_along')} onKeyDown={walk}>
        {assessments.map(({ i, score, band }, k) => {
          const time = timeOf(messages[i]?.at ?? null);
          const name = [`${score}`, say(`band_${band}`), ...(time === null ? [] : [time])].join(' · ');
          const end = messages[i]?.text.length ?? 0;
          return (
            <button
              key={i}
              type="button"
              data-band={band}
              data-evidence={`${i}:0:${end}`}
              tabIndex={k === at ? 0 : -1}
              aria-label={say('score_message', i + 1, name)}
              title={name}
              onClick={() => {
                setChosen(k);
                show({ i, start: 0, end });
              }}
            >
              <i style={{ bottom: `${score}%` }} />
            </button>
          );
        })}
      </div>
    </div>
  );
}
