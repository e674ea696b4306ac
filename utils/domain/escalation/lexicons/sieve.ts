import { Literals } from './literals.ts';
import { evened, type Need } from './need.ts';

/** Sorts out in one pass which of many patterns a text may match; gives their numbers in order. */
export type Sieve = (text: string) => readonly number[];

const NONE: readonly number[] = [];

/** @param patterns what each pattern needs, rarest first; one that needs nothing always passes */
export function sieveOf(patterns: readonly (readonly Need[])[]): Sieve {
  const literals = new Literals();
  const numbers = new Map<Need, number>();
  const numberOf = (need: Need): number => {
    const number = numbers.get(need) ?? literals.add(need.literals);
    numbers.set(need, number);
    return number;
  };
  const open: number[] = [];
  const leads: (number[] | undefined)[] = [];
  const others: (readonly number[])[] = [];
  for (let id = 0; id < patterns.length; id++) {
    const needs = patterns[id] as readonly Need[];
    const [first] = needs;
    others.push(needs.length < 2 ? NONE : needs.slice(1).map(numberOf));
    if (!first) {
      open.push(id);
      continue;
    }
    const number = numberOf(first);
    const led = leads[number];
    if (led) led.push(id);
    else leads[number] = [id];
  }
  const isPassed = (id: number) => {
    for (const need of others[id] as readonly number[]) if (!literals.isMet(need)) return false;
    return true;
  };
  return (text) => {
    const passed = [...open];
    for (const need of literals.meet(evened(text)))
      for (const id of leads[need] ?? NONE) if (isPassed(id)) passed.push(id);
    return passed.length < 2 ? passed : passed.sort((a, b) => a - b);
  };
}
