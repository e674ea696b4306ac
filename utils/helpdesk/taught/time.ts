import { timeIn } from '../json.ts';

/** Attributes that tell a time to machines. */
export const TIME_ATTRIBUTES = ['datetime', 'data-timestamp', 'data-time'] as const;

/** Epoch ms that an element states to machines, or null: clocks for people lack the day. */
export function timeAt(element: Element): number | null {
  const stated = TIME_ATTRIBUTES.map((name) => timeIn({ at: element.getAttribute(name) }, 'at'));
  return stated.find((at) => at !== null) ?? null;
}
