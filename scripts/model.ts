// Fits the weights that the extension ships: npm run model [-- --data <folder>]
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fitToShip } from '../model/fit/ship.ts';

const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/data' } } });
if (!existsSync(join(values.data, 'train'))) {
  console.error(
    `model: ${values.data} holds no training data; name its folder with --data. The weights stay as they are`,
  );
  process.exit(2);
}
const { header, weights } = fitToShip(values.data);
mkdirSync('public/model', { recursive: true });
writeFileSync('public/model/escalation.json', `${JSON.stringify(header)}\n`);
writeFileSync('public/model/escalation.bin', new Uint8Array(weights.tables[0]!.cells.buffer));
console.log(`public/model: ${header.bytes} bytes, sha256 ${header.sha256}`);
