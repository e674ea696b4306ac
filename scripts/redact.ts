// Redacts texts given as JSON lines on standard input, as before they leave the machine; see CONTRIBUTING.md, "Three
// seams". `--keep place,url` leaves those, `--also order,date` takes more.
import { parseArgs } from 'node:util';
import { type Extra, FOR_STRANGERS, redact } from '../utils/domain/redact.ts';
import { main, readLines, textOf } from './lines/input.ts';

main(() => {
  const option = { type: 'string', default: '' } as const;
  const { values } = parseArgs({ options: { keep: option, also: option } });
  const keep = values.keep.split(',');
  const also = [...FOR_STRANGERS, ...values.also.split(',')].filter((kind) => kind && !keep.includes(kind));
  return readLines().map(({ row, place }) => {
    const { text, spans } = redact(textOf(row, 'text', place), { also: also as Extra[] });
    return JSON.stringify({ id: row.id ?? null, text, spans });
  });
});
