import { clockOf, el, initialsOf, showLines } from '../feed.ts';
import type { StageMessage } from '../thread.ts';

/** One message of the panel; its element stays while its text grows. */
export interface Row {
  readonly root: HTMLElement;
  show(message: StageMessage, groupsWithNext: boolean): void;
}

/** §7: the AI agent, Captain, has the colour of a person; nothing in the page tells them apart. */
const COLOUR = {
  customer: 'bg-n-slate-4 text-n-slate-12',
  ai: 'bg-n-solid-blue text-n-slate-12',
  agent: 'bg-n-solid-blue text-n-slate-12',
  note: 'bg-n-solid-amber text-n-amber-12',
  system: 'bg-n-alpha-1 text-n-slate-11',
};

export function makeRow(message: StageMessage): Row {
  return message.role === 'system' ? activityRow(message) : saidRow(message);
}

// §7: div#message{id}.message-bubble-container[data-message-id], justify-start | -end | -center (H)
function container({ id }: StageMessage, side: string, ...children: Node[]): HTMLElement {
  const attributes = { id: `message${id}`, 'data-message-id': id, 'data-clarity-mask': 'True' };
  return el(
    'div',
    { ...attributes, class: `flex w-full mb-2 message-bubble-container ${side}` },
    ...children,
  );
}

function activityRow(message: StageMessage): Row {
  // §7: activity is centred, its sentence in span[title] (H)
  const sentence = el('span');
  const bubble = el(
    'div',
    { class: `text-sm rounded-lg ${COLOUR.system}`, 'data-bubble-name': 'activity' },
    sentence,
  );
  const show = (now: StageMessage): void => {
    sentence.title = now.text;
    sentence.textContent = now.text;
  };
  return { root: container(message, 'justify-center', el('div', {}, bubble)), show };
}

function saidRow(message: StageMessage): Row {
  const isOurs = message.role !== 'customer';
  const side = isOurs ? 'end' : 'start';
  const words = el('p');
  // §7: span.prose.prose-bubble holds the text (H)
  const prose = el('span', { class: 'prose prose-bubble' }, words);
  const bubble = el(
    'div',
    {
      class: `text-sm ${COLOUR[message.role]} ${isOurs ? 'right' : 'left'}-bubble rounded-xl max-w-lg px-4 py-3`,
      'data-bubble-name': 'text',
    },
    el('div', { class: 'gap-3 flex flex-col' }, prose),
  );
  const grid = el(
    'div',
    { class: `grid ${isOurs ? 'grid-cols-[1fr_24px]' : 'grid-cols-1fr'} gap-x-2` },
    el('div', { class: `[grid-area:bubble] flex ${isOurs ? 'justify-end' : ''}` }, bubble),
  );
  const root = container(message, `justify-${side}`, grid, el('div', { class: 'context-menu-wrap h-0 w-0' }));
  // §7: picture, time and lock stand on the last message of a group only, the picture on our side only (H)
  const marks = [meta(message, side), ...(isOurs ? [picture(message)] : [])];

  function show(now: StageMessage, groupsWithNext: boolean): void {
    showLines(words, now.text);
    root.classList.toggle('group-with-next', groupsWithNext);
    const [foot, face] = marks;
    if (groupsWithNext) for (const mark of marks) mark.remove();
    if (!groupsWithNext && foot && !foot.isConnected) bubble.append(foot);
    if (!groupsWithNext && face && !face.isConnected) grid.prepend(face);
  }
  return { root, show };
}

function meta(message: StageMessage, side: string): HTMLElement {
  // §7: <time> without a datetime; the lock of a note (H)
  const foot = el(
    'div',
    { class: `text-xs flex items-center gap-1.5 justify-${side} mt-2` },
    el('div', { class: 'inline' }, el('time', { class: 'inline' }, clockOf(message.at))),
  );
  if (message.role === 'note') foot.append(el('span', { class: 'i-lucide-lock-keyhole size-3' }));
  return foot;
}

function picture({ author, role }: StageMessage): HTMLElement {
  // §7: the sender is named by img[alt] alone (H)
  const image = el('img', { alt: author, src: faceOf(author, role === 'ai') });
  return el(
    'div',
    { class: '[grid-area:avatar] flex items-end' },
    el('span', { class: 'relative inline-flex group/avatar' }, el('span', { role: 'img' }, image)),
  );
}

function faceOf(name: string, isMachine: boolean): string {
  const [ground, ink] = isMachine ? ['#c9c3f5', '#3a2f9c'] : ['#bcd8fb', '#12406f'];
  const initials = initialsOf(name).replace(/[<&>]/g, '');
  const svg = [
    '<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48">',
    `<rect width="48" height="48" rx="12" fill="${ground}"/>`,
    `<text x="24" y="31" font-family="sans-serif" font-size="19" font-weight="600" text-anchor="middle"`,
    ` fill="${ink}">${initials}</text></svg>`,
  ].join('');
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
