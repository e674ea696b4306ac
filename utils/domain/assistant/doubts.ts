import { fold } from '../text.ts';
import { misquotes, namesAnother, type Said, saidIn } from './named.ts';
import { JUDGING, ORDERS, SELF_TALK } from './order-words.ts';
import { orders } from './prompt.ts';
import { isReported } from './reported.ts';
import { isSupported } from './supported.ts';
import { isStated, keysIn, normal, valuesIn } from './values.ts';

/** Why a sentence is not shown. */
export type Reason =
  | 'uncited'
  | 'unknown message'
  | 'link'
  | 'markup'
  | 'order'
  | 'self-talk'
  | 'judgement'
  | 'no report'
  | 'value'
  | 'name'
  | 'quotation'
  | 'unsupported'
  | 'repeated'
  | 'too many'
  | 'malformed'
  | 'cut';

/** What the cited messages say, in the forms that a sentence is held against. */
export interface Source extends Said {
  /** Compatible forms in lower case, as written. */
  readonly raw: string;
  readonly keys: ReadonlySet<string>;
  /** Our own words for the lines of the brief that these messages show. */
  readonly labels: readonly string[];
}

export function sourceOf(texts: readonly string[], labels: readonly string[]): Source {
  return {
    labels,
    ...saidIn(texts),
    raw: normal(texts.join('\n')),
    keys: new Set(texts.flatMap((text) => [...keysIn(text)])),
  };
}

const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,190}/gu;
const LINK = /[a-z][a-z\d+.-]{1,20}:\/\/|\bwww\.|\b(?:mailto|tel|javascript|data|file):/i;
const HOST =
  /(?<![\p{L}\p{N}@.-])[\p{L}\p{N}-]{2,63}(?:\.[\p{L}\p{N}-]{2,63}){0,4}\.\p{L}{2,24}(\/\S*)?(?![\p{L}\p{N}])/gu;
const MARKUP =
  /<[a-z/!?]|&(?:#\w{1,8}|[a-z]{2,10});|\]\s?[([:]|!\[|[`{}|\\]|\*\*|__|~~|^[#>*-]+\s|^\d+[.)]\s/im;
const BRACKETED = /\[[^\]]{0,60}\]/g;

/** A link is never shown; the name of a site is where the messages hold it. */
function isLinked(text: string, { raw }: Source): boolean {
  if (LINK.test(text)) return true;
  const rest = normal(text).replace(EMAIL, ' ');
  return [...rest.matchAll(HOST)].some(([host, path]) => path !== undefined || !raw.includes(host));
}

const matched = (text: string, pattern: RegExp) => text.match(new RegExp(pattern.source, 'gu')) ?? [];

/** Runs of six words of the standing orders: a sentence that holds one tells what the model was told. */
const RUN = 6;
const runsOf = (text: string): string[] => {
  const words = fold(text).text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(RUN - 1).map((_, k) => words.slice(k, k + RUN).join(' '));
};
const OWN_RUNS: ReadonlySet<string> = new Set(runsOf(orders('en', '', '')));

function isValueNew(text: string, { raw, keys }: Source): boolean {
  const plain = normal(text);
  if (plain.match(EMAIL)?.some((email) => !raw.includes(email.replace(/[.-]+$/, '')))) return true;
  if (plain.match(BRACKETED)?.some((bracketed) => !raw.includes(bracketed))) return true;
  return valuesIn(text).some((value) => !isStated(value, keys)) || /[^\P{Nd}0-9]/u.test(plain);
}

/** One row a doubt, the gravest first; a sentence is dropped for the first that is raised. */
export const DOUBTS: readonly { readonly reason: Reason; isRaised(text: string, source: Source): boolean }[] =
  [
    { reason: 'link', isRaised: isLinked },
    { reason: 'markup', isRaised: (text) => MARKUP.test(text) },
    {
      reason: 'self-talk',
      isRaised: (text, { text: said }) =>
        matched(fold(text).text, SELF_TALK).some((words) => !said.includes(words)) ||
        runsOf(text).some((run) => OWN_RUNS.has(run)),
    },
    { reason: 'order', isRaised: (text) => ORDERS.some((pattern) => pattern.test(fold(text).text)) },
    {
      reason: 'judgement',
      isRaised: (text, { text: said }) =>
        matched(fold(text).text, JUDGING).some((words) => !said.includes(words)),
    },
    { reason: 'no report', isRaised: (text) => !isReported(text) },
    { reason: 'value', isRaised: isValueNew },
    { reason: 'quotation', isRaised: misquotes },
    { reason: 'name', isRaised: namesAnother },
    { reason: 'unsupported', isRaised: (text, { text: said, labels }) => !isSupported(text, said, labels) },
  ];
