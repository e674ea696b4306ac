// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_MESSAGES, MAX_TEXT, type Message } from '../../utils/domain/conversation.ts';
import { parseReading } from '../../utils/domain/reading.ts';
import { NOBODY } from '../../utils/helpdesk/helpdesk.ts';
import type { History, Unavailable } from '../../utils/helpdesk/history/history.ts';
import { mergeReadings } from '../../utils/helpdesk/merge/merge.ts';
import type { PageRead } from '../../utils/helpdesk/read.ts';

const MINUTE = 60_000;

/** `who|text|at in seconds`; `?` for a time that is not stated. */
function message(line: string, i: number, prefix: string): Message {
  const [who = '', text = '', at = '?'] = line.split('|');
  const roles: Record<string, Message['role']> = { c: 'customer', a: 'agent', b: 'ai', s: 'system' };
  return {
    id: `${prefix}${i}`,
    role: roles[who[0] ?? ''] ?? 'unknown',
    visibility: who.endsWith('!') ? 'internal' : 'public',
    at: at === '?' ? null : Number(at) * 1_000,
    author: null,
    text,
  };
}

function pageOf(lines: readonly string[] | readonly Message[], more: Partial<PageRead> = {}): PageRead {
  const messages = lines.map((line, i) => (typeof line === 'string' ? message(line, i, 'page') : line));
  return {
    kind: 'read',
    helpdesk: 'zendesk',
    site: 'acme.zendesk.com',
    conversationId: '1',
    subject: null,
    customer: null,
    tags: [],
    messages,
    elements: new Map(),
    log: document.body,
    saysWhose: true,
    inferred: new Set(),
    carried: new Set(),
    folded: false,
    cut: 0,
    dropped: 0,
    ...more,
  };
}

function historyOf(lines: readonly string[] | readonly Message[], more: Partial<History> = {}): History {
  const messages = lines.map((line, i) => (typeof line === 'string' ? message(line, i, 'api') : line));
  return {
    kind: 'history',
    messages,
    complete: true,
    subject: null,
    customer: null,
    tags: [],
    quietUntil: null,
    ...more,
  };
}

function merged(page: PageRead, history: History | Unavailable | null) {
  const { reading } = mergeReadings(page, history, NOBODY);
  if (reading.kind === 'unreadable') throw new Error('a page that was read is not unreadable');
  return reading;
}

const textsOf = (page: PageRead, history: History): string[] =>
  merged(page, history).conversation.messages.map(({ text }) => text);

const cases: readonly { name: string; api: string[]; page: string[]; texts: string[] }[] = [
  {
    name: 'a live message that the history does not have yet comes last',
    api: ['c|hi|0', 'b|hello|5'],
    page: ['c|hi|0', 'b|hello|5', 'c|a person please|60'],
    texts: ['hi', 'hello', 'a person please'],
  },
  {
    name: 'messages that the page folds away come first',
    api: ['c|hi|0', 'b|hello|5', 'c|again|60'],
    page: ['c|again|60'],
    texts: ['hi', 'hello', 'again'],
  },
  {
    name: 'the same word said twice stays twice',
    api: ['c|hi|0', 'c|yes|10'],
    page: ['c|hi|0', 'c|yes|10', 'c|yes|20'],
    texts: ['hi', 'yes', 'yes'],
  },
  {
    name: 'the same word said twice in the history and once on the page stays twice',
    api: ['c|yes|0', 'b|sure?|5', 'c|yes|10'],
    page: ['c|yes|10'],
    texts: ['yes', 'sure?', 'yes'],
  },
  {
    name: 'twins without times are counted, not collapsed',
    api: ['c|yes', 'b|sure?', 'c|yes'],
    page: ['?|sure?', '?|yes', '?|yes'],
    texts: ['yes', 'sure?', 'yes', 'yes'],
  },
  {
    name: 'a page whose clock is three hours off shows no message twice',
    api: ['c|hi|0', 'b|hello|5'],
    page: ['c|hi|10800', 'b|hello|10805', 'c|thanks|10860'],
    texts: ['hi', 'hello', 'thanks'],
  },
  {
    name: 'a single message that is a time zone off is one message',
    api: ['c|hi|0'],
    page: ['c|hi|10800'],
    texts: ['hi'],
  },
  {
    name: 'an answer that has grown since is one answer, in its newer words',
    api: ['c|hi|0', 'b|Let me|5'],
    page: ['c|hi|0', 'b|Let me look that up|5'],
    texts: ['hi', 'Let me look that up'],
  },
  {
    name: 'a message that the page shows translated is one message',
    api: ['c|bonjour|0', 'c|où est mon colis|5', 'b|on its way|9'],
    page: ['c|bonjour|0', 'c|where is my parcel|5', 'b|on its way|9'],
    texts: ['bonjour', 'where is my parcel', 'on its way'],
  },
  {
    name: 'an answer that has grown on a page without times is one answer',
    api: ['c|hi|0', 'b|Let me|5'],
    page: ['?|hi', '?|Let me look that up', '?|thanks'],
    texts: ['hi', 'Let me look that up', 'thanks'],
  },
  {
    name: 'white space and names of files make no difference',
    api: ['c|one\n\ntwo|0', 'c|[image]|5'],
    page: ['c|one two|0', 'c|[attachment]|5'],
    texts: ['one two', '[attachment]'],
  },
  {
    name: 'a customer and an agent who say the same are two',
    api: ['c|thanks|0'],
    page: ['a|thanks|1'],
    texts: ['thanks', 'thanks'],
  },
  {
    name: 'what only one side has stands where its time says',
    api: ['c|hi|0', 's|routed|4', 'b|hello|8'],
    page: ['c|hi|0', 'a!|a note|2', 'b|hello|8'],
    texts: ['hi', 'a note', 'routed', 'hello'],
  },
];

