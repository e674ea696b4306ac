import fc from 'fast-check';

/** How a random chat page is built; the same template draws every conversation of it. */
export interface Template {
  readonly naming: 'words' | 'made' | 'modules' | 'none';
  /** Where the mark of a role stands, and in which words; `none`: the page does not tell roles at all. */
  readonly marks: 'attribute' | 'class' | 'picture' | 'around' | 'none';
  readonly words: readonly [customer: string, ai: string, agent: string];
  /** AI and agent share the agent's mark. */
  readonly isOneSide: boolean;
  readonly groups: boolean;
  readonly days: boolean;
  readonly shadow: boolean;
  readonly senders: 'each' | 'first' | 'none';
  readonly times: boolean;
  readonly wrappers: number;
  readonly inner: number;
  readonly bare: boolean;
  readonly noise: number;
  readonly sidebar: boolean;
}

export interface Said {
  readonly role: 'customer' | 'ai' | 'agent' | 'system';
  readonly text: string;
  readonly lines: number;
  /** Which of the page's whims this message has, a bit each. */
  readonly whims: number;
}

const WORDS = [
  ['customer', 'bot', 'agent'],
  ['visitor', 'ai', 'operator'],
  ['kunde', 'ki', 'mitarbeiter'],
  ['incoming', 'assistant', 'staff'],
  ['alpha', 'beta', 'gamma'],
  ['lime', 'plum', 'teal'],
] as const;

/** Vocabularies that say who speaks; in the others it must be worked out, or stay open. */
export const SPEAKING: ReadonlySet<Template['words']> = new Set(WORDS.slice(0, 4));

export const template: fc.Arbitrary<Template> = fc.record({
  naming: fc.constantFrom('words', 'words', 'made', 'modules', 'none'),
  marks: fc.constantFrom('attribute', 'class', 'picture', 'around', 'attribute', 'class', 'none'),
  words: fc.constantFrom(...WORDS),
  isOneSide: fc.boolean(),
  groups: fc.boolean(),
  days: fc.boolean(),
  shadow: fc.boolean(),
  senders: fc.constantFrom('each', 'first', 'none'),
  times: fc.boolean(),
  wrappers: fc.nat({ max: 2 }),
  inner: fc.nat({ max: 2 }),
  bare: fc.boolean(),
  noise: fc.nat({ max: 4 }),
  sidebar: fc.boolean(),
});

const role = fc.constantFrom('customer', 'customer', 'ai', 'ai', 'agent', 'system');
const said = fc.record({ role, lines: fc.integer({ min: 1, max: 3 }), whims: fc.nat({ max: 255 }) });

/** At least one message of each role, in any order; one sender writes twice in a row, so that a group is seen as one. */
export const talk: fc.Arbitrary<readonly Said[]> = fc
  .tuple(
    fc.shuffledSubarray(['customer', 'ai', 'agent'] as const, { minLength: 3 }),
    fc.array(said, { minLength: 3, maxLength: 24 }),
    fc.nat({ max: 255 }),
  )
  .map(([first, rest, whims]) =>
    [...[first[0] ?? ('ai' as const), ...first].map((role) => ({ role, lines: 1, whims })), ...rest].map(
      (one, i) => ({ ...one, text: `said ${word(i)}` }),
    ),
  );

/** No digits and no two alike: `word(27)` is `bb`. */
const word = (i: number): string =>
  `${i >= 26 ? word(Math.floor(i / 26) - 1) : ''}${String.fromCharCode(97 + (i % 26))}so`;

const NAMES = { customer: 'Robin Example', ai: 'Fin', agent: 'Sam Okafor', system: 'System' };
const WHIMS = ['unread', 'is-new', 'with-photo', 'starry', 'deco', 'wide-card', 'tinted', 'js-hook'];
const MOODS = ['calm', 'glad', 'cross', 'tired'];

type Child = Element | string;

