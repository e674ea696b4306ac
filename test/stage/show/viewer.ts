import type { Sight } from './sight.ts';

/** One browser with a helpdesk page and Baton's panel for it. */
export interface Viewer {
  readonly browser: 'chromium' | 'firefox';
  /**
   * Opens the helpdesk page, and the panel that belongs to it.
   * @param ai the AI agent's name, for helpdesks that have to be told
   */
  open(url: string, ai: string): Promise<void>;
  /** What the panel shows now; null before it has drawn. */
  look(): Promise<Sight | null>;
  brief(): Promise<string>;
  /** A PNG of page and panel side by side. */
  picture(): Promise<Buffer>;
  /** Resolves when a person closes the window. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}
