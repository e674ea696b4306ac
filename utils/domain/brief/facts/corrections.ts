import type { Fact, Superseded } from '../brief.ts';
import type { Found } from './found.ts';

/** What the corrected value leaves behind on the one that replaces it. */
export function historyOf({ v, i, start, end, superseded = [] }: Fact): Superseded[] {
  return [...superseded, { v, i, start, end }];
}

/** True for the wrong half of a correction: "it's 4821, not 4812". */
export function isDenied(text: string, { start, k }: Found): boolean {
  if (k === 'reason' || k === 'error') return false;
  return /(?:^|[\s,(])(?:not|nicht|pas|kein|instead of|statt|rather than)(?: the| my| on)? #?$/i.test(
    text.slice(Math.max(0, start - 20), start),
  );
}

const CORRECTS =
  /(?:^|[.!?\n]\s*)(?:oops|whoops|no,|nope,?|wait,?|actually,?)|(?:^|[^\p{L}])(?:correction|i meant|i mean|my mistake|typo|mistyped|wrong (?:number|one)|should (?:be|have been)|should read|instead it's|sorry,? (?:it's|its|that's|the)|ich meinte|korrektur|nein,|vielmehr|je voulais dire|pardon,|quise decir|perd[óo]n,|volevo dire|scusi,|quis dizer|ik bedoel|訂正|間違え|不对|说错|更正)/iu;

/** Kinds of which a customer has several at once, so that a second value corrects nothing. */
const PLURAL = new Set(['product', 'place', 'amount', 'date', 'time', 'name', 'reason', 'duration']);

/** True where the words before a value take back an earlier one of its kind. */
export function corrects(text: string, { start, k }: Found, earlier: Fact): boolean {
  const lead = text.slice(Math.max(0, start - 70), start);
  if (!CORRECTS.test(lead)) return false;
  return (
    !PLURAL.has(k) ||
    (/i meant|i mean|typo|correction|my mistake|no,|ich meinte|je voulais dire|quise decir|volevo dire|quis dizer/iu.test(
      lead,
    ) &&
      earlier.v.length > 0)
  );
}
