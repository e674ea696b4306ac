import { CAUSES } from '../brief/cause-words.ts';
import { QUOTE_LIMIT, wordCount } from '../brief/passage.ts';
import { addressOf } from '../handling/opening.ts';
import { fold } from '../text.ts';
import { hiddenIn } from './hidden.ts';
import { oneLine } from './plain.ts';
import {
  RECAP_KINDS,
  RECAP_LANGUAGES,
  RECAP_WORDS,
  type RecapLanguage,
  type RecapWords,
} from './recap-words.ts';
import type { BriefDocument } from './schema.ts';

/** Most things told back of one sort: a recap is read at a glance. */
const MOST = { tried: 2, promised: 2 } as const;

/** A refusal of the AI is no step that anybody would recognise as one. */
const isRefusal = (said: string) =>
  CAUSES.some(({ by, pattern }) => by === 'ai' && pattern.test(fold(said).text));

const QUOTE_MARKS = /["“”„«»「」『』]/gu;
const PLACEHOLDER = /\[(?:card|iban|crypto|national-id|secret|credentials)\]/gu;

function languageFor(language: string | null): RecapLanguage {
  const two = (language ?? '').slice(0, 2).toLowerCase();
  return RECAP_LANGUAGES.find((one) => one === two) ?? 'en';
}

/** Words above which a line without a sentence's end was cut: of a step, of any other line. */
const WHOLE = { step: 5, line: QUOTE_LIMIT - 3 } as const;

/** Words as they were said, on one line, in the language's quotation marks. */
function quoted(said: string, { quotes: [open, close] }: RecapWords, whole: number): string {
  const flat = oneLine(said.replace(QUOTE_MARKS, "'").replace(PLACEHOLDER, '…'));
  const bare = flat.replace(/[.。,;:：、]+$/u, '');
  if (bare === '' || bare === '…') return '';
  const isCut = wordCount(flat) > whole && !/[.!?。！？…]$/u.test(flat);
  return `${open}${bare}${isCut ? '…' : ''}${close}`;
}

function hello({ customer: { name } }: BriefDocument, words: RecapWords): string {
  const address = addressOf(name);
  if (!address) return words.hello;
  const called = oneLine(words.named === 'whole' ? (name ?? '') : address);
  return words.helloName.replace('{name}', () => called);
}

function given({ facts }: BriefDocument, words: RecapWords, language: RecapLanguage): string {
  const column = RECAP_LANGUAGES.indexOf(language);
  const told = facts.flatMap(({ k, v }) => {
    const label = Object.hasOwn(RECAP_KINDS, k) ? RECAP_KINDS[k]?.[column] : undefined;
    const value = oneLine(v);
    const isSecret = value.search(PLACEHOLDER) >= 0 || hiddenIn(value).length > 0;
    return label && value && !isSecret ? [`${label} ${value}`] : [];
  });
  return [...new Set(told)].join(words.comma);
}

function listed(said: readonly string[], words: RecapWords, most: number, whole: number): string {
  const told = [...new Set(said.map((one) => quoted(one, words, whole)))].filter(Boolean);
  return told.slice(-most).join(words.comma);
}

/**
 * What we already know, for the customer to read: their own words, what they gave, what did not help, and what they were
 * told, which is quoted and never confirmed. No card number, password or code is in it. Empty when nothing is known.
 * @param language two letters, a region may follow; one that has no words here is answered in English
 */
export function recapOf(of: BriefDocument, language: string | null): string {
  const spoken = languageFor(language);
  const words = RECAP_WORDS[spoken];
  const failed = of.tried
    .filter(
      ({ by, result, named, step }) => result === 'failed' && named && !(by === 'ai' && isRefusal(step)),
    )
    .map(({ step }) => step);
  const owed = of.ai_promises.filter(({ state }) => state === 'open' || state === 'broken').map(({ q }) => q);
  const lines: readonly (readonly [string, string])[] = [
    [words.issue, quoted(of.issue?.q ?? '', words, WHOLE.line)],
    [words.goal, quoted(of.goal?.q ?? '', words, WHOLE.line)],
    [words.given, given(of, words, spoken)],
    [words.tried, listed(failed, words, MOST.tried, WHOLE.step)],
    [words.promised, listed(owed, words, MOST.promised, WHOLE.line)],
  ];
  const told = lines.flatMap(([line, said]) => (said ? [`– ${line.replace('{said}', () => said)}`] : []));
  return told.length === 0 ? '' : [hello(of, words), words.intro, ...told, words.ask].join('\n');
}
