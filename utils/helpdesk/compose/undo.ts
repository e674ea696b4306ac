import type { Undone, UndoToken } from '../../domain/draft.ts';
import type { Helpdesk } from '../helpdesk.ts';
import { pause } from './compose.ts';
import { fingerprintOf } from './content.ts';
import { composerIn } from './found.ts';
import { takeBack } from './takeback.ts';

/** As in `compose`: an editor may redraw itself once more, ms. */
const SETTLED_MS = 100;

/**
 * Takes a draft out again, as long as the editor of the same conversation holds exactly what was left there. What an
 * agent had written before stays, or comes back. Runs in the page's own world.
 */
export async function undo(window: Window, helpdesk: Helpdesk, token: UndoToken): Promise<Undone> {
  const url = new URL(window.location.href);
  const isFront =
    helpdesk.id === token.helpdesk &&
    url.host === token.site &&
    helpdesk.conversationIdAt(url) === token.conversationId;
  if (!isFront) return 'moved';
  const found = composerIn({ document: window.document, url, helpdesk });
  if (found === null || fingerprintOf(found.editor) !== token.after) return 'changed';
  if (!takeBack(found.editor, { fingerprint: token.before, ink: token.own })) return 'changed';
  const left = fingerprintOf(found.editor);
  await pause(window, SETTLED_MS);
  return fingerprintOf(found.editor) === token.after && left !== token.after ? 'changed' : 'undone';
}
