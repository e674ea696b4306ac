import { evened, type Need } from './need.ts';

/** Sorts out in one pass which of many patterns a text may match; gives their numbers in order. */
export type Sieve = (text: string) => readonly number[];

const MULTIPLIER = 1_009;

/** The units of `text` from `from` to `to` as one number. */
function keyOf(text: string, from: number, to: number): number {
  let key = 0;
  for (let at = from; at < to; at++) key = (Math.imul(key, MULTIPLIER) + text.charCodeAt(at)) | 0;
  return key;
}

function bucketOf(key: number): number {
  return key ^ (key >>> 12);
}

/** How rare a sign is in texts of Western languages: the higher the rarer, and highest for all others. */
const RARITY = new Uint8Array(128).fill(30);
for (const [rank, sign] of [..." etaoinsrhldcumfpgwybvkxjqz'"].entries()) RARITY[sign.charCodeAt(0)] = rank;

function rarityOf(text: string, at: number): number {
  return RARITY[text.charCodeAt(at)] ?? 30;
}

/** Where the `width` units of a literal stand that texts hold least. */
function rarestIn(text: string, width: number): number {
  let [best, most] = [0, -1];
  for (let from = 0; from + width <= text.length; from++) {
    let sum = 0;
    for (let at = from; at < from + width; at++) sum += rarityOf(text, at);
    if (sum > most) [best, most] = [from, sum];
  }
  return best;
}

/** Buckets for literals by the number of units by which they are looked up: one, two or three. */
const BUCKETS = [256, 1_024, 4_096] as const;

/** Literals by number, side by side in memory: going over a text touches little of it. */
class Table {
  private readonly numbers = new Map<string, number>();
  private readonly texts: string[] = [];
  private readonly keys: number[] = [];
  private readonly keyAts: number[] = [];
  /** The next literal of the same bucket; -1 for none. */
  private readonly nexts: number[] = [];
  /** The first literal of each bucket, from 1; 0 for most, and that alone sorts out most places of a text. */
  private readonly first = BUCKETS.map((buckets) => new Uint16Array(buckets));
  /** Sets that hold the literal. */
  private readonly needs: number[][] = [];
  private readonly seen: number[] = [];
  private readonly met: number[] = [];
  private pass = 0;

  /** Adds a set of literals; returns its number. */
  add(literals: readonly string[]): number {
    const need = this.met.push(0) - 1;
    for (const text of literals) this.needs[this.numbers.get(text) ?? this.put(text)]?.push(need);
    return need;
  }

  private put(text: string): number {
    const width = Math.min(text.length, BUCKETS.length);
    const keyAt = rarestIn(text, width);
    const key = keyOf(text, keyAt, keyAt + width);
    const first = this.first[width - 1] as Uint16Array;
    const bucket = bucketOf(key) & (first.length - 1);
    const number = this.texts.push(text) - 1;
    this.keys.push(key);
    this.keyAts.push(keyAt);
    this.nexts.push((first[bucket] as number) - 1);
    this.needs.push([]);
    this.seen.push(0);
    this.numbers.set(text, number);
    first[bucket] = number + 1;
    return number;
  }

  /** The sets of which the text holds a literal. */
  meet(text: string): number[] {
    const found: number[] = [];
    const [units, pairs, triples] = this.first as [Uint16Array, Uint16Array, Uint16Array];
    this.pass++;
    let first = 0;
    let second = 0;
    for (let at = 0; at < text.length; at++) {
      const third = text.charCodeAt(at);
      const two = (Math.imul(second, MULTIPLIER) + third) | 0;
      const three = (Math.imul((Math.imul(first, MULTIPLIER) + second) | 0, MULTIPLIER) + third) | 0;
      const long = triples[bucketOf(three) & 4_095] as number;
      if (long > 0) this.look(long - 1, three, text, at - 2, found);
      const short = pairs[bucketOf(two) & 1_023] as number;
      if (short > 0) this.look(short - 1, two, text, at - 1, found);
      const single = units[bucketOf(third) & 255] as number;
      if (single > 0) this.look(single - 1, third, text, at, found);
      first = second;
      second = third;
    }
    return found;
  }

  /** True when the latest text holds a literal of the set. */
  isMet(need: number): boolean {
    return this.met[need] === this.pass;
  }

  private look(bucket: number, key: number, text: string, at: number, found: number[]): void {
    const { keys, nexts, seen, met, pass } = this;
    for (let number = bucket; number >= 0; number = nexts[number] as number) {
      if (keys[number] !== key || seen[number] === pass) continue;
      const from = at - (this.keyAts[number] as number);
      if (from < 0 || !text.startsWith(this.texts[number] as string, from)) continue;
      seen[number] = pass;
      for (const need of this.needs[number] as number[]) {
        if (met[need] === pass) continue;
        met[need] = pass;
        found.push(need);
      }
    }
  }
}

/** @param patterns what each pattern needs, rarest first; one that needs nothing always passes */
export function sieveOf(patterns: readonly (readonly Need[])[]): Sieve {
  const table = new Table();
  const numbers = new Map<Need, number>();
  const numberOf = (need: Need): number => {
    const number = numbers.get(need) ?? table.add(need.literals);
    numbers.set(need, number);
    return number;
  };
  const open: number[] = [];
  const leads: number[][] = [];
  const others: number[][] = [];
  for (const [id, [first, ...rest]] of patterns.entries()) {
    if (first) {
      const number = numberOf(first);
      leads[number] = [...(leads[number] ?? []), id];
    } else open.push(id);
    others.push(rest.map(numberOf));
  }
  const isPassed = (id: number) => (others[id] ?? []).every((need) => table.isMet(need));
  return (text) => {
    const passed = [...open];
    for (const need of table.meet(evened(text)))
      for (const id of leads[need] ?? []) if (isPassed(id)) passed.push(id);
    return passed.sort((a, b) => a - b);
  };
}
