import type { Powers } from '../utils/registering.ts';

interface Tab {
  readonly id: number;
  readonly url: string;
}

export interface FakePowers {
  readonly powers: Powers;
  /** Tab and file of every script that was put into a page by hand, in order. */
  readonly injected: (readonly [tab: number, file: string])[];
  /** The agent says yes, or takes it back in the browser's own pages; listeners hear of it. */
  allow(pattern: string): void;
  takeBack(pattern: string): void;
  granted(): string[];
  /** Patterns of the registered scripts. */
  registered(): string[];
  /** What Chrome does at an update of the extension. */
  dropScripts(): void;
  open(tabs: readonly Tab[]): void;
  /** Another tab than the one in front, where a test wants one. */
  tab: number | null;
}

/** A browser's powers over sites, in memory: scripts run where a permission covers them, and nowhere else. */
export function fakePowers(open: readonly Tab[]): FakePowers {
  type Script = { id: string; matches?: string[] };
  let tabs = open;
  const granted = new Set<string>();
  const scripts = new Map<string, Script>();
  const injected: (readonly [number, string])[] = [];
  const listeners = { added: new Set<() => void>(), removed: new Set<() => void>() };
  const tell = (to: Set<() => void>) => {
    for (const listener of to) listener();
  };
  const covers = (pattern: string, url: string) => {
    const { protocol, hostname } = new URL(url);
    return pattern === `${protocol}//${hostname}/*`;
  };
  const isOpenTo = (url: string) => [...granted].some((pattern) => covers(pattern, url));
  const event = (of: Set<() => void>) => ({ addListener: (it: () => void) => of.add(it) });
  const takeBack = (pattern: string) => granted.delete(pattern) && tell(listeners.removed);

  const powers = {
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((it) => granted.has(it)),
      remove: async ({ origins }: { origins: string[] }) => {
        for (const it of origins) takeBack(it);
        return true;
      },
      onAdded: event(listeners.added),
      onRemoved: event(listeners.removed),
    },
    scripting: {
      getRegisteredContentScripts: async () => [...scripts.values()],
      registerContentScripts: async (more: Script[]) => {
        for (const it of more) {
          if (scripts.has(it.id)) throw new Error(`Duplicate script ID '${it.id}'`);
          scripts.set(it.id, it);
        }
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        for (const id of ids) if (!scripts.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
      },
      executeScript: async ({ target, files }: { target: { tabId: number }; files: string[] }) => {
        const tab = tabs.find(({ id }) => id === target.tabId);
        if (!tab || !isOpenTo(tab.url)) throw new Error('Cannot access contents of the page');
        injected.push([tab.id, files[0] ?? '']);
      },
    },
    tabs: {
      get: async (of: number) => tabs.find(({ id }) => id === of),
      query: async ({ url }: { url: string[] }) =>
        tabs.filter((tab) => isOpenTo(tab.url) && url.some((pattern) => covers(pattern, tab.url))),
    },
  };
  return {
    powers: powers as unknown as Powers,
    injected,
    allow: (pattern) => {
      granted.add(pattern);
      tell(listeners.added);
    },
    takeBack,
    granted: () => [...granted],
    registered: () => [...scripts.values()].flatMap(({ matches = [] }) => matches),
    dropScripts: () => scripts.clear(),
    open: (others) => {
      tabs = others;
    },
    tab: null,
  };
}
