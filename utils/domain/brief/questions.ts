import { isPublic, type Message } from '../conversation.ts';
import { remembered } from '../remember.ts';
import { fold, type Stretch, sentencesOf, similarity, words } from '../text.ts';
import type { OpenQuestion } from './brief.ts';
import { cutToWords, levelled, QUOTE_LIMIT, trimmed, wordCount } from './passage.ts';
import { isIgnored, requestIn } from './requests.ts';

const CLOSING =
  /anything else|else i can (?:help|do|assist)|can i help|how (?:can|may) i (?:help|assist)|what can i do for you|sonst noch|kann ich (?:ihnen )?(?:sonst|helfen)|autre chose|algo m[áa]s|en qu[ée] puedo|altro\?|mais alguma|nog iets|他に|还有什么|您好/iu;
const RHETORICAL =
  /^(?:really|seriously|what|huh|hello|anyone|you there|are you (?:serious|kidding|joking)|is this a joke|ok|right|see|you know|why not|are you (?:a )?(?:bot|human|robot))[?!\s]*$|^\W*$/iu;
const NO_MATTER = 3;

/** Words by which a short sentence asks without its mark. */
const UNMARKED =
  /^\W*(?:(?:and|but|so|then|ok|well)[, ]+)*(?:who (?:is|are|can|do|does)|when (?:will|is|does|can|do)|why (?:is|are|was|did|do|does|can)|where (?:is|are|do|can)|which (?:one|of)|how (?:much|long|many|do|can|was|am)|(?:is|are) (?:there|any(?:one|body))|wer (?:ist|kann)|wann (?:ist|kommt|wird)|pourquoi |quand |qui (?:est|peut)|cu[aá]ndo |qui[eé]n |por qu[eê] |quando |perch[eé] |chi |quem |wanneer |waarom )/iu;
const FEW_WORDS = 14;
/** Units that so few words hardly exceed. */
const SHORT = 110;
/** A sentence that may ask: without one, a message need not be looked at sentence by sentence. */
const MAY_ASK =
  /[?？]|(?:^|[.!。！\n]\s*)(?:(?:and|but|so|then|ok|well)[, ]+)*(?:wh[eoiy]|how|is|are|wer|wann|warum|pour|qu[aeéi]|cu[aá]n|por|perch|chi|wanneer|waarom)/iu;

function isQuestion(sentence: string): boolean {
  if (/[?？]["')\]*\s]*$/u.test(sentence)) return true;
  return sentence.length < SHORT && UNMARKED.test(sentence) && wordCount(sentence) <= FEW_WORDS;
}

const questionsIn = remembered((original): readonly Stretch[] => {
  if (!MAY_ASK.test(original)) return [];
  const text = levelled(original);
  return sentencesOf(text)
    .filter(({ start, end }) => isQuestion(text.slice(start, end)))
    .map((span) => trimmed(original, span))
    .filter(({ start, end }) => {
      const words = text.slice(start, end);
      return !CLOSING.test(words) && !RHETORICAL.test(fold(words).text.trim());
    });
});

/** The AI did not take in what was asked, or greets as if the talk began anew. */
const NOT_TAKEN_IN =
  /(?:i'm|i am) not sure(?! if)|(?:didn't|did not|don't) (?:quite )?(?:understand|catch|recogni[sz]e|get that)|(?:please |could you )?rephrase|i (?:can't|cannot) answer|chat has been closed|how can i help you today|nicht verstanden|pas compris|no (?:he )?entend|non ho capito|nao entendi|niet begrepen|理解でき|認識でき|没有理解|没听懂/u;

/** What a reply to who, when, why and how much must take up to be an answer. */
const ASKS_WHAT =
  /^\W*(?:(?:and|but|so|then|ok|well|no|yes)[, ]+)*(?:who|whose|when|why|wer|wann|warum|wieso|qui|quand|pourquoi|qui[eé]n|cu[aá]ndo|por qu[eé]|chi|quando|perch[eé]|quem|wanneer|waarom)\b/iu;
const TAKES_UP =
  /\d|because|since|due to|the reason|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|weil|denn|heute|morgen|parce|car |aujourd|demain|porque|hoy|ma[ñn]ana|perch|oggi|domani|hoje|amanh|omdat|vandaag|colleague|team|manager|sorry|transferr|connect/iu;
/** Words of a reply from which it may answer without a word of the question. */
const LONG_REPLY = 25;

/** An offer of anything but a person: a call for one leaves it unanswered. */
const OFFERS =
  /^(?!.*(?:human|agent|person|colleague|specialist|transfer|mensch|humain|persona|mens\b|人)).*(?:would you like|do you want|shall i|do any|do you have|mochten sie|souhaitez|desea|vuole|deseja|wilt u)/u;
const YES = /^\W*(?:yes|yeah|sure|ok|no\b|ja\b|nein|oui|non|si\b|sim|nao)/u;

/** True when a reply speaks to the question: not a fallback, not a stock greeting. */
function answers(question: string, reply: string, byCustomer: boolean): boolean {
  const plain = fold(reply).text;
  if (plain.trim() === '') return false;
  if (!byCustomer) {
    if (NOT_TAKEN_IN.test(plain)) return false;
    return (
      !ASKS_WHAT.test(question) ||
      TAKES_UP.test(plain) ||
      wordCount(reply) >= LONG_REPLY ||
      similarity(question, reply) > 0
    );
  }
  if (OFFERS.test(fold(question).text) && requestIn(reply) !== null) return YES.test(plain);
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
    const isPassedOver = role === 'customer' && requestIn(question) !== null && isIgnored(messages, i);
    if (!isPassedOver && replies.some((one) => answers(question, one, role !== 'customer'))) return;
    if (replies.length === 0 && role !== 'customer' && i < messages.length - 1) return;
    const span = cutToWords(message.text, last, QUOTE_LIMIT);
    open.push({ i, ...span, by: role, quote: message.text.slice(span.start, span.end) });
  });
  return open.reverse();
}
