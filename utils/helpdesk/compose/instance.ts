/** The part of CKEditor 5 that is used here; it hangs on its editable element, in the page's own world only. */
export interface Instance {
  readonly model: {
    readonly document: { getRoot(): unknown };
    change(work: (writer: Writer) => void): void;
    insertContent(content: unknown, at: unknown): unknown;
    createPositionAt(root: unknown, at: 'end'): unknown;
  };
  readonly data: {
    readonly processor: { toView(html: string): unknown };
    toModel(view: unknown): unknown;
  };
  readonly commands: { get(name: string): { readonly isEnabled: boolean } | undefined };
  execute(command: string): unknown;
}

interface Writer {
  setSelection(position: unknown): void;
  createPositionAt(root: unknown, at: 'end'): unknown;
}

/** Facts/zendesk 4: `element.ckeditorInstance`. */
export function instanceOn(editor: Element): Instance | null {
  const instance: unknown = Reflect.get(editor, 'ckeditorInstance');
  return typeof instance === 'object' && instance !== null ? (instance as Instance) : null;
}

/** The editor's own selection, which it does not take from the page while another window has the focus. */
export function selectEnd({ model }: Instance): void {
  const root = model.document.getRoot();
  model.change((writer) => writer.setSelection(writer.createPositionAt(root, 'end')));
}

/** Puts markup after everything, past the editor's handling of the clipboard. */
export function insertAtEnd(instance: Instance, html: string): void {
  const { model, data } = instance;
  const content = data.toModel(data.processor.toView(html));
  model.insertContent(content, model.createPositionAt(model.document.getRoot(), 'end'));
  selectEnd(instance);
}

/** Runs `undo` or `redo` of the editor's own history; false where it has none, or nothing in it. */
export function step(instance: Instance, command: 'undo' | 'redo'): boolean {
  if (instance.commands.get(command)?.isEnabled !== true) return false;
  instance.execute(command);
  return true;
}
