// The inner loop: types, lint, unit and architecture tests, side by side. `npm run check`.
import { runAll } from './set-up/steps.ts';

process.exit(
  await runAll([
    ['types', 'tsc', '--noEmit'],
    ['lint', 'biome', 'check', '--error-on-warnings', '.'],
    ['unit', 'vitest', 'run', '--reporter=dot'],
  ]),
);
