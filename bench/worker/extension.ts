import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { MODEL_ASSETS } from './model.ts';

/** A throw-away extension whose service worker is one of the scripts beside this file. */
export interface BenchExtension {
  readonly folder: string;
  /** Bytes of the worker's script. */
  readonly bytes: number;
  remove(): void;
}

export async function benchExtension(worker: 'cold' | 'race'): Promise<BenchExtension> {
  const folder = mkdtempSync(join(tmpdir(), `baton-bench-${worker}-`));
  const { metafile } = await build({
    entryPoints: [join(import.meta.dirname, `${worker}.ts`)],
    outfile: join(folder, 'worker.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'chrome120',
    metafile: true,
    logLevel: 'error',
    banner: { js: 'var startedAt=performance.now();' },
  });
  const manifest = {
    manifest_version: 3,
    name: `Baton bench: ${worker}`,
    version: '1.0',
    background: { service_worker: 'worker.js' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'page.html'), '<!doctype html><title>Bench</title>');
  mkdirSync(join(folder, 'model'));
  for (const asset of MODEL_ASSETS) copyFileSync(join('public', asset), join(folder, asset));
  return {
    folder,
    bytes: Object.values(metafile.outputs)[0]?.bytes ?? 0,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
