import type { Editable } from '../../utils/domain/brief/brief.ts';
import { useWords } from '../shared/language.tsx';

/** Says that the words of a line are the agent's. */
export function Edited({ line }: { line: Editable }) {
  const { say } = useWords();
  return line.edited ? <span className="edited">{say('edit_edited')}</span> : null;
}
