import { isPublic, type Message } from '../conversation.ts';
import { remembered } from '../remember.ts';
import { fold } from '../text.ts';
import { BEGINS_BADLY, PUSHES_BACK } from './attempt-words.ts';
import type { Attempt } from './brief.ts';
import { FAILED, REJECTED, WORKED } from './cues.ts';
import { PROBLEM } from './issue-words.ts';
import { requestIn } from './requests.ts';

type Result = Attempt['result'];

/** What one message of the customer says of the step before it. */
export const toldIn = remembered((original): Result => {
  const text = fold(original).text;
  if (FAILED.test(text)) return 'failed';
  return WORKED.test(text) ? 'worked' : 'unknown';
});

/** How a step ended as the customer's next two messages tell; `unknown` when they do not. */
export function resultAfter(messages: readonly Message[], i: number): Result {
  let heard = 0;
  for (let at = i + 1; at < messages.length && heard < 2; at++) {
    const message = messages[at];
    if (message?.role !== 'customer' || !isPublic(message)) continue;
    heard++;
    const result = toldIn(message.text);
    if (result !== 'unknown') return result;
  }
  return 'unknown';
}

/** True when the customer's words show that what the AI just said did not help. */
export const pushesBack = remembered((original): boolean => {
  const text = fold(original).text;
  if (REJECTED.test(text)) return true;
  return (
    !CONTENT.test(text) && (PUSHES_BACK.test(text) || BEGINS_BADLY.test(text) || requestIn(original) !== null)
  );
});

/** After a step, a reply that names a problem and asks nothing tells that the problem is still there. */
export const stillAilsAfter = remembered((original): boolean => {
  const text = fold(original).text;
  return PROBLEM.test(text) && !/[?？]\s*$/u.test(text) && !WORKED.test(text) && !WAITS.test(text);
});
/** The customer is still at it. */
const WAITS =
  /\b(?:one (?:moment|second|sec)|hold on|hang on|give me|let me|i'?ll (?:try|look|check|do|get|ask)|doing|trying|downloading|moment|momentje|instant|momento|attimo)\b|稍等|待って/u;
const CONTENT =
  /^\W*(?:no|nope|nee|nein|non|nao)[ ,.]*(?:thanks|thank you|that'?s (?:all|it|fine|ok)|problem|danke|merci|gracias|grazie|obrigad|bedankt|dank)|\b(?:perfect|wonderful|lovely|brilliant|great,? thanks|thank you so much|works now|that did it|sorted)\b/u;

/** The AI asks whether a step was already taken. */
const ASKS_WHETHER_TRIED =
  /\b(?:have you (?:already )?(?:tried|restarted|checked|cleared|updated|reset|reinstalled|unplugged)|did you (?:already )?(?:try|restart|check|clear|update|reset))\b|haben sie (?:es |das )?[^?]{0,40}(?:probiert|versucht|gepr[üu]ft|gestartet)|schon (?:probiert|versucht|neu gestartet|gepr[üu]ft)|avez-vous (?:d[ée]j[àa] )?(?:essay|v[ée]rifi|red[ée]marr)|ha (?:probado|intentado|reiniciado)|ha (?:gi[àa] )?(?:provato|riavviato|controllato)|j[áa] (?:tentou|reiniciou|verificou)|heeft u .{0,40}(?:geprobeerd|herstart|gecontroleerd)|(?:avez-vous|as-tu) [^?]{0,20}(?:essay|red[ée]marr)|(?:ha|has) (?:ya )?(?:probado|intentado)|お試しになりましたか|試しましたか|试过|重启过/i;
const AFFIRMS =
  /^\W*(?:yes|yep|yeah|yup|i have|i did|already|of course|several|many|multiple|both|all of|ja|schon|oui|deja|si\b|ya\b|gia|sim|ja|al )|はい|^(?:是|对|试过|已经)/u;

/** True for words by which the AI asks whether a step was already taken. */
export const asksWhetherTried = (text: string): boolean => ASKS_WHETHER_TRIED.test(text);

/** A step that the customer, asked about it, has already taken: the trouble outlived it. */
export function isAlreadyDone(answer: string, reply: string): boolean {
  return ASKS_WHETHER_TRIED.test(answer) && AFFIRMS.test(fold(reply).text) && toldIn(reply) !== 'worked';
}
