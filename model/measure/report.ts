import { MissingSet } from '../data/sets.ts';
import { measureAbuse } from './abuse.ts';
import { measureAlarms } from './alarms.ts';
import { measureBreakdown } from './breakdown.ts';
import { measureBrief } from './brief.ts';
import { measureDissatisfied } from './dissatisfied.ts';
import { measureEmergencies } from './emergencies.ts';
import { measureFamily } from './family.ts';
import { measureHint } from './hint.ts';
import { measureInjected } from './injected.ts';
import type { Lab } from './lab.ts';
import { measureLanguages } from './languages.ts';
import { measureNeed } from './need.ts';
import { measureProofs } from './proofs.ts';
import { measureRedactions } from './redaction.ts';
import { type Measured, type Measurement, tableOf } from './row.ts';
import { measureSentiment } from './sentiment.ts';
import { measureSlots } from './slots.ts';
import { measureSources } from './sources.ts';
import { measureTransfer } from './transfer.ts';
import { TRIED } from './tried.ts';
import { measureTrust } from './trusted.ts';

interface Measure {
  readonly name: string;
  /** True when nothing has to be fitted for it. */
  readonly isQuick: boolean;
  readonly run: (lab: Lab, isQuick: boolean) => Measurement;
}

export const MEASURES: readonly Measure[] = [
  { name: 'need', isQuick: true, run: measureNeed },
  { name: 'languages', isQuick: false, run: measureLanguages },
  { name: 'transfer', isQuick: false, run: measureTransfer },
  { name: 'hint', isQuick: false, run: measureHint },
  { name: 'dissatisfied', isQuick: false, run: measureDissatisfied },
  { name: 'abuse', isQuick: false, run: measureAbuse },
  { name: 'breakdown', isQuick: false, run: measureBreakdown },
  { name: 'sentiment', isQuick: true, run: measureSentiment },
  { name: 'family', isQuick: true, run: measureFamily },
  { name: 'emergencies', isQuick: true, run: measureEmergencies },
  { name: 'trust', isQuick: false, run: measureTrust },
  { name: 'alarms', isQuick: true, run: measureAlarms },
  { name: 'sources', isQuick: false, run: measureSources },
  { name: 'brief', isQuick: true, run: measureBrief },
  { name: 'proofs', isQuick: true, run: measureProofs },
  { name: 'slots', isQuick: true, run: measureSlots },
  { name: 'redaction', isQuick: true, run: measureRedactions },
  { name: 'injected', isQuick: true, run: measureInjected },
];

/** A measure whose data are not there says so in its row. */
export function measured({ name, run }: Measure, lab: Lab, isQuick: boolean): Measurement {
  try {
    return run(lab, isQuick);
  } catch (error) {
    if (!(error instanceof MissingSet)) throw error;
    const [set = ''] = error.message.split(' ');
    return { rows: [{ measure: name, data: set, n: '–', learned: 'not measured: no data' }], notes: [] };
  }
}

function missedLine(rows: readonly Measured[]): string {
  const barred = rows.filter(({ isMet }) => isMet !== undefined);
  const missed = barred.filter(({ isMet }) => isMet === false);
  const names = missed.map(
    ({ measure, data, learned, bar }) => `- ${measure} · ${data}: ${learned}, bar ${bar}`,
  );
  return [`${barred.length - missed.length} of ${barred.length} bars are met.`, '', ...names]
    .join('\n')
    .trim();
}

const TOP = `# How right the score and the brief are

Made by \`npm run model:report\` (\`-- --data <folder>\`, default ../shared/data); the same data and weights give the same report. \`npm run model\` fits the weights first.

- **Learned**: the weights in public/model, or, where a row speaks of folds or of something left out, weights fitted by the same recipe without what is measured. **Rules only**: the trigger table without anything learned. **VADER**: vader-sentiment, its compound sentiment turned round.
- **Floor**: plain baselines and labellers' lines of the data's README. **Published**: figures of others, partly on other parts of a set.
- \`gold\` and \`dev\` only measure: nothing under model/data and model/fit reads them. \`train\` may shape the weights; measured on, it is split into folds so that no message is judged by what has met it.
- Best F1 takes the best threshold of the very messages measured, for every system alike.
`;

/** The whole report in Markdown. */
export function reportOf(measurements: readonly Measurement[]): string {
  const rows = measurements.flatMap((one) => one.rows);
  const notes = measurements.flatMap((one) => one.notes).map((note) => `- ${note}`);
  return [
    TOP,
    tableOf(rows),
    '',
    missedLine(rows),
    '',
    '## How to read the rows',
    '',
    ...notes,
    '',
    TRIED,
  ].join('\n');
}
