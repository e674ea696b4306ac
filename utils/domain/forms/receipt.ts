import { triggerById } from '../escalation/triggers/index.ts';
import { FOR_STRANGERS, redact } from '../redact.ts';
import { oneLine, shortened } from './plain.ts';
import { cutUnits } from './quote.ts';
import { ENGLISH_RECEIPT, type ReceiptWords } from './receipt-words.ts';
import type { BriefDocument } from './schema.ts';

/** Most UTF-16 units of a receipt. */
export const RECEIPT_UNITS = 1_500;
/** Words of one quote, and units of one line. */
const QUOTE_WORDS = 16;
const LINE_UNITS = 200;

/** What the person settled before handing back; what is not named is not stated. */
export interface Settlement {
  /** Why the person had taken over; else the leading reason of the brief. */
  readonly reason?: string;
  /** By place in `ai_promises`. */
  readonly promises?: Readonly<Record<number, 'done' | 'withdrawn'>>;
  /** What else was settled, in the agent's words. */
  readonly settled?: readonly string[];
}

/** What the AI must know when it takes the conversation back. Redacted: names, addresses and numbers are placeholders. */
export interface Receipt {
  readonly conversation: string;
  /** Why a person had taken over; null where nothing tells. */
  readonly reason: string | null;
  /** What the person settled, besides promises. */
  readonly settled: readonly string[];
  /** What was promised, and what became of it; null where nobody stated it: then it is open. */
  readonly promises: readonly { readonly q: string; readonly became: 'done' | 'withdrawn' | null }[];
  /** The customer's questions that nobody has answered. */
  readonly openQuestions: readonly string[];
  /** Kinds of facts already given. */
  readonly doNotAsk: readonly string[];
  /** Steps that failed. */
  readonly doNotRepeat: readonly string[];
  readonly tone: string;
}

/** A double name goes by its halves too. */
const NOT_OF_A_NAME = /[^\p{L}\p{M}'’. ]+/gu;

type Cleaner = (text: string) => string;

/** For a bot's eyes: redacted as for a stranger, then cut, each on one line. */
function cleanerFor({ customer, facts }: BriefDocument): Cleaner {
  const stated = [customer.name ?? '', ...facts.filter(({ k }) => k === 'name').map(({ v }) => v)];
  const names = stated.map((name) => name.replace(NOT_OF_A_NAME, ' ').trim()).filter(Boolean);
  const options = { names, also: FOR_STRANGERS };
  return (text) =>
    cutUnits(shortened(redact(oneLine(text), options).text, QUOTE_WORDS).replace(/["“”]/gu, "'"), LINE_UNITS);
}

const ALREADY: Readonly<Record<string, 'done' | 'withdrawn'>> = { kept: 'done', withdrawn: 'withdrawn' };

/** The score may have fallen since; that a person was asked for stays true. */
const askedFor = ({ asked }: BriefDocument['effort']) =>
  asked > 0 ? (triggerById('E1')?.label ?? null) : null;

/** "Can I talk to a human?" has had its answer. */
function asksForPerson(
  { evidence }: BriefDocument['open_questions'][number],
  asked: BriefDocument['effort'],
) {
  return evidence.some(({ i, s: [start, end] }) =>
    asked.evidence.some((one) => one.i === i && one.s[0] < end && start < one.s[1]),
  );
}

export function receiptOf(
  of: BriefDocument,
  settlement: Settlement = {},
  words: ReceiptWords = ENGLISH_RECEIPT,
): Receipt {
  const clean = cleanerFor(of);
  const promises = of.ai_promises
    .map(({ q, state }, at) => ({
      q: clean(q),
      state,
      became: settlement.promises?.[at] ?? ALREADY[state] ?? null,
    }))
    .filter(({ state }) => state !== 'overtaken');
  const { mood, effort } = of;
  const tone =
    (mood.nuance ? words.tones[mood.nuance] : undefined) ?? words.tones[mood.word] ?? words.otherwise;
  return {
    conversation: cutUnits(oneLine(of.conversation), LINE_UNITS),
    reason: settlement.reason ? clean(settlement.reason) : (of.reasons[0]?.label ?? askedFor(effort)),
    settled: (settlement.settled ?? []).map(clean).filter(Boolean),
    promises: promises.map(({ q, became }) => ({ q, became })),
    openQuestions: of.open_questions
      .filter((question) => question.by === 'customer' && !asksForPerson(question, effort))
      .map(({ q }) => clean(q)),
    doNotAsk: of.do_not_ask.map(oneLine),
    doNotRepeat: of.tried.filter(({ result }) => result === 'failed').map(({ step }) => clean(step)),
    tone: effort.asked > 0 ? `${tone}; ${words.person}` : tone,
  };
}

/** Lines in order of importance: the first always stand, the last go for want of room. */
function linesOf(of: Receipt, words: ReceiptWords): string[] {
  const settled = [
    ...of.settled,
    ...of.promises.flatMap(({ q, became }) => (became ? [`promise ${words[became]}: "${q}"`] : [])),
  ];
  const open = [
    ...of.promises.flatMap(({ q, became }) => (became ? [] : [`promise, ${words.unknown}: "${q}"`])),
    ...of.openQuestions.map((q) => `question: "${q}"`),
  ];
  return [
    'baton-receipt: 1',
    `conversation: ${of.conversation}`,
    `reason: ${of.reason ?? words.unknown}`,
    `tone: ${of.tone}`,
    ...(of.doNotAsk.length > 0 ? [cutUnits(`do-not-ask: ${of.doNotAsk.join(', ')}`, LINE_UNITS)] : []),
    ...(settled.length > 0 ? settled : [words.unknown]).map((said) => `settled: ${said}`),
    ...open.map((said) => `open: ${said}`),
    ...of.doNotRepeat.map((said) => `do-not-repeat: "${said}"`),
  ];
}

/** The receipt as lines of `key: value`, a key once for each of its values, at most 1,500 UTF-16 units. */
export function receiptText(of: Receipt, words: ReceiptWords = ENGLISH_RECEIPT): string {
  let text = '';
  for (const line of linesOf(of, words)) {
    const longer = text === '' ? line : `${text}\n${line}`;
    if (longer.length > RECEIPT_UNITS) break;
    text = longer;
  }
  return text;
}
