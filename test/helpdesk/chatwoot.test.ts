// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { chatwoot } from '../../utils/helpdesk/chatwoot/chatwoot.ts';
import { composerSight } from '../../utils/helpdesk/compose/found.ts';
import { NOBODY, type Senders } from '../../utils/helpdesk/helpdesk.ts';
import { readPage } from '../../utils/helpdesk/read.ts';
import { documentOf, savedPages } from './saved.ts';

describe('the page', () => {
  const address = new URL('https://chat.acme.example/app/accounts/1/conversations/43');
  const SIDES = ['start', 'end', 'other'] as const;
  const COLOURS = [
    'bg-n-slate-4',
    'bg-n-solid-blue',
    'bg-n-solid-iris',
    'bg-n-solid-amber',
    'bg-n-ruby-4',
    'bg-x1',
  ];

  function readAs(container: string, bubble: string, senders = NOBODY, picture = '') {
    const document = documentOf(`<ul class="conversation-panel">
      <div class="message-bubble-container ${container}" data-message-id="1"><div class="grid">
        <div class="[grid-area:avatar]">${picture}</div>
        <div><div data-bubble-name="text" class="${bubble}"><span class="prose prose-bubble">hello</span></div></div>
      </div></div></ul>`);
    const page = readPage(document, address, chatwoot, senders);
    return page.kind === 'read' ? page.messages[0] : undefined;
  }

  it.each(
    SIDES.flatMap((side) =>
      COLOURS.flatMap((colour) =>
        ['left-bubble', 'right-bubble', 'no-side'].map((bubble) => [side, colour, bubble] as const),
      ),
    ),
  )(
    'on the %s in %s with %s names a contact only where every mark agrees, and never a person',
    (side, colour, bubble) => {
      const role = readAs(`justify-${side}`, `${colour} ${bubble}`)?.role;
      const theirs = [side === 'start', colour === 'bg-n-slate-4', bubble === 'left-bubble'].some(Boolean);
      const ours = [
        side === 'end',
        colour !== 'bg-n-slate-4' && colour !== 'bg-x1',
        bubble === 'right-bubble',
      ].some(Boolean);
      expect(role).toBe(theirs && !ours ? 'customer' : 'unknown');
    },
  );

  it('takes a picture of ours for a bot’s in a bot’s colour alone', () => {
    const named = (colour: string): string | undefined =>
      readAs('justify-end', `${colour} right-bubble`, NOBODY, '<img alt="Helper" src="data:,">')?.role;
    expect(COLOURS.slice(1).map(named)).toEqual(['unknown', 'ai', 'unknown', 'unknown', 'unknown']);
  });

  it('gives a run its last one’s name, and never a bot’s name to what is not in a bot’s colour', () => {
    const item = (id: number, colour: string, more: string) => `
      <div class="message-bubble-container justify-end ${more}" data-message-id="${id}"><div class="grid">
        ${more === '' ? '<div class="[grid-area:avatar]"><img alt="Helper" src="data:,"></div>' : ''}
        <div><div data-bubble-name="text" class="${colour} right-bubble">
          <span class="prose prose-bubble">hello</span></div></div>
      </div></div>`;
    const namesOf = (...items: string[]): (string | null)[] => {
      const document = documentOf(`<ul class="conversation-panel">${items.join('')}</ul>`);
      const page = readPage(document, address, chatwoot, NOBODY);
      return page.kind === 'read' ? page.messages.map(({ author }) => author) : [];
    };
    const run = 'group-with-next';
    const [blue, iris] = ['bg-n-solid-blue', 'bg-n-solid-iris'];
    expect(namesOf(item(1, iris, run), item(2, iris, ''))).toEqual(['Helper', 'Helper']);
    expect(namesOf(item(1, blue, run), item(2, iris, ''))).toEqual([null, 'Helper']);
  });

  it('is settled by the brand’s names, on our side alone', () => {
    const senders: Senders = { bots: ['nova', 'hey'], people: ['John'] };
    const saved = savedPages.find(({ name }) => name === 'chatwoot/captain-without-api')!;
    const page = readPage(saved.document(), saved.url, chatwoot, senders);
    expect(page.kind === 'read' && page.messages.map(({ role }) => role)).toEqual([
      'customer',
      'ai',
      'customer',
      'ai',
      'ai',
      'system',
      'agent',
    ]);
  });
});

describe('the composer', () => {
  const saved = savedPages.filter(({ helpdesk }) => helpdesk === chatwoot);
  const box = (classes: string, button: string): string =>
    `<ul class="conversation-panel"></ul><div class="${classes}"><div class="ProseMirror" contenteditable="true"></div>
      <div class="right-wrap"><button type="submit" class="${button}">Send</button></div></div>`;

  it.each([
    ['reply-box', 'bg-n-brand', 'public'],
    ['reply-box is-focused', 'bg-n-brand', 'public'],
    ['reply-box is-private', 'bg-n-amber-9', 'internal'],
    ['reply-box is-private', 'bg-x2', 'internal'],
    ['reply-box', 'bg-n-amber-9', 'unknown'],
    ['reply-box is-x7', 'bg-x2', 'unknown'],
  ])('%s with a button in %s is %s', (classes, button, mode) => {
    const url = new URL('https://chat.acme.example/app/accounts/1/conversations/43');
    const page = { document: documentOf(box(classes, button)), url, helpdesk: chatwoot };
    expect(composerSight(page)).toEqual({ mode, isEmpty: true });
  });

  it('stands in the saved pages, with the draft that is in it', () => {
    const sights = saved.map(({ name, document, url }) => [
      name.slice('chatwoot/'.length),
      composerSight({ document: document(), url, helpdesk: chatwoot }),
    ]);
    const draft = (mode: string) => ({ mode, isEmpty: false });
    for (const [name, sight] of sights) {
      const expected = name === 'nothing-open' ? null : draft(name === 'notes' ? 'internal' : 'public');
      expect([name, sight]).toEqual([name, expected]);
    }
  });
});
