import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A copy of a build for Chrome with one host allowed beforehand: a headless Chromium can't press its own dialog (facts: §3.8).
 * The caller removes the folder.
 */
export function buildAllowing(build: string, host: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'baton-allowed-'));
  cpSync(build, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const host_permissions = [...manifest.host_permissions, `https://${host}/*`];
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions }));
  return folder;
}
