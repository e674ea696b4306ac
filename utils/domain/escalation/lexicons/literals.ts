const MULTIPLIER = 1_009;
const SQUARE = MULTIPLIER * MULTIPLIER;

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

/** Where the `width` units of a literal stand that texts hold least. */
function rarestIn(text: string, width: number): number {
  let [best, most] = [0, -1];
  let sum = 0;
  for (let at = 0; at < text.length; at++) {
    sum += RARITY[text.charCodeAt(at)] ?? 30;
    if (at >= width) sum -= RARITY[text.charCodeAt(at - width)] ?? 30;
    if (at < width - 1 || sum <= most) continue;
    best = at - width + 1;
    most = sum;
  }
  return best;
}

/** Numbers of units by which literals are looked up, the most that a literal has, and the buckets for each. */
const WIDTHS = [1, 2, 3, 5] as const;
const BUCKETS = [256, 1_024, 4_096, 8_192] as const;

/** What is kept of a literal, number by number, side by side: a look at one touches one place in memory. */
const KEY = 0;
/** The next literal of the same bucket; -1 for none. */
const NEXT = 1;
/** Where in the literal its key stands. */
const KEY_AT = 2;
/** Where its units begin among all units, and their number. */
const START = 3;
const LENGTH = 4;
/** The latest link to a set that holds it; -1 for none. */
const LINK = 5;
/** The pass in which a text last held it. */
const SEEN = 6;

/** Whole numbers in a row that grows. */
class Row {
  cells = new Int32Array(256);
  count = 0;

  push(value: number): number {
    if (this.count === this.cells.length) {
      const longer = new Int32Array(this.count * 2);
      longer.set(this.cells);
      this.cells = longer;
    }
    this.cells[this.count] = value;
    return this.count++;
  }
}

/** Sets of literals, and which of them a text meets: found in one pass that touches little memory. */
export class Literals {
  private readonly places = new Map<string, number>();
  private readonly literals = new Row();
  private readonly units = new Row();
  /** The first literal's place of each bucket, from 1; 0 for most, and that alone sorts out most places of a text. */
  private readonly first = BUCKETS.map((buckets) => new Int32Array(buckets));
  /** Pairs: a set, and the link before; -1 for none. */
  private readonly links = new Row();
  /** The pass in which each set was last met. */
  private readonly met = new Row();
  private pass = 0;

  /** Adds a set of literals; returns its number. */
  add(literals: readonly string[]): number {
    const set = this.met.push(0);
    for (const literal of literals) {
      const place = this.places.get(literal) ?? this.put(literal);
      const link = this.links.push(set);
      this.links.push(this.literals.cells[place + LINK] as number);
      this.literals.cells[place + LINK] = link;
    }
    return set;
  }

  private put(text: string): number {
    const kind = text.length < WIDTHS.length ? text.length - 1 : text.length < 5 ? 2 : 3;
    const width = WIDTHS[kind] as number;
    const keyAt = rarestIn(text, width);
    const key = keyOf(text, keyAt, keyAt + width);
    const first = this.first[kind] as Int32Array;
    const bucket = bucketOf(key) & (first.length - 1);
    const start = this.units.count;
    for (let at = 0; at < text.length; at++) this.units.push(text.charCodeAt(at));
    const { literals } = this;
    const place = literals.push(key);
    literals.push((first[bucket] as number) - 1);
    literals.push(keyAt);
    literals.push(start);
    literals.push(text.length);
    literals.push(-1);
    literals.push(0);
    this.places.set(text, place);
    first[bucket] = place + 1;
    return place;
  }

  /** The sets of which the text holds a literal. */
  meet(text: string): number[] {
    const found: number[] = [];
    const [units, pairs, triples, fives] = this.first as [Int32Array, Int32Array, Int32Array, Int32Array];
    this.pass++;
    let first = 0;
    let second = 0;
    let [three, before, earlier] = [0, 0, 0];
    for (let at = 0; at < text.length; at++) {
      const third = text.charCodeAt(at);
      const two = (Math.imul(second, MULTIPLIER) + third) | 0;
      earlier = before;
      before = three;
      three = (Math.imul((Math.imul(first, MULTIPLIER) + second) | 0, MULTIPLIER) + third) | 0;
      const five = (Math.imul(earlier, SQUARE) + two) | 0;
      const longest = fives[bucketOf(five) & 8_191] as number;
      if (longest > 0) this.look(longest - 1, five, text, at - 4, found);
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
  isMet(set: number): boolean {
    return this.met.cells[set] === this.pass;
  }

  private look(first: number, key: number, text: string, at: number, found: number[]): void {
    const { cells } = this.literals;
    for (let place = first; place >= 0; place = cells[place + NEXT] as number) {
      if (cells[place + KEY] !== key || cells[place + SEEN] === this.pass) continue;
      const from = at - (cells[place + KEY_AT] as number);
      if (from < 0 || !this.stands(place, text, from)) continue;
      cells[place + SEEN] = this.pass;
      this.take(cells[place + LINK] as number, found);
    }
  }

  /** True where the literal at `place` stands in the text from `from` on. */
  private stands(place: number, text: string, from: number): boolean {
    const { cells } = this.literals;
    const units = this.units.cells;
    const [start, length] = [cells[place + START] as number, cells[place + LENGTH] as number];
    if (from + length > text.length) return false;
    for (let at = 0; at < length; at++) if (text.charCodeAt(from + at) !== units[start + at]) return false;
    return true;
  }

  /** Notes the sets from `link` on that are not met yet. */
  private take(first: number, found: number[]): void {
    const links = this.links.cells;
    const met = this.met.cells;
    for (let link = first; link >= 0; link = links[link + 1] as number) {
      const set = links[link] as number;
      if (met[set] === this.pass) continue;
      met[set] = this.pass;
      found.push(set);
    }
  }
}
