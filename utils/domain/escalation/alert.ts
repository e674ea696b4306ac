import type { Assessment, Band } from './assessment.ts';

const ORDER: readonly Band[] = ['calm', 'watch', 'recommend', 'now'];

/**
 * The band to alert for, or null: one alert for each of `recommend` and `now`, and none for a band below one that
 * was alerted already (facts: Fin offers once per conversation).
 */
export function alertDue(
  previousAlerted: readonly Band[],
  assessment: Pick<Assessment, 'band'>,
): Band | null {
  const { band } = assessment;
  if (band !== 'recommend' && band !== 'now') return null;
  const isCovered = previousAlerted.some((earlier) => ORDER.indexOf(earlier) >= ORDER.indexOf(band));
  return isCovered ? null : band;
}