describe('a page laid beside its history', () => {
  it.each(cases)('$name', ({ api, page, texts }) => {
    expect(textsOf(pageOf(page), historyOf(api))).toEqual(texts);
  });

  it('takes role, id and time from the history and leaves nothing unknown', () => {
    const reading = merged(pageOf(['?|hi|1', '?|hello|6']), historyOf(['c|hi|0', 'b|hello|5']));
    expect(reading.source).toBe('api');
    expect(reading.coverage).toEqual({ read: 2, total: 2, roles: 'certain', missing: [] });
    expect(reading.conversation.messages).toMatchObject([
      { id: 'api0', role: 'customer', at: 0 },
      { id: 'api1', role: 'ai', at: 5_000 },
    ]);
  });

  it('knows a sender on our side again, and nobody as a customer', () => {
    const by = (line: string, author: string, i: number): Message => ({
      ...message(line, i, `${author} ${line}`),
      author,
    });
    const reading = merged(
      pageOf([by('?|more from Nova|90', 'Nova', 0), by('?|more from Robin|95', 'Robin', 1)]),
      historyOf([by('b|hello|0', 'Nova', 0), by('c|hi|5', 'Robin', 1)]),
    );
    expect(reading.conversation.messages.map(({ role }) => role)).toEqual([
      'ai',
      'customer',
      'ai',
      'unknown',
    ]);
  });

  it('says that a carried time proves nothing about which of two twins it is', () => {
    const page = pageOf(['c|hi|0', 'c|yes|0', 'c|yes|0'], { carried: new Set(['page1', 'page2']) });
    expect(textsOf(page, historyOf(['c|hi|0', 'c|yes|200', 'c|yes|400']))).toEqual(['hi', 'yes', 'yes']);
  });

  it('keeps names and tags within bounds, so that one of them cannot cost the reading', () => {
    const long = 'n'.repeat(5_000);
    const history = historyOf([{ ...message('c|hi|0', 0, long), author: long }], {
      subject: long,
      tags: [long],
    });
    expect(
      parseReading(merged(pageOf([], { tags: Array.from({ length: 300 }, (_, i) => `t${i}`) }), history)),
    ).toBeTruthy();
  });

  it('names what is missing', () => {
    const late = new Date(2025, 0, 1, 14, 2).getTime();
    const used: Unavailable = {
      kind: 'unavailable',
      cause: "the account's allowance is used up",
      retryAt: late,
    };
    expect(merged(pageOf(['?|hi', 'c|yes|1'], { folded: true }), used).coverage).toEqual({
      read: 2,
      total: null,
      roles: 'partial',
      missing: [
        'the role of 1 message is not stated by this page',
        'older messages are folded away',
        "history could not be fetched: the account's allowance is used up (try after 14:02)",
      ],
    });
  });

  it.each([
    ['asked before anything was said, and a page that hides nothing', [], false, 2],
    ['asked before anything was said, and a page that may hide something', [], null, null],
    ['that begins where the page does', ['c|hi|1'], false, 2],
    ['that begins later than the page', ['c|yes|60'], false, null],
  ] as const)('counts the whole by a history %s', (_, lines, folded, total) => {
    const { coverage } = merged(pageOf(['c|hi|1', 'c|yes|60'], { folded }), historyOf(lines));
    expect(coverage).toMatchObject({ read: 2, total });
  });

  it('cuts what is too long or too much, keeps the newest, and says so', () => {
    const many = Array.from({ length: MAX_MESSAGES + 1 }, (_, i) => message(`c|n${i}|${i * 60}`, i, 'api'));
    const long = { ...many[0]!, id: 'long', at: 1e9, text: 'x'.repeat(MAX_TEXT + 5) };
    const { coverage, conversation } = merged(pageOf([]), historyOf([...many, long]));
    expect(conversation.messages).toHaveLength(MAX_MESSAGES);
    expect(conversation.messages.at(-1)?.text).toHaveLength(MAX_TEXT);
    expect(coverage.total).toBeNull();
    expect(coverage.missing).toEqual([
      '1 long message is cut at 20,000 characters',
      '2 older messages are left out: only the newest 2,000 are kept',
    ]);
  });
});

