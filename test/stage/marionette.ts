import { connect, type Socket } from 'node:net';

/**
 * A client of Firefox's own remote protocol, version 3: `<length>:<json>` over TCP, a request `[0, id, name, params]`,
 * a reply `[1, id, error, result]` (facts: security-reliability.md §3.5).
 */
export class Marionette {
  readonly #waiting = new Map<number, { resolve(value: unknown): void; reject(fault: Error): void }>();
  #received = Buffer.alloc(0);
  #count = 0;

  private constructor(private readonly socket: Socket) {
    socket.on('data', (chunk) => this.#take(chunk));
    socket.on('close', () => this.#fail(new Error('Firefox closed the connection')));
    socket.on('error', (fault) => this.#fail(fault));
  }

  static async connect(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1');
    const client = new Marionette(socket);
    await new Promise<void>((ready, refused) => {
      socket.once('connect', ready);
      socket.once('error', refused);
    });
    return client;
  }

  /** Sends one command and resolves with its result. @throws {Error} with Firefox's own words. */
  send(name: string, params: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
    this.#count += 1;
    const id = this.#count;
    const body = JSON.stringify([0, id, name, params]);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.socket.write(`${Buffer.byteLength(body)}:${body}`);
    });
  }

  close(): void {
    this.socket.destroy();
  }

  #take(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#received.subarray(0, colon).toString());
      if (this.#received.length < end) return;
      const packet: unknown = JSON.parse(this.#received.subarray(colon + 1, end).toString('utf8'));
      this.#received = this.#received.subarray(end);
      if (Array.isArray(packet)) this.#settle(packet);
    }
  }

  #settle(packet: readonly unknown[]): void {
    const [, id, fault, result] = packet as [
      number,
      number,
      { error: string; message: string } | null,
      unknown,
    ];
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (fault) waiting?.reject(new Error(`${fault.error}: ${fault.message}`));
    else waiting?.resolve(result);
  }

  #fail(fault: Error): void {
    for (const waiting of this.#waiting.values()) waiting.reject(fault);
    this.#waiting.clear();
  }
}
