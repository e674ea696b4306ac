import { type Case, emergencies, nearMisses } from '../../test/domain/escalation/emergencies/cases.ts';
import { defaultBrand } from '../../utils/domain/brand.ts';
import { assess, type Weights } from '../../utils/domain/escalation/index.ts';
import { FLOOR_FROM } from '../../utils/domain/escalation/triggers/index.ts';
import { conversationOf } from '../data/labelled.ts';
import type { Lab } from './lab.ts';
import { fig, type Measurement } from './row.ts';

const BAR = { recall: 1, precision: 0.9 };
const brand = defaultBrand('data');

function alarms(cases: readonly Case[], weights: Weights | null): number {
  return cases.filter(({ text }) => {
    const conversation = conversationOf('case', [
      { role: 'ai', text: 'Hi' },
      { role: 'customer', text },
    ]);
    const triggers = assess(conversation, brand, 0, weights).at(-1)?.triggers ?? [];
    return triggers.some(({ id, strength }) => id === 'R1' && strength >= FLOOR_FROM);
  }).length;
}

/** Whether danger to a person is seen, and nothing else is taken for it. */
export function measureEmergencies(lab: Lab): Measurement {
  const of = (weights: Weights | null, isAside: (one: Case) => boolean = () => true) => {
    const real = emergencies.filter(isAside);
    const seen = alarms(real, weights);
    const recall = seen / real.length;
    const precision = seen / (seen + alarms(nearMisses.filter(isAside), weights));
    return { recall, precision, cell: `${fig(recall)} / ${fig(precision)}` };
  };
  const learned = of(lab.shipped);
  const aside = ({ heldBack }: Case) => heldBack;
  return {
    rows: [
      {
        measure: 'emergencies (R1 with its floor), recall / precision',
        data: 'written cases and near-misses, 9 languages',
        n: `${emergencies.length} + ${nearMisses.length}`,
        learned: learned.cell,
        rules: of(null).cell,
        bar: '1.0 / .9',
        isMet: learned.recall >= BAR.recall && learned.precision >= BAR.precision,
      },
      {
        measure: 'the same, every second case',
        data: 'kept aside while patterns were written',
        n: `${emergencies.filter(aside).length} + ${nearMisses.filter(aside).length}`,
        learned: of(lab.shipped, aside).cell,
        rules: of(null, aside).cell,
      },
    ],
    notes: [
      'Emergencies are found by rules alone; the learned part neither adds nor removes the floor of R1. The written cases are a specification as much as a measure.',
    ],
  };
}
