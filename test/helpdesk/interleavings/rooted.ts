import { type App, type Delays, drawInto, type Editor, editorIn, moveTo, Talks, typeInto } from './app.ts';

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
