// The inner loop: types, lint, unit and architecture tests, side by side, under 30 s on two cores. The stage's own
// tests wait for `npm test`. `npm run check`.
import { runAll } from './set-up/steps.ts';

process.exit(
  await runAll([
    ['types', 'tsc', '--noEmit'],
    ['lint', 'biome', 'check', '--error-on-warnings', '.'],
    ['unit', 'vitest', 'run', '--exclude', 'test/stage/**'],
  ]),
);
