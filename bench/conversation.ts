import type { NewMessage } from '../test/stage/board.ts';

const customer = [
  'My order 48213 still has not arrived.',
  'I already tried the tracking link, it shows nothing new.',
  'Yes.',
  'It was supposed to be here on Tuesday.',
  'That did not work either.',
  'Can you check with the depot?',
  'ok',
  'I was told 49.90 EUR would be refunded.',
];
const ai = [
  'Thanks for reaching out. What is your order number?',
  'Your parcel is on its way. You can follow it with the tracking link in your mail.',
  'I am sorry for the wait. Please try the tracking link again.',
  'I will let the depot know and you will hear from us by tomorrow.',
  'I am not sure about that. Could you tell me more?',
];

/** A long talk that goes back and forth; every text is unique, short answers apart. */
export function longConversation(count: number): NewMessage[] {
  return Array.from({ length: count }, (_, i): NewMessage => {
    const texts = i % 2 === 0 ? customer : ai;
    const text = texts[Math.floor(i / 2) % texts.length] as string;
    return { role: i % 2 === 0 ? 'customer' : 'ai', text: text.length < 5 ? text : `${text} (${i})` };
  });
}
