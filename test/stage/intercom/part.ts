import { clockOf, el, initialsOf, showLines } from '../feed.ts';
import type { StageMessage, Thread } from '../thread.ts';

/** One part of the stream, in the markup of one generation (intercom-chatwoot-zammad.md §2.1). */
export type Generation = 'g2' | 'g3';

export interface Row {
  readonly root: HTMLElement;
  show(message: StageMessage): void;
}

/** §2.2 `data-part-group-category`: 1 customer, 3 teammate, 4 note, 5 bot, 20 system (M, G2 only). */
const CATEGORY = { customer: '1', agent: '3', note: '4', ai: '5', system: '20' };

export function makeRow(generation: Generation, thread: Thread, message: StageMessage): Row {
  return generation === 'g3' ? reactRow(message) : emberRow(thread, message);
}

/**
 * G3: Tailwind utilities only; nothing but the side tells who speaks, and Fin and teammates share a side (§2.3). The
 * picture of the sender is drawn by a style sheet from a neutral class, so no name or role is in the markup.
 */
function reactRow(message: StageMessage): Row {
  const side =
    message.role === 'customer' ? 'from-left' : message.role === 'system' ? 'middle' : 'from-right';
  const look = { customer: 'tone-a', agent: 'tone-b', ai: 'tone-c', note: 'tone-d', system: 'tone-e' };
  // §2.2: .intercom-interblocks (H for G2), .interblocks-html also tried in G3
  const body = el('div', { class: 'intercom-interblocks interblocks-html' });
  // §2.2: [class*="group/content-part"] (M)
  const root = el(
    'div',
    { class: `group/content-part relative flex ${side} ${look[message.role]}` },
    picture(message),
    el('div', { class: 'bubble' }, body, foot(message)),
  );
  return { root, show: (now) => showBlocks(body, now.text) };
}

/** G2: a group of parts by one author, then the part, then its body (§2.2). */
function emberRow(thread: Thread, message: StageMessage): Row {
  const kind = { customer: 'user', agent: 'admin', note: 'note', ai: 'admin', system: 'admin' };
  // §2.2: .intercom-interblocks-html (H for G2)
  const body = el('div', { class: 'intercom-interblocks intercom-interblocks-html' });
  const part = el(
    'div',
    // §2.2: conversation-stream-content-part (H for G2), inbox2__note-part and its kin (M)
    {
      'data-intercom-target': 'conversation-stream-content-part',
      class: kind[message.role] === 'note' ? 'inbox2__note-part' : 'inbox2__part',
    },
    el('div', { class: 'bubble' }, body, foot(message)),
  );
  // §2.2: admin-avatar-name inside a part: not the customer (M)
  if (message.role === 'agent' || message.role === 'note') {
    part.append(el('span', { 'data-testid': 'admin-avatar-name', class: 'sr' }, message.author));
  }
  const tone = {
    customer: 'from-left tone-a',
    agent: 'from-right tone-b',
    ai: 'from-right tone-c',
    note: 'from-right tone-d',
    system: 'middle tone-e',
  };
  // §2.2: data-part-group-id (H for G2), data-part-group-category (M)
  const root = el(
    'div',
    {
      'data-part-group-id': `${thread.id}-${message.id}`,
      'data-part-group-category': CATEGORY[message.role],
      class: `inbox2__part-group relative flex ${tone[message.role]}`,
    },
    picture(message),
    part,
  );
  return { root, show: (now) => showBlocks(body, now.text) };
}

function picture(message: StageMessage): HTMLElement {
  const mark = message.role === 'ai' ? '✦' : message.role === 'system' ? '' : initialsOf(message.author);
  // §2.2: .inbox2__avatar (M, G2)
  return el('div', { class: 'inbox2__avatar', 'aria-hidden': 'true', 'data-mark': mark });
}

function foot(message: StageMessage): HTMLElement {
  return el('div', { class: 'foot', 'data-clock': clockOf(message.at), 'aria-hidden': 'true' });
}

/** §2.2: block kinds of the block renderer; one paragraph for each line. */
function showBlocks(body: HTMLElement, text: string): void {
  const lines = text.split('\n');
  lines.forEach((line, i) => {
    if (!body.children[i])
      body.append(el('p', { class: 'intercom-interblocks-paragraph intercom-interblocks-align-left' }));
    const paragraph = body.children[i];
    if (paragraph) showLines(paragraph, line);
  });
  while (body.children.length > lines.length) body.lastChild?.remove();
}
