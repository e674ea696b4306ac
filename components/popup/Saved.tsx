import { useEffect, useState } from 'react';
import { Glyph } from '../shared/Glyph.tsx';
import { useWords } from '../shared/language.tsx';

const SHOWN_MS = 2_500;

/** A quiet word after each change that was kept. */
export function Saved({ at }: { at: number | null }) {
  const { say } = useWords();
  const [shown, setShown] = useState(false);

  useEffect(() => {
    if (at === null) return;
    setShown(true);
    const timer = setTimeout(() => setShown(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [at]);

  return (
    <p className="saved" role="status" data-shown={shown}>
      {shown ? (
        <>
          <Glyph name="check" />
          {say('popup_saved')}
        </>
      ) : null}
    </p>
  );
}
