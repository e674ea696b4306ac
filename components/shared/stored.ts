/** The part of `Storage` that a view needs. */
export type KeyValue = Pick<Storage, 'getItem' | 'setItem'>;

/** The page's own store; where the browser forbids it, one that remembers nothing. */
export function browserStore(): KeyValue {
  try {
    return window.localStorage;
  } catch {
    return { getItem: () => null, setItem: () => undefined };
  }
}

/** What is kept under `key`, or null when it is absent or is not JSON. */
export function readStored(store: KeyValue, key: string): unknown {
  try {
    return JSON.parse(store.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

/** Keeps `value`; a full or forbidden store loses it, and the view goes on. */
export function writeStored(store: KeyValue, key: string, value: unknown): void {
  try {
    store.setItem(key, JSON.stringify(value));
  } catch {
    return;
  }
}
