import { cssOf } from './find.ts';
import type { Helpdesk } from './helpdesk.ts';
import type { Memory } from './read.ts';

/** Attributes that a helpdesk's marks read on items that are already there. */
const ATTRIBUTES = ['type', 'aria-hidden', 'hidden', 'datetime', 'data-part-group-category', 'class'];

export interface Sight {
  readonly memory: Memory;
  /** Follows this log from now on; null: none was found, so any change of the page may bring it. */
  follow(log: Element | null): void;
  /** False when the log was taken out of the page, or none is known. */
  isInView(): boolean;
  stop(): void;
}

/**
 * Sees changes inside the log, and the log's coming and going; everything else on the page is passed over. Shadow
 * roots are watched apart: what happens in them is not seen from outside.
 */
export function sightOf(window: Window & typeof globalThis, helpdesk: Helpdesk, onChange: () => void): Sight {
  const { document, MutationObserver } = window;
  let log: Element | null = null;
  let memory: Memory = new WeakMap();
  let roots: readonly ShadowRoot[] = [];
  const isInView = (): boolean => log?.isConnected === true;

  const forget = (record: MutationRecord): void => {
    let at: Node | null = record.target;
    while (at !== null && at !== log) {
      if (memory.delete(at as Element)) return;
      at = at.parentNode;
    }
    if (record.type === 'attributes') memory = new WeakMap();
  };
  const inLog = new MutationObserver((records) => {
    records.forEach(forget);
    onChange();
  });
  const inPage = new MutationObserver(() => {
    if (!isInView()) onChange();
  });
  const watchRoots = (): void => {
    const css = cssOf(helpdesk.marks.host);
    const hosts = css === '' ? [] : [...document.querySelectorAll(css)];
    const found = hosts.flatMap(({ shadowRoot }) => shadowRoot ?? []);
    if (found.length === roots.length && found.every((root, i) => root === roots[i])) return;
    roots = found;
    inPage.disconnect();
    for (const root of [document, ...roots]) inPage.observe(root, { childList: true, subtree: true });
  };

  inPage.observe(document, { childList: true, subtree: true });
  watchRoots();
  return {
    get memory() {
      return memory;
    },
    isInView,
    follow(found) {
      watchRoots();
      if (found === log) return;
      log = found;
      inLog.disconnect();
      if (log === null) return;
      inLog.observe(log, {
        childList: true,
        subtree: true,
        characterData: true,
        attributeFilter: ATTRIBUTES,
      });
    },
    stop() {
      inLog.disconnect();
      inPage.disconnect();
    },
  };
}
