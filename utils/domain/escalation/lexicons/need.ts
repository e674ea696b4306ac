/** Literals of which a text must hold at least one for a pattern to match; white space is one space. */
export interface Need {
  readonly literals: readonly string[];
  /** How often it is met by chance, roughly. */
  readonly often: number;
}

/** Spellings of one literal that are told apart: `i'?m` has two. */
const SPELLINGS = 4;
const WIDE = /\s\s|[^\S ]/;

/** White space of any length as one space, as literals have it. */
export function evened(text: string): string {
  return WIDE.test(text) ? text.replace(/\s+/g, ' ') : text;
}

/** A letter stands by chance at one place of twelve, a sign of another script at one of a hundred. */
function chance(literal: string): number {
  let chance = 1;
  for (let k = 0; k < literal.length; k++) chance /= literal.charCodeAt(k) < 128 ? 12 : 100;
  return chance;
}

/** What a plain literal needs. */
export function needFor(literal: string): Need[] {
  return literal === '' || literal === ' ' ? [] : [{ literals: [literal], often: chance(literal) }];
}

/** One of several alternatives needs one of what each needs most. */
export class Either {
  private count = 0;
  private isOpen = false;
  private needs: readonly Need[] = [];
  private literals: string[] = [];
  private often = 0;

  add(needs: readonly Need[]): void {
    if (this.count++ === 0) this.needs = needs;
    let rarest = needs[0];
    for (const need of needs) if (rarest && need.often < rarest.often) rarest = need;
    if (!rarest) this.isOpen = true;
    if (this.isOpen || !rarest) return;
    for (const literal of rarest.literals) this.literals.push(literal);
    this.often += rarest.often;
  }

  result(): readonly Need[] {
    if (this.count === 1) return this.needs;
    return this.isOpen ? [] : [{ literals: this.literals, often: this.often }];
  }
}

/** White space at the seam is one space. */
function joined(before: string, after: string): string {
  return after.startsWith(' ') && before.endsWith(' ') ? before + after.slice(1) : before + after;
}

/** Pieces that follow each other, gathered into literals as far as they stand side by side. */
export class Sequence {
  readonly needs: Need[] = [];
  private run = '';
  /** The spellings of the run where it has several. */
  private runs: readonly string[] | null = null;

  text(next: string): void {
    if (this.runs) this.runs = this.runs.map((before) => joined(before, next));
    else this.run = joined(this.run, next);
  }

  /** Any one of `letters` comes next; '' stands for none of them. */
  letter(letters: readonly string[]): void {
    if ((this.runs?.length ?? 1) * letters.length > SPELLINGS) this.stop();
    if (letters.length > SPELLINGS) {
      if (!letters.includes('') && !letters.includes(' '))
        this.needs.push({ literals: letters, often: letters.length / 12 });
      return;
    }
    this.runs = (this.runs ?? [this.run]).flatMap((before) =>
      letters.map((letter) => joined(before, letter)),
    );
  }

  /** What comes next does not stand right behind. */
  stop(): void {
    const { run, runs } = this;
    if (runs && !runs.includes('') && !runs.includes(' '))
      this.needs.push({ literals: runs, often: runs.reduce((sum, literal) => sum + chance(literal), 0) });
    if (!runs && run !== '' && run !== ' ') this.needs.push({ literals: [run], often: chance(run) });
    this.run = '';
    this.runs = null;
  }

  add(needs: readonly Need[]): void {
    this.stop();
    for (const need of needs) this.needs.push(need);
  }
}

/** The letters of a class without ranges and sets; null for any other. */
export function lettersOf(negated: string, body: string): string[] | null {
  if (negated || /\\[a-rt-z\d]|[^\\]-./i.test(body)) return null;
  const plain = body.replace(/\\s| \?/g, (of) => (of === '\\s' ? ' ' : ' *')).replace(/ (?!\*)/g, ' +');
  return [...new Set(plain.replace(/\\/g, '').split('').map(evened))];
}

/** Needs kept for one branch. */
const NEEDS_KEPT = 3;
/** A need met oftener than this by chance, for each letter of a text, sorts out too little to be looked for. */
const TOO_OFTEN = 0.003;

/** The needs of one branch that are worth looking for, rarest first. */
export function kept(needs: readonly Need[]): Need[] {
  const sorted = [...needs].sort((a, b) => a.often - b.often);
  return sorted.filter(({ often }, k) => k === 0 || (k < NEEDS_KEPT && often < TOO_OFTEN));
}
