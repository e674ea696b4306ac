// Speed and loss figures; `npm run bench`. Builds the extension first. `npm run bench -- --worker` measures only the
// service worker, beside two sentiment readers, and needs no build.
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureLatency } from '../bench/latency.ts';
import { measureSpeed } from '../bench/speed.ts';
import { measureWorker, workerTable } from '../bench/worker.ts';
import { run } from './set-up/steps.ts';

const { values } = parseArgs({ options: { worker: { type: 'boolean', default: false } } });
if (!values.worker && (await run(['build for Chrome', 'wxt', 'build']))) process.exit(1);

const worker = await measureWorker();
process.stdout.write(`${workerTable(worker).join('\n')}\n`);
if (values.worker) process.exit(0);

const speeds = measureSpeed();
for (const { what, ms } of speeds) process.stdout.write(`${what.padEnd(44)} ${ms.toFixed(2)} ms median\n`);

const latencies = [await measureLatency('zendesk'), await measureLatency('intercom')];
for (const { helpdesk, messages, median, p95, burst, lost, doubled } of latencies) {
  const name = `message in ${helpdesk} page to panel, ${messages} messages`;
  process.stdout.write(
    `${name.padEnd(44)} ${median.toFixed(0)} ms median (limit 150), ${p95.toFixed(0)} ms p95, ${burst.toFixed(0)} ms median in a burst, ${lost} lost, ${doubled} doubled\n`,
  );
}
mkdirSync('.artefacts', { recursive: true });
writeFileSync('.artefacts/bench.json', `${JSON.stringify({ worker, speeds, latencies }, null, 2)}\n`);
process.exit(latencies.some(({ median, lost, doubled }) => median >= 150 || lost > 0 || doubled > 0) ? 1 : 0);
