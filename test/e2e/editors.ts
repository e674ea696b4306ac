import { expect } from 'vitest';
import type { Inserted, Insertion, UndoToken } from '../../utils/domain/draft.ts';
import { urlOf } from '../stage/desk.ts';
import type { NewThread } from '../stage/thread.ts';
import { connections, type Driver } from './composing.ts';
import { until } from './on-stage.ts';

/** Each true editor, in the place and the mode that its page shows. */
export interface Desk {
  readonly name: string;
  readonly of: Omit<NewThread, 'id'>;
  readonly query?: string;
  readonly mode: Insertion['mode'];
  /** In the page's active part: what is typed into, and what the test presses to send. */
  readonly editor: string;
  readonly send: string;
  /** The way that leaves the draft there. */
  readonly way: 'paste' | 'typed';
}

const zendesk = { mode: 'public', send: '.send', way: 'paste' } as const;
const intercom = { mode: 'unknown', editor: '.ProseMirror', send: '.send', way: 'paste' } as const;
export const desks: readonly Desk[] = [
  {
    ...zendesk,
    name: 'CKEditor 5, rich (Zendesk)',
    of: { helpdesk: 'zendesk', composer: 'rich' },
    editor: '[data-test-id="omnicomposer-rich-text-ckeditor"]',
  },
  {
    ...zendesk,
    name: 'CKEditor 5, plain (Zendesk)',
    of: { helpdesk: 'zendesk', composer: 'plain' },
    editor: '[data-test-id="omnicomposer-plain-text-ckeditor"]',
  },
  { ...intercom, name: 'ProseMirror in a shadow root (Intercom)', of: { helpdesk: 'intercom' } },
  {
    ...intercom,
    name: 'ProseMirror in the light (Intercom)',
    of: { helpdesk: 'intercom' },
    query: '?generation=g2',
  },
  {
    name: 'a plain editable (Zammad)',
    of: { helpdesk: 'zammad' },
    mode: 'public',
    editor: '.articleNewEdit-body',
    send: '.js-submit',
    way: 'typed',
  },
  {
    name: 'ProseMirror for replies and notes (Chatwoot)',
    of: { helpdesk: 'chatwoot' },
    mode: 'public',
    editor: '.reply-box .ProseMirror',
    send: '.reply-box button[type="submit"]',
    way: 'paste',
  },
];

export const DRAFTS = {
  'one line': 'I have read everything above, and I am on it.',
  'lines and blank lines': 'Hello Ada,\nthank you for waiting.\n\nYour parcel left today.\n\n\nSam',
  'markup as text': '<img src=x onerror="alert(1)"> & <b>bold</b> &amp; <script>alert(2)</script> </p>',
  'emoji and right to left': 'Done 👩🏽‍💻🏳️‍🌈 é é שלום, עולם! مرحبا بكم 你好 \u200fRTL',
  'blanks that a browser swallows': '  two in front, two  between\n    four in front',
  '5,000 characters': Array.from(
    { length: 100 },
    (_, i) => `Sentence ${i} of fifty characters, more or less.${i % 7 ? ' ' : '\n\n'}`,
  )
    .join('')
    .slice(0, 5_000)
    .trim(),
};

/** The active part of the page, through its shadow root, as text for the page. */
export const ACTIVE = `(document.querySelector('#teammate-app-react')?.shadowRoot
  ?? document.querySelector('.pane[data-is-active="true"], .content.active') ?? document)`;

/** One agent before one browser: opens conversations, presses Baton's buttons, types, and sends by the page's own. */
export class Agent {
  #id = 4_000;

  constructor(readonly driver: Driver) {}

  async open(desk: Desk, more: Partial<NewThread> = {}): Promise<string> {
    this.#id += 1;
    const { board } = this.driver.stage;
    const thread = board.open({ ...desk.of, ...more, id: `${this.#id}` });
    board.append(thread, { role: 'customer', text: 'Where is my parcel?' });
    await this.driver.goto(urlOf(thread) + (desk.query ?? ''));
    // A page draws its parts one by one: with the message there, it has opened this conversation.
    const shown = `const all = ${ACTIVE}; return (all.body ?? all).textContent.includes('Where is my parcel?')`;
    await until(() => this.driver.inPage(shown), 'the conversation');
    if (thread.composer !== 'none') await this.sees(`${desk.editor}[contenteditable="true"]`);
    return thread.id;
  }

  sees(selector: string): Promise<unknown> {
    return until(
      () => this.driver.inPage(`return ${ACTIVE}.querySelector('${selector}') !== null`),
      selector,
    );
  }

  async insert(
    desk: Desk,
    conversationId: string,
    text: string,
    more: Partial<Insertion> = {},
  ): Promise<Inserted> {
    const { helpdesk } = desk.of;
    const site = new URL(urlOf({ helpdesk, id: '1' })).host;
    const insertion = {
      helpdesk,
      site,
      conversationId,
      text,
      mode: desk.mode,
      onto: 'empty',
      ...more,
    } as const;
    return (await this.driver.ask({ do: 'insert', insertion, connections })) as Inserted;
  }

  /** Presses it and gives what takes it back. @throws where it is refused */
  async mustInsert(...of: Parameters<Agent['insert']>): Promise<UndoToken> {
    const done = await this.insert(...of);
    if (done.kind !== 'inserted') throw new Error(`refused: ${done.why}`);
    return done.undo;
  }

  undo(token: UndoToken): Promise<unknown> {
    return this.driver.ask({ do: 'undo', undo: token, connections });
  }

  /** What is seen in the editor. */
  async held({ editor }: Desk): Promise<string> {
    return String(await this.driver.inPage(`return ${ACTIVE}.querySelector('${editor}').innerText`));
  }

  /** Its elements, without what an editor only dresses them in. */
  async markup({ editor }: Desk): Promise<string> {
    const all = await this.driver.inPage(`return ${ACTIVE}.querySelector('${editor}').innerHTML`);
    return String(all).replace(/ (?:class|style)="[^"]*"/g, '');
  }

  async type({ editor }: Desk, text: string): Promise<void> {
    await this.driver.inPage(`${ACTIVE}.querySelector('${editor}').focus()`);
    await this.driver.press(text);
  }

  /** What the page itself sends: its editor's own model, by its own button. Nothing may have been sent before. */
  async send(desk: Desk): Promise<string> {
    const { sent } = this.driver.stage;
    expect(sent).toEqual([]);
    await this.driver.inPage(`${ACTIVE}.querySelector('${desk.send}').click()`);
    await until(async () => sent.length > 0, 'what was sent');
    const [only, ...more] = sent.splice(0);
    expect(more).toEqual([]);
    await until(async () => (await this.held(desk)).trim() === '', 'an empty editor');
    return only?.text.replaceAll('\u00a0', ' ') ?? '';
  }
}

/**
 * A text for comparison with what a page reads off its elements: that doubles line ends, and in Firefox leaves out the
 * marks that steer a direction. Editors also keep double blanks as such that do not break.
 */
export function read(text: string): string {
  return text.replaceAll('\u00a0', ' ').replace(/\n+/g, '\n').replaceAll('\u200f', '').trim();
}
