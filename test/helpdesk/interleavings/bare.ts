import { type App, type Delays, drawInto, type Editor, editorIn, moveTo, Talks, typeInto } from './app.ts';

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
