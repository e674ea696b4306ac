import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerFor } from '../../scripts/read/answers.ts';
import type { Helpdesk } from '../../utils/helpdesk/helpdesk.ts';
import { helpdesks } from '../../utils/helpdesk/index.ts';

export { toldOf } from '../../scripts/record/told.ts';

const folder = join(import.meta.dirname, 'pages');

/** One folder of `pages`: a page, its address, the helpdesk's JSON where there is some, and what must be read. */
export interface Saved {
  readonly name: string;
  readonly helpdesk: Helpdesk;
  readonly url: URL;
  readonly expected: unknown;
  readonly document: () => Document;
  readonly fetch: typeof globalThis.fetch | null;
}

export const savedPages: readonly Saved[] = helpdesks
  .filter(({ id }) => existsSync(join(folder, id)))
  .flatMap((helpdesk) => readdirSync(join(folder, helpdesk.id)).map((name) => savedAt(helpdesk, name)));

function savedAt(helpdesk: Helpdesk, name: string): Saved {
  const file = (of: string): string => join(folder, helpdesk.id, name, of);
  const { url, reading } = JSON.parse(readFileSync(file('expected.json'), 'utf8'));
  const answers = existsSync(file('api.json')) ? JSON.parse(readFileSync(file('api.json'), 'utf8')) : null;
  const html = readFileSync(file('page.html'), 'utf8');
  return {
    name: `${helpdesk.id}/${name}`,
    helpdesk,
    url: new URL(url),
    expected: reading,
    document: () => documentOf(html),
    fetch: answers && fakeFetch(new Map(Object.entries(answers)), new URL(url).origin),
  };
}

/** A fresh document each time. jsdom knows no declarative shadow roots: they are attached here, as a browser's parser does. */
export function documentOf(html: string): Document {
  const parsed = parsedFrom.get(html) ?? new DOMParser().parseFromString(html, 'text/html');
  parsedFrom.set(html, parsed);
  const document = parsed.cloneNode(true) as Document;
  for (const template of document.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode="open"]')) {
    template.parentElement?.attachShadow({ mode: 'open' }).append(template.content);
    template.remove();
  }
  return document;
}

const parsedFrom = new Map<string, Document>();

function fakeFetch(answers: ReadonlyMap<string, unknown>, origin: string): typeof globalThis.fetch {
  return async (input) => {
    const { status, headers, body } = answerFor(new URL(String(input)), answers, origin) ?? NOT_FOUND;
    return new Response(body, { status, headers });
  };
}

const NOT_FOUND = { status: 404, headers: {}, body: '{}' };
