import { foldOf } from '../fit/chance.ts';
import type { Label } from './labelled.ts';
import { type Entry, readSet } from './sets.ts';

/** A single text with what some heads should answer to it; a head that is not named learns nothing from it. */
export interface Text {
  readonly set: string;
  readonly text: string;
  readonly heads: Readonly<Record<string, boolean>>;
}

/** Codes of the guide that make each head's yes. */
export const CODES: Readonly<Record<string, readonly string[]>> = {
  asks: ['asks_human', 'ignored_request'],
  failed: ['ai_failed', 'ai_wrong'],
  repeats: ['repeats', 'ai_repeats'],
  refused: ['refusal_disputed', 'beyond_ai'],
  vulnerable: ['vulnerable'],
  safety: ['safety'],
  security: ['security'],
  legal: ['legal', 'public_threat'],
  churn: ['churn'],
  broken: ['promise_broken'],
  stalled: ['stalled', 'multi_issue'],
};

/** What the heads should answer to a labelled message. */
export function answersOf({ need, fr, why }: Label): Record<string, boolean> {
  return {
    soon: need >= 1,
    now: need >= 2,
    frustrated: fr >= 1,
    hostile: fr >= 2,
    abuse: why.includes('abuse'),
    ...Object.fromEntries(
      Object.entries(CODES).map(([head, codes]) => [head, codes.some((code) => why.includes(code))]),
    ),
  };
}

const ANGRY = ['anger', 'annoyance', 'disapproval', 'disappointment', 'disgust'];
/** Intents that may well need a person: their messages teach nothing about calm. */
const UNSURE =
  /fraud|compromised|lost|stolen|not_recognised|cash_withdrawal_not|complaint|human|agent|help|dispute|declined|wrong_amount|twice|unblock|terminate|delete|out_of_scope|oos/;

const first = (entry: Entry) => entry.turns[0]!;

type Teach = (entry: Entry) => Iterable<{ text: string; heads: Record<string, boolean> }>;

function* calm(entry: Entry): Iterable<{ text: string; heads: Record<string, boolean> }> {
  for (const [k, { text, labels }] of entry.turns.entries()) {
    if (k % 4 !== 0) continue;
    const intent = String(labels.intent ?? '');
    const heads = { asks: false, security: false, soon: false, now: false };
    if (!UNSURE.test(intent)) yield { text, heads };
  }
}

const teachers: Readonly<Record<string, Teach>> = {
  'train/xlmt_sentiment': function* (entry) {
    const { text, labels } = first(entry);
    if (entry.labels?.split === 'train') yield { text, heads: sentiment(labels.sentiment) };
  },
  'train/tweeteval': function* (entry) {
    const { text, labels } = first(entry);
    if (labels.offensive !== undefined) yield { text, heads: { abuse: labels.offensive === 'offensive' } };
    if (labels.emotion !== undefined) yield { text, heads: { anger: labels.emotion === 'anger' } };
  },
  'train/goemotions': function* (entry) {
    const { text, labels } = first(entry);
    yield { text, heads: { anger: (labels.emotions as string[]).some((one) => ANGRY.includes(one)) } };
  },
  'train/convabuse': function* (entry) {
    const { text, labels } = entry.turns.filter(({ role }) => role === 'customer').at(-1)!;
    yield { text, heads: { abuse: labels.abusive === true } };
  },
  'train/bitext_intents': function* (entry) {
    const { text, labels } = first(entry);
    const asks = labels.request_human === true;
    if (asks) yield { text, heads: { asks } };
    else if (labels.complaint !== true) yield* calm(entry);
  },
  'train/rasa_handoff': function* (entry) {
    const { text, labels } = first(entry);
    yield { text, heads: { asks: labels.request_human === true } };
  },
  'train/clinc150': function* (entry) {
    const { text, labels } = first(entry);
    if (labels.intent === 'report_fraud') yield { text, heads: { security: true, asks: false } };
    else yield* calm(entry);
  },
  'train/banking77': function* (entry) {
    const { text, labels } = first(entry);
    if (labels.intent === 'compromised_card') yield { text, heads: { security: true, asks: false } };
    else yield* calm(entry);
  },
  'train/multidogo': calm,
};

function sentiment(of: unknown): Record<string, boolean> {
  return { negative: of === 'negative', neutral: of === 'neutral', positive: of === 'positive' };
}

/** Names and links of a tweet tell nothing about its mood. */
const MASKED = /@\w+|https?:\S+/g;

/** One calm text in so many is kept from the heads: the combiner learns from it what a plain first message is. */
const KEPT_BACK = 20;

function isKeptBack({ id }: Entry): boolean {
  return foldOf(id, KEPT_BACK, 'calm') === 0;
}

const CALM_SETS = ['train/bitext_intents', 'train/clinc150', 'train/banking77', 'train/multidogo'];

/** Plain first messages that no head has met. */
export function readCalm(folder: string): { id: string; text: string }[] {
  return CALM_SETS.flatMap((set) =>
    readSet(folder, set)
      .filter(isKeptBack)
      .flatMap((entry) =>
        [...calm(entry)].slice(0, 1).map(({ text }) => ({ id: `${set} ${entry.id}`, text })),
      ),
  );
}

const alike = (text: string) =>
  text
    .toLowerCase()
    .replace(MASKED, '')
    .replace(/[^\p{L}]+/gu, '');

/** Texts that sentiment is measured on: other sets hold some of them too. */
function measuredTexts(folder: string): ReadonlySet<string> {
  const val = readSet(folder, 'train/xlmt_sentiment').filter(({ labels }) => labels?.split === 'val');
  return new Set(val.map((entry) => alike(first(entry).text)));
}

/** Every single text that may shape the heads. `skip` leaves texts out, for instance those measured on. */
export function readTexts(
  folder: string,
  skip: (set: string, entry: Entry) => boolean = () => false,
): Text[] {
  const measured = measuredTexts(folder);
  return Object.entries(teachers).flatMap(([set, teach]) =>
    readSet(folder, set)
      .filter((entry) => !skip(set, entry) && !(CALM_SETS.includes(set) && isKeptBack(entry)))
      .flatMap((entry) => [...teach(entry)])
      .filter(({ text }) => !measured.has(alike(text)))
      .map(({ text, heads }) => ({ set, text: text.replace(MASKED, ' '), heads })),
  );
}
