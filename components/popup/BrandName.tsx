import { useState } from 'react';
import type { Brand } from '../../utils/domain/brand.ts';
import { useWords } from '../shared/language.tsx';
import { Complaint } from './Complaint.tsx';
import { check, type Field } from './draft.ts';

/** The brand's name, edited in place. */
export function BrandName({ of, keep }: { of: Brand; keep: (brand: Brand) => void }) {
  const { say } = useWords();
  const [text, setText] = useState(of.name);
  const [complaint, setComplaint] = useState<Field | null>(null);
  const type = (name: string) => {
    setText(name);
    const checked = check({ ...of, name }, 'name');
    setComplaint(checked.ok ? null : checked.complaint);
    if (checked.ok) keep(checked.brand);
  };
  return (
    <>
      <input
        className="name"
        aria-label={say('popup_brandName')}
        aria-invalid={complaint !== null}
        aria-describedby="name-complaint"
        value={text}
        spellCheck={false}
        onChange={(event) => type(event.target.value)}
      />
      <Complaint id="name-complaint" words={complaint && say(`complaint_${complaint}`)} />
    </>
  );
}
