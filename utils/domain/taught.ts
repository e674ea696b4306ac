import * as v from 'valibot';

/** What a connection names in place of a helpdesk's id where the agent has taught Baton the page. */
export const OWN = 'own';

/** `{id}` is filled in elsewhere; here it would be a selector that means another one on every page. */
const selector = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1),
  v.maxLength(400),
  v.check((css) => !css.includes('{'), 'a selector has no places to fill'),
);

const mark = v.object({
  selector,
  /** Where it stands: on the item or inside it, or on it or around it. */
  reach: v.picklist(['inside', 'around']),
});

const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80));

/** A page that an agent has taught Baton by pointing: selectors as data, kept with the brand. */
export const taughtPage = v.object({
  /** Epoch ms: selectors are dated. */
  taughtAt: v.pipe(v.number(), v.finite()),
  /**
   * Where the address holds the conversation's id: path, query or hash with `{id}` in its place and a star for a part
   * that differs from page to page, for example `/cases/{id}`, `/inbox?case={id}` or `/app#/cases/{id}`.
   */
  address: v.pipe(
    v.string(),
    v.maxLength(500),
    v.check((of) => of.split('{id}').length === 2, 'the id stands in one place'),
  ),
  /** Host of an open shadow root in which everything stands, or null. */
  host: v.nullable(selector),
  log: selector,
  item: selector,
  body: v.nullable(selector),
  sender: v.nullable(selector),
  time: v.nullable(selector),
  /**
   * Marks of an item; `our side` is what AI and team share where nothing but their names tells them apart. An item that
   * none fits, or that fits two, stays unknown.
   */
  roles: v.pipe(
    v.array(
      v.object({
        role: v.picklist(['customer', 'ai', 'agent', 'our side']),
        ...mark.entries,
        /** Marks that must be there as well. */
        also: v.exactOptional(v.pipe(v.array(mark), v.maxLength(10))),
      }),
    ),
    v.maxLength(20),
  ),
  /** Names that tell AI and team apart on our side. */
  names: v.exactOptional(
    v.pipe(v.array(v.object({ role: v.picklist(['ai', 'agent']), name })), v.maxLength(20)),
  ),
  composer: v.nullable(selector),
});

export type TaughtPage = v.InferOutput<typeof taughtPage>;
export type TaughtMark = v.InferOutput<typeof mark>;
export type TaughtRole = TaughtPage['roles'][number];
