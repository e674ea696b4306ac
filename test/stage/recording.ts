import { MAX_MESSAGES, MAX_TEXT } from '../../utils/domain/conversation.ts';
import type { HelpdeskName, StageRole } from './thread.ts';

/** A conversation that can be played: a file of `test/conversations`, or a line of a data set. */
export interface Recording {
  readonly id: string;
  readonly title: string | null;
  readonly helpdesk: HelpdeskName | null;
  readonly customer: string | null;
  readonly turns: readonly Turn[];
  readonly licence: string;
  readonly origin: string;
}

export interface Turn {
  readonly role: StageRole;
  readonly text: string;
  /** Epoch milliseconds, or null where the recording does not say. */
  readonly at: number | null;
  readonly author: string | null;
}

/** Something a person typed or handed over that cannot be used: one line, naming the place. */
export class BadInput extends Error {}

/** Role words of a recording, and what the stage calls them. */
const ROLES: Readonly<Record<string, StageRole>> = {
  customer: 'customer',
  ai: 'ai',
  agent: 'agent',
  human_agent: 'agent',
  system: 'system',
  note: 'note',
};
const HELPDESKS: readonly string[] = ['zendesk', 'intercom'];

/**
 * Reads a recording from JSON.
 * @param place what the JSON came from, for the error line: a file name, or a file name and a line.
 * @throws {BadInput} one line naming the place and the first field that is not as it should be.
 */
export function parseRecording(source: string, place: string): Recording {
  const bad = (what: string): BadInput => new BadInput(`${place}: ${what}`);
  const fields = objectOf(parsed(source, bad), 'the conversation', bad);
  const text = (name: string, required: boolean): string | null => textOf(fields[name], name, required, bad);

  const helpdesk = text('helpdesk', false);
  if (helpdesk !== null && !HELPDESKS.includes(helpdesk)) {
    throw bad(`helpdesk: ${shown(helpdesk)} is not one of ${HELPDESKS.join(', ')}`);
  }
  const head = { id: text('id', true) ?? '', title: text('title', false), customer: text('customer', false) };
  const turns = fields.turns;
  if (turns === undefined) throw bad('turns: is missing');
  if (!Array.isArray(turns)) throw bad(`turns: ${shown(turns)} is not a list`);
  if (turns.length === 0) throw bad('turns: is empty');
  if (turns.length > MAX_MESSAGES) throw bad(`turns: ${turns.length} turns are more than ${MAX_MESSAGES}`);
  const read = turns.map((each, i) => turnOf(each, `turns[${i}]`, bad));
  read.forEach((turn, i) => {
    const before = read.slice(0, i).findLast((each) => each.at !== null);
    if (turn.at !== null && before?.at != null && turn.at < before.at) {
      throw bad(`turns[${i}].at: is earlier than the turn before it`);
    }
  });
  return {
    ...head,
    helpdesk: helpdesk as HelpdeskName | null,
    turns: read,
    licence: text('licence', true) ?? '',
    origin: text('origin', true) ?? '',
  };
}

type Bad = (what: string) => BadInput;

function parsed(source: string, bad: Bad): unknown {
  try {
    return JSON.parse(source);
  } catch (fault) {
    const why = fault instanceof Error ? fault.message.replace(/\s+/g, ' ').slice(0, 120) : 'unreadable';
    throw bad(`not JSON: ${why}`);
  }
}

function turnOf(value: unknown, at: string, bad: Bad): Turn {
  const fields = objectOf(value, at, bad);
  const role = textOf(fields.role, `${at}.role`, true, bad) ?? '';
  const known = Object.hasOwn(ROLES, role) ? ROLES[role] : undefined;
  if (!known) throw bad(`${at}.role: ${shown(role)} is not one of ${Object.keys(ROLES).join(', ')}`);
  if (typeof fields.text !== 'string') throw bad(`${at}.text: ${missingOr(fields.text, 'is not a text')}`);
  if (fields.text.length > MAX_TEXT) {
    throw bad(`${at}.text: ${fields.text.length} characters are more than ${MAX_TEXT}`);
  }
  if (fields.text.trim() === '') throw bad(`${at}.text: is empty`);
  const author = textOf(fields.author, `${at}.author`, false, bad);
  return { role: known, text: fields.text, at: timeOf(fields.at, `${at}.at`, bad), author };
}

function timeOf(value: unknown, at: string, bad: Bad): number | null {
  if (value === undefined || value === null) return null;
  const time = typeof value === 'number' ? value : typeof value === 'string' ? Date.parse(value) : Number.NaN;
  if (!Number.isFinite(new Date(time).getTime())) {
    throw bad(`${at}: ${shown(value)} is neither an ISO time nor epoch milliseconds`);
  }
  return time;
}

function objectOf(value: unknown, at: string, bad: Bad): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Record<string, unknown>;
  }
  throw bad(`${at}: ${shown(value)} is not an object`);
}

function textOf(value: unknown, at: string, required: boolean, bad: Bad): string | null {
  if ((value === undefined || value === null) && !required) return null;
  if (typeof value !== 'string') throw bad(`${at}: ${missingOr(value, 'is not a text')}`);
  if (value.trim() === '' && required) throw bad(`${at}: is empty`);
  if (value.length > 300) throw bad(`${at}: ${value.length} characters are more than 300`);
  return value;
}

function missingOr(value: unknown, otherwise: string): string {
  return value === undefined ? 'is missing' : `${shown(value)} ${otherwise}`;
}

/** A value cut short enough for one line. */
function shown(value: unknown): string {
  const whole = JSON.stringify(value) ?? String(value);
  return whole.length > 40 ? `${whole.slice(0, 39)}…` : whole;
}
