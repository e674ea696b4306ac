const DAY_MS = 86_400_000;
/** Whole weeks, and a day short of a year: the clock, the weekday and, nearly, the season stay. */
const STEP_DAYS = 364;
/** The newest moment of a recorded page lies in the year before this one. */
const BEFORE = Date.UTC(2021, 0, 1);

const ISO = /\b(\d{4}-\d\d-\d\d)(?=$|[T\s"'<])/g;
const TIME_KEY = /(?:_|^)(?:at|time|date|timestamp|raw_timestamp)$|At$/;

/** Moves every moment by one offset of whole days: order, gaps and clocks stay. */
export interface Shift {
  readonly days: number;
  readonly ms: number;
}

/** @param texts the page and the answers as they were given */
export function shiftFor(texts: readonly string[]): Shift {
  const moments = texts.flatMap((text) => [
    ...[...text.matchAll(ISO)].map(([, day]) => Date.parse(day ?? '')),
    ...[...text.matchAll(/(?<![\d.])(1\d{9})(\d{3})?(?![\d.])/g)].map(([, s]) => Number(s) * 1_000),
  ]);
  const newest = moments.filter(Number.isFinite).reduce((one, other) => Math.max(one, other), BEFORE);
  const steps = Math.max(1, Math.ceil((newest - BEFORE) / (STEP_DAYS * DAY_MS)));
  return { days: -steps * STEP_DAYS, ms: -steps * STEP_DAYS * DAY_MS };
}

/** An ISO date, with whatever stands behind the day; null for anything else. */
export function shiftedDate(stated: string, shift: Shift): string | null {
  const [, day, rest] = /^\s*(\d{4}-\d\d-\d\d)((?:[T ].*)?)$/s.exec(stated) ?? [];
  const at = Date.parse(day ?? '');
  if (rest === undefined || !Number.isFinite(at)) return null;
  return new Date(at + shift.ms).toISOString().slice(0, 10) + rest;
}

/** Epoch seconds or ms under a key that names a time; null for any other number. */
export function shiftedNumber(key: string, value: number, shift: Shift): number | null {
  if (!TIME_KEY.test(key)) return null;
  if (value >= 1e9 && value < 4e9) return value + shift.ms / 1_000;
  return value >= 1e12 && value < 4e12 ? value + shift.ms : null;
}
