import { PRESETS, type Preset, presets } from '../../utils/domain/brand.ts';

/** The three ready-made postures, each with its reason. */
export function Postures({ chosen, choose }: { chosen: Preset; choose: (preset: Preset) => void }) {
  return (
    <fieldset className="postures">
      <legend>When to call a person</legend>
      {PRESETS.map((it) => (
        <label key={it} className="posture">
          <input type="radio" name="posture" checked={chosen === it} onChange={() => choose(it)} />
          <span>
            <b>{presets[it].label}</b>
            <span className="fine">{presets[it].why}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
