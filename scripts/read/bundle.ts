import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The shipped reader as one script that leaves `batonRead` behind; nothing is written to disk. */
export async function bundledReader(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./reader.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
