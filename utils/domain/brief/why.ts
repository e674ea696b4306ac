import { type Evidence, isPublic, type Message } from '../conversation.ts';
import { remembered } from '../remember.ts';
import { fold, type Stretch, sentencesOf } from '../text.ts';
import { FAILED, WORKED } from './cues.ts';
import { cutToWords, every, trimmed, ungreeted, wordCount } from './passage.ts';
import { requestIn } from './requests.ts';
import { seenInAi } from './steps.ts';

/** Longest reason shown, words. */
export const WHY_WORDS = 14;
/** Messages after the step within which its end is told. */
const AHEAD = 3;

/** What is seen or read says most of how a step failed: a code, a light, the words on the screen. */
const SHOWS =
  /\b(?:errors?|code|fehler\w*|meldung|erreur|message|errore|erro|mensaje|fout\w*|melding)\b|\b(?:it|app|page|screen|site|system|form|link) (?:just |only |still |now )?(?:says?|shows?|tells? me|gives?|keeps?|wants|asks|rejects?|refuses?)\b|\b(?:stays?|remains?|keeps?|blink\w*|flash\w*|bleibt|blinkt|reste|clignote|sigue|resta|rimane|continua|fica|blijft|knippert)\b|\bda steht\b|\bes steht\b|\bdice\b|\baffiche\b|\bsale\b|\besce\b|\baparece\b|\bdiz\b|\bstaat\b|エラー|表示|[いの]?まま|点滅|显示|提示|一直/u;
const ASKS = /[?？]\s*$/u;
/** A clause by itself, so that a long sentence can be cut to the part that tells. */
const CLAUSE = /[,;:–—]\s+|\s[-–—]\s|[，、；]|\s(?=(?:but|aber|mais|pero|ma|mas|maar)\s)/gu;

/** What did not happen, or stays as it was, over folded text. */
const UNCHANGED =
  /\b(?:still|again|same|nothing|no (?:luck|change|difference|effect|mail|e-?mail|text|code|link|answer|reply|signal|sound|light|picture)|never (?:came|arrives?|arrived|works?|worked)|(?:does|did|do|is|was|has|have|ca|wo|could|would|are)n'?t|(?:does|did|do|is|was|has|have|can|will|could) not|cannot|cant|wont|doesnt|didnt|fail\w*|dead|blank|stuck|crash\w*|worse|refused|declined|rejected)\b|immer noch|weiterhin|nicht|kein|nichts|\bnix\b|gleich|unverandert|toujours|pareil|meme|\bpas\b|rien|aucun|sigue|igual|mismo|\bno (?:funciona|llega|sale|deja|me|hay|pasa)|nada|ancora|uguale|come prima|stess[oa]|non |niente|nessun|ainda|continua|mesm[oa]|nao |nenhum|nog steeds|zelfde|niet|geen|niets|同じ|まだ|ません|ない|还是|一样|没|不/u;
/** What the customer thinks, wants or thanks for is no way of failing. */
const OPINION =
  /\bi(?:'m| am) (?:\w+ )?(?:sure|certain|positive|looking|disappointed|not sure)|\bi (?:really |just |also )?(?:don'?t|do not) (?:want|think|understand|know|care|remember|believe)|\bi(?:'d| would| need| want| wish| appreciate| prefer| thought)\b|\b(?:thanks|thank you|fair|please|prefer|policy)\b|\bbitte\b|s'il vous|por favor|per favore|alstublieft|お願い|请/u;

/** How plainly a stretch says in what way a step failed; 0 where it does not. */
function plainness(said: string): number {
  if (wordCount(said) < FEWEST) return 0;
  const plain = fold(said).text;
  if (OPINION.test(plain) || (WORKED.test(plain) && !FAILED.test(plain))) return 0;
  return (SHOWS.test(plain) ? 1.5 : 0) + (UNCHANGED.test(plain) ? 1 : 0);
}
/** Words below which nothing is told. */
const FEWEST = 2;

/** The part of a sentence from its plainest clause on, where the whole is too long. */
function narrowed(text: string, span: Stretch): Stretch {
  const inner = text.slice(span.start, span.end);
  if (wordCount(inner) <= WHY_WORDS) return span;
  const starts = [0, ...every(inner, CLAUSE).map(({ index, 0: mark }) => index + mark.length)];
  const clauses = starts.map((from, k) => ({ from, points: plainness(inner.slice(from, starts[k + 1])) }));
  const best = clauses.reduce((one, two) => (two.points > one.points ? two : one));
  return { start: span.start + best.from, end: span.end };
}

/** The words of one reply that say how what came before it failed; null where none do. */
const toldIn = remembered((text): Stretch | null => {
  let best: (Stretch & { points: number }) | null = null;
  for (const span of sentencesOf(text)) {
    const said = text.slice(span.start, span.end);
    if (ASKS.test(said) || requestIn(said) !== null) continue;
    const points = plainness(said);
    if (points > (best?.points ?? 0)) best = { ...span, points };
  }
  if (!best) return null;
  const cut = cutToWords(text, trimmed(text, narrowed(text, ungreeted(text, best))), WHY_WORDS);
  return cut.end > cut.start ? cut : null;
});

/**
 * How the step of message `i` failed, in the words of the next message of the customer that tells it, else of the AI's
 * own next message that says what could not be done; null where neither tells.
 */
export function whyAfter(
  messages: readonly Message[],
  i: number,
): (Evidence & { readonly quote: string }) | null {
  const found = (at: number, { text }: Message, { start, end }: Stretch) => ({
    i: at,
    start,
    end,
    quote: text.slice(start, end),
  });
  let owned: ReturnType<typeof found> | null = null;
  for (let at = i + 1; at < messages.length && at <= i + AHEAD; at++) {
    const message = messages[at];
    if (!message || !isPublic(message)) continue;
    if (message.role === 'customer') {
      const told = toldIn(message.text);
      return told ? found(at, message, told) : owned;
    }
    if (message.role !== 'ai' || owned) continue;
    const said = seenInAi(message.text).find(({ result }) => result === 'failed');
    if (said) owned = found(at, message, said);
  }
  return owned;
}
