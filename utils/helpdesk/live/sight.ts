import { cssOf, firstOf } from '../find.ts';
import type { Helpdesk, Mark } from '../helpdesk.ts';
import type { Memory } from '../read.ts';

/** Read on items whatever their marks say. */
const ALWAYS = ['hidden', 'style', 'datetime', 'alt'];

/** Attributes that selectors ask for, by name; the log's own changes of any other say nothing. */
function attributesIn(marks: readonly Mark[]): string[] {
  const names = marks.flatMap(({ css }) => [
    ...[...css.matchAll(/\[\s*([\w-]+)/g)].map(([, name]) => name ?? ''),
    ...(/\.[\w-]/.test(css) ? ['class'] : []),
    ...(/#[\w-]/.test(css) ? ['id'] : []),
  ]);
  return [...new Set(names)];
}

/** What is read on the log, on an item or inside it. */
function attributesOn({ marks, signals }: Helpdesk): string[] {
  const { log, item, bubble, body, sender, time, ids, noise, quote, attachment, folded } = marks;
  const read = [log, item, bubble, body, sender, time, ids, noise, quote, attachment, folded, signals].flat();
  return [...new Set([...ALWAYS, ...attributesIn(read)])];
}

/** What is read around an item, where one change concerns every item inside. */
function attributesAround({ marks, signals }: Helpdesk): ReadonlySet<string> {
  return new Set(attributesIn([...signals.filter(({ reach }) => reach === 'around'), ...marks.ids]));
}

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

  const attributeFilter = attributesOn(helpdesk);
  const around = attributesAround(helpdesk);
  const onLog = new Set(attributesIn(helpdesk.marks.log));

  /** False for a change that no reading depends on: a busy page flips classes of its log many times a second. */
  const concerns = (record: MutationRecord): boolean => {
    let at: Node | null = record.target;
    while (at !== null && at !== log) {
      if (memory.delete(at as Element)) return true;
      at = at.parentNode;
    }
    if (record.type !== 'attributes') return true;
    const name = record.attributeName ?? '';
    if (around.has(name)) memory = new WeakMap();
    else if (record.target === log) return onLog.has(name);
    else if (firstOf(record.target as Element, helpdesk.marks.item) !== null) return false;
    return true;
  };
  const inLog = new MutationObserver((records) => {
    // Every record is looked at: each may have made another item stale.
    if (records.filter(concerns).length > 0) onChange();
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
        attributeFilter,
      });
    },
    stop() {
      inLog.disconnect();
      inPage.disconnect();
    },
  };
}
