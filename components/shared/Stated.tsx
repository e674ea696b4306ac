import { useEnglishMark, useWords } from './language.tsx';

/** A sentence of the core or of an adapter, in the agent's language where it is known there. */
export function Stated({ text }: { text: string }) {
  const english = useEnglishMark();
  const restated = useWords().restate(text);
  return restated === null ? <span {...english}>{text}</span> : restated;
}
