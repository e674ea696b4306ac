/**
 * A draft as the markup that editors take: made of its own text alone, every character of which is escaped. A line
 * that ends is `<br>`, a blank line is a paragraph of its own (`<p><br></p>`: facts/zendesk 4), and blanks that a
 * browser would swallow become such as it keeps.
 */
export function htmlOf(text: string): string {
  return paragraphsOf(text)
    .map((lines) => `<p>${lines.length === 0 ? '<br>' : lines.map(escaped).join('<br>')}</p>`)
    .join('');
}

/** Paragraphs of lines, in order; a blank line is a paragraph without any. */
export function paragraphsOf(text: string): string[][] {
  const paragraphs: string[][] = [];
  let open: string[] | null = null;
  for (const line of plain(text).split('\n')) {
    if (line.trim() === '') {
      paragraphs.push([]);
      open = null;
    } else if (open === null) {
      open = [line];
      paragraphs.push(open);
    } else open.push(line);
  }
  return paragraphs;
}

/** One kind of line end, no control characters, no halves of a character, nothing blank around it. */
export function plain(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/(?![\n\t])[\p{Cc}\p{Cs}]/gu, '')
    .replace(/^(?:[^\S\n]*\n)+/, '')
    .trimEnd();
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(line: string): string {
  const kept = line.replaceAll('\t', '    ').replace(/^ | (?= )| $/g, '\u00a0');
  return kept.replace(/[&<>"']/g, (each) => ENTITIES[each] ?? each);
}
