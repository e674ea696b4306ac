/** Where the messages of the last reading stand, so that evidence can be shown on the page. Held by the document. */
interface Places {
  readonly conversationId: string;
  readonly elements: ReadonlyMap<string, Element>;
}

const places = new WeakMap<Document, Places>();

export function keepPlaces(document: Document, conversationId: string, elements: Places['elements']): void {
  places.set(document, { conversationId, elements });
}

/** The message's element while it is still in the page, else null. */
export function placeOf(document: Document, conversationId: string, messageId: string): Element | null {
  const kept = places.get(document);
  if (kept?.conversationId !== conversationId) return null;
  const element = kept.elements.get(messageId);
  return element?.isConnected ? element : null;
}
