import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chromeBuild, firefoxBuild } from './on-stage.ts';

/**
 * Most bytes of each script that runs in an agent's page, uncompressed: it is parsed on every page load of a tool that
 * stays open all day. Half as much again as when the budget was set leaves room for helpdesks, not for a framework.
 */
const BUDGETS = {
  'content-scripts/content.js': 150_000,
  'composer.js': 110_000,
  'teach.js': 130_000,
};

const FRAMEWORKS = /react\.(?:transitional\.)?element|__REACT_DEVTOOLS|DexieError|dexie|indexedDB/i;

describe.each([
  ['Chrome', chromeBuild],
  ['Firefox', firefoxBuild],
])('what %s runs in an agent’s page', (_, build) => {
  it.each(Object.entries(BUDGETS))('%s stays within %i bytes, and is plain code', (file, budget) => {
    const path = join(build, file);
    expect(existsSync(path)).toBe(true);
    expect(statSync(path).size).toBeLessThan(budget);
    expect(readFileSync(path, 'utf8')).not.toMatch(FRAMEWORKS);
  });

  it('offers the page no file of Baton’s', () => {
    const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
    expect(manifest.web_accessible_resources).toBeUndefined();
  });
});
