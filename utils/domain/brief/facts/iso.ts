import { MONTHS } from './meaning-words.ts';

/** Milliseconds of a day. */
export const DAY = 86_400_000;
export const two = (count: number) => String(count).padStart(2, '0');
export const isoDay = (at: number) => new Date(at).toISOString().slice(0, 10);

/** ISO 8601 week that holds a day: that of its Thursday. */
export function isoWeek(at: number): string {
  const thursday = at + (4 - (new Date(at).getUTCDay() || 7)) * DAY;
  const year = new Date(thursday).getUTCFullYear();
  return `${year}-W${two(1 + Math.floor((thursday - Date.UTC(year, 0, 1)) / (7 * DAY)))}`;
}

/** Numbers of a date in words, so that all languages' readers agree on it; null where day and month can't be told apart. */
export function spelt(said: string, language: string | null): string | null {
  const words = said.replace(/(?<=\d)h(?![\p{L}\d])/iu, ':00');
  const full = /(?<!\d)(\d{1,2})([./-])(\d{1,2})(?:[./-](\d{4}|\d{2})(?!\d)|\.(?!\d)|(?!\d|[./:-]))/u.exec(
    words,
  );
  if (!full) return words;
  const [whole, one = '', mark, other = '', year = ''] = full;
  if (mark !== '/' && year === '' && !whole.endsWith('.')) return words;
  const [a, b] = [Number(one), Number(other)];
  const isEnglish = language === null || language === 'en';
  if (isEnglish && mark === '/' && a <= 12 && b <= 12 && a !== b) return null;
  const [day, month] = b > 12 ? [b, a] : [a, b];
  const name = MONTHS[month - 1];
  if (!name || day > 31 || day < 1) return null;
  const long = year.length === 2 ? `20${year}` : year;
  return words.replace(whole, `${day} ${name}${long && ` ${long}`} `).trim();
}
