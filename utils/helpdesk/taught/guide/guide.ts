import type { TaughtPage } from '../../../domain/taught.ts';
import { dress } from '../../dress.ts';
import { textOf } from '../../text.ts';
import { elementAt, scrollUnder } from './aim.ts';
import { aimingIn } from './aiming.ts';
import { boxesIn } from './boxes.ts';
import { buildIn } from './build.ts';
import { type Acts, endCard, stepCard } from './card.ts';
import { raiseShield } from './shield.ts';
import { backFrom, STEPS, stepAt, type Trail } from './steps.ts';
import { style } from './style.ts';
import type { GuideWords } from './words.ts';

export interface GuideOptions {
  readonly window: Window & typeof globalThis;
  readonly say: GuideWords;
  readonly now: () => number;
  /** Keeps the page; a refusal is shown, and the agent may try again. */
  readonly keep: (page: TaughtPage) => Promise<void>;
  /** Ends the guide: it leaves nothing in the page. */
  readonly ending: AbortController;
}

const FIRST_WORDS = 80;

/**
 * Lets the agent point at a page's parts, and shows what would be read by them. It lives in a closed shadow root and
 * hears the agent alone; the page's elements are looked at and left as they are.
 */
export function mountGuide({ window, say, now, keep, ending }: GuideOptions): void {
  const { document } = window;
  const { signal } = ending;
  const make = buildIn(document);
  const host = make('div');
  const root = host.attachShadow({ mode: 'closed' });
  const shield = make('div', { class: 'shield' });
  const said = make('p', { class: 'said', dir: 'auto', 'aria-live': 'polite' });
  const card = make('section', {
    class: 'card',
    role: 'dialog',
    tabindex: '-1',
    dir: say('@@bidi_dir') || 'ltr',
    'aria-label': say('teach_title'),
  });
  root.append(shield, card);
  dress(root, style, document);
  const boxes = boxesIn(root, make);
  let trail: Trail = [];
  let aimed: Element | null = null;
  const aiming = aimingIn(document, host, () => (stepAt(trail) === 'composer' ? 'editor' : 'text'));

  const acts: Acts = {
    skip: () => go([...trail, null]),
    back: () => go(backFrom(trail)),
    again: () => go([]),
    move: () => void card.classList.toggle('aside'),
    end: () => ending.abort(),
    keep,
  };

  function go(to: Trail): void {
    trail = to;
    aimAt(null);
    const isPointing = stepAt(trail) !== null;
    shield.hidden = !isPointing;
    card.replaceChildren(
      ...(isPointing
        ? stepCard(trail, said, make, say, acts)
        : endCard(document, new URL(window.location.href), trail, now, make, say, acts)),
    );
    boxes.take(
      trail.flatMap((element, i) =>
        element === null ? [] : [{ element, word: say(`teach_as_${STEPS[i]}`) }],
      ),
    );
    card.focus({ preventScroll: true });
  }

  function aimAt(element: Element | null): void {
    if (element !== aimed) said.textContent = element === null ? '' : wordsOf(element);
    aimed = element;
    boxes.aimAt(element);
  }

  function key(event: KeyboardEvent): boolean {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    if (event.key === 'Tab') return turnAround(event.shiftKey);
    if (event.key === 'Escape') {
      ending.abort();
      return true;
    }
    const onControl = root.activeElement?.matches('button, select, input') === true;
    if (event.key === 'Backspace') {
      if (trail.length > 0) acts.back();
      return true;
    }
    if (shield.hidden || root.activeElement?.matches('select')) return false;
    if (event.key === 'Enter' && !onControl) {
      if (aimed !== null) go([...trail, aimed]);
      return true;
    }
    const next = aiming.next(event.key, aimed);
    if (next === null) return event.key.startsWith('Arrow');
    next.scrollIntoView({ block: 'nearest' });
    card.focus({ preventScroll: true });
    aimAt(next);
    return true;
  }

  /** Keeps the focus in the card, which would else wander through a page that hears no key. */
  function turnAround(isBack: boolean): boolean {
    const stops = [...card.querySelectorAll<HTMLElement>('button:enabled, select, input, [tabindex="0"]')];
    const at = stops.indexOf(root.activeElement as HTMLElement);
    const next = at < 0 ? (isBack ? -1 : 0) : (at + (isBack ? -1 : 1) + stops.length) % stops.length;
    (stops.at(next) ?? card).focus();
    return true;
  }

  raiseShield(
    window,
    root,
    shield,
    card,
    {
      key,
      move: (x, y) => aimAt(elementAt(document, x, y, host)),
      press: (x, y) => {
        const element = elementAt(document, x, y, host);
        if (element !== null) go([...trail, element]);
      },
      wheel: (event) => scrollUnder(elementAt(document, event.clientX, event.clientY, host), event),
      moved: boxes.place,
    },
    signal,
  );
  signal.addEventListener('abort', () => host.remove());
  document.documentElement.append(host);
  go([]);
}

function wordsOf(element: Element): string {
  const said = textOf(element).replace(/\s+/g, ' ').slice(0, FIRST_WORDS);
  return said === '' ? (element.getAttribute('aria-label') ?? element.localName) : `“${said}”`;
}
