import type { Build } from './build.ts';

/** Outlines over the page, in elements of the guide's own: nothing of the page is touched. */
export interface Boxes {
  readonly aim: HTMLElement;
  /** Outlines what is aimed at; null: nothing is. */
  aimAt(element: Element | null): void;
  /** Outlines what was pointed at already, each with its word. */
  take(taken: readonly { readonly element: Element; readonly word: string }[]): void;
  /** Lays all outlines where their elements are now. */
  place(): void;
}

export function boxesIn(root: ShadowRoot, make: Build): Boxes {
  const aim = make('div', { class: 'aim', hidden: '' });
  let aimed: Element | null = null;
  let taken: { box: HTMLElement; element: Element }[] = [];
  root.append(aim);
  const lay = (box: HTMLElement, element: Element): void => {
    const { left, top, width, height } = element.getBoundingClientRect();
    box.hidden = width === 0 && height === 0;
    for (const [name, value] of Object.entries({ left, top, width, height }))
      box.style.setProperty(name, `${value}px`);
  };
  const place = (): void => {
    if (aimed === null) aim.hidden = true;
    else lay(aim, aimed);
    for (const { box, element } of taken) lay(box, element);
  };
  return {
    aim,
    aimAt(element) {
      aimed = element;
      place();
    },
    take(of) {
      for (const { box } of taken) box.remove();
      taken = of.map(({ element, word }) => ({
        element,
        box: make('div', { class: 'taken' }, make('span', {}, word)),
      }));
      root.append(...taken.map(({ box }) => box));
      place();
    },
    place,
  };
}
