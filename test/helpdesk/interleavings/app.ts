/** A helpdesk of two or more conversations in one page, reduced to what can go wrong: what stands where, and when. */
export interface App {
  /** The address moves at once; what stands on the page follows later, and the last move wins. */
  navigate(id: string, delays: Delays): void;
  /** A message arrives: `c{id}: …`, so that a reader can tell whose it is. */
  say(id: string, role: Role, text: string): (more: string) => void;
  /** The agent types at the end of the composer that is on screen, with trusted keys. */
  type(words: string): void;
  /** What each conversation's composer holds, on screen or kept. */
  composers(): ReadonlyMap<string, string>;
  /** Every message that was said, oldest first. */
  said(id: string): readonly string[];
}

export type Role = 'customer' | 'ai';

/** How much later than the address, ms. */
export interface Delays {
  readonly log: number;
  readonly composer: number;
}

interface Said {
  readonly role: Role;
  text: string;
}

export abstract class Talks {
  readonly #said = new Map<string, Said[]>();
  /** What the agent has written by hand, by conversation. */
  readonly typed = new Map<string, string[]>();

  said(id: string): readonly string[] {
    return this.talk(id).map(({ text }) => text);
  }

  say(id: string, role: Role, text: string): (more: string) => void {
    const message: Said = { role, text: `c${id}: ${text}` };
    this.talk(id).push(message);
    this.drawn(id);
    return (more) => {
      message.text += more;
      this.drawn(id);
    };
  }

  protected talk(id: string): Said[] {
    const talk = this.#said.get(id) ?? [];
    this.#said.set(id, talk);
    return talk;
  }

  protected note(id: string, words: string): void {
    this.typed.set(id, [...(this.typed.get(id) ?? []), words]);
  }

  protected abstract drawn(id: string): void;
}

/** As in both browsers: the Navigation API tells of every move at once (jsdom has none). */
const navigation = new EventTarget();
Object.assign(window, { navigation });

/** False where the address is there already: a router does nothing then. */
export function moveTo(id: string): boolean {
  if (location.pathname === `/agent/tickets/${id}` && history.state === id) return false;
  history.pushState(id, '', `/agent/tickets/${id}`);
  navigation.dispatchEvent(new Event('currententrychange'));
  return true;
}

/** Makes a list's elements those of a talk; what is there stays, and the last text grows in place. */
export function drawInto(
  log: Element,
  talk: readonly Said[],
  make: (of: Said) => [item: Element, body: Element],
): void {
  for (const [i, message] of talk.entries()) {
    const item = log.children[i] ?? make(message)[0];
    if (item.parentNode === null) log.append(item);
    const body = item.querySelector('.body') ?? item;
    if (body.textContent !== message.text) body.textContent = message.text;
  }
}

/** An editor whose agent presses keys that count as real: a test cannot make such events. */
export function editorIn(box: Element, attributes: Record<string, string>): Editor {
  const element = document.createElement('div');
  for (const [name, value] of Object.entries({ contenteditable: 'true', ...attributes }))
    element.setAttribute(name, value);
  const heard = new Set<(event: { isTrusted: true }) => void>();
  const listen = element.addEventListener.bind(element);
  element.addEventListener = ((name: string, hear: never, options: { signal?: AbortSignal }) => {
    if (name !== 'keydown') return listen(name, hear, options);
    heard.add(hear);
    options.signal?.addEventListener('abort', () => heard.delete(hear));
  }) as typeof element.addEventListener;
  box.append(element);
  const press = (): void => {
    for (const hear of heard) hear({ isTrusted: true });
  };
  return { element, press };
}

export interface Editor {
  readonly element: HTMLElement;
  readonly press: () => void;
}

export function typeInto({ element, press }: Editor, words: string): void {
  press();
  const line = document.createElement('p');
  line.textContent = words;
  element.append(line);
}
