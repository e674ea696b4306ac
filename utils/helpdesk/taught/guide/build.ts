export type Child = Node | string | null | false;

/** Builds one element; a null or false child is left out. */
export type Build = <T extends keyof HTMLElementTagNameMap>(
  tag: T,
  given?: Readonly<Record<string, string | ((event: Event) => void)>>,
  ...children: readonly Child[]
) => HTMLElementTagNameMap[T];

export function buildIn(document: Document): Build {
  return (tag, given = {}, ...children) => {
    const made: HTMLElement = document.createElement(tag);
    for (const [name, value] of Object.entries(given)) {
      if (typeof value === 'string') made.setAttribute(name, value);
      else made.addEventListener(name, value);
    }
    made.append(...children.filter((child) => child !== null && child !== false));
    return made as HTMLElementTagNameMap[typeof tag];
  };
}
