import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { MAX_EDIT } from '../../utils/domain/brief/edits.ts';
import { Glyph } from '../shared/Glyph.tsx';
import { useWords } from '../shared/language.tsx';

interface Props {
  readonly label: string;
  readonly text: string;
  readonly isEdited: boolean;
  readonly reword: (text: string) => void;
  readonly remove: () => void;
  readonly restore: () => void;
}

/** One line to write in: what is typed is kept when the field is left or Enter is pressed, and Escape takes it back. */
export function LineField({ label, text, isEdited, reword, remove, restore }: Props) {
  const { say } = useWords();
  const id = useId();
  const [draft, setDraft] = useState(text);
  const last = useRef(text);
  const kept = useRef(text);
  useEffect(() => {
    // What is being typed stays when the line is read anew.
    setDraft((now) => (now === last.current ? text : now));
    last.current = text;
    kept.current = text;
  }, [text]);
  const keep = () => {
    const said = draft.trim();
    if (said === '') setDraft(text);
    else if (said !== text && said !== kept.current) {
      kept.current = said;
      reword(said);
    }
  };
  const leave = useRef(keep);
  leave.current = keep;
  // A line that is no longer read goes from under the agent's hands: what they had typed is kept all the same.
  useEffect(() => () => leave.current(), []);
  const onKey = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Escape') setDraft(text);
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    keep();
  };
  return (
    <div className="line-field">
      <label htmlFor={id} className="field-label">
        {label}
        {isEdited ? <span className="edited">{say('edit_edited')}</span> : null}
      </label>
      <textarea
        id={id}
        rows={1}
        dir="auto"
        maxLength={MAX_EDIT}
        value={draft}
        onChange={({ target }) => setDraft(target.value)}
        onBlur={keep}
        onKeyDown={onKey}
      />
      {isEdited ? (
        <button
          type="button"
          className="icon"
          aria-label={`${say('edit_back')}: ${label}`}
          title={say('edit_back')}
          onClick={restore}
        >
          <Glyph name="loop" />
        </button>
      ) : (
        <button
          type="button"
          className="icon"
          aria-label={`${say('edit_remove')}: ${label}`}
          title={say('edit_remove')}
          onClick={remove}
        >
          <Glyph name="cross" />
        </button>
      )}
    </div>
  );
}
