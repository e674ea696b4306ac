import { readFileSync } from 'node:fs';
import { openWeights, type Weights } from '../../utils/domain/escalation/index.ts';

const at = (name: string) => new URL(`../../public/model/${name}`, import.meta.url);

/** The weights that the extension ships. @throws where the files are missing or do not belong together. */
export function readWeights(): Weights {
  const bytes = readFileSync(at('escalation.bin'));
  const header: unknown = JSON.parse(readFileSync(at('escalation.json'), 'utf8'));
  return openWeights(
    header,
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer,
  );
}
