import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/e2e/**'],
    restoreMocks: true,
    // Tests share no state, so files need no process of their own: half the time on two cores.
    isolate: false,
    maxWorkers: 2,
  },
});
