import { useState } from 'react';
import type { Case } from '../../utils/domain/case.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
import { Glyph } from '../shared/Glyph.tsx';
import { useWords } from '../shared/language.tsx';
import { Card } from './Card.tsx';
import { FORMS, type FormRow } from './forms.ts';
import type { TakingAway } from './view.ts';

interface Props {
  readonly of: Case;
  readonly actions: TakingAway;
}

/** The brief in the forms that others take: a note, a recap, a receipt, JSON; each by one press. */
export function TakeAwayCard({ of, actions }: Props) {
  const { say } = useWords();
  return (
    <Card id="take" title={say('take_title')} gist="">
      <ul className="forms">
        {FORMS.map((form) => (
          <Form key={form.id} form={form} of={of} actions={actions} />
        ))}
      </ul>
    </Card>
  );
}

function Form({ form, of, actions }: Props & { readonly form: FormRow }) {
  const words = useWords();
  const { say } = words;
  const [isOpen, setOpen] = useState(false);
  const name = say(`take_${form.id}`);
  return (
    <li data-form={form.id}>
      <div className="form-head">
        <button type="button" className="fold" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <Glyph name="chevron" />
          <span>{name}</span>
          <span className="spoken">{say('take_preview')}</span>
        </button>
        {form.file ? (
          <button
            type="button"
            className="icon"
            title={say('take_file')}
            onClick={() => actions.saveFile(form.file?.(of) ?? '', form.text(of, words))}
          >
            <Glyph name="file" />
            <span className="spoken">
              {say('take_file')}: {name}
            </span>
          </button>
        ) : null}
        <CopyButton what={form.id} copy={() => actions.copyText(form.text(of, words))} />
      </div>
      {isOpen ? (
        <textarea
          className="preview"
          dir="auto"
          readOnly
          rows={10}
          aria-label={name}
          value={form.text(of, words)}
        />
      ) : null}
    </li>
  );
}
