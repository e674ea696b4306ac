import { rootOf } from './points.ts';
import { type Choice, uniqueOf } from './selectors.ts';
import { FRAGILE } from './tokens.ts';

const EDITABLE =
  'textarea, input:not([type]), input[type="text"], [contenteditable=""], [contenteditable="true"]';

/** The one editable element at, around or inside what was pointed at; null where there is none that lasts. */
export function composerIn(pointed: Element | null): Choice | null {
  if (pointed === null) return null;
  const inside = [...pointed.querySelectorAll(EDITABLE)];
  const editor = pointed.closest(EDITABLE) ?? (inside.length === 1 ? inside[0] : null);
  if (!editor) return null;
  const root = rootOf(editor);
  if (root === null) return null;
  const choice = uniqueOf(editor, root);
  return choice.cost < FRAGILE ? choice : null;
}