const said = fc.record({
  who: fc.constantFrom('c', 'b', 'a'),
  text: fc.constantFrom('yes', 'no', 'hello', 'a person please', 'still broken', 'thank you'),
  gap: fc.integer({ min: 31, max: 900 }),
});
const talk = fc.array(said, { minLength: 1, maxLength: 40 });

function timed(rows: readonly { who: string; text: string; gap: number }[]): string[] {
  let at = 0;
  return rows.map(({ who, text, gap }) => {
    at += gap;
    return `${who}|${text}|${at}`;
  });
}

/** They share one message at least: where they share none, nothing tells two equal words apart from one. */
describe('any split of a conversation into a history and the end of a page', () => {
  it('gives the conversation back, with every role, whatever was said twice', () => {
    fc.assert(
      fc.property(talk, fc.nat(), fc.nat(), fc.array(fc.boolean()), (rows, one, other, known) => {
        const all = timed(rows).map((line, i) => message(line, i, 'api'));
        const from = one % all.length;
        const to = from + 1 + (other % (all.length - from));
        const page = all.slice(from).map((of, i) => ({
          ...of,
          id: `page${i}`,
          at: (of.at ?? 0) + (i % 3) * 400,
          role: from + i < to && known[i] ? ('unknown' as const) : of.role,
        }));
        const read = merged(pageOf(page), historyOf(all.slice(0, to))).conversation.messages;
        expect(read.map(({ text, role }) => `${role} ${text}`)).toEqual(
          all.map(({ text, role }) => `${role} ${text}`),
        );
      }),
      { numRuns: 400 },
    );
  });

  it('does so when the page’s clock is minutes off', () => {
    fc.assert(
      fc.property(talk, fc.integer({ min: -10 * MINUTE, max: 10 * MINUTE }), fc.nat(), (rows, skew, at) => {
        const all = timed(rows.map((row, i) => ({ ...row, text: `${row.text} ${i}` }))).map((line, i) =>
          message(line, i, 'api'),
        );
        if (all.length < 3) return;
        const from = at % (all.length - 2);
        const page = all.slice(from).map((of, i) => ({ ...of, id: `page${i}`, at: (of.at ?? 0) + skew }));
        const read = merged(pageOf(page), historyOf(all.slice(0, from + 2))).conversation.messages;
        expect(read.map(({ text }) => text)).toEqual(all.map(({ text }) => text));
      }),
      { numRuns: 300 },
    );
  });

  it('does so for pages that state neither times nor roles, up to the order of equal words', () => {
    fc.assert(
      fc.property(talk, fc.nat(), (rows, at) => {
        const all = timed(rows).map((line, i) => message(line, i, 'api'));
        const from = at % all.length;
        const page = all
          .slice(from)
          .map((of, i) => ({ ...of, id: `page${i}`, at: null, role: 'unknown' as const }));
        const read = merged(pageOf(page), historyOf(all)).conversation.messages;
        expect(read.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
      }),
      { numRuns: 300 },
    );
  });
});
