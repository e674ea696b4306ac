import { browser } from 'wxt/browser';
import { openWeights, type Weights } from './domain/escalation/model/weights.ts';

let opened: Promise<Weights | null> | null = null;

async function open(): Promise<Weights> {
  // The extension's own files: nothing here leaves the browser, and no page may ask for them.
  const [header, cells] = await Promise.all([
    fetch(browser.runtime.getURL('/model/escalation.json')).then((answer) => answer.json()),
    fetch(browser.runtime.getURL('/model/escalation.bin')).then((answer) => answer.arrayBuffer()),
  ]);
  return openWeights(header, cells);
}

/** The learned weights that this extension ships, read once; null where they can't be read: then the rules judge alone. */
export function shippedWeights(): Promise<Weights | null> {
  opened ??= open().catch(() => {
    opened = null;
    return null;
  });
  return opened;
}
