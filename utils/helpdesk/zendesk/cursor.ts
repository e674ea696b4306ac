import { objectIn, wordIn } from '../json.ts';

/** Addresses of the page after this one (facts/zendesk 3.1): the link itself first; the cursor serves where the link names another host. */
export function nextOf(json: unknown, query: string): readonly string[] {
  const more = objectIn(json, 'meta')?.has_more;
  if (more === false) return [];
  const link = wordIn(json, 'links', 'next') ?? wordIn(json, 'next_page');
  const cursor = more === true ? wordIn(json, 'meta', 'after_cursor') : null;
  const path = cursor && `?${query}&page[after]=${encodeURIComponent(cursor)}`;
  return [link, path].filter((address) => address !== null);
}
