/**
 * Epoch ms of a Zendesk time element, or null. On `timestamp-absolute` the attribute has been seen as local time with
 * a false `Z` (facts/zendesk 2.2): it is taken for local where the shown clock agrees with the attribute's digits and
 * not with their local conversion. The shown text is asked for its clock only; its words are never read.
 */
export function timeOf(time: Element): number | null {
  const stated = time.getAttribute('datetime')?.trim() ?? '';
  const at = Date.parse(stated);
  if (!Number.isFinite(at)) return null;
  if (!time.matches('[data-test-id="timestamp-absolute"]') || !stated.endsWith('Z')) return at;
  const local = new Date(at);
  const shown = clockIn(time.textContent ?? '');
  const digits = clockIn(stated.slice(stated.indexOf('T')));
  if (shown === null || digits === null) return at;
  const isFalse =
    agree(shown, digits) && !agree(shown, { hour: local.getHours(), minute: local.getMinutes() });
  return isFalse ? Date.parse(stated.slice(0, -1)) : at;
}

interface Clock {
  readonly hour: number;
  readonly minute: number;
}

function clockIn(text: string): Clock | null {
  const [, hour, minute] = /(\d{1,2})[:.h](\d{2})(?!\d)/.exec(text) ?? [];
  return hour === undefined || minute === undefined ? null : { hour: Number(hour), minute: Number(minute) };
}

/** The shown clock may be a twelve-hour one. */
function agree(shown: Clock, clock: Clock): boolean {
  const hours = shown.hour <= 12 ? [clock.hour, clock.hour % 12 || 12] : [clock.hour];
  return shown.minute === clock.minute && hours.includes(shown.hour);
}
