// Only the browsers: builds both extensions and runs test/e2e. `npm run e2e -- <filter>`.
import { run } from './set-up/steps.ts';

const [chrome, firefox] = [
  await run(['build for Chrome', 'wxt', 'build']),
  await run(['build for Firefox', 'wxt', 'build', '-b', 'firefox']),
];
if (chrome || firefox) process.exit(1);
process.exit(
  await run(['unit', 'vitest', 'run', '--config', 'vitest.e2e.config.ts', ...process.argv.slice(2)]),
);
