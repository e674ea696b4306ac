import type { Finding } from '../assessment.ts';
import { evidenceOf, type Moment } from '../moment.ts';
import { foundIn, saying } from './found.ts';
import type { Trigger } from './trigger.ts';

const MANY_DIGITS = /\d(?:[ -]?\d){12}/;
const DIGITS = /(?<![\d.,-])\d(?:[ -]?\d){12,18}(?![\d-])/g;

/** The check digit of payment cards, ISO/IEC 7812-1. */
function isCardNumber(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place++) {
    const digit = Number(digits[digits.length - 1 - place]);
    const doubled = place % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0 && /^[2-6]/.test(digits) && new Set(digits).size > 1;
}

function payment({ turn }: Moment): Finding | null {
  if (!MANY_DIGITS.test(turn.said.words)) return foundIn('R5', turn, 'chargeback');
  const cards = [...turn.said.words.matchAll(DIGITS)].filter(([digits]) =>
    isCardNumber(digits.replace(/\D/g, '')),
  );
  const [card] = cards;
  if (!card) return foundIn('R5', turn, 'chargeback');
  const shown = { start: card.index, end: card.index + card[0].length, strength: 1 };
  return { id: 'R5', strength: 1, evidence: evidenceOf(turn.i, [shown]) };
}

/** R: harm, law and money. */
export const riskTriggers: readonly Trigger[] = [
  {
    id: 'R1',
    family: 'R',
    label: 'Danger to a person',
    why: 'The message speaks of harm, violence or a medical emergency.',
    weight: 0,
    floor: 95,
    locked: true,
    fades: 1,
    detect: saying('R1', 'danger'),
  },
  {
    id: 'R2',
    family: 'R',
    label: 'Security or fraud',
    why: 'The message speaks of fraud, a takeover or leaked data.',
    weight: 0,
    floor: 80,
    fades: 1,
    detect: saying('R2', 'security'),
  },
  {
    id: 'R3',
    family: 'R',
    label: 'Legal or formal complaint',
    why: 'The customer threatens or files a legal step or a formal complaint.',
    weight: 0,
    floor: 75,
    fades: 1,
    detect: saying('R3', 'legal'),
  },
  {
    id: 'R4',
    family: 'R',
    label: 'Data protection request',
    why: 'The customer uses a legal right over their data, and a deadline runs.',
    weight: 0,
    floor: 60,
    fades: 1,
    detect: saying('R4', 'privacy right'),
  },
  {
    id: 'R5',
    family: 'R',
    label: 'Card details or chargeback',
    why: 'Payment details stand in the text, or the customer goes to the bank.',
    weight: 0.45,
    fades: 0.85,
    detect: payment,
  },
  {
    id: 'R6',
    family: 'R',
    label: 'Threatens to go public',
    why: 'The customer speaks of reviews, social media or the press.',
    weight: 0.45,
    fades: 0.93,
    detect: saying('R6', 'public threat'),
  },
  {
    id: 'R7',
    family: 'R',
    label: 'Wants to leave',
    why: 'The customer wants to cancel or go to a competitor.',
    weight: 0.4,
    fades: 0.85,
    detect: saying('R7', 'leaves'),
  },
  {
    id: 'R8',
    family: 'R',
    label: 'Minor or another’s account',
    why: 'The writer is a minor or acts for somebody else.',
    weight: 0,
    floor: 60,
    fades: 1,
    detect: saying('R8', 'third party'),
  },
];
