import { isPublic, type Message } from '../conversation.ts';
import { type Stretch, words } from '../text.ts';
import { STOP_WORDS } from '../words.ts';
import { cutToWords, every, trimmed } from './passage.ts';
import { STEP_WORDS } from './steps.ts';

/** Messages within which a request comes before its refusal. */
const BEHIND = 5;

/** The customer's last words before message `i`. */
export function askedBefore(messages: readonly Message[], i: number): string {
  return (
    messages
      .slice(Math.max(0, i - BEHIND), i)
      .findLast((message) => message.role === 'customer' && isPublic(message))?.text ?? ''
  );
}

const contentOf = (text: string) => words(text).filter((word) => !STOP_WORDS.has(word));

/** Of all stretches of the sentences that may be shown, the one that says most of what the customer asked for. */
export function aboutRequest(text: string, sentences: readonly Stretch[], request: string): Stretch | null {
  const asked = new Set(contentOf(request));
  let best: Stretch | null = null;
  let most = 0;
  for (const { start, end } of sentences) {
    const heard = every(text.slice(start, end), WORD).map((match) => ({
      at: start + match.index,
      word: match[0].toLowerCase().replace(EDGES, ''),
    }));
    heard.forEach(({ at }, k) => {
      const near = heard.slice(k, k + STEP_WORDS).filter(({ word }) => asked.has(word));
      const shared = new Set(near.map(({ word }) => word)).size;
      if (shared <= most) return;
      best = { start: at, end };
      most = shared;
    });
  }
  return best && cutToWords(text, trimmed(text, best), STEP_WORDS);
}
const WORD = /\S+/g;
/** Signs around a word. */
const EDGES = /^[^a-z0-9\u00c0-\uffff]+|[^a-z0-9\u00c0-\uffff]+$/g;
