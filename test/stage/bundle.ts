import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { HelpdeskName } from './thread.ts';

export interface PageFiles {
  readonly html: string;
  readonly script: string;
  readonly style: string;
}

/** Bundles one stand-in page in memory; nothing is written to disk. */
export async function bundlePage(helpdesk: HelpdeskName): Promise<PageFiles> {
  const file = (name: string): string => fileURLToPath(new URL(`./${helpdesk}/${name}`, import.meta.url));
  const [html, built] = await Promise.all([
    readFile(file('page.html'), 'utf8'),
    build({
      entryPoints: [file('page.ts'), file('page.css')],
      outdir: 'in-memory',
      bundle: true,
      write: false,
      format: 'iife',
      target: 'es2022',
    }),
  ]);
  const made = (end: string): string => built.outputFiles.find((each) => each.path.endsWith(end))?.text ?? '';
  return { html, script: made('.js'), style: made('.css') };
}
