import { isJson, type Json, listIn, wordIn } from '../json.ts';
import { textOfMarkup } from '../text.ts';

/**
 * Text of a part's blocks, one line for each: `{type, text}`, `{type:'html', content}`, lists `{items}` (facts/intercom
 * 4). Null if the part says nothing; a part with files alone names them.
 */
export function textOfBlocks(data: Json): string | null {
  const lines = (listIn(data, 'blocks') ?? []).filter(isJson).flatMap((block) => linesOf(block));
  const text = lines.filter((line) => line !== '').join('\n');
  if (text !== '') return text;
  const uploads = (listIn(data, 'uploads') ?? []).filter(isJson);
  return uploads.length > 0 ? uploads.map(() => '[attachment]').join('\n') : null;
}

function linesOf(block: Json): readonly string[] {
  const items = listIn(block, 'items');
  if (items !== null) {
    return items
      .flatMap((item) => wordIn({ item }, 'item') ?? wordIn(item, 'text') ?? [])
      .map((item) => textOfMarkup(item));
  }
  const said = wordIn(block, 'content') ?? wordIn(block, 'text');
  if (said !== null) return [textOfMarkup(said, 'blockquote')];
  return wordIn(block, 'type') === 'image' ? ['[image]'] : [];
}
