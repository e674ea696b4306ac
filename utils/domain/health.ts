import type { Case } from './case.ts';
import { type Message, ROLES, type Role } from './conversation.ts';

/** How well a conversation was read: what the panel tells of its own sight. */
export interface Health {
  /** Messages by their author, in the order of `ROLES`; kinds without a message are left out. */
  readonly authors: readonly { readonly role: Role; readonly count: number }[];
  /** Messages that the team alone can see. */
  readonly notes: number;
  /** Epoch ms of the oldest and the newest message that state a time; null where none does. */
  readonly oldestAt: number | null;
  readonly newestAt: number | null;
  /** Messages that state no time. */
  readonly untimed: number;
  /** Epoch ms at which the page was last read. */
  readonly readAt: number;
}

export function healthOf({ conversation, at }: Pick<Case, 'conversation' | 'at'>): Health {
  const { messages } = conversation;
  const times = messages.flatMap((message) => message.at ?? []);
  return {
    authors: ROLES.map((role) => ({ role, count: countOf(messages, (it) => it.role === role) })).filter(
      ({ count }) => count > 0,
    ),
    notes: countOf(messages, ({ visibility }) => visibility === 'internal'),
    oldestAt: times.length === 0 ? null : times.reduce((one, other) => Math.min(one, other)),
    newestAt: times.length === 0 ? null : times.reduce((one, other) => Math.max(one, other)),
    untimed: messages.length - times.length,
    readAt: at,
  };
}

function countOf(messages: readonly Message[], fits: (message: Message) => boolean): number {
  return messages.filter(fits).length;
}

/** What a part that was looked for in vain means for the agent; each has its sentence, `health_means_…`. */
export const MEANINGS = ['root', 'log', 'messages', 'text', 'fault', 'other'] as const;
export type Meaning = (typeof MEANINGS)[number];

const PARTS: readonly (readonly [RegExp, Meaning])[] = [
  [/^ticket root$/, 'root'],
  [/^log$/, 'log'],
  [/^messages$/, 'messages'],
  [/^message text$/, 'text'],
  [/^page \(/, 'fault'],
];

/** @param part as an unreadable reading names it in `missing` */
export function meaningOf(part: string): Meaning {
  return PARTS.find(([fits]) => fits.test(part))?.[1] ?? 'other';
}
