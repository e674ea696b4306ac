import { Feed } from '../feed.ts';
import { makeDesktop } from './desktop.ts';
import { makeLegacy } from './legacy.ts';

/** One of Zammad's two agent pages: hash routes on `/`, the desktop view on `/desktop` (facts §8). */
export interface View {
  readonly root: HTMLElement;
  /** Draws everything anew: a ticket was opened or closed, or the address moved. */
  draw(): void;
  /** One ticket has more to show. */
  show(id: string): void;
}

const feed = new Feed((event) => {
  if (event.kind === 'theme') document.documentElement.setAttribute('data-theme', event.theme);
  else if (event.kind === 'move') go(event.path);
  else if (event.kind === 'message' || event.kind === 'typing') view().show(event.id);
  else view().draw();
});
const legacy = makeLegacy(feed.threads, go);
const desktop = makeDesktop(feed.threads, go);

function view(): View {
  return location.pathname.startsWith('/desktop') ? desktop : legacy;
}

/** The hash moves as a link moves it, so that the page hears `hashchange`; the desktop view's router pushes. */
function go(path: string): void {
  const to = new URL(path, location.href);
  if (to.pathname === location.pathname && to.hash !== location.hash) {
    location.hash = to.hash;
    return;
  }
  history.pushState(null, '', path);
  draw();
}

function draw(): void {
  const { root } = view();
  const app = document.getElementById('app');
  if (app?.firstElementChild !== root) app?.replaceChildren(root);
  view().draw();
  const id = /(\d+)/.exec(location.pathname + location.hash)?.[1];
  const subject = id === undefined ? undefined : feed.threads.get(id)?.subject;
  document.title = subject === undefined ? 'Support desk' : `${subject} – Support desk`;
}

addEventListener('hashchange', draw);
addEventListener('popstate', draw);
draw();
