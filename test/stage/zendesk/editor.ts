import { Bold, DecoupledEditor, type Editor, Essentials, Italic, Link, List, Paragraph } from 'ckeditor5';

/** The true CKEditor 5 in one of Zendesk's two kinds (zendesk.md §4): with formatting, or paragraphs and nothing else. */
export function startEditor(on: HTMLElement, kind: 'rich' | 'plain'): Promise<Editor> {
  return DecoupledEditor.create(on, {
    licenseKey: 'GPL',
    plugins: kind === 'rich' ? [Essentials, Paragraph, Bold, Italic, Link, List] : [Essentials, Paragraph],
    placeholder: kind === 'rich' ? 'Write a reply' : 'Write a message',
  });
}

/** What the editor's own model holds, a line for each block and each soft break: this is what would be sent. */
export function textIn({ model }: Editor): string {
  const root = model.document.getRoot();
  if (!root) return '';
  const lines: string[] = [];
  for (const { item, type } of model.createRangeIn(root)) {
    if (type === 'elementStart' && item.is('element')) {
      if (item.is('element', 'softBreak')) lines.push('');
      else if (model.schema.checkChild(item, '$text')) lines.push('');
    }
    if (type === 'text' && item.is('$textProxy')) lines.push((lines.pop() ?? '') + item.data);
  }
  return lines.join('\n');
}

/** An empty editor again, as after sending. */
export function emptied(editor: Editor): void {
  editor.data.set('');
}

/** Enter without Shift belongs to the composer: no new line. */
export function onEnter({ editing }: Editor, send: () => void): void {
  editing.view.document.on(
    'enter',
    (event, enter) => {
      if (enter.isSoft) return;
      enter.preventDefault();
      event.stop();
      send();
    },
    { priority: 'high' },
  );
}
