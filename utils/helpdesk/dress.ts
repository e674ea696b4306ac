/**
 * Styles a shadow root of Baton's own. Constructed sheets are out of reach of the page's policy; where a browser
 * refuses them here, an element serves.
 */
export function dress(root: ShadowRoot, style: string, document: Document): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const element = document.createElement('style');
    element.textContent = style;
    root.prepend(element);
  }
}
