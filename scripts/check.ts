// The inner loop: types, lint, unit and architecture tests, side by side, under 30 s on two cores. The stage's own
// tests, the model servers and the long properties of redaction, lexicons, forms and changed pages wait for `npm test`.
// `npm run check`.
import { runAll } from './set-up/steps.ts';

/** Files that take seconds each. */
const LONG = [
  'test/stage/**',
  'test/domain/redact/**',
  'test/domain/escalation/sieve.test.ts',
  'test/model/**',
  'test/assistant/**',
  'test/domain/forms/any.test.ts',
  'test/record.test.ts',
  'test/helpdesk/mutations.test.ts',
  'test/helpdesk/interleavings/**',
  'test/helpdesk/views.test.ts',
  'test/helpdesk/skeleton.test.ts',
  'test/helpdesk/compose.test.ts',
  'test/helpdesk/taught*.test.ts',
];

process.exit(
  await runAll([
    ['types', 'tsc', '--noEmit'],
    ['lint', 'biome', 'check', '--error-on-warnings', '.'],
    ['unit', 'vitest', 'run', ...LONG.flatMap((path) => ['--exclude', path])],
  ]),
);
