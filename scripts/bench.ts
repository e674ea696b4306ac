// Speed and loss figures; `npm run bench`. Builds the extension first. `npm run bench -- --worker` measures only the
// service worker, beside two sentiment readers, and needs no build; `-- --page` only what runs in an agent's page.
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureLatency } from '../bench/latency.ts';
import { measureSpeed } from '../bench/speed.ts';
import { measureStorm } from '../bench/storm.ts';
import { measureWorker, workerTable } from '../bench/worker.ts';
import { run } from './set-up/steps.ts';

const { values } = parseArgs({
  options: { worker: { type: 'boolean', default: false }, page: { type: 'boolean', default: false } },
});
const isWhole = !values.worker && !values.page;
if (!values.worker && (await run(['build for Chrome', 'wxt', 'build']))) process.exit(1);

const worker = values.page ? null : await measureWorker();
if (worker) process.stdout.write(`${workerTable(worker).join('\n')}\n`);
if (values.worker) process.exit(0);

const speeds = isWhole ? measureSpeed() : [];
for (const { what, ms } of speeds) process.stdout.write(`${what.padEnd(44)} ${ms.toFixed(2)} ms median\n`);

const latencies = [await measureLatency('zendesk'), await measureLatency('intercom')];
for (const { helpdesk, messages, median, p95, burst, lost, doubled } of latencies) {
  const name = `message in ${helpdesk} page to panel, ${messages} messages`;
  process.stdout.write(
    `${name.padEnd(44)} ${median.toFixed(0)} ms median (limit 150), ${p95.toFixed(0)} ms p95, ${burst.toFixed(0)} ms median in a burst, ${lost} lost, ${doubled} doubled\n`,
  );
}
const storms = [await measureStorm('zendesk'), await measureStorm('intercom')];
for (const { helpdesk, messages, changes, long, p95, worst, worstCpu, opening, isLastCovered } of storms) {
  const name = `${changes} changes a second in ${helpdesk}, ${messages} messages`;
  process.stdout.write(
    `${name.padEnd(44)} ${long} tasks over 50 ms (limit 0), ${worstCpu.toFixed(0)} ms the longest, ${worst.toFixed(0)} by the wall, ${p95.toFixed(1)} ms p95, ${opening.toFixed(0)} ms on opening, last message ${isLastCovered ? 'covered' : 'LOST'}\n`,
  );
}
mkdirSync('.artefacts', { recursive: true });
const figures = { worker, speeds, latencies, storms };
if (isWhole) writeFileSync('.artefacts/bench.json', `${JSON.stringify(figures, null, 2)}\n`);
const isSlow = latencies.some(({ median, lost, doubled }) => median >= 150 || lost > 0 || doubled > 0);
const isStormy = storms.some(({ long, isLastCovered }) => long > 0 || !isLastCovered);
process.exit(isSlow || isStormy ? 1 : 0);
