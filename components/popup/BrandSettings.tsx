import { useState } from 'react';
import { type Brand, withPreset } from '../../utils/domain/brand.ts';
import { Glyph } from '../shared/Glyph.tsx';
import { useWords } from '../shared/language.tsx';
import { Mark } from '../shared/Mark.tsx';
import { BrandName } from './BrandName.tsx';
import { Connected } from './Connected.tsx';
import { Names } from './Names.tsx';
import { Postures } from './Postures.tsx';
import { ReadingLine } from './ReadingLine.tsx';
import { Saved } from './Saved.tsx';
import { ThresholdFields } from './ThresholdFields.tsx';
import type { BrandView, PopupActions } from './view.ts';

/** One brand's settings. Holds the draft, since keeping it takes a moment and a slider must not wait. */
export function BrandSettings({ view, actions }: { view: BrandView; actions: PopupActions }) {
  const { say } = useWords();
  const [of, setOf] = useState(view.brand);
  const keep = (next: Brand) => {
    setOf(next);
    actions.save(next);
  };
  const { reading, site, canOpenPanel, savedAt, connected } = view;
  return (
    <main>
      <h1 className="spoken">{say('settingsOf', of.name)}</h1>
      <header className="popup-head">
        <Mark size={28} />
        <div className="popup-brand">
          <BrandName of={of} keep={keep} />
          <p className="fine site">{site}</p>
        </div>
        <Saved at={savedAt} />
      </header>
      <ReadingLine of={reading} />
      <button
        type="button"
        className="button primary"
        disabled={!canOpenPanel}
        onClick={() => actions.openPanel()}
      >
        <Glyph name="panel" />
        {say('popup_openPanel')}
      </button>
      <Postures chosen={of.preset} choose={(preset) => keep(withPreset(of, preset))} />
      <ThresholdFields of={of} keep={keep} />
      <label className="switch">
        <span>
          <b>{say('popup_alerts')}</b>
          <span className="fine">{say('popup_alerts_hint')}</span>
        </span>
        <input
          type="checkbox"
          role="switch"
          aria-checked={of.alerts}
          checked={of.alerts}
          onChange={(event) => keep({ ...of, alerts: event.target.checked })}
        />
      </label>
      <Names of={of} keep={keep} field="bots" offered={reading.kind === 'read' ? reading.mayBeAi : []} />
      <Names of={of} keep={keep} field="people" />
      <button type="button" className="button" onClick={() => actions.openInsights()}>
        <Glyph name="gear" />
        {say('popup_model')}
      </button>
      {connected && <Connected as={connected.as} actions={actions} />}
      <p className="fine local">{say('popup_local')}</p>
    </main>
  );
}
