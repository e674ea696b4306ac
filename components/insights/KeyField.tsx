import { type FormEvent, useState } from 'react';
import { useWords } from '../shared/language.tsx';
import type { ModelRoomActions } from './view.ts';

/** Takes a key and never shows it again. */
export function KeyField({ kept, actions }: { kept: string | null; actions: ModelRoomActions }) {
  const { say } = useWords();
  const [value, setValue] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (value.trim() === '') return;
    actions.saveKey(value);
    setValue('');
  };
  return (
    <form className="room-key" onSubmit={submit}>
      <label className="room-field">
        <span>{say('model_key')}</span>
        <input
          type="password"
          autoComplete="off"
          value={value}
          onChange={({ target }) => setValue(target.value)}
        />
      </label>
      <button type="submit" className="button" disabled={value.trim() === ''}>
        {say('model_saveKey')}
      </button>
      {kept === null ? (
        <p className="fine">{say('model_keyHint')}</p>
      ) : (
        <p className="room-line">
          <span className="fine">{say('model_keyKept', kept)}</span>
          <button type="button" className="button quiet" onClick={() => actions.forgetKey()}>
            {say('model_forgetKey')}
          </button>
        </p>
      )}
    </form>
  );
}
