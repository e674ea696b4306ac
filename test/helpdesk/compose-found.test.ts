// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ComposerSight } from '../../utils/domain/draft.ts';
import { composerIn, composerSight } from '../../utils/helpdesk/compose/found.ts';
import { cssOf, scopesOf } from '../../utils/helpdesk/find.ts';
import type { Helpdesk } from '../../utils/helpdesk/helpdesk.ts';
import { intercom } from '../../utils/helpdesk/intercom/intercom.ts';
import { zendesk } from '../../utils/helpdesk/zendesk/zendesk.ts';
import { documentOf } from './saved.ts';

const folder = join(import.meta.dirname, 'composers');
const saved = (helpdesk: Helpdesk, file: string): Document =>
  documentOf(readFileSync(join(folder, helpdesk.id, file), 'utf8'));
const ticket = (id: number) => new URL(`https://acme.zendesk.com/agent/tickets/${id}`);
const inbox = new URL('https://app.intercom.com/a/inbox/ab12cd34/inbox/conversation/7');

describe('the composer in front', () => {
  it.each<[helpdesk: Helpdesk, file: string, url: URL, sight: ComposerSight | null]>([
    [zendesk, 'rich.html', ticket(301), { mode: 'public', isEmpty: true }],
    [zendesk, 'plain.html', ticket(310), { mode: 'public', isEmpty: true }],
    [zendesk, 'older.html', ticket(321), { mode: 'public', isEmpty: true }],
    [zendesk, 'read-only.html', ticket(331), null],
    // The ticket behind: its root is not the active one, its other marks still name it.
    [zendesk, 'rich.html', ticket(302), { mode: 'internal', isEmpty: false }],
    [zendesk, 'rich.html', ticket(399), null],
    [zendesk, 'rich.html', new URL('https://acme.zendesk.com/agent/dashboard'), null],
    [intercom, 'g3.html', inbox, { mode: 'unknown', isEmpty: true }],
    [intercom, 'g2.html', inbox, { mode: 'unknown', isEmpty: false }],
    [intercom, 'g1.html', inbox, { mode: 'internal', isEmpty: true }],
    [intercom, 'g3.html', new URL('https://app.intercom.com/a/inbox/ab12cd34/inbox/all'), null],
  ])('%$ of %#: as a button sees it', (helpdesk, file, url, sight) => {
    expect(composerSight({ document: saved(helpdesk, file), url, helpdesk })).toEqual(sight);
  });

  it.each([
    [310, 'public'],
    [311, 'public'],
    [312, 'public'],
    [313, 'public'],
    [314, 'internal'],
    [315, 'unknown'],
  ])('ticket %i of the plain page is %s', (id, mode) => {
    const sight = composerSight({
      document: saved(zendesk, 'plain.html'),
      url: ticket(id),
      helpdesk: zendesk,
    });
    expect(sight?.mode).toBe(mode);
  });

  it('is the open ticket’s own, whichever else is mounted', () => {
    for (const id of [310, 311, 312, 313, 314, 315]) {
      const found = composerIn({
        document: saved(zendesk, 'plain.html'),
        url: ticket(id),
        helpdesk: zendesk,
      });
      expect(found?.editor.closest('[data-ticket-id]')?.getAttribute('data-ticket-id')).toBe(String(id));
      expect(found?.box.matches('[data-test-id="editor-view"]')).toBe(true);
      expect(found?.kind).toBe('rich');
    }
  });

  const changed = (change: (document: Document) => void) => {
    const document = saved(zendesk, 'rich.html');
    change(document);
    return composerSight({ document, url: ticket(301), helpdesk: zendesk });
  };
  const editorIn = (document: Document) =>
    document.querySelector('[data-ticket-id="301"] [contenteditable]')!;

  it.each([
    ['it is locked', (document: Document) => editorIn(document).setAttribute('contenteditable', 'false')],
    ['it is read-only', (document: Document) => editorIn(document).setAttribute('aria-readonly', 'true')],
    ['it is switched off', (document: Document) => editorIn(document).setAttribute('aria-disabled', 'true')],
    [
      'its page does not answer',
      (document: Document) => editorIn(document).parentElement?.setAttribute('inert', ''),
    ],
    ['there are two', (document: Document) => editorIn(document).after(editorIn(document).cloneNode(true))],
    [
      'its root names another ticket',
      (document: Document) =>
        document.querySelector('[data-ticket-id="301"]')!.setAttribute('data-ticket-id', '9'),
    ],
  ])('is none where %s', (_, change) => expect(changed(change)).toBeNull());

  it('is the shown one of two', () => {
    const sight = changed((document) => {
      const twin = editorIn(document).cloneNode(true) as HTMLElement;
      twin.hidden = true;
      editorIn(document).before(twin);
    });
    expect(sight).toEqual({ mode: 'public', isEmpty: true });
  });

  it('says nothing of its mode where two marks contradict each other', () => {
    const sight = changed((document) => {
      const button = document.querySelector('[data-ticket-id="301"] [data-channel]')!;
      const twin = button.cloneNode() as Element;
      twin.setAttribute('data-channel', 'internal');
      button.after(twin);
    });
    expect(sight?.mode).toBe('unknown');
  });

  it('throws at nothing that a page does', () => {
    const document = saved(zendesk, 'rich.html');
    document.querySelector = () => {
      throw new Error('broken by the page');
    };
    document.querySelectorAll = document.querySelector as never;
    expect(composerSight({ document, url: ticket(301), helpdesk: zendesk })).toBeNull();
  });
});

describe('every row of a composer', () => {
  const rows = [zendesk, intercom].flatMap((helpdesk) =>
    Object.values(helpdesk.composer).flatMap((marks) =>
      [...marks].map((mark) => ({ helpdesk, mark, name: `${helpdesk.id} ${mark.css}` })),
    ),
  );

  it.each(rows)('$name has a saved page', ({ helpdesk, mark }) => {
    expect([mark.since, mark.proof].every((it) => it !== '')).toBe(true);
    const pages = readdirSync(join(folder, helpdesk.id)).filter((file) =>
      scopesOf(saved(helpdesk, file), helpdesk.marks.host).some((scope) =>
        scope.querySelector(cssOf([mark])),
      ),
    );
    expect(pages).not.toEqual([]);
  });
});
