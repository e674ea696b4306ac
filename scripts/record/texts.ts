import type { Invention } from './invention.ts';

/** What helpdesks themselves write into a conversation, and readers know it by: facts/zendesk 2.2. */
export const BOILERPLATE =
  /Conversation with|URL:|Requests? (?=#)|(?:was|were) closed and merged into (?:this request\.?|request)|This request(?= was closed)|Last (?=\d+ messages?)|messages? (?:was|were) emailed|This conversation is closed\.?|This message was deleted|(?:Inbound call|Voicemail) from|Outbound call to|Call (?:to|from):/gu;

const ENTITY = /&(?:[A-Za-z]{2,8}|#\d{1,6}|#x[\dA-Fa-f]{1,5});/gu;
const ADDRESS =
  /[A-Za-z][A-Za-z\d+.-]*:\/\/[^\s"'<>()]+|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** A number, its groups set apart as in a telephone number or a date. */
export const NUMBER = /\p{N}(?:[ .\-/()]{0,2}\p{N})*/gu;
const RUNS = /\p{N}+|\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+(?![\p{Ll}\p{M}])|[\p{L}\p{M}]+/gu;

const PIECES = new RegExp(
  `(${BOILERPLATE.source}|${ENTITY.source})|(${ADDRESS.source})|(${NUMBER.source})|[\\p{L}\\p{M}]+`,
  'gu',
);

/**
 * A text of the same shape in invented words: line breaks, punctuation, emoji, redaction marks and the number of digits
 * stay; addresses lead to `.example`, where nobody lives.
 */
export function inventedText(text: string, invention: Invention): string {
  return text.replace(PIECES, (piece, kept?: string, address?: string, digits?: string) => {
    if (kept !== undefined) return piece;
    if (address !== undefined) return inventedAddress(piece, invention);
    return digits !== undefined ? numbered(piece, invention) : worded(piece, invention);
  });
}

/** One number, however it is grouped: the same digits stand in for `555 123` and for `555-123`. */
function numbered(number: string, invention: Invention): string {
  const made = [...invention.digits(number.replace(/\P{N}/gu, ''))];
  const laid = number.replace(/\p{N}/gu, () => made.shift() ?? '');
  return laid + made.join('');
}

function worded(letters: string, invention: Invention): string {
  return letters.replace(RUNS, (run) => invention.word(run));
}

function inventedAddress(address: string, invention: Invention): string {
  const scheme = /^[a-z][a-z\d+.-]*:\/\//i.exec(address)?.[0] ?? '';
  const rest = address
    .slice(scheme.length)
    .replace(/\p{N}+|\p{L}+/gu, (run) =>
      /\p{L}/u.test(run) ? worded(run, invention) : invention.digits(run),
    );
  const at = scheme === '' ? rest.indexOf('@') + 1 : 0;
  const host = /^[^/?#:]*/.exec(rest.slice(at))?.[0] ?? '';
  const told = host.replace(/\.[^.]*$/, '');
  return `${scheme}${rest.slice(0, at)}${told}.example${rest.slice(at + host.length)}`;
}
