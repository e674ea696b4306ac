/** What is wrong at a field; nothing is saved while it stands. */
export function Complaint({ id, words }: { id: string; words: string | null }) {
  if (words === null) return null;
  return (
    <p id={id} className="complaint" role="alert">
      {words} Not saved.
    </p>
  );
}
