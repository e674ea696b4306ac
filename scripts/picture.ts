// Makes the README's picture: the bundled conversation on the stage, at the message where a person takes over.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

const words = ['--import', 'tsx', join('scripts', 'start.ts'), '--headless', '--conversation'];
const file = join('test', 'conversations', 'looping-assistant.json');
const shown = spawnSync(process.execPath, [...words, file], { encoding: 'utf8' });
const picture = /Picture: (.+)$/m.exec(shown.stdout)?.[1];
if (shown.status !== 0 || !picture) {
  process.stderr.write(`baton: no picture was taken\n${shown.stdout}${shown.stderr}`);
  process.exit(1);
}
mkdirSync('docs', { recursive: true });
copyFileSync(picture, join('docs', 'panel.png'));
process.stdout.write('docs/panel.png\n');
