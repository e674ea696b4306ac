import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { Brand } from '../../utils/domain/brand.ts';
import { Glyph } from '../shared/Glyph.tsx';
import { useWords } from '../shared/language.tsx';
import { Said } from '../shared/Said.tsx';
import { Complaint } from './Complaint.tsx';
import { check } from './draft.ts';
import { Offered } from './Offered.tsx';

interface Props {
  readonly of: Brand;
  readonly keep: (brand: Brand) => void;
  readonly field: 'bots' | 'people';
  /** Names that one press adds. */
  readonly offered?: readonly string[];
}

/** Names as tags: Enter or a comma adds one, Backspace in an empty field takes the last one out. */
export function Names({ of, keep, field, offered = [] }: Props) {
  const { say } = useWords();
  const [text, setText] = useState('');
  const [complaint, setComplaint] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const names = of[field];
  const open = offered.filter((name) => ![...of.bots, ...of.people].includes(name));

  const change = (next: readonly string[]): boolean => {
    const checked = check({ ...of, [field]: next }, field);
    setComplaint(checked.ok ? null : say(`complaint_${checked.complaint}`));
    if (checked.ok) keep(checked.brand);
    return checked.ok;
  };

  const add = () => {
    const name = text.trim();
    if (name === '') return setText('');
    if (names.some((it) => it.toLowerCase() === name.toLowerCase())) {
      return setComplaint(say('popup_already', name));
    }
    if (change([...names, name])) setText('');
  };

  const remove = (name: string) => {
    change(names.filter((it) => it !== name));
    input.current?.focus();
  };

  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      add();
    } else if (event.key === 'Backspace' && text === '' && names.length > 0) {
      change(names.slice(0, -1));
    }
  };

  return (
    <div className="names">
      <label htmlFor={id}>{say(`popup_${field}`)}</label>
      <div className="tags">
        {names.map((it) => (
          <span key={it} className="tag-name">
            <Said text={it} />
            <button type="button" aria-label={say('popup_remove', it)} onClick={() => remove(it)}>
              <Glyph name="cross" />
            </button>
          </span>
        ))}
        <input
          ref={input}
          id={id}
          value={text}
          placeholder={names.length === 0 ? say('popup_addName') : ''}
          aria-invalid={complaint !== null}
          aria-describedby={`${id}-hint ${id}-complaint`}
          spellCheck={false}
          onKeyDown={press}
          onBlur={add}
          onChange={(event) => {
            setText(event.target.value);
            setComplaint(null);
          }}
        />
      </div>
      <p id={`${id}-hint`} className="fine">
        {say(`popup_${field}_hint`)}
      </p>
      {open.length > 0 && <Offered names={open} add={(name) => change([...names, name])} />}
      <Complaint id={`${id}-complaint`} words={complaint} />
    </div>
  );
}
