import type { Role } from '../../../domain/conversation.ts';
import type { TaughtPage } from '../../../domain/taught.ts';
import { NOBODY } from '../../helpdesk.ts';
import { type PageReading, readPage } from '../../read.ts';
import { idAt } from '../address.ts';
import { type Proposal, withNames } from '../propose.ts';
import { taughtHelpdesk } from '../taught.ts';
import type { Build } from './build.ts';
import { doubtWords, type GuideWords, roleWord } from './words.ts';

/** What the agent has chosen of what a proposal leaves open. */
export interface Choices {
  readonly byName: boolean;
  /** One of the proposal's addresses. */
  readonly address: string;
}

/** Doubts that cost nothing which the preview would not show, last. */
const ROLES: readonly Role[] = ['customer', 'ai', 'agent', 'unknown'];
const FIRST_WORDS = 90;

export function chosenPage(of: Proposal, { byName, address }: Choices): TaughtPage {
  return { ...((byName ? withNames(of) : null) ?? of.page), address };
}

/** What would be read by a proposal: counts, messages, the id found in the address, doubts in words. */
export function previewOf(
  document: Document,
  url: URL,
  of: Proposal,
  choices: Choices,
  make: Build,
  say: GuideWords,
  choose: (choices: Choices) => void,
): HTMLElement[] {
  const page = chosenPage(of, choices);
  const read = readPage(document, url, taughtHelpdesk(page, url.host), NOBODY);
  const names = withNames(of)?.names;
  const doubts = of.doubts.filter(({ kind }) => !(kind === 'same look' && choices.byName));
  const naming = make('input', {
    type: 'checkbox',
    change: () => choose({ ...choices, byName: naming.checked }),
  });
  naming.checked = choices.byName;
  return [
    countsOf(read, make, say),
    messagesOf(read, make, say),
    addressOf(url, of, choices, make, say, choose),
    ...(doubts.length === 0
      ? []
      : [make('ul', { class: 'doubts' }, ...doubts.map((doubt) => make('li', {}, doubtWords(say, doubt))))]),
    ...(names === undefined
      ? []
      : [
          make(
            'label',
            {},
            naming,
            make(
              'span',
              {},
              say(
                'teach_byName',
                names.map(({ name }) => name),
              ),
            ),
          ),
        ]),
  ];
}

function messagesIn(read: PageReading) {
  return read.kind === 'read' ? read.messages : [];
}

function countsOf(read: PageReading, make: Build, say: GuideWords): HTMLElement {
  const counts = ROLES.map((role) => ({
    role,
    count: messagesIn(read).filter((message) => message.role === role).length,
  }));
  return make(
    'div',
    { class: 'counts' },
    ...counts
      .filter(({ role, count }) => count > 0 || role !== 'unknown')
      .map(({ role, count }) =>
        make('span', { 'data-role': role }, `${roleWord(say, role)} `, make('b', {}, String(count))),
      ),
  );
}

function messagesOf(read: PageReading, make: Build, say: GuideWords): HTMLElement {
  return make(
    'ol',
    { class: 'messages', tabindex: '0', 'aria-label': say('teach_preview') },
    ...messagesIn(read).map(({ role, text }) =>
      make(
        'li',
        { 'data-role': role },
        make('span', {}, roleWord(say, role)),
        make('span', {}, text.replace(/\s+/g, ' ').slice(0, FIRST_WORDS)),
      ),
    ),
  );
}

/** The id as it is read; where the address has several parts that it may be, the agent says which. */
function addressOf(
  url: URL,
  of: Proposal,
  choices: Choices,
  make: Build,
  say: GuideWords,
  choose: (choices: Choices) => void,
): HTMLElement {
  const id = idAt(choices.address, url) ?? '';
  if (of.addresses.length < 2) return make('p', {}, `${say('teach_id')}: `, make('b', { 'data-id': id }, id));
  const select = make(
    'select',
    { change: () => choose({ ...choices, address: select.value }) },
    ...of.addresses.map(({ pattern, id: other }) =>
      make('option', { value: pattern }, `${other} · ${pattern}`),
    ),
  );
  select.value = choices.address;
  return make('label', {}, make('span', {}, say('teach_id')), select);
}
