import { measureRedaction, readMarked, STRUCTURED, type Taken } from '../../bench/redaction.ts';
import { FOR_STRANGERS, redact } from '../../utils/domain/redact.ts';
import type { Lab } from './lab.ts';
import { fig, type Measured, type Measurement } from './row.ts';

const BARS = { structured: 0.98, all: 0.75, precision: 0.85 };

const halved = (all: readonly Taken[]) =>
  all.reduce((sum, { half }) => sum + half, 0) / all.reduce((sum, { marked }) => sum + marked, 0);

/** How much of what is personal is taken out of generated texts with marked spans. */
export function measureRedactions({ folder }: Lab): Measurement {
  const marked = readMarked(folder);
  const modes = [
    { what: 'before a text leaves the machine', also: FOR_STRANGERS, isBarred: true },
    { what: 'for the history on this machine', also: [], isBarred: false },
  ];
  const rows = modes.flatMap(({ what, also, isBarred }): Measured[] => {
    const { recall, precision } = measureRedaction(marked, (text) => redact(text, { also }));
    const structured = halved([...recall].filter(([kind]) => STRUCTURED.includes(kind)).map(([, of]) => of));
    const all = halved([...recall.values()]);
    const taken = [...precision.values()];
    const right = taken.reduce((sum, of) => sum + of.right, 0) / taken.reduce((sum, of) => sum + of.taken, 0);
    const data = `dev/presidio, ${what}`;
    const barred = (bar: number, isMet: boolean) => (isBarred ? { bar: fig(bar, 2), isMet } : {});
    return [
      {
        measure: 'redaction, structured kinds, recall',
        data,
        n: marked.length,
        learned: fig(structured),
        ...barred(BARS.structured, structured >= BARS.structured),
      },
      {
        measure: 'redaction, all kinds, recall / precision',
        data,
        n: marked.length,
        learned: `${fig(all)} / ${fig(right)}`,
        anchor: 'Presidio itself .603, untuned',
        ...(isBarred ? { bar: '.75 / .85', isMet: all >= BARS.all && right >= BARS.precision } : {}),
      },
    ];
  });
  return {
    rows,
    notes: [
      'Redaction: a mark counts as taken when at least half of its letters and digits are; `npm run redaction` prints it by kind.',
    ],
  };
}
