import {
  authorOf,
  type HelpdeskName,
  type NewThread,
  newThread,
  type StageMessage,
  type StageRole,
  type Thread,
  type ThreadKey,
} from './thread.ts';

/** One change, as the pages hear of it. A page that joins late is sent every thread first. */
export type StageEvent =
  | { readonly kind: 'thread'; readonly thread: Thread }
  | {
      readonly kind: 'message';
      readonly helpdesk: HelpdeskName;
      readonly id: string;
      readonly message: StageMessage;
    }
  | {
      readonly kind: 'typing';
      readonly helpdesk: HelpdeskName;
      readonly id: string;
      readonly who: Thread['typing'];
    }
  | { readonly kind: 'closed'; readonly helpdesk: HelpdeskName; readonly id: string }
  | { readonly kind: 'move'; readonly helpdesk: HelpdeskName; readonly path: string }
  | { readonly kind: 'theme'; readonly theme: 'light' | 'dark' };

export interface NewMessage {
  readonly role: StageRole;
  readonly text: string;
  readonly at?: number;
  readonly author?: string;
}

export interface StreamedMessage extends NewMessage {
  /** Characters that arrive together; default 12. */
  readonly chunk?: number;
  /** Milliseconds between two chunks; default 40. */
  readonly everyMs?: number;
  readonly signal?: AbortSignal;
}

/** Every open thread of both helpdesks, and who listens. The pages and the JSON are drawn from here alone. */
export class Board {
  readonly #threads = new Map<string, Thread>();
  readonly #listeners = new Set<(event: StageEvent) => void>();
  #theme: 'light' | 'dark' = 'light';
  #count = 0;

  threads(helpdesk?: HelpdeskName): Thread[] {
    return [...this.#threads.values()].filter((each) => !helpdesk || each.helpdesk === helpdesk);
  }

  find(key: ThreadKey): Thread | undefined {
    return this.#threads.get(`${key.helpdesk}:${key.id}`);
  }

  /** @throws {Error} when no such thread is open. */
  thread(key: ThreadKey): Thread {
    const found = this.find(key);
    if (!found) throw new Error(`no ${key.helpdesk} conversation ${key.id} is open on the stage`);
    return found;
  }

  /** Opens a thread (in Zendesk: one more tab), or starts it afresh when it is open already. */
  open(of: NewThread): Thread {
    return this.#put(newThread(of));
  }

  /** Changes what a thread says of itself, for example its status or tags. */
  change(key: ThreadKey, to: Partial<Omit<Thread, 'helpdesk' | 'id' | 'messages'>>): Thread {
    return this.#put({ ...this.thread(key), ...to });
  }

  close(key: ThreadKey): void {
    if (this.#threads.delete(`${key.helpdesk}:${key.id}`)) {
      this.#publish({ kind: 'closed', helpdesk: key.helpdesk, id: key.id });
    }
  }

  append(key: ThreadKey, message: NewMessage): StageMessage {
    return this.#upsert(key, this.#made(key, message, message.text, true));
  }

  /** Grows one message in place, chunk by chunk; resolves when it is whole, or early when aborted. */
  async stream(key: ThreadKey, message: StreamedMessage): Promise<StageMessage> {
    const step = Math.max(1, message.chunk ?? 12);
    let shown = this.#upsert(
      key,
      this.#made(key, message, message.text.slice(0, step), message.text.length <= step),
    );
    for (let end = step * 2; !shown.complete && !message.signal?.aborted; end += step) {
      await new Promise((resume) => setTimeout(resume, message.everyMs ?? 40));
      if (!this.find(key)) return shown;
      shown = this.#upsert(key, {
        ...shown,
        text: message.text.slice(0, end),
        complete: end >= message.text.length,
      });
    }
    return shown;
  }

  showTyping(key: ThreadKey, who: Thread['typing']): void {
    const thread = this.thread(key);
    if (thread.typing === who) return;
    this.#threads.set(`${key.helpdesk}:${key.id}`, { ...thread, typing: who });
    this.#publish({ kind: 'typing', helpdesk: key.helpdesk, id: key.id, who });
  }

  /** Every open page of this helpdesk goes to `path` by `history.pushState`, with no page load. */
  move(helpdesk: HelpdeskName, path: string): void {
    this.#publish({ kind: 'move', helpdesk, path });
  }

  setTheme(theme: 'light' | 'dark'): void {
    this.#theme = theme;
    this.#publish({ kind: 'theme', theme });
  }

  /** Hears the state as it is, then each change, until the returned function is called. */
  listen(helpdesk: HelpdeskName, hear: (event: StageEvent) => void): () => void {
    hear({ kind: 'theme', theme: this.#theme });
    for (const thread of this.threads(helpdesk)) hear({ kind: 'thread', thread });
    const concerns = (event: StageEvent): void => {
      const of =
        event.kind === 'thread' ? event.thread.helpdesk : event.kind === 'theme' ? helpdesk : event.helpdesk;
      if (of === helpdesk) hear(event);
    };
    this.#listeners.add(concerns);
    return () => this.#listeners.delete(concerns);
  }

  #put(thread: Thread): Thread {
    this.#threads.set(`${thread.helpdesk}:${thread.id}`, thread);
    this.#publish({ kind: 'thread', thread });
    return thread;
  }

  #made(key: ThreadKey, from: NewMessage, text: string, complete: boolean): StageMessage {
    const author = from.author ?? authorOf(this.thread(key), from.role);
    this.#count += 1;
    return { id: `${this.#count}`, role: from.role, author, text, at: from.at ?? Date.now(), complete };
  }

  #upsert(key: ThreadKey, message: StageMessage): StageMessage {
    const thread = this.thread(key);
    const at = thread.messages.findIndex((each) => each.id === message.id);
    const messages = at < 0 ? [...thread.messages, message] : thread.messages.with(at, message);
    this.#threads.set(`${key.helpdesk}:${key.id}`, { ...thread, messages });
    this.#publish({ kind: 'message', helpdesk: key.helpdesk, id: key.id, message });
    return message;
  }

  #publish(event: StageEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}
