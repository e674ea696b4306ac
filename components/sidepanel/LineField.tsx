import { type KeyboardEvent, useEffect, useId, useState } from 'react';
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
  useEffect(() => setDraft(text), [text]);
  const keep = () => {
    const said = draft.trim();
    if (said === '') setDraft(text);
    else if (said !== text) reword(said);
  };
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
