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

abstract class Talks {
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
function moveTo(id: string): boolean {
  if (location.pathname === `/agent/tickets/${id}` && history.state === id) return false;
  history.pushState(id, '', `/agent/tickets/${id}`);
  navigation.dispatchEvent(new Event('currententrychange'));
  return true;
}

/** Makes a list's elements those of a talk; what is there stays, and the last text grows in place. */
function drawInto(
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
function editorIn(box: Element, attributes: Record<string, string>): Editor {
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

interface Editor {
  readonly element: HTMLElement;
  readonly press: () => void;
}

function typeInto({ element, press }: Editor, words: string): void {
  press();
  const line = document.createElement('p');
  line.textContent = words;
  element.append(line);
}

/** All open conversations stand in the page under their own ids: facts/zendesk 1.3. */
export class Rooted extends Talks implements App {
  readonly #panes = new Map<string, { log: Element; editor: Editor; root: Element }>();
  #moves = 0;
  #front = '';

  navigate(id: string, delays: Delays): void {
    if (!moveTo(id)) return;
    this.#moves += 1;
    const move = this.#moves;
    setTimeout(() => move === this.#moves && this.#show(id), delays.log);
  }

  type(words: string): void {
    const pane = this.#panes.get(this.#front);
    if (!pane) return;
    this.note(this.#front, words);
    typeInto(pane.editor, words);
  }

  composers(): ReadonlyMap<string, string> {
    return new Map([...this.#panes].map(([id, { editor }]) => [id, editor.element.textContent ?? '']));
  }

  protected drawn(id: string): void {
    const pane = this.#panes.get(id);
    if (!pane) return;
    drawInto(pane.log, this.talk(id), ({ role }) => {
      const item = document.createElement('article');
      item.setAttribute('data-test-id', 'omni-log-comment-item');
      const bubble = item.appendChild(document.createElement('div'));
      bubble.setAttribute('data-test-id', 'omni-log-item-message');
      bubble.setAttribute('type', role === 'customer' ? 'end-user' : 'bot');
      const body = bubble.appendChild(document.createElement('div'));
      body.className = 'zd-comment body';
      return [item, body];
    });
  }

  #show(id: string): void {
    this.#front = id;
    if (!this.#panes.has(id)) {
      const root = document.body.appendChild(document.createElement('div'));
      root.setAttribute('data-ticket-id', id);
      const log = root.appendChild(document.createElement('div'));
      log.setAttribute('data-test-id', 'omni-log-container');
      const box = root.appendChild(document.createElement('div'));
      box.setAttribute('data-test-id', 'editor-view');
      const editor = editorIn(box, { 'data-test-id': 'omnicomposer-plain-text-ckeditor' });
      this.#panes.set(id, { log, editor, root });
      this.drawn(id);
    }
    for (const [at, { root }] of this.#panes) root.setAttribute('data-is-active', String(at === id));
  }
}

/** One stream and one composer, which say not whose they are, and are changed one after the other: facts/intercom 2.1. */
export class Bare extends Talks implements App {
  readonly #root: ShadowRoot;
  readonly #stream: Element;
  readonly #box: Element;
  readonly #kept = new Map<string, readonly Node[]>();
  #editor: Editor;
  #moves = 0;
  #logOf = '';
  #composerOf = '';

  /** @param reuses whether one editor element serves all conversations */
  constructor(readonly reuses: boolean) {
    super();
    const host = document.body.appendChild(document.createElement('div'));
    host.id = 'teammate-app-react';
    this.#root = host.attachShadow({ mode: 'open' });
    this.#stream = this.#root.appendChild(document.createElement('div'));
    this.#stream.setAttribute('data-testid', 'conversation-stream-scroll-container');
    this.#box = this.#root.appendChild(document.createElement('div'));
    this.#box.setAttribute('data-conversation-reply-composer', '');
    this.#editor = editorIn(this.#box, { role: 'textbox' });
  }

  navigate(id: string, delays: Delays): void {
    if (!moveTo(id)) return;
    this.#moves += 1;
    const move = this.#moves;
    setTimeout(() => move === this.#moves && this.#showLog(id), delays.log);
    setTimeout(() => move === this.#moves && this.#showComposer(id), delays.composer);
  }

  type(words: string): void {
    if (this.#composerOf === '') return;
    this.note(this.#composerOf, words);
    typeInto(this.#editor, words);
  }

  composers(): ReadonlyMap<string, string> {
    const kept = [...this.#kept].map(
      ([id, nodes]) => [id, nodes.map(({ textContent }) => textContent).join('')] as const,
    );
    return new Map([...kept, [this.#composerOf, this.#editor.element.textContent ?? '']]);
  }

  protected drawn(id: string): void {
    if (id !== this.#logOf) return;
    drawInto(this.#stream, this.talk(id), ({ role }) => {
      const item = document.createElement('div');
      item.className = 'group/content-part';
      item.setAttribute('data-part-group-category', role === 'customer' ? '1' : '5');
      const body = item.appendChild(document.createElement('div'));
      body.className = 'intercom-interblocks body';
      return [item, body];
    });
  }

  #showLog(id: string): void {
    if (this.#logOf === id) return;
    this.#logOf = id;
    this.#stream.replaceChildren();
    this.drawn(id);
  }

  #showComposer(id: string): void {
    if (this.#composerOf === id) return;
    this.#kept.set(this.#composerOf, [...this.#editor.element.childNodes]);
    this.#editor.element.replaceChildren();
    if (!this.reuses) {
      this.#editor.element.remove();
      this.#editor = editorIn(this.#box, { role: 'textbox' });
    }
    this.#composerOf = id;
    this.#editor.element.append(...(this.#kept.get(id) ?? []));
    this.#kept.delete(id);
  }
}
