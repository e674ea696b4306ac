import * as v from 'valibot';
import { type TaughtPage, taughtPage } from '../../domain/taught.ts';
import { NOBODY } from '../helpdesk.ts';
import { readPage } from '../read.ts';
import { textOf } from '../text.ts';
import { type Ground, isShadow } from './points.ts';
import { taughtHelpdesk } from './taught.ts';

/**
 * True if reading by this page gives each message pointed at once, with its text, and with its role or with none. A role
 * that it has marks for must be read as such.
 */
export function proves(page: TaughtPage, { root, points }: Ground, url: URL): boolean {
  if (!v.is(taughtPage, page)) return false;
  const document = isShadow(root) ? root.ownerDocument : root;
  const read = readPage(document, url, taughtHelpdesk(page, url.host), NOBODY);
  if (read.kind === 'unreadable') return false;
  return points.every(({ role, body }) => {
    const said = read.messages.filter(({ id }) => read.elements.get(id)?.contains(body));
    const [message] = said;
    if (said.length !== 1 || message === undefined) return false;
    const isMarked = page.roles.some((mark) => mark.role === role);
    const [mine, theirs] = [bare(textOf(body)), bare(message.text)];
    const lines = message.text.split('\n').map(bare);
    const isPart = theirs.includes(mine) || (theirs !== '' && lines.every((line) => mine.includes(line)));
    const isText = page.body === null ? isPart : theirs === mine;
    return isText && message.role === (isMarked ? role : 'unknown');
  });
}

const bare = (text: string): string => text.replace(/\s+/g, '');
