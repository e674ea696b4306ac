import { spawn } from 'node:child_process';
import { join } from 'node:path';

export type Step = readonly [name: string, program: string, ...words: string[]];

/** Runs steps side by side and prints each one's output when it has ended. @returns the exit code of the whole. */
export async function runAll(steps: readonly Step[]): Promise<number> {
  const codes = await Promise.all(steps.map((step) => run(step)));
  return Math.max(...codes);
}

/** Runs one step of `node_modules/.bin`, printing its name, its time in seconds and its output. */
export function run([name, program, ...words]: Step): Promise<number> {
  const startedAt = performance.now();
  return new Promise((resolve) => {
    const child = spawn(join('node_modules', '.bin', program), words, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => {
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
      process.stdout.write(
        `${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)\n${code === 0 && name !== 'unit' ? '' : output}`,
      );
      resolve(code ?? 1);
    });
  });
}
