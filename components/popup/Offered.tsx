import { Glyph } from '../shared/Glyph.tsx';
import { useWords } from '../shared/language.tsx';
import { Said } from '../shared/Said.tsx';

interface Props {
  readonly names: readonly string[];
  readonly add: (name: string) => void;
}

/** Senders of the conversation in front that may be an AI: one press says so. */
export function Offered({ names, add }: Props) {
  const { say } = useWords();
  return (
    <div className="offered">
      <p className="fine">
        <Glyph name="alert" /> {say('popup_bots_none')}
      </p>
      <div className="offers">
        {names.map((name) => (
          <button
            key={name}
            type="button"
            className="offer"
            aria-label={say('popup_bots_add', name)}
            onClick={() => add(name)}
          >
            <Said text={name} />
          </button>
        ))}
      </div>
    </div>
  );
}
