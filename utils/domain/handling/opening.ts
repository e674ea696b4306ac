import type { Brand } from '../brand.ts';
import type { Brief } from '../brief/brief.ts';
import { cutToWords, wordCount } from '../brief/passage.ts';
import type { Conversation } from '../conversation.ts';
import { redact } from '../redact.ts';
import type { Playbook, Sentence, Slot } from './playbooks.ts';

/** Most words of a first reply; facts: the brief's limits. */
export const OPENING_WORDS = 45;

type Filled = Partial<Readonly<Record<Slot, string>>>;

/** A draft and whether a slot had no value. */
export interface Opening {
  readonly text: string;
  readonly incomplete: boolean;
}

const SENTENCE_MARKS = /[\s.,;:!?…。！？、"“”„«»]+$/u;

/** The customer's words, short enough to be quoted inside a sentence; null when there is nothing fit to quote. */
function quotable(text: string | undefined, limit: number): string | null {
  if (!text) return null;
  const flat = text
    .replace(/["“”„«»{}]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  if (redact(flat).spans.length > 0) return null;
  const { start, end } = cutToWords(flat, { start: 0, end: flat.length }, limit);
  const cut = flat.slice(start, end).replace(SENTENCE_MARKS, '');
  if (wordCount(cut) < 2) return null;
  return end < flat.length ? `${cut}…` : cut;
}

const TITLE =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|herr|frau|mme|madame|monsieur|sr|sra|sig|signora|dhr|mevr)\.?$/iu;
const NO_NAME = /[\d@<>{}[\]/\\]|^(?:visitor|guest|customer|user|unknown|anonymous|lead|kunde|client)\b/iu;

/** First name, or title and surname; null when the page shows an address, a number or a stand-in. */
export function addressOf(customer: string | null): string | null {
  const name = customer?.trim() ?? '';
  if (name === '' || name.length > 60 || NO_NAME.test(name) || !/^\p{L}/u.test(name)) return null;
  const [first = '', ...rest] = name.split(/\s+/u);
  return TITLE.test(first) ? `${first} ${rest.at(-1) ?? ''}`.trim() : first.replace(/,$/, '');
}

function slotsFrom(
  conversation: Conversation,
  brief: Brief,
  brand: Brand,
  agent: string | null,
  words: number,
): Filled {
  const failed = brief.tried.findLast(({ result, by }) => result === 'failed' && by === 'ai');
  const promise =
    brief.promises.findLast(({ state }) => state === 'broken') ??
    brief.promises.findLast(({ state }) => state === 'open');
  const times = brief.askedForPerson.length;
  const slots: Partial<Record<Slot, string | null>> = {
    name: addressOf(conversation.customer),
    agent: agent?.trim() || null,
    brand: brand.name,
    times: times > 1 ? String(times) : null,
    issue: words > 0 ? quotable(brief.issue?.quote, words) : null,
    goal: words > 0 ? quotable(brief.goal?.quote, words) : null,
    tried: words > 0 ? quotable(failed?.what, Math.min(words, 8)) : null,
    promise: words > 0 ? quotable(promise?.quote, words) : null,
  };
  return Object.fromEntries(Object.entries(slots).filter(([, value]) => value !== null)) as Filled;
}

const SLOT = /\{(\w+)\}/g;

function fits(wording: string, slots: Filled): boolean {
  return [...wording.matchAll(SLOT)].every(([, slot]) => slots[slot as Slot] !== undefined);
}

function fill(sentence: Sentence, slots: Filled): { text: string; first: boolean } {
  const at = sentence.findIndex((wording) => fits(wording, slots));
  const wording = sentence[at] ?? '';
  return { text: wording.replace(SLOT, (_, slot: Slot) => slots[slot] ?? ''), first: at === 0 };
}

/** Quotes are shortened until the draft keeps to its length, and left out at last. */
const QUOTE_STEPS = [12, 9, 6, 4, 0];

/**
 * A first reply that owns the contact with the AI, names the issue in the customer's words and says one thing that is
 * being done; it asks nothing and binds nobody. Empty for a playbook without words to the customer.
 */
export function openingFor(
  playbook: Playbook,
  conversation: Conversation,
  brief: Brief,
  brand: Brand,
  agent: string | null,
): Opening {
  let opening: Opening = { text: '', incomplete: false };
  for (const words of QUOTE_STEPS) {
    const slots = slotsFrom(conversation, brief, brand, agent, words);
    const sentences = playbook.say.map((sentence) => fill(sentence, slots));
    opening = {
      text: sentences
        .map(({ text }) => text)
        .filter(Boolean)
        .join(' '),
      incomplete: sentences.some(({ first }) => !first),
    };
    if (wordCount(opening.text) <= OPENING_WORDS) return opening;
  }
  return opening;
}
