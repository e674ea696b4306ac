import { type Conversation, type Evidence, isPublic } from '../conversation.ts';
import { fold, sentencesOf } from '../text.ts';
import type { Brief } from './brief.ts';
import { ASKABLE, KINDS } from './facts/kinds.ts';
import { ANY_NUMBER, BY_PLAYBOOK, HAS_NONE, NUMBER_WORD, TOPICS, type Wanted } from './missing-words.ts';

/** The most useful thing that nobody has stated yet. */
export interface Missing {
  /** A kind of fact, for example `order`. */
  readonly k: string;
  /** The words that tell what sort of case it is; null where the playbook alone tells. */
  readonly evidence: Evidence | null;
}

/** Units read of one message for what it says about a kind. */
const READ_UNITS = 2_000;
const NUMBERED: ReadonlySet<string> = new Set(KINDS.map(({ k }) => k));
const NUMBER_AFTER = '[^.!?\\n]{0,24}\\d{3}';

const patterns = new Map<string, { readonly named: RegExp; readonly stated: RegExp }>();

function patternsOf(kind: string) {
  const named = ASKABLE.find(({ k }) => k === kind)?.words;
  if (!named) return null;
  const known = patterns.get(kind);
  if (known) return known;
  const made = { named, stated: new RegExp(`(?:${named.source})${NUMBER_AFTER}`, named.flags) };
  patterns.set(kind, made);
  return made;
}

/** Stated by anybody, the subject included, or named as something that the customer does not have. */
function isSettled(kind: string, { subject, messages }: Pick<Conversation, 'subject' | 'messages'>): boolean {
  const asked = patternsOf(kind);
  if (!asked) return false;
  if (subject && asked.stated.test(subject)) return true;
  return messages.some((message) => {
    if (!isPublic(message)) return false;
    const text = message.text.slice(0, READ_UNITS);
    if (!asked.named.test(text)) return false;
    if (asked.stated.test(text)) return true;
    return (
      message.role === 'customer' &&
      sentencesOf(text).some(({ start, end }) => {
        const sentence = text.slice(start, end);
        const plain = fold(sentence).text;
        return asked.named.test(sentence) && NUMBER_WORD.test(plain) && HAS_NONE.test(plain);
      })
    );
  });
}

function wantedIn(brief: Pick<Brief, 'issue' | 'goal'>, playbook: string | null) {
  const told = [brief.issue, brief.goal].flatMap((one) => (one ? [one] : []));
  const plain = told.map(({ quote }) => fold(quote).text);
  for (const { pattern, wanted } of TOPICS) {
    const at = plain.findIndex((text) => pattern.test(text));
    const line = told[at];
    if (line) return { wanted, evidence: { i: line.i, start: line.start, end: line.end } };
  }
  const byPlaybook = Object.hasOwn(BY_PLAYBOOK, playbook ?? '') ? BY_PLAYBOOK[playbook ?? ''] : undefined;
  return { wanted: byPlaybook ?? [], evidence: null };
}

/**
 * The single most useful kind of fact still unknown, by the sort of case; null when nothing is known to be missing.
 * Never a kind that is given, that somebody else stated, or that the customer says they do not have.
 * @param playbook id of the leading playbook, asked where the matter tells no sort
 */
export function missingOf(
  conversation: Pick<Conversation, 'customer' | 'subject' | 'messages'>,
  brief: Pick<Brief, 'issue' | 'goal' | 'facts' | 'doNotAsk'>,
  playbook: string | null,
): Missing | null {
  const given = new Set([...brief.facts.map(({ k }) => k), ...brief.doNotAsk]);
  if (conversation.customer) given.add('name');
  const { wanted, evidence } = wantedIn(brief, playbook);
  const isOpen = (kinds: Wanted) =>
    !kinds.some((k) => given.has(k)) &&
    !(NUMBERED.has(kinds[0]) && ANY_NUMBER.some((k) => given.has(k))) &&
    !kinds.some((k) => isSettled(k, conversation));
  const first = wanted.find(isOpen);
  return first ? { k: first[0], evidence } : null;
}
