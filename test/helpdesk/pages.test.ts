// @vitest-environment jsdom
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { reading as readingShape } from '../../utils/domain/reading.ts';
import { cssOf, scopesOf } from '../../utils/helpdesk/find.ts';
import { type Mark, NOBODY } from '../../utils/helpdesk/helpdesk.ts';
import { helpdeskAt, helpdesks } from '../../utils/helpdesk/index.ts';
import { look } from '../../utils/helpdesk/look.ts';
import { readPage } from '../../utils/helpdesk/read.ts';
import { type Saved, savedPages, toldOf } from './saved.ts';

const now = (): number => Date.parse('2025-12-01T09:00:00Z');

beforeAll(() => {
  process.env.TZ = 'UTC';
});

describe.each(savedPages)('the page $name', ({ helpdesk, url, expected, document, fetch }) => {
  it('is read as expected, in the shape that the background takes', async () => {
    expect(helpdeskAt(url)).toBe(helpdesk);
    const reading = await look(document(), url, helpdesk, NOBODY, fetch, now);
    expect(toldOf(reading)).toEqual(expected);
    expect(v.is(readingShape, reading)).toBe(true);
  });

  it('gives the same ids when it is read again, and no id twice', async () => {
    const ids = async (): Promise<string[]> => {
      const reading = await look(document(), url, helpdesk, NOBODY, fetch, now);
      return reading.kind === 'read' ? reading.conversation.messages.map(({ id }) => id) : [];
    };
    const [once, again] = [await ids(), await ids()];
    expect(again).toEqual(once);
    expect(new Set(once).size).toBe(once.length);
  });

  it('is left as it was', () => {
    const page = document();
    const before = page.documentElement.outerHTML;
    readPage(page, url, helpdesk, NOBODY);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('is refused by every other helpdesk, on its address and on one of their own', () => {
    const addresses: Record<string, string> = {
      zendesk: 'https://acme.zendesk.com/agent/tickets/7001',
      intercom: 'https://app.intercom.com/a/inbox/abcd1234/inbox/conversation/4101',
      chatwoot: 'https://chat.acme.example/app/accounts/1/conversations/43',
      zammad: 'https://help.acme.example/#ticket/zoom/5',
    };
    const page = document();
    for (const other of helpdesks.filter((each) => each !== helpdesk)) {
      const theirs = new URL(addresses[other.id] ?? '');
      expect(other.at(url)).toBe(false);
      expect(other.conversationIdAt(theirs)).not.toBeNull();
      expect(readPage(page, url, other, NOBODY)).toMatchObject({ missing: ['conversation'] });
      expect(readPage(page, theirs, other, NOBODY).kind).toBe('unreadable');
    }
  });
});

describe('every row of a table', () => {
  const rows = helpdesks.flatMap((helpdesk) =>
    [...Object.entries(helpdesk.marks), ['signals', helpdesk.signals] as const].flatMap(([part, marks]) =>
      (marks as readonly Mark[]).flatMap(({ css, since, proof }) =>
        css
          .split(', ')
          .map((one) => ({ name: `${helpdesk.id} ${part} ${one}`, css: one, since, proof, helpdesk })),
      ),
    ),
  );

  const readable = savedPages.filter(({ expected }) => (expected as { kind: string }).kind === 'read');
  /** Each page is parsed once: its rows are many, and only looked for. */
  const parsed = new Map<Saved, (Document | ShadowRoot)[]>();
  const scopesIn = (page: Saved): (Document | ShadowRoot)[] => {
    const scopes = parsed.get(page) ?? scopesOf(page.document(), page.helpdesk.marks.host);
    parsed.set(page, scopes);
    return scopes;
  };

  it.each(rows)('$name is proven by a page that is read', ({ css, since, proof, helpdesk }) => {
    expect(since).not.toBe('');
    expect(proof).not.toBe('');
    const isProof = (page: Saved): boolean => {
      if (page.helpdesk !== helpdesk) return false;
      const id = helpdesk.conversationIdAt(page.url) ?? '';
      const selector = cssOf([{ css, since, proof }], id);
      return scopesIn(page).some((scope) => scope.querySelector(selector) !== null);
    };
    expect(readable.find(isProof)?.name).toBeDefined();
  });

  it('states a reason for each role', () => {
    for (const { roles } of helpdesks) expect(roles.every(({ why }) => why.length > 10)).toBe(true);
  });
});

describe('the brand’s names', () => {
  const page = savedPages.find(({ name }) => name === 'zendesk/bot-as-agent')!;
  const rolesWith = (bots: string[], people: string[]): string[] => {
    const read = readPage(page.document(), page.url, page.helpdesk, { bots, people });
    return read.kind === 'read' ? read.messages.map(({ author, role }) => `${author} ${role}`) : [];
  };

  it('settle what the page leaves open, whatever the case of the letters', () => {
    const roles = rolesWith([' nova ', 'Reply Bot'], ['somebody', 'HappyBot']);
    expect(roles).toEqual(
      expect.arrayContaining([
        'Nova ai',
        'Reply Bot ai',
        'Somebody agent',
        'HappyBot agent',
        'Ade Berg agent',
      ]),
    );
  });

  it('never turn a customer into an AI agent', () => {
    expect(rolesWith(['Bot Fan'], [])).toContain('Bot Fan customer');
  });
});
