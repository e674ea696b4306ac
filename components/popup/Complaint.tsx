import { useWords } from '../shared/language.tsx';

/** What is wrong at a field; nothing is saved while it stands. */
export function Complaint({ id, words }: { id: string; words: string | null }) {
  const { say } = useWords();
  if (words === null) return null;
  return (
    <p id={id} className="complaint" role="alert">
      {words} {say('popup_notSaved')}
    </p>
  );
}
