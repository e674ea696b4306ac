import { describe, expect, it } from 'vitest';
import { popupView } from '../../components/shown.ts';
import { defaultBrand } from '../../utils/domain/brand.ts';
import type { Message, Role } from '../../utils/domain/conversation.ts';
import { caseOf } from './gallery/casework.ts';
import { parcel } from './gallery/talks.ts';

const of = caseOf(parcel);
const front = { site: null, connection: null, isAllowed: true, choices: [], recognised: null, asked: null };

/** The senders that the popup offers for a conversation of these. */
function offered(...lines: readonly (readonly [Role, string | null])[]): readonly string[] | null {
  const messages = lines.map(
    ([role, author], i): Message => ({
      id: `${i}`,
      role,
      visibility: 'public',
      at: null,
      author,
      text: 'hello',
    }),
  );
  const shown = { unreadable: null, of: { ...of, conversation: { ...of.conversation, messages } } };
  const view = popupView(shown, front, true, defaultBrand(of.conversation.site), null);
  return view.kind === 'brand' && view.reading.kind === 'read' ? view.reading.mayBeAi : null;
}

describe('senders that may be an AI', () => {
  it.each([
    [
      'those on our side, each once',
      [
        ['customer', 'Ada'],
        ['agent', 'Nova'],
        ['agent', 'Nova'],
        ['unknown', 'Sam'],
      ],
      ['Nova', 'Sam'],
    ],
    [
      'nobody where one is known',
      [
        ['customer', 'Ada'],
        ['ai', 'Nova'],
        ['agent', 'Sam'],
      ],
      [],
    ],
    [
      'no customer, whatever a message’s mark says',
      [
        ['customer', 'Ada'],
        ['unknown', 'Ada'],
      ],
      [],
    ],
    [
      'nobody without a name',
      [
        ['customer', 'Ada'],
        ['unknown', null],
        ['system', 'Robot'],
      ],
      [],
    ],
    [
      'four at most',
      [
        ['agent', 'A'],
        ['agent', 'B'],
        ['agent', 'C'],
        ['agent', 'D'],
        ['agent', 'E'],
      ],
      ['A', 'B', 'C', 'D'],
    ],
  ] as const)('%s', (_, lines, names) => {
    expect(offered(...lines)).toEqual(names);
  });
});
