/**
 * The account-wide allowance of the conversation log: so many requests a minute, shared by every agent's browser
 * (facts: zendesk.md §0.7 and §3.4).
 */
export class Allowance {
  #windowFrom = 0;
  #used = 0;

  constructor(
    readonly total = 100,
    readonly windowMs = 60_000,
  ) {}

  /** Takes one request at `now` (epoch ms). `resets` is in whole seconds, as the real header has it. */
  take(now: number): { granted: boolean; remaining: number; resets: number } {
    if (now - this.#windowFrom >= this.windowMs) {
      this.#windowFrom = now;
      this.#used = 0;
    }
    const granted = this.#used < this.total;
    if (granted) this.#used += 1;
    const resets = Math.max(1, Math.ceil((this.#windowFrom + this.windowMs - now) / 1000));
    return { granted, remaining: this.total - this.#used, resets };
  }
}
