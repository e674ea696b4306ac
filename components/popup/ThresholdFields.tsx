import { useState } from 'react';
import type { Brand, Thresholds } from '../../utils/domain/brand.ts';
import { bandGlyphs } from '../shared/bands.ts';
import { Glyph } from '../shared/Glyph.tsx';
import { useWords } from '../shared/language.tsx';
import { Complaint } from './Complaint.tsx';
import { check, type Field } from './draft.ts';
import { pull, STEPS, type Step } from './steps.ts';

/** Where each band begins: three thumbs on one track, and a number for each. */
export function ThresholdFields({ of, keep }: { of: Brand; keep: (brand: Brand) => void }) {
  const { say } = useWords();
  // A number being typed may not hold yet; it lives here until it does.
  const [typed, setTyped] = useState<Partial<Record<Step, string>>>({});
  const [complaint, setComplaint] = useState<Field | null>(null);
  const { thresholds } = of;

  const slide = (step: Step, to: number) => {
    setTyped({});
    setComplaint(null);
    const next = pull(thresholds, step, to);
    if (next[step] !== thresholds[step]) keep({ ...of, thresholds: next });
  };

  const type = (step: Step, text: string) => {
    setTyped({ ...typed, [step]: text });
    const points = text.trim() === '' ? Number.NaN : Number(text);
    const checked = check({ ...of, thresholds: { ...thresholds, [step]: points } }, 'thresholds');
    setComplaint(checked.ok ? null : checked.complaint);
    if (checked.ok) {
      setTyped({});
      keep(checked.brand);
    }
  };

  return (
    <fieldset className="thresholds">
      <legend>{say('popup_bands')}</legend>
      <div className="rail">
        <Zones of={thresholds} />
        {STEPS.map((step) => (
          <input
            key={step}
            type="range"
            min={0}
            max={100}
            data-band={step}
            aria-label={say('popup_begins', say(`band_${step}`))}
            value={thresholds[step]}
            onChange={(event) => slide(step, Number(event.target.value))}
          />
        ))}
      </div>
      <div className="points">
        {STEPS.map((step) => (
          <label key={step} data-band={step}>
            <span>
              <Glyph name={bandGlyphs[step]} />
              {say(`band_${step}`)}
            </span>
            <input
              type="number"
              min={1}
              max={100}
              inputMode="numeric"
              aria-invalid={typed[step] !== undefined}
              aria-describedby="threshold-complaint"
              value={typed[step] ?? thresholds[step]}
              onChange={(event) => type(step, event.target.value)}
            />
          </label>
        ))}
      </div>
      <Complaint id="threshold-complaint" words={complaint && say(`complaint_${complaint}`)} />
    </fieldset>
  );
}

function Zones({ of: { watch, recommend, now } }: { of: Thresholds }) {
  return (
    <div className="rail-zones" aria-hidden="true">
      <i data-band="calm" style={{ flexGrow: watch }} />
      <i data-band="watch" style={{ flexGrow: recommend - watch }} />
      <i data-band="recommend" style={{ flexGrow: now - recommend }} />
      <i data-band="now" style={{ flexGrow: 100 - now }} />
    </div>
  );
}