/** Draws a conversation of the template; `itemOf` finds the element of each thing that was said. */
export function drawn(document: Document, of: Template, id: string, all: readonly Said[]): Drawn {
  const make = (part: string, attributes: Record<string, string> = {}, ...children: Child[]): Element => {
    const made = document.createElement(part === 'text' && of.bare ? 'p' : 'div');
    const name = classOf(of.naming, part);
    const classes = [name, attributes.class].filter(Boolean).join(' ');
    for (const [key, value] of Object.entries(attributes)) if (key !== 'class') made.setAttribute(key, value);
    if (classes !== '') made.setAttribute('class', classes);
    made.append(...children);
    return made;
  };
  const wrapped = (part: string, count: number, child: Element): Element =>
    count === 0 ? child : make(`${part}${'abc'[count] ?? ''}`, {}, wrapped(part, count - 1, child));
  // Where a page names nothing, groups of messages look like messages.
  const isGrouped = of.groups && of.naming !== 'none';
  /** What every message has is what the page is made of. */
  const isWhim = (i: number): boolean => all.some(({ whims }) => ((whims >> i) & 1) === 0);
  const texts = new Map<Said, Element>();
  const items = new Map<Said, Element>();
  const itemOf = (one: Said, isFirst: boolean): Element => {
    const mark = of.marks === 'none' || one.role === 'system' ? null : markOf(of, one.role);
    const text = make('text', {}, ...linesOf(document, one, of));
    texts.set(one, text);
    const attributes: Record<string, string> = {
      class: [
        of.marks === 'class' && mark ? `msg--${mark}` : '',
        ...WHIMS.filter((_, i) => i < of.noise * 2 && isWhim(i) && (one.whims >> i) & 1),
      ]
        .filter(Boolean)
        .join(' '),
      ...(of.noise > 1 ? { 'data-mood': MOODS[one.whims % 4] ?? '' } : {}),
      ...(of.noise > 2 ? { 'data-msg-id': `m-${id}-${one.text.length}${one.whims}` } : {}),
      ...(of.marks === 'attribute' && mark ? { 'data-kind': mark } : {}),
    };
    const head: Child[] = [];
    if (of.marks === 'picture' && mark) head.push(make('picture', { class: `face-${mark}` }));
    if (of.senders === 'each' || (of.senders === 'first' && isFirst))
      head.push(make('name', {}, NAMES[one.role]));
    if (of.times) {
      const time = document.createElement('time');
      time.setAttribute('datetime', new Date(1_760_000_000_000 + all.indexOf(one) * 60_000).toISOString());
      time.append('just now');
      head.push(time);
    }
    const item = make('item', attributes, ...head, wrapped('bubble', of.inner, text));
    items.set(one, item);
    return of.marks === 'around' && mark && !isGrouped ? make('side', { 'data-side': mark }, item) : item;
  };
  const runs = runsOf(all, isGrouped);
  const blocks = runs.map((run) => {
    const made = run.map((one, i) => itemOf(one, i === 0));
    if (!isGrouped) return made[0] as Element;
    const mark = of.marks === 'around' && run[0]?.role !== 'system' ? markOf(of, run[0]?.role ?? 'ai') : null;
    return make('group', mark ? { 'data-side': mark } : {}, ...made);
  });
  const half = Math.ceil(blocks.length / 2);
  const sections = of.days
    ? [blocks.slice(0, half), blocks.slice(half)].map((part, i) =>
        make('day', {}, make('date', {}, i ? 'Today' : 'Monday'), ...part),
      )
    : blocks;
  const log = make('log', { 'data-conversation-id': id }, ...sections);
  const box = document.createElement('textarea');
  box.setAttribute('name', 'reply');
  const pane = make('pane', {}, wrapped('frame', of.wrappers, log), make('foot', {}, box));
  const side = of.sidebar
    ? [
        make(
          'list',
          {},
          ...['one', 'two', 'three'].map((it) => make('entry', {}, make('text', {}, `said ${it}`))),
        ),
      ]
    : [];
  const host = document.createElement('div');
  host.id = 'app';
  if (of.shadow) host.attachShadow({ mode: 'open' }).append(...side, pane);
  else host.append(...side, pane);
  document.body.replaceChildren(host);
  return { texts, items, box };
}

export interface Drawn {
  readonly texts: ReadonlyMap<Said, Element>;
  readonly items: ReadonlyMap<Said, Element>;
  readonly box: Element;
}

function markOf(of: Template, role: Said['role']): string {
  const [customer, ai, agent] = of.words;
  return role === 'customer' ? customer : role === 'ai' && !of.isOneSide ? ai : agent;
}

function runsOf(all: readonly Said[], grouped: boolean): Said[][] {
  const runs: Said[][] = [];
  for (const one of all) {
    const last = runs.at(-1);
    if (grouped && last?.[0]?.role === one.role && last.length < 3) last.push(one);
    else runs.push([one]);
  }
  return runs;
}

function linesOf(document: Document, one: Said, of: Template): Child[] {
  if (of.bare || one.lines === 1) return [one.text];
  return Array.from({ length: one.lines }, (_, i) => {
    const line = document.createElement('p');
    line.append(i === 0 ? one.text : `and ${one.text}`);
    return line;
  });
}

const MADE: Record<string, string> = {
  item: 'sc-175iuw8-0 ecaNtR',
  log: 'sc-1b9d-2 hRtYqW',
  text: 'css-1x2y3z',
  name: '_a1b2c3',
};

function classOf(naming: Template['naming'], part: string): string {
  if (naming === 'none') return '';
  if (naming === 'words') return `chat-${part}`;
  return naming === 'made' ? (MADE[part] ?? `css-9z${part.length}x8k`) : `Chat_${part}__x7Yz${part.length}`;
}
