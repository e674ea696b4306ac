// Redacts texts given as JSON lines on standard input; see CONTRIBUTING.md, "Three seams".
import { redact } from '../utils/domain/redact.ts';
import { main, readLines, textOf } from './lines/input.ts';

main(() =>
  readLines().map(({ row, place }) => {
    const { text, spans } = redact(textOf(row, 'text', place));
    return JSON.stringify({ id: row.id ?? null, text, spans });
  }),
);
