/** What the shield hears for the guide; the page hears none of it. */
export interface Hears {
  move(x: number, y: number): void;
  /** A press at a place of the page. */
  press(x: number, y: number): void;
  /** Wheel turned over the page. */
  wheel(event: WheelEvent): void;
  /** True if the key was for the guide. */
  key(event: KeyboardEvent): boolean;
  /** What the guide draws may have to move with the page. */
  moved(): void;
}

const POINTER = [
  'pointerdown',
  'pointerup',
  'pointermove',
  'pointerover',
  'pointerout',
  'mousedown',
  'mouseup',
  'mousemove',
  'mouseover',
  'mouseout',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchend',
  'touchmove',
  'dragstart',
  'selectstart',
] as const;
/** What a button of the card hears in place of a click, which would pass through the page. */
export const PRESSED = 'pressed';
const KEYS = ['keydown', 'keypress', 'keyup'] as const;

/**
 * Takes every press and key while the agent points. A shield lies over the page, so that no element of it is ever hit,
 * and what passes the window is stopped there before any element hears it. What the page makes up itself is let by.
 */
export function raiseShield(
  window: Window,
  root: ShadowRoot,
  shield: HTMLElement,
  card: HTMLElement,
  hears: Hears,
  signal: AbortSignal,
): void {
  const options = { capture: true, signal, passive: false };
  const onCard = (event: MouseEvent): Element | null => {
    const isOfKeys = event.detail === 0 && event.type === 'click';
    const at = isOfKeys ? root.activeElement : root.elementFromPoint(event.clientX, event.clientY);
    return card.contains(at) ? at : null;
  };
  const take = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const pointed = (event: Event): void => {
    const at = event as MouseEvent;
    if (!event.isTrusted) return;
    const own = Number.isFinite(at.clientX) ? onCard(at) : null;
    if (own !== null) {
      // The browser still does what it does with its own controls; nobody hears of it.
      event.stopImmediatePropagation();
      if (event.type === 'click') own.closest('button:enabled')?.dispatchEvent(new Event(PRESSED));
    } else if (!shield.hidden) {
      take(event);
      if (event.type === 'pointermove') hears.move(at.clientX, at.clientY);
      if (event.type === 'click') hears.press(at.clientX, at.clientY);
    }
  };
  const typed = (event: Event): void => {
    if (!event.isTrusted) return;
    const isOwn = !shield.hidden || root.activeElement !== null;
    const isHandled = event.type === 'keydown' && hears.key(event as KeyboardEvent);
    if (isHandled) event.preventDefault();
    if (isHandled || isOwn) event.stopImmediatePropagation();
  };
  for (const type of POINTER) window.addEventListener(type, pointed, options);
  for (const type of KEYS) window.addEventListener(type, typed, options);
  window.addEventListener(
    'wheel',
    (event) => {
      if (!event.isTrusted || shield.hidden || onCard(event) !== null) return;
      take(event);
      hears.wheel(event);
    },
    options,
  );
  for (const type of ['scroll', 'resize'])
    window.addEventListener(type, () => hears.moved(), { capture: true, signal });
}
