// `npm run icons`: draws the toolbar's and the store's pictures. The smallest have a drawing of their own, whose
// lines are made for few pixels.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

const drawings = [
  ['small', [16, 32]],
  ['large', [48, 96, 128]],
] as const;

const at = (path: string) => new URL(path, import.meta.url);

mkdirSync(at('../public/icon/'), { recursive: true });
for (const [name, sizes] of drawings) {
  const svg = readFileSync(at(`icons/${name}.svg`), 'utf8');
  for (const size of sizes) {
    const png = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
    writeFileSync(at(`../public/icon/${size}.png`), png);
    console.log(`public/icon/${size}.png ${png.length} bytes`);
  }
}
