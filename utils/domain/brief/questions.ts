import { isPublic, type Message } from '../conversation.ts';
import { fold, type Stretch, sentencesOf, similarity, words } from '../text.ts';
import type { OpenQuestion } from './brief.ts';
import { cutToWords, levelled, QUOTE_LIMIT, trimmed } from './passage.ts';

const CLOSING =
  /anything else|else i can (?:help|do|assist)|can i help|how (?:can|may) i (?:help|assist)|what can i do for you|sonst noch|kann ich (?:ihnen )?(?:sonst|helfen)|autre chose|algo m[áa]s|en qu[ée] puedo|altro\?|mais alguma|nog iets|他に|还有什么|您好/iu;
const RHETORICAL =
  /^(?:really|seriously|what|huh|hello|anyone|you there|are you (?:serious|kidding|joking)|is this a joke|ok|right|see|you know|why not|are you (?:a )?(?:bot|human|robot))[?!\s]*$|^\W*$/iu;
const NO_MATTER = 3;

function questionsIn(original: string): Stretch[] {
  const text = levelled(original);
  return sentencesOf(text)
    .filter(({ start, end }) => /[?？]["')\]*\s]*$/u.test(text.slice(start, end)))
    .map((span) => trimmed(original, span))
    .filter(({ start, end }) => {
      const words = text.slice(start, end);
      return !CLOSING.test(words) && !RHETORICAL.test(fold(words).text.trim());
    });
}

const FELL_BACK =
  /(?:i'm|i am) (?:not sure|unable|afraid i)|(?:didn't|did not|don't) (?:quite )?(?:understand|catch|get that)|could you (?:rephrase|please rephrase)|i (?:can't|cannot) (?:help|answer)|(?:transferred|transferring you|connect you) to|please hold on|chat has been closed|how can i help you today/u;

/** True when a reply speaks to the question: not a fallback, not a bare hand-over, not a stock greeting. */
function answers(question: string, reply: string, byCustomer: boolean): boolean {
  const plain = fold(reply).text;
  if (plain.trim() === '') return false;
  if (!byCustomer) return !FELL_BACK.test(plain);
  if (reply.length <= 60 && !/\?/.test(reply))
    return !/person|human|agent|mensch|humain|persona|hello|anyone|there\?/.test(plain);
  return similarity(question, reply) > 0 || words(reply).length >= NO_MATTER;
}

/** The next two messages of the other side. */
function repliesTo(messages: readonly Message[], i: number): string[] {
  const replies: string[] = [];
  const byCustomer = messages[i]?.role === 'customer';
  for (let at = i + 1; at < messages.length && replies.length < 2; at++) {
    const later = messages[at];
    if (!later || !isPublic(later)) continue;
    const isOther = byCustomer ? later.role === 'ai' || later.role === 'agent' : later.role === 'customer';
    if (isOther) replies.push(later.text);
  }
  return replies;
}

/** Questions that nobody has answered, newest first: what the agent owes, and what the AI is still waiting for. */
export function openQuestionsOf(messages: readonly Message[]): OpenQuestion[] {
  const open: OpenQuestion[] = [];
  messages.forEach((message, i) => {
    const { role } = message;
    if (!isPublic(message) || role === 'system' || role === 'unknown') return;
    const last = questionsIn(message.text).at(-1);
    if (!last) return;
    const question = message.text.slice(last.start, last.end);
    const replies = repliesTo(messages, i);
    if (replies.some((one) => answers(question, one, role !== 'customer'))) return;
    if (replies.length === 0 && role !== 'customer' && i < messages.length - 1) return;
    const span = cutToWords(message.text, last, QUOTE_LIMIT);
    open.push({ i, ...span, by: role, quote: message.text.slice(span.start, span.end) });
  });
  return open.reverse();
}
