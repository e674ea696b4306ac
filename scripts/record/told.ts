import type { Reading } from '../../utils/domain/reading.ts';

/** A reading as `expected.json` has it: ids of messages are no promise of the page's. */
export function toldOf(reading: Reading): { kind: Reading['kind'] } & Record<string, unknown> {
  if (reading.kind === 'unreadable') return { kind: reading.kind, missing: reading.missing };
  const { kind, source, coverage, conversation } = reading;
  const { customer, subject, tags } = conversation;
  const messages = conversation.messages.map(({ id: _, ...message }) => message);
  return { kind, source, coverage, customer, subject, tags, messages };
}

/** What must not change when words do, a line each with where it stands. */
export function shapeOf(reading: Reading, shiftMs: number): readonly string[] {
  if (reading.kind === 'unreadable') return [`missing: ${reading.missing.join(', ')}`];
  const { source, coverage, conversation } = reading;
  const { customer, subject, tags, messages } = conversation;
  const authors = new Map<string, number>();
  const authorOf = (name: string | null): string => {
    if (name === null) return 'nobody';
    const number = authors.get(name) ?? authors.size + 1;
    authors.set(name, number);
    return `author ${number}`;
  };
  return [
    `source: ${source}`,
    `coverage: ${coverage.read} of ${coverage.total}, roles ${coverage.roles}`,
    ...coverage.missing.map((it) => `missing: ${it}`),
    `fields: ${[customer, subject].map((it) => (it === null ? 'none' : 'some')).join()}, ${tags.length} tags`,
    ...messages.map(
      ({ role, visibility, at, author, text }, i) =>
        `message ${i + 1}: ${role}, ${visibility}, ${at === null ? 'no time' : at + shiftMs}, ${authorOf(author)}, ` +
        `${text.split('\n').length} lines`,
    ),
  ];
}
