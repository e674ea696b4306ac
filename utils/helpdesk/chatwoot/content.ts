import { isJson, type Json, listIn, objectIn, wordIn } from '../json.ts';
import { textOfMarkup, textOfPlain } from '../text.ts';

/** Kinds of files that say something, the rest are attachments: facts/chatwoot 7, the fixtures of Chatwoot. */
const FILES: ReadonlyMap<string, string> = new Map([
  ['image', 'image'],
  ['audio', 'audio'],
  ['video', 'video'],
  ['ig_reel', 'video'],
  ['location', 'location'],
  ['contact', 'contact'],
  ['story_mention', 'story'],
]);

/** A colleague who is called upon, in the editor's markdown. */
const MENTION = /\[(@[^\]\n]{1,300})\]\(mention:\/\/[^)\n]{0,500}\)/g;

/**
 * What a message of Chatwoot's JSON says: of an e-mail what is new in it, without the mail it answers; of one
 * without words the kinds of its files. The page shows the same rendered, the JSON its markdown.
 */
export function textIn(entry: Json): string {
  const said = mailIn(entry) ?? textOfPlain((wordIn(entry, 'content') ?? '').replace(MENTION, '$1'));
  return said === '' ? withoutWords(entry) : said;
}

/** Where the mail that is answered begins, in the markup of those who write from Gmail. */
export const QUOTE = '.gmail_quote';

/**
 * What was written in a mail, or null if there is none. Chatwoot's keys mislead: `reply` holds all of it, and
 * `quoted` what is left without the mail it answers, cut at the first ruled line as well: it counts only where
 * something is quoted.
 */
function mailIn(entry: Json): string | null {
  const html = wordIn(entry, 'content_attributes', 'email', 'html_content', 'full');
  const marked = html === null ? '' : textOfMarkup(html, QUOTE);
  if (marked !== '') return marked;
  const whole = wordIn(entry, 'content_attributes', 'email', 'text_content', 'reply');
  if (whole === null) return null;
  const fresh = wordIn(entry, 'content_attributes', 'email', 'text_content', 'quoted');
  return textOfPlain(fresh !== null && /^>/m.test(whole) ? fresh : whole);
}

function withoutWords(entry: Json): string {
  const files = (listIn(entry, 'attachments') ?? []).filter(isJson);
  if (files.length > 0) {
    return files.map((file) => `[${FILES.get(wordIn(file, 'file_type') ?? '') ?? 'attachment'}]`).join('\n');
  }
  if (objectIn(entry, 'content_attributes')?.is_unsupported === true) return '[unsupported message]';
  const kind = wordIn(entry, 'content_type');
  return kind === null || kind === 'text' ? '' : `[${kind.replaceAll('_', ' ').slice(0, 80)}]`;
}
