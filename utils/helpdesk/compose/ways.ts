import { caretToEnd } from './caret.ts';
import { type Found, isField } from './found.ts';
import { insertAtEnd, instanceOn, selectEnd } from './instance.ts';
import { htmlOf, paragraphsOf, plain } from './markup.ts';

/** A draft on its way: what stands in the editor already is kept, and the draft comes after it. */
export interface Draft {
  readonly text: string;
  readonly isAfter: boolean;
}

/** One way to put a draft into an editor. None sends a key, a click or anything that a form could take for sending. */
export interface Way {
  readonly name: string;
  readonly fits: (found: Found) => boolean;
  /** True where the editor has taken the draft over, and may show it a moment later. */
  readonly put: (found: Found, draft: Draft) => boolean;
}

/** In the order in which they are tried; the first that leaves the draft in the editor wins. */
export const ways: readonly Way[] = [
  {
    // What the editor itself makes of a paste is what sticks: facts/zendesk 4, facts/intercom 5.
    name: 'paste',
    fits: ({ kind }) => kind !== 'field',
    put: ({ editor }, draft) => {
      caretToEnd(editor);
      const instance = instanceOn(editor);
      if (instance !== null) selectEnd(instance);
      return !editor.dispatchEvent(pasteOf(draft));
    },
  },
  {
    name: 'instance',
    fits: ({ editor }) => instanceOn(editor) !== null,
    put: ({ editor }, draft) => {
      const instance = instanceOn(editor);
      if (instance !== null) insertAtEnd(instance, htmlFrom(draft));
      return false;
    },
  },
  {
    // By the browser's own editing, so that its undo knows of it, and an editor that watches its elements takes it over.
    name: 'typed',
    fits: ({ editor }) => instanceOn(editor) === null,
    put: (found, draft) => {
      const { editor } = found;
      const document = editor.ownerDocument;
      if (isField(editor)) {
        editor.focus({ preventScroll: true });
        editor.setSelectionRange(editor.value.length, editor.value.length);
        document.execCommand('insertText', false, afterwards(editor.value, draft));
        return false;
      }
      caretToEnd(editor);
      document.execCommand('insertHTML', false, htmlFrom(draft));
      return false;
    },
  },
  {
    name: 'nodes',
    fits: ({ kind }) => kind === 'plain',
    put: ({ editor }, draft) => {
      if (!draft.isAfter) editor.replaceChildren();
      if (draft.isAfter) editor.append(paragraphOf(editor.ownerDocument, []));
      editor.append(...paragraphsOf(draft.text).map((lines) => paragraphOf(editor.ownerDocument, lines)));
      tell(editor);
      return false;
    },
  },
  {
    // The element's own setter may be watched (React does); the one that all fields share is not.
    name: 'value',
    fits: ({ kind }) => kind === 'field',
    put: ({ editor }, draft) => {
      if (isField(editor)) setValue(editor, editor.value + afterwards(editor.value, draft));
      return false;
    },
  },
];

const GAP = htmlOf('');

/** For after an agent's own words, with a blank line between. What is pasted goes on in their line, and needs one more. */
function htmlFrom({ text, isAfter }: Draft): string {
  return isAfter ? `${GAP}${htmlOf(text)}` : htmlOf(text);
}

/** Facts/security-reliability T10 and facts/peers 2.9: Firefox hands over an empty DataTransfer unless filled later. */
function pasteOf({ text, isAfter }: Draft): ClipboardEvent {
  const fill = (into: DataTransfer): void => {
    into.setData('text/html', isAfter ? `${GAP}${GAP}${htmlOf(text)}` : htmlOf(text));
    into.setData('text/plain', isAfter ? `\n\n${plain(text)}` : plain(text));
  };
  const clipboardData = new DataTransfer();
  fill(clipboardData);
  const event = new ClipboardEvent('paste', {
    bubbles: true,
    cancelable: true,
    composed: true,
    clipboardData,
  });
  if (event.clipboardData !== null && event.clipboardData.getData('text/html') === '')
    fill(event.clipboardData);
  return event;
}

function paragraphOf(document: Document, lines: readonly string[]): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.append(...lines.flatMap((line, i) => (i === 0 ? [line] : [document.createElement('br'), line])));
  if (lines.length === 0) paragraph.append(document.createElement('br'));
  return paragraph;
}

/** A field has no paragraphs: a blank line parts the draft from the agent's own words. */
export function afterwards(own: string, { text, isAfter }: Draft): string {
  if (!isAfter) return plain(text);
  return `${'\n'.repeat(Math.max(0, 2 - (/\n*$/.exec(own)?.[0].length ?? 0)))}${plain(text)}`;
}

export function setValue(field: HTMLTextAreaElement | HTMLInputElement, value: string): void {
  Reflect.set(Object.getPrototypeOf(field), 'value', value, field);
  tell(field);
}

/** The event by which a page hears that its field has changed. */
export function tell(editor: Element): void {
  editor.dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertFromPaste' }),
  );
}
