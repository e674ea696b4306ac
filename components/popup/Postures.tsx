import { PRESETS, type Preset } from '../../utils/domain/brand.ts';
import { useWords } from '../shared/language.tsx';

/** The three ready-made postures, each with its reason. */
export function Postures({ chosen, choose }: { chosen: Preset; choose: (preset: Preset) => void }) {
  const { say } = useWords();
  return (
    <fieldset className="postures">
      <legend>{say('popup_when')}</legend>
      {PRESETS.map((it) => (
        <label key={it} className="posture">
          <input type="radio" name="posture" checked={chosen === it} onChange={() => choose(it)} />
          <span>
            <b>{say(`preset_${it}`)}</b>
            <span className="fine">{say(`presetWhy_${it}`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
