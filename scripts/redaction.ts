// How much of what is personal the redaction takes out, by kind; `node scripts/run.mjs redaction --data <folder>`. It
// only measures: no rule was written against these texts.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { measureRedaction, readMarked, redactionLines } from '../bench/redaction.ts';
import { FOR_STRANGERS, redact } from '../utils/domain/redact.ts';

const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/data' } } });
const marked = readMarked(resolve(values.data));
const lines = [
  'as before a text leaves the machine',
  ...redactionLines(measureRedaction(marked, (text) => redact(text, { also: FOR_STRANGERS }))),
  '',
  'as for the history on this machine',
  ...redactionLines(measureRedaction(marked, (text) => redact(text))),
];
process.stdout.write(`${lines.join('\n')}\n`);
