import { languageOf } from '../language.ts';
import type { Stretch } from '../text.ts';
import { dueOf } from './due.ts';
import { PLEDGES } from './pledge-words.ts';
import {
  COMMIT_ROWS,
  CONDITIONAL,
  FINISHED,
  NO_WORD,
  OFFERS,
  OWN_WORD,
  POSSIBLE,
  TELLS_WHERE,
} from './promise-words.ts';

const SIGNS: readonly (readonly [string, RegExp])[] = [
  ['offers', OFFERS],
  ['possible', POSSIBLE],
  ['conditional', CONDITIONAL],
  ['finished', FINISHED],
  ['own word', OWN_WORD],
  ['no word', NO_WORD],
  ['tells where', TELLS_WHERE],
  ['own', /\b(?:i|we|let me|our|us)\b/i],
  ['hands over', /\btransfer|\bconnect|human|agent\b|specialist|colleague/i],
  ['instructs', /^\W*(?:please|you can|to )/i],
];
const MONEY = /[$£€]\s?\d|\d\s?[€円元]/;
const ASKS = /[?？]\W*$/;
const YES = /\b(?:yes|confirm|proceed|go ahead)\b/i;
const SHORT = 4;

/**
 * Features of one sentence of the AI by the names of `PROMISE_WEIGHTS`: which rows bind, what stands against it, and
 * what follows in the message.
 * @param text levelled
 * @param isRuled true where the rules by themselves take the sentence for a promise
 */
export function pledgeFeatures(text: string, span: Stretch, isRuled: boolean): Record<string, number> {
  const said = text.slice(span.start, span.end);
  const after = text.slice(span.end);
  const told = languageOf(text);
  const count = said.split(/\s+/).length;
  const features: Record<string, number> = { length: Math.min(count, 30) / 30 };
  const put = (name: string, holds: boolean) => {
    if (holds) features[name] = 1;
  };
  put('ruled', isRuled);
  put('short', count < SHORT);
  put('asks', ASKS.test(said));
  put('asks after', /[?？]/.test(after));
  put('confirm after', YES.test(after));
  put('due', dueOf(said, null) !== null);
  put('money', MONEY.test(said));
  put('digit', /\d/.test(said));
  const pledges = PLEDGES[told ?? ''];
  if (pledges) {
    const [binds, never] = [pledges.binds.test(said), pledges.never.test(said)];
    put('abroad', true);
    put('abroad binds', binds && !never);
    put('abroad torn', binds && never);
  } else if (told === 'en') {
    for (const [name, row] of COMMIT_ROWS) put(name, row.test(said));
    for (const [name, sign] of SIGNS) put(name, sign.test(said));
  }
  return features;
}
