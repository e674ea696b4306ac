import { isJson, type Json, listIn, wordIn } from '../json.ts';
import { textOfMarkup } from '../text.ts';

/** What stands in place of words that were taken back. */
export const DELETED = '[deleted]';

/**
 * Text of a part's blocks, one line for each: `{type, text}`, `{type:'html', content}`, lists `{items}` (facts/intercom
 * 4). Null if the part says nothing; a part with files alone names them, and so does a block of a kind without words.
 */
export function textOfBlocks(data: Json): string | null {
  const lines = (listIn(data, 'blocks') ?? []).filter(isJson).flatMap((block) => linesOf(block));
  const text = lines.filter((line) => line !== '').join('\n');
  if (text !== '') return text;
  const uploads = (listIn(data, 'uploads') ?? []).filter(isJson);
  if (uploads.length > 0) return uploads.map(() => '[attachment]').join('\n');
  // Quoted text alone is a turn of which nothing is new.
  return lines.length > 0 ? '' : null;
}

/** Kinds of block that are words, and say nothing while they are empty. */
const WORDS: ReadonlySet<string> = new Set(['paragraph', 'html', 'heading', 'subheading', 'code']);

function linesOf(block: Json): readonly string[] {
  const items = listIn(block, 'items');
  if (items !== null) {
    return items
      .flatMap((item) => wordIn({ item }, 'item') ?? wordIn(item, 'text') ?? [])
      .map((item) => textOfMarkup(item));
  }
  const said = wordIn(block, 'content') ?? wordIn(block, 'text');
  if (said !== null) {
    const text = textOfMarkup(said, 'blockquote');
    return [text === '' && /<img\b/i.test(said) ? '[image]' : text];
  }
  const kind = wordIn(block, 'type');
  return kind === null || WORDS.has(kind) ? [] : [`[${kind.slice(0, 60)}]`];
}

/** The options of a prompt, `metadata.quick_reply_options`: facts/intercom 3.2. Null where there are none. */
export function textOfOptions(of: Json): string | null {
  const options = (listIn(of, 'metadata', 'quick_reply_options') ?? []).flatMap(
    (option) => wordIn(option, 'text') ?? [],
  );
  return options.length === 0 ? null : `[quick replies: ${options.join(' | ')}]`;
}
