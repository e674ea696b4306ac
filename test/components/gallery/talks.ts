import type { Evidence, Message, Role } from '../../../utils/domain/conversation.ts';

/** Noon of an invented day, in the agent's own time zone, so that pictures show the same hours everywhere. */
export const NOON = new Date(2026, 8, 1, 12, 0).getTime();

const MINUTE = 60_000;

export type Line = readonly [role: Role, minutes: number, text: string];

export function messagesOf(lines: readonly Line[]): readonly Message[] {
  return lines.map(([role, minutes, text], at) => ({
    id: `m${at}`,
    role,
    visibility: 'public',
    at: NOON + minutes * MINUTE,
    author: role === 'ai' ? 'Fern' : null,
    text,
  }));
}

/** Where `words` stand in message `i`. */
export function spanOf(messages: readonly Message[], i: number, words: string): Evidence {
  const start = messages[i]?.text.indexOf(words) ?? -1;
  if (start < 0) throw new Error(`message ${i} does not say "${words}"`);
  return { i, start, end: start + words.length };
}

/** A parcel that the tracker calls delivered and the customer never saw. */
export const parcel: readonly Line[] = [
  ['customer', 0, 'Hi, my parcel says delivered but it is not here. Order 48213, two lamps.'],
  ['ai', 1, 'I am sorry to hear that. Could you tell me the e-mail address on the order?'],
  ['customer', 2, 'ines.moreau@example.org. I need it replaced or refunded before Friday, it is a gift.'],
  [
    'ai',
    3,
    'Thank you, Ines. You can follow your parcel with the tracking link in your confirmation e-mail.',
  ],
  [
    'customer',
    5,
    'I know what the tracking says. It says delivered. I asked my neighbours and the caretaker, nobody has it.',
  ],
  ['ai', 6, 'Please look around your doorstep and wait 24 hours. Parcels sometimes show as delivered early.'],
  ['customer', 8, 'I waited two days already. Can I talk to a person please?'],
  ['ai', 9, 'I can help you with that. I will have the depot call you today before 17:00.'],
  ['customer', 31, 'Nobody called, and it was the same answer twice. Your tracking link is useless.'],
  ['ai', 32, 'I am sorry, I did not understand. Could you put it in other words?'],
  ['customer', 34, 'A person. Please. Third time I ask for a person, and I only wanted my two lamps.'],
  ['ai', 35, 'Of course. I am connecting you with a colleague now.'],
  ['customer', 39, 'Is anybody there?'],
];

/** A question that the AI settles by itself. */
export const hours: readonly Line[] = [
  ['customer', 0, 'Hello, do you deliver on Saturdays?'],
  ['ai', 0, 'Hello. Yes, we deliver on Saturdays between 9:00 and 14:00 in most cities.'],
  ['customer', 2, 'Great, thank you.'],
];

/** Two people, two scripts, and markup that must stay text. */
export const scripts: readonly Line[] = [
  ['customer', 0, 'مرحبا، لم تصل الفاتورة رقم 7731 وأحتاجها اليوم'],
  ['ai', 1, 'يمكنك تنزيل الفاتورة من صفحة حسابك.'],
  ['customer', 3, '<script>alert(1)</script> <b>الصفحة فارغة</b>'],
];
