// How right the model is: prints the table and writes model/REPORT.md. `npm run model:report [-- --data <folder>
// --quick | --only need,alarms]`; a part of the table is printed and not written.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openLab } from '../model/measure/lab.ts';
import { MEASURES, measured, reportOf } from '../model/measure/report.ts';
import { tableOf } from '../model/measure/row.ts';
import { readWeights } from './lines/weights.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});
const only = values.only?.split(',');
const asked = MEASURES.filter(({ name, isQuick }) => (only ? only.includes(name) : isQuick || !values.quick));
const lab = openLab(values.data, readWeights());
const measurements = asked.map((measure) => {
  const startedAt = performance.now();
  const measurement = measured(measure, lab, values.quick);
  process.stderr.write(`${measure.name}: ${((performance.now() - startedAt) / 1000).toFixed(0)} s\n`);
  return measurement;
});
console.log(tableOf(measurements.flatMap(({ rows }) => rows)));
const missing = measurements
  .flatMap(({ rows }) => rows)
  .filter(({ learned }) => learned.startsWith('not measured'));
for (const { measure, data } of missing) console.log(`${measure}: ${data} is not in ${values.data}`);
if (asked.length < MEASURES.length || missing.length > 0) console.log('model/REPORT.md is left as it was');
else writeFileSync('model/REPORT.md', reportOf(measurements));
