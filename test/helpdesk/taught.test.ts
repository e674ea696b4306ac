// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { TaughtPage } from '../../utils/domain/taught.ts';
import { NOBODY } from '../../utils/helpdesk/helpdesk.ts';
import { readPage } from '../../utils/helpdesk/read.ts';
import { type Proposal, propose, withNames } from '../../utils/helpdesk/taught/propose.ts';
import { taughtHelpdesk } from '../../utils/helpdesk/taught/taught.ts';
import { type Drawn, drawn, type Said, SPEAKING, talk, template } from './taught-pages.ts';

const NOW = Date.parse('2026-11-22T16:00:00Z');
const SITE = 'desk.acme.example';
const urlOf = (id: string): URL => new URL(`https://${SITE}/cases/${id}`);
const RUNS = Number(process.env.TAUGHT_RUNS ?? 60);

/** How a page reads what was said on it, held against the truth. */
interface Held {
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
  /** Messages of a party whose role is not told. */
  readonly unknown: readonly string[];
}

function held(page: TaughtPage, id: string, all: readonly Said[], { texts }: Drawn): Held {
  const read = readPage(document, urlOf(id), taughtHelpdesk(page, SITE), NOBODY);
  const rows = all.map((one) => {
    const text = texts.get(one) as Element;
    const at =
      read.kind === 'read' ? read.messages.filter((it) => read.elements.get(it.id)?.contains(text)) : [];
    const [message] = at;
    const element = read.kind === 'read' ? read.elements.get(message?.id ?? '') : undefined;
    const isAlone = all.every((other) => other === one || !element?.contains(texts.get(other) ?? null));
    const isRead = at.length === 1 && isAlone && message?.text.includes(one.text) === true;
    return { one, role: isRead ? message.role : null };
  });
  const said = ({ one, role }: (typeof rows)[number]): string => `${one.text}: ${one.role} read as ${role}`;
  // A line of the system is nobody's message: it may be left out, but it may not be anybody's.
  const ofParty = rows.filter(({ one }) => one.role !== 'system');
  return {
    wrong: rows.filter(({ one, role }) => role !== null && role !== 'unknown' && role !== one.role).map(said),
    missed: ofParty.filter(({ role }) => role === null).map(said),
    unknown: ofParty.filter(({ role }) => role === 'unknown').map(said),
  };
}

/** What the agent points at: a message as a whole, a line of its text, or its text. */
const WAYS = [
  ({ items }: Drawn, one: Said) => items.get(one),
  ({ texts }: Drawn, one: Said) => texts.get(one)?.firstElementChild ?? texts.get(one),
  ({ texts }: Drawn, one: Said) => texts.get(one),
];

/** @throws {Error} where nothing is proposed */
function taught(page: Drawn, all: readonly Said[], which: number, way: number): Proposal {
  const at = (role: Said['role']): Element => {
    const those = all.filter((one) => one.role === role);
    return WAYS[way]?.(page, those[which % those.length] as Said) as Element;
  };
  const pointed = { customer: at('customer'), ai: at('ai'), agent: at('agent'), composer: page.box };
  const given = propose(urlOf('4711'), pointed, NOW);
  if ('problem' in given) throw new Error(`${given.problem}\n${document.body.outerHTML}`);
  return given;
}

const parameters = [template, talk, talk, fc.nat({ max: 20 }), fc.nat({ max: 2 })] as const;

afterEach(() => document.body.replaceChildren());

describe('a page that nobody has described, pointed at in three places', () => {
  it('is read: every message once, no role wrong, and every role that the page’s own words say', () => {
    fc.assert(
      fc.property(...parameters, (of, all, others, which, way) => {
        const given = taught(drawn(document, of, '4711', all), all, which, way);
        const later = [...all, ...others.map((one) => ({ ...one, text: `later ${one.text}` }))];
        const says = of.marks !== 'none' && !of.isOneSide && SPEAKING.has(of.words);
        // Told by names as well, where names are what is left.
        for (const page of [given.page, withNames(given)].filter((one) => one !== null)) {
          const read = JSON.stringify(page, null, 1);
          // As it was taught, when more has arrived, and in another conversation.
          for (const [id, said] of [
            ['4711', all],
            ['4711', later],
            ['52', others],
          ] as const) {
            const { wrong, missed, unknown } = held(page, id, said, drawn(document, of, id, said));
            expect(wrong, read).toEqual([]);
            expect(missed.length, read).toBeLessThanOrEqual(said.length * 0.05);
            if (says) expect(unknown, read).toEqual([]);
          }
        }
      }),
      { numRuns: RUNS },
    );
  }, 300_000);

  it('is left as it was', () => {
    fc.assert(
      fc.property(...parameters, (of, all, _, which, way) => {
        const page = drawn(document, of, '4711', all);
        const before = document.documentElement.outerHTML;
        taught(page, all, which, way);
        expect(document.documentElement.outerHTML).toBe(before);
      }),
      { numRuns: 15 },
    );
  }, 60_000);
});
