// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../utils/domain/conversation.ts';
import { NOBODY } from '../../utils/helpdesk/helpdesk.ts';
import type { History } from '../../utils/helpdesk/history/history.ts';
import { mergeReadings } from '../../utils/helpdesk/merge/merge.ts';
import type { PageRead } from '../../utils/helpdesk/read.ts';

/** One message of the true conversation, and what happens to it on its way into a view. */
interface Said {
  readonly who: 'Robin' | 'Nova' | 'Sam';
  readonly words: string;
  readonly isTwin: boolean;
  readonly gapS: number;
  readonly change: 'none' | 'grown' | 'struck' | 'translated' | 'hidden';
  readonly isRoleStated: boolean;
  readonly jitterMs: number;
}

const ROLES = { Robin: 'customer', Nova: 'ai', Sam: 'agent' } as const;

const said: fc.Arbitrary<Said> = fc.record({
  who: fc.constantFrom('Robin', 'Nova', 'Sam'),
  words: fc.constantFrom('yes', 'no thanks', 'a person please', 'still broken today', 'thank you very much'),
  isTwin: fc.boolean(),
  gapS: fc.integer({ min: 2, max: 900 }),
  change: fc.constantFrom('none', 'none', 'none', 'grown', 'struck', 'translated', 'hidden'),
  isRoleStated: fc.boolean(),
  jitterMs: fc.integer({ min: -450, max: 450 }),
});
const talk = fc.array(said, { minLength: 2, maxLength: 30 });

/** The true conversation. Twins are the same words of one person, never within half a minute: no view could tell them apart. */
function truthOf(talk: readonly Said[]): Message[] {
  let at = Date.parse('2025-12-01T08:00:00Z');
  return talk.map(({ who, words, isTwin, gapS }, i) => {
    at += (isTwin ? gapS + 31 : gapS) * 1_000;
    const text = isTwin ? `${words} indeed` : `${words} ${i} times`;
    return { id: `api${i}`, role: ROLES[who], visibility: 'public', at, author: who, text };
  });
}

function changed(text: string, { change }: Said, i: number): string {
  if (change === 'grown') return `${text}, and more of it`;
  if (change === 'struck') return text.replace(/\p{L}/gu, '▇').replace('▇', text[0] ?? '');
  return change === 'translated' ? `autre chose numéro ${i}` : text;
}

interface Views {
  readonly truth: readonly Message[];
  readonly history: readonly Message[];
  readonly page: readonly Message[];
}

/** The history lacks what came late, the page what it folds away and what it hides. */
function viewsOf(
  talk: readonly Said[],
  late: number,
  folded: number,
  of: Partial<Message>,
  skewMs: number,
): Views {
  const truth = truthOf(talk);
  const history = truth.slice(0, truth.length - late);
  const page = truth.flatMap((message, i) => {
    const here = talk[i]!;
    if (i < folded || here.change === 'hidden') return [];
    const role = here.isRoleStated ? message.role : 'unknown';
    const at = (message.at ?? 0) + skewMs + here.jitterMs;
    return [{ ...message, id: `page${i}`, role, at, text: changed(message.text, here, i), ...of } as Message];
  });
  return { truth, history, page };
}

/** Every message once, in true order, in the words of one of its views, under its true role or none. */
function expectTrue({ truth, history, page }: Views): void {
  const shown = new Map(page.map((message) => [message.id.slice(4), message]));
  const wanted = truth.flatMap((message, i) => {
    const [stated, seen] = [history[i], shown.get(`${i}`)];
    return stated || seen ? [{ role: message.role, texts: [seen?.text, stated?.text], isKnown: stated }] : [];
  });
  const read = merged(page, history);
  expect(read.map(({ text }) => text)).toEqual(
    wanted.map(({ texts }, i) => texts.find((text) => text === read[i]?.text) ?? texts),
  );
  for (const [i, { role }] of read.entries()) {
    const allowed = wanted[i]?.isKnown ? [wanted[i]?.role] : [wanted[i]?.role, 'unknown'];
    expect(allowed).toContain(role);
  }
}

function merged(page: readonly Message[], history: readonly Message[]): readonly Message[] {
  const from = { helpdesk: 'zendesk', site: 'acme.zendesk.com', conversationId: '1' };
  const nothing = { subject: null, customer: null, tags: [] };
  const read: PageRead = {
    kind: 'read',
    ...from,
    ...nothing,
    messages: page,
    elements: new Map(),
    log: document.body,
    saysWhose: true,
    inferred: new Set(),
    carried: new Set(),
    folded: false,
    cut: 0,
    dropped: 0,
  };
  const stated: History = {
    kind: 'history',
    messages: history,
    complete: true,
    ...nothing,
    quietUntil: null,
  };
  const { reading } = mergeReadings(read, stated, NOBODY);
  return reading.kind === 'read' ? reading.conversation.messages : [];
}

/** Messages that both views show in the same words, said once: what clocks are compared by. */
function shared({ truth, history, page }: Views): number {
  const isSaidOnce = (text: string): boolean => truth.filter((other) => other.text === text).length === 1;
  return page.filter(({ id, text }) => history[Number(id.slice(4))]?.text === text && isSaidOnce(text))
    .length;
}

const HOUR = 60 * 60_000;

describe('two views of one conversation', () => {
  it('make it whole again where the page states times and authors', () => {
    fc.assert(
      fc.property(talk, fc.nat(4), fc.nat(8), (talk, late, folded) => {
        const views = viewsOf(talk, Math.min(late, talk.length - 1), folded, {}, 0);
        fc.pre(shared(views) > 0);
        expectTrue(views);
      }),
      { numRuns: 250 },
    );
  });

  it('do so when the page’s clock is off by any time', () => {
    const skews = fc.oneof(fc.integer({ min: -10 * HOUR, max: 10 * HOUR }), fc.constantFrom(3 * HOUR, -HOUR));
    fc.assert(
      fc.property(talk, fc.nat(4), fc.nat(8), skews, (talk, late, folded, skewMs) => {
        const views = viewsOf(talk, Math.min(late, talk.length - 1), folded, {}, skewMs);
        fc.pre(shared(views) > 1);
        expectTrue(views);
      }),
      { numRuns: 250 },
    );
  });

  it('do so where the page states neither times nor authors nor roles', () => {
    const bare = { at: null, author: null, role: 'unknown' } as const;
    fc.assert(
      fc.property(talk, fc.nat(4), fc.nat(8), (talk, late, folded) => {
        // On a page that says nothing else, words that are new are a message of their own, and twins are one another.
        const here = talk.map((of) => ({
          ...of,
          isTwin: false,
          change: of.change === 'translated' ? ('none' as const) : of.change,
        }));
        const views = viewsOf(here, Math.min(late, talk.length - 1), folded, bare, 0);
        fc.pre(shared(views) > 0);
        expectTrue(views);
      }),
      { numRuns: 250 },
    );
  });
});
