import { languageOf } from '../language.ts';
import { remembered } from '../remember.ts';
import type { Stretch } from '../text.ts';
import { PLEDGES } from './pledge-words.ts';
import { DOINGS, TENSES } from './promise-words.ts';

const MONEY = /[$£€]\s?\d|\d\s?[€円元]/;
const YES = /\b(?:yes|confirm|proceed|go ahead)\b/i;
const HANDS_OVER = /\btransfer|\bconnect|human|agent\b|specialist|colleague/i;
const OWN = /\b(?:i|we|let me|our|us)\b/i;
const INSTRUCTS = /^\W*(?:please|you can|to )/i;
const WAITS = /\b(?:if|once|when|after|upon|as soon as|before|until|unless)\b/i;
const LISTED = /^\s*(?:[-*•]|\d+[.)])|\n\s*(?:[-*•]|\d+[.)])\s*/;
/** "Once I have it:" above a list. */
const CONDITION_ABOVE = /\b(?:once|if|when|after|upon|as soon as)\b[^.?!:]*:\s*(?:[-*•\d][\s\S]*)?$/i;
/** The message wants something from the customer. */
const REQUESTS =
  /\b(?:please|kindly) (?:provide|share|reply|confirm|tell|let me know|send|choose|give|select)|\b(?:could|can|would) you\b|\bneed (?:your|the|a few|some)\b|\bdo you\b/i;
const PLANS = /\b(?:I|we)(?:'ll| will)\b/gi;

/** Words of a short sentence. */
const SHORT = 4;
/** Units after a sentence within which the message is about to end. */
const NEAR = 90;
/** Units of a short message. */
const QUICK = 160;
/** Plans of one message that make each of them one of many. */
const MANY = 3;
/** Units before a sentence in which a condition above it stands. */
const ABOVE = 160;

/** What a whole message tells of each of its sentences. */
const messageOf = remembered((text) => ({
  told: languageOf(text),
  requests: REQUESTS.test(text),
  hasMany: (text.match(PLANS)?.length ?? 0) >= MANY,
  lastQuestion: Math.max(text.lastIndexOf('?'), text.lastIndexOf('？')),
  end: text.trimEnd().length,
  start: text.length - text.trimStart().length,
}));

/**
 * Features of one sentence of the AI by the names of `PROMISE_WEIGHTS`: what it says happens and when, where it stands,
 * and what else the message wants.
 * @param text levelled
 * @param isRuled true where the rules by themselves take the sentence for a promise
 */
export function pledgeFeatures(text: string, span: Stretch, isRuled: boolean): Record<string, number> {
  const said = text.slice(span.start, span.end);
  const after = text.slice(span.end);
  const { told, requests, hasMany, lastQuestion, end, start } = messageOf(text);
  const count = said.split(/\s+/).length;
  const features: Record<string, number> = { length: Math.min(count, 30) / 30 };
  const put = (name: string, holds: boolean) => {
    if (holds) features[name] = 1;
  };
  const asks = lastQuestion >= span.end;
  const confirms = YES.test(after);
  put('ruled', isRuled);
  put('short', count < SHORT);
  put('asks after', asks);
  put('confirm after', confirms);
  put('money', MONEY.test(said));
  put('digit', /\d/.test(said));
  const pledges = PLEDGES[told ?? ''];
  if (pledges) {
    const [binds, never] = [pledges.binds.test(said), pledges.never.test(said)];
    put('abroad', true);
    put('abroad binds', binds && !never);
    put('abroad torn', binds && never);
  }
  if (told !== 'en') return features;
  const place = span.end >= end ? 'last' : end - span.end < NEAR ? 'near the end' : 'amid';
  put(place, true);
  put('starts the message', span.start <= start);
  put('own', OWN.test(said));
  put('hands over', HANDS_OVER.test(said));
  put('instructs', INSTRUCTS.test(said));
  put('listed', LISTED.test(text.slice(Math.max(0, span.start - 4), span.start + 3)));
  put('in a form', text.startsWith('{'));
  put('under a condition', CONDITION_ABOVE.test(text.slice(Math.max(0, span.start - ABOVE), span.start)));
  const doings = DOINGS.filter(([, sign]) => sign.test(said)).map(([name]) => name);
  for (const name of doings) put(name, true);
  const waits = WAITS.test(said);
  for (const [tense, sign] of TENSES) {
    if (!sign.test(said)) continue;
    put(tense, true);
    put(`${tense}, ${place}`, true);
    put(`${tense}, asks after`, asks);
    put(`${tense}, yes after`, confirms);
    put(`${tense}, waits`, waits);
    put(`${tense}, requests`, requests);
    put(`${tense}, one of many`, hasMany);
    put(`${tense}, quick`, text.length < QUICK);
    for (const name of doings) put(`${tense}, ${name}`, true);
  }
  return features;
}
