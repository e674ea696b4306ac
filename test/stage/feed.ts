import type { StageEvent } from './board.ts';
import type { StageMessage, Thread } from './thread.ts';

/** Builds one element: `el('p', { class: 'note' }, 'text', child)`. A null attribute is left out. */
export function el(
  tag: string,
  attributes: Readonly<Record<string, string | null>> = {},
  ...children: readonly (Node | string)[]
): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== null) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** The page's copy of the board, kept fresh by the server's event stream. */
export class Feed {
  readonly threads = new Map<string, Thread>();

  constructor(private readonly heard: (event: StageEvent) => void) {
    const source = new EventSource('/__stage/events');
    source.onmessage = (each) => this.#take(JSON.parse(each.data as string) as StageEvent);
  }

  #take(event: StageEvent): void {
    if (event.kind === 'thread') this.threads.set(event.thread.id, event.thread);
    if (event.kind === 'closed') this.threads.delete(event.id);
    if (event.kind === 'message')
      this.#change(event.id, (of) => ({ messages: upserted(of.messages, event.message) }));
    if (event.kind === 'typing') this.#change(event.id, () => ({ typing: event.who }));
    this.heard(event);
  }

  #change(id: string, changes: (of: Thread) => Partial<Thread>): void {
    const thread = this.threads.get(id);
    if (thread) this.threads.set(id, { ...thread, ...changes(thread) });
  }
}

function upserted(messages: readonly StageMessage[], message: StageMessage): StageMessage[] {
  const at = messages.findIndex((each) => each.id === message.id);
  return at < 0 ? [...messages, message] : messages.with(at, message);
}

/**
 * Makes the element's lines those of `text`, keeping text nodes that stay and growing the last one in place, as a
 * streamed answer does in the real pages.
 */
export function showLines(into: Element, text: string): void {
  const lines = text.split('\n');
  lines.forEach((line, i) => {
    const at = i * 2;
    if (i > 0 && !into.childNodes[at - 1]) into.append(document.createElement('br'));
    const node = into.childNodes[at];
    if (!node) into.append(document.createTextNode(line));
    else if (node.nodeValue !== line) node.nodeValue = line;
  });
  while (into.childNodes.length > lines.length * 2 - 1) into.lastChild?.remove();
}

export function initialsOf(name: string): string {
  return name
    .split(/\s+/)
    .slice(0, 2)
    .map((part) => part.slice(0, 1).toUpperCase())
    .join('');
}

export function clockOf(at: number): string {
  return new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}

/** Sends what the agent wrote, by the page's own button. */
export async function sendReply(id: string, text: string, note: boolean): Promise<void> {
  await fetch('/__stage/send', { method: 'POST', body: JSON.stringify({ id, text, note }) });
}
