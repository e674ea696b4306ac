/** The part of jsdom that the recorder uses; the package brings no declarations. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html?: string, options?: { url?: string });
    readonly window: Window & typeof globalThis;
    serialize(): string;
  }
}
