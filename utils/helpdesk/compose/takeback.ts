import { selectAfter } from './caret.ts';
import { fingerprintOf, fingerprintOfValue, wordsIn } from './content.ts';
import { isField } from './found.ts';
import { endOfInk, inkOf } from './ink.ts';
import { instanceOn, step } from './instance.ts';
import { setValue } from './ways.ts';

/** What an editor held before a draft came, told without its words. */
export interface Before {
  readonly fingerprint: string;
  /** Characters that are no white space. */
  readonly ink: number;
}

/** One way to take a draft out again, and how to take that back where it took too much. */
interface Way {
  readonly name: string;
  readonly fits: (editor: HTMLElement) => boolean;
  readonly go: (editor: HTMLElement, before: Before) => void;
  readonly back?: (editor: HTMLElement) => void;
  /** It can't reach the agent's own words: what it leaves is right if as much is left as there was. */
  readonly sparesOwn?: true;
}

const ways: readonly Way[] = [
  {
    name: 'value',
    fits: isField,
    go: (editor, before) => {
      if (!isField(editor)) return;
      const value = startOf(editor.value, before);
      if (value !== null) setValue(editor, value);
    },
  },
  {
    name: 'instance',
    fits: (editor) => instanceOn(editor) !== null,
    go: (editor) => stepOf(editor, 'undo'),
    back: (editor) => stepOf(editor, 'redo'),
  },
  {
    // An editor with a history of its own (ProseMirror, Lexical, Slate) hears what a browser's menu would tell it.
    name: 'history',
    fits: (editor) => instanceOn(editor) === null && !isField(editor),
    go: (editor) => ask(editor, 'historyUndo'),
    back: (editor) => ask(editor, 'historyRedo'),
  },
  {
    name: 'delete',
    fits: (editor) => !isField(editor),
    go: (editor, before) => {
      selectAfter(editor, before.ink);
      editor.ownerDocument.execCommand('delete');
    },
    sparesOwn: true,
  },
];

/** Tries to make the editor hold what it held before; true if it does, by its own content. */
export function takeBack(editor: HTMLElement, before: Before): boolean {
  const isBack = (): boolean => fingerprintOf(editor) === before.fingerprint;
  if (isBack()) return true;
  for (const way of ways.filter(({ fits }) => fits(editor))) {
    const start = fingerprintOf(editor);
    try {
      way.go(editor, before);
      if (isBack() || (way.sparesOwn && inkOf(wordsIn(editor)) === before.ink)) return true;
      if (fingerprintOf(editor) !== start) way.back?.(editor);
    } catch {
      // The page's own code ran and failed: the content says how far it came.
    }
  }
  return isBack();
}

/** The beginning of a value that is what a field held before: its ink, and then as much white space as it had. */
function startOf(value: string, before: Before): string | null {
  let end = endOfInk(value, before.ink);
  for (; end <= value.length; end += 1) {
    if (fingerprintOfValue(value.slice(0, end)) === before.fingerprint) return value.slice(0, end);
    if (inkOf(value.charAt(end)) > 0) return null;
  }
  return null;
}

function stepOf(editor: HTMLElement, command: 'undo' | 'redo'): void {
  const instance = instanceOn(editor);
  if (instance !== null) step(instance, command);
}

function ask(editor: HTMLElement, inputType: 'historyUndo' | 'historyRedo'): void {
  editor.dispatchEvent(
    new InputEvent('beforeinput', { bubbles: true, cancelable: true, composed: true, inputType }),
  );
}
