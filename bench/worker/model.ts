import { openWeights, type Weights } from '../../utils/domain/escalation/index.ts';

/** The learned weights' files, copied from `public/` into the worker's extension. */
export const MODEL_ASSETS = ['model/escalation.json', 'model/escalation.bin'] as const;

interface Runtime {
  getURL(path: string): string;
}

/** Reads the learned weights as the extension does, from the worker's own files. */
export async function loadModel(): Promise<Weights> {
  const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;
  const [header, cells] = await Promise.all([
    fetch(runtime.getURL(MODEL_ASSETS[0])).then((answer) => answer.json()),
    fetch(runtime.getURL(MODEL_ASSETS[1])).then((answer) => answer.arrayBuffer()),
  ]);
  return openWeights(header, cells);
}
