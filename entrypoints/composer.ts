import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Inserted, Undone } from '../utils/domain/draft.ts';
import { compose } from '../utils/helpdesk/compose/compose.ts';
import { takeRequest } from '../utils/helpdesk/compose/request.ts';
import { undo } from '../utils/helpdesk/compose/undo.ts';
import { helpdeskOn } from '../utils/helpdesk/index.ts';

/**
 * Runs in the page's own world, once for each press, and ends: see `ComposerRequest`. Its result is what came of it,
 * or null where no request was left or the page is none that Baton knows.
 */
export default defineUnlistedScript({
  // A name of its own would stay behind in the page.
  globalName: false,
  main: (): Promise<Inserted | Undone> | null => {
    const request = takeRequest(globalThis);
    const helpdesk = request && helpdeskOn(new URL(location.href), request.connections);
    if (!request || !helpdesk || window.top !== window) return null;
    return request.do === 'insert'
      ? compose(window, helpdesk, request.insertion)
      : undo(window, helpdesk, request.undo);
  },
});
