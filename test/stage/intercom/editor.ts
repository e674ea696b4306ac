import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { type Node, Schema } from 'prosemirror-model';
import { schema as basic } from 'prosemirror-schema-basic';
import { addListNodes } from 'prosemirror-schema-list';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';

const schema = new Schema({
  nodes: addListNodes(basic.spec.nodes, 'paragraph block*', 'block'),
  marks: basic.spec.marks,
});

/** The true ProseMirror (intercom-chatwoot-zammad.md §5); `changed` hears of each new state, `classes` are its own. */
export function startEditor(
  into: HTMLElement,
  attributes: Record<string, string>,
  changed: (view: EditorView) => void,
): EditorView {
  const view = new EditorView(into, {
    state: emptyState(),
    attributes,
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction));
      changed(view);
    },
  });
  return view;
}

export function emptyState(): EditorState {
  return EditorState.create({
    schema,
    plugins: [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo, 'Shift-Mod-z': redo }), keymap(baseKeymap)],
  });
}

/** What the editor's own state holds, a line for each block and each hard break: this is what would be sent. */
export function textIn({ state }: EditorView): string {
  const breaks = (leaf: Node): string => (leaf.type.name === 'hard_break' ? '\n' : '');
  return state.doc.textBetween(0, state.doc.content.size, '\n', breaks);
}
