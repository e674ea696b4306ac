import type { Conversation } from '../../utils/domain/conversation.ts';
import { longConversation } from '../conversation.ts';

const OPENERS = [
  'Hi there',
  'Hello again',
  'Good morning',
  'So',
  'Well',
  'Sorry to come back on this',
  'Right',
  'Listen',
  'Thanks, but',
  'As I wrote before',
];
const MATTERS = [
  'the blue jacket from order {n} came in the wrong size',
  'my invoice for {n} shows an amount that I do not recognise',
  'the app closes itself whenever I open the page with booking {n}',
  'your courier left parcel {n} with a neighbour that I do not know',
  'the code that you sent for account {n} is not accepted',
  'I was charged {n} EUR although I cancelled the subscription in March',
  'the router {n} has been blinking red since last night',
  'flight {n} was moved by five hours and nobody told me',
];
const WISHES = [
  'Can you please look into it?',
  'I would like my money back.',
  'How long will that take?',
  'I have already restarted it twice and it did not help.',
  'Is there anybody I can talk to about this?',
  'I need it by Friday because we are leaving on Saturday.',
  'What do you need from me?',
  'That is not what I was told last week.',
  'I am getting a bit tired of explaining this.',
  'Please do not send me the same link again.',
];
const ANSWERS = [
  'Thank you for the details, I have noted {n}.',
  'I am sorry about the trouble with {n}.',
  'I have checked {n} and can see the entry in our system.',
  'It seems that {n} was handed over on Monday.',
  'Unfortunately I could not find anything under {n}.',
];
const NEXT = [
  'Could you tell me your postcode, so that I can find the address?',
  'A refund usually takes between three and five working days.',
  'Please switch the device off, wait for half a minute, and switch it on again.',
  'I will let our warehouse know, and you will hear from us by tomorrow.',
  'You can follow the state of it with the link in your confirmation mail.',
  'I am not sure about that, could you say it in other words?',
];

/** Small, quick and the same everywhere: a linear congruential generator. */
function chance(seed: number): (below: number) => number {
  let state = (seed * 2_654_435_761) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A conversation that no other seed gives a text of: nothing in it has been met before. */
export function talk(count: number, seed: number): Conversation {
  const below = chance(seed);
  const any = (of: readonly string[]) => of[below(of.length)] ?? '';
  const number = (i: number) => String(100_000 + ((seed * 977 + i * 31 + below(50)) % 900_000));
  const messages = longConversation(count).map(({ role }, i) => ({
    id: String(i),
    role: role as 'customer' | 'ai',
    visibility: 'public' as const,
    at: i * 30_000,
    author: null,
    text:
      role === 'customer'
        ? `${any(OPENERS)}, ${any(MATTERS).replace('{n}', number(i))}. ${any(WISHES)}`
        : `${any(ANSWERS).replace('{n}', number(i))} ${any(NEXT)}`,
  }));
  return { helpdesk: 'bench', site: 'bench', id: '1', customer: null, subject: null, tags: [], messages };
}
