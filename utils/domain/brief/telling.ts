import { type Stretch, sentencesOf } from '../text.ts';
import { levelled, wordCount } from './passage.ts';
import { WISHES } from './steps.ts';

/** Sentences that tell something: neither questions nor pleasantries. */
export function tellingIn(text: string): Stretch[] {
  const plain = levelled(text);
  return sentencesOf(plain).filter(({ start, end }) => {
    const sentence = plain.slice(start, end);
    return (
      !/[?？]\s*$/u.test(sentence) &&
      !PLEASANT.test(sentence) &&
      !INTRODUCES.test(sentence) &&
      !WISHES.test(sentence) &&
      wordCount(sentence) >= 4
    );
  });
}

/** The AI says what it is. */
const INTRODUCES =
  /\b(?:i'm|i am|this is|ich bin|je suis|soy|sono|sou|ik ben)\b[^.?!]{0,40}\b(?:assist\w+|asist\w+|(?:chat)?bot|helper)\b|\bwelcome to\b|アシスタント|智能客服|客服助手/iu;
const PLEASANT =
  /^\W*(?:hi|hello|hey|sorry|i'm (?:so |very |really )?sorry|i am (?:so |very )?sorry|i (?:completely |fully |totally )?(?:understand|hear|apologi[sz]e|appreciate|see)|thank|thanks|of course|sure|certainly|absolutely|no problem|no worries|great|got it|welcome|understood|my apologies|please (?:wait|hold)|let me|one moment|good (?:morning|afternoon)|es tut mir|das tut mir|verstehe|danke|vielen dank|je (?:comprends|suis désolé)|merci|lamento|entiendo|gracias|mi dispiace|capisco|grazie|lamento|entendo|obrigad|ik begrijp|bedankt|申し訳|承知|お問い合わせ|ありがとう|ご不便|お待たせ|感谢|谢谢您|久等|很抱歉|您好|好的|yes\b|yeah|you (?:can|may) |you'll |take your time|hold on|hang on|i(?:'d| would) be |i(?:'ll| will) |i can (?:\w+ )?(?:help|assist|look)|(?:can|could|may) (?:you|i) |that sounds)/iu;
