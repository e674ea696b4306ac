import { Either, evened, kept, lettersOf, type Need, needFor, Sequence } from './need.ts';

/** One top-level alternative of a pattern. */
export interface Branch {
  readonly source: string;
  /** A text that misses one of these can't match. Rarest first; empty where the pattern says nothing. */
  readonly needs: readonly Need[];
}

/** What each part of a lexicon needs. */
export type Parts = (name: string) => readonly Need[];

/** How often a piece stands: once, perhaps, in any number, or at least once. */
const ONCE = 0;
const PERHAPS = 1;
const ANY = 2;
const SOME = 3;

/** ASCII signs that mean something in a pattern. */
const MEANS = new Uint8Array(128);
for (const sign of '\\[](){}|?*+.^$') MEANS[sign.charCodeAt(0)] = 1;
const OPENING = /\((?:\?(?:<?[=!]|:|<\w+>))?/y;
const PART = /\{([a-z]\w*)\}/iy;
const BOUNDS = /\{(\d+)(,?)(\d*)\}\??/y;
const CLASS = /\[(\^?)((?:\\.|[^\]\\])*)\]/y;
const UNIT = /[\da-f]{4}/iy;

/** Reads one pattern, as the lexicon spells it; `place` stands behind what has been read. */
class Reader {
  place = 0;
  constructor(
    private readonly source: string,
    private readonly parts: Parts,
  ) {}

  /** Up to `|`, the closing bracket or the end. */
  sequence(): readonly Need[] {
    const { source } = this;
    const to = this.plainEnd();
    if (to >= source.length || source[to] === '|' || source[to] === ')') {
      const plain = source.slice(this.place, to);
      this.place = to;
      return needFor(evened(plain));
    }
    const sequence = new Sequence();
    while (this.place < source.length) {
      const char = source[this.place] as string;
      if (char === '|' || char === ')') break;
      this.piece(char, sequence);
    }
    sequence.stop();
    return sequence.needs;
  }

  /** Up to the closing bracket or the end. */
  alternatives(): readonly Need[] {
    const either = new Either();
    either.add(this.sequence());
    while (this.source[this.place] === '|') {
      this.place++;
      either.add(this.sequence());
    }
    return either.result();
  }

  /** Where the plain text ends that begins here. */
  private plainEnd(): number {
    const { source } = this;
    let to = this.place;
    while (to < source.length) {
      const unit = source.charCodeAt(to);
      if (unit < 128 && MEANS[unit] === 1) break;
      to++;
    }
    return to;
  }

  private piece(char: string, sequence: Sequence): void {
    const to = this.plainEnd();
    if (to > this.place) this.plain(to, sequence);
    else if (char === '(') this.group(sequence);
    else if (char === '\\') this.escape(sequence);
    else this.sign(char, sequence);
  }

  private sign(char: string, sequence: Sequence): void {
    const { source } = this;
    if (char === '[') {
      const found = this.match(CLASS);
      if (!found) throw new Error(`a class without its end: ${source}`);
      this.letter(lettersOf(found[1] ?? '', found[2] ?? ''), sequence);
    } else if (char === '{') {
      const part = this.match(PART)?.[1];
      if (part === undefined) throw new Error(`a brace that is neither a part nor a number: ${source}`);
      this.whole(this.parts(part), sequence);
    } else {
      this.place++;
      if (char !== '^' && char !== '$') this.letter(null, sequence);
    }
  }

  /** Plain text up to `to`; a last letter that is repeated stands for itself. */
  private plain(to: number, sequence: Sequence): void {
    const { source, place } = this;
    const next = source[to];
    const isRepeated =
      next === '?' || next === '*' || next === '+' || (next === '{' && /\d/.test(source[to + 1] ?? ''));
    const end = isRepeated ? to - 1 : to;
    if (end > place) sequence.text(evened(source.slice(place, end)));
    this.place = to;
    if (isRepeated) this.letter([evened(source[end] as string)], sequence);
  }

  private group(sequence: Sequence): void {
    const opening = this.match(OPENING)?.[0] ?? '(';
    const inner = this.alternatives();
    if (this.source[this.place++] !== ')') throw new Error(`a group without its end: ${this.source}`);
    const last = opening.at(-1);
    if (last !== '=' && last !== '!') this.whole(inner, sequence);
  }

  private escape(sequence: Sequence): void {
    const char = this.source[this.place + 1] ?? '';
    this.place += 2;
    if (char === 'b' || char === 'B') return;
    const code = char === 'u' ? this.match(UNIT)?.[0] : undefined;
    const unit = code === undefined ? char : String.fromCharCode(Number.parseInt(code, 16));
    if ('snrtfv'.includes(char)) this.letter([' '], sequence);
    else this.letter(code === undefined && /[\w ]/.test(char) ? null : [evened(unit)], sequence);
  }

  /** A single sign as often as the pattern says; null for one of too many. */
  private letter(letters: readonly string[] | null, sequence: Sequence): void {
    const times = this.times();
    const isPerhaps = times === PERHAPS || (times === ANY && letters?.[0] === ' ');
    if (letters && (isPerhaps || times !== ANY)) sequence.letter(isPerhaps ? ['', ...letters] : letters);
    if (!letters || times === SOME || times === ANY) sequence.stop();
  }

  private whole(needs: readonly Need[], sequence: Sequence): void {
    const times = this.times();
    if (times === ONCE || times === SOME) sequence.add(needs);
    else sequence.stop();
  }

  private times(): number {
    const char = this.source[this.place];
    if (char === '{' && !/\d/.test(this.source[this.place + 1] ?? '')) return ONCE;
    if (char === '{') {
      const [, least = '', comma, most] = this.match(BOUNDS) ?? [];
      if (Number(least) > 0) return least === '1' && !comma ? ONCE : SOME;
      return most === '1' ? PERHAPS : ANY;
    }
    if (char !== '?' && char !== '*' && char !== '+') return ONCE;
    this.place += this.source[this.place + 1] === '?' ? 2 : 1;
    return char === '?' ? PERHAPS : char === '*' ? ANY : SOME;
  }

  /** What stands here, read over. */
  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.place;
    const found = pattern.exec(this.source);
    this.place += found?.[0].length ?? 0;
    return found;
  }
}

/** @throws {Error} when a pattern names a part that the lexicon lacks, or a bracket is missing */
export function partsOf(sources: Readonly<Record<string, string>>): Parts {
  const known = new Map<string, readonly Need[]>();
  const parts = (name: string): readonly Need[] => {
    const source = sources[name];
    if (source === undefined) throw new Error(`lexicon part ${name} is missing`);
    const before = known.get(name);
    if (before) return before;
    const needs = new Reader(source, parts).alternatives();
    known.set(name, needs);
    return needs;
  };
  return parts;
}

/** The branches of a pattern, in order. @throws {Error} as `partsOf` */
export function branchesOf(source: string, parts: Parts): Branch[] {
  const reader = new Reader(source, parts);
  const branches: Branch[] = [];
  for (let from = 0; from <= source.length; from = ++reader.place) {
    const needs = kept(reader.sequence());
    branches.push({ source: source.slice(from, reader.place), needs });
    if (source[reader.place] === ')') throw new Error(`a bracket too many: ${source}`);
  }
  return branches;
}
