// `npm run schema`: writes docs/brief.schema.json anew after a change to the brief's fields.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BRIEF_SCHEMA, briefSchema } from './schema/brief.ts';

const file = fileURLToPath(new URL(`../${BRIEF_SCHEMA}`, import.meta.url));
const biome = fileURLToPath(new URL('../node_modules/@biomejs/biome/bin/biome', import.meta.url));
writeFileSync(file, briefSchema());
const { status } = spawnSync(process.execPath, [biome, 'format', '--write', file], { stdio: 'inherit' });
if (status === 0) console.log(BRIEF_SCHEMA);
process.exitCode = status ?? 1;
