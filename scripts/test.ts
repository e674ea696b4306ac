// `npm test`: types, lint, unit and architecture tests, then both builds, then both browsers. Ends with one line of
// counts, "N passed, N failed, N skipped".
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { run, type Step } from './set-up/steps.ts';

const reports = ['.artefacts/unit.json', '.artefacts/e2e.json'] as const;
const vitest = (name: string, report: string, ...words: string[]): Step => [
  name,
  'vitest',
  'run',
  ...words,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
];

mkdirSync('.artefacts', { recursive: true });
for (const report of reports) rmSync(report, { force: true });
const checks = await Promise.all([
  run(['types', 'tsc', '--noEmit']),
  run(['lint', 'biome', 'check', '--error-on-warnings', '.']),
]);
const unit = await run(vitest('unit', reports[0]));
const builds = [
  await run(['build for Chrome', 'wxt', 'build']),
  await run(['build for Firefox', 'wxt', 'build', '-b', 'firefox']),
];
const e2e = await run(vitest('e2e', reports[1], '--config', 'vitest.e2e.config.ts'));

// A check or a build that failed counts like a test: the last line must not look green when they are not.
const counts = { passed: 0, failed: [...checks, ...builds].filter((code) => code !== 0).length, skipped: 0 };
for (const report of reports) {
  try {
    const of = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
    counts.passed += of.numPassedTests ?? 0;
    counts.failed += of.numFailedTests ?? 0;
    counts.skipped += (of.numPendingTests ?? 0) + (of.numTodoTests ?? 0);
  } catch {
    counts.failed += 1; // No report means that the run broke off.
  }
}
process.stdout.write(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`);
process.exit(Math.max(...checks, unit, ...builds, e2e));
