import { type FormEvent, useState } from 'react';
import type { Brief, OwnLine } from '../../utils/domain/brief/brief.ts';
import { MAX_EDIT } from '../../utils/domain/brief/edits.ts';
import type { Message } from '../../utils/domain/conversation.ts';
import { Glyph } from '../shared/Glyph.tsx';
import { useWords } from '../shared/language.tsx';
import { LineField } from './LineField.tsx';
import { editableLines, type NewEdit } from './lines.ts';

export interface Editing {
  edit(edit: NewEdit): void;
  /** Takes the agent's word on a line back. */
  restore(line: string): void;
}

interface Props {
  readonly brief: Brief;
  readonly messages: readonly Message[];
  readonly editing: Editing;
}

/** Every line of the brief in the agent's hands: worded anew, taken out, brought back, added. */
export function BriefEditor({ brief, messages, editing }: Props) {
  const words = useWords();
  const { say, count } = words;
  const removed = brief.removed ?? [];
  return (
    <div className="editor">
      {editableLines(brief, messages, words).map((line) => (
        <LineField
          key={line.key}
          label={line.label}
          text={line.text}
          isEdited={line.isEdited}
          reword={(text) => editing.edit({ ...line.of, text })}
          remove={() => editing.edit({ ...line.of, text: null })}
          restore={() => editing.restore(line.key)}
        />
      ))}
      {(brief.own ?? []).map(({ line, text }) => (
        <OwnField key={line} line={line} text={text} restore={() => editing.restore(line)} />
      ))}
      <AddLine add={(text) => editing.edit({ field: 'own', of: null, text })} />
      {removed.length === 0 ? null : (
        <details className="removed">
          <summary>{count('edit_removedLines', removed.length)}</summary>
          {removed.map(({ line, text }) => (
            <p key={line}>
              <s>{text}</s>
              <button type="button" className="button quiet" onClick={() => editing.restore(line)}>
                {say('edit_back')}
              </button>
            </p>
          ))}
        </details>
      )}
    </div>
  );
}

function OwnField({ text, restore }: OwnLine & { restore: () => void }) {
  const { say } = useWords();
  return (
    <p className="own-line">
      <span className="field-label">{say('edit_edited')}</span>
      <bdi dir="auto">{text}</bdi>
      <button type="button" className="icon" aria-label={say('edit_remove')} onClick={restore}>
        <Glyph name="cross" />
      </button>
    </p>
  );
}

function AddLine({ add }: { add: (text: string) => void }) {
  const { say } = useWords();
  const [text, setText] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    add(text);
    setText('');
  };
  return (
    <form className="add-line" onSubmit={submit}>
      <input
        aria-label={say('edit_words')}
        placeholder={say('edit_words')}
        maxLength={MAX_EDIT}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <button type="submit" className="button">
        {say('edit_add')}
      </button>
    </form>
  );
}
