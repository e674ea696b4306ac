import * as v from 'valibot';

const selector = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(400));

/** A page that an agent has taught Baton by pointing: selectors as data, kept with the brand. */
export const taughtPage = v.object({
  /** Epoch ms: selectors are dated. */
  taughtAt: v.pipe(v.number(), v.finite()),
  /** Where the address holds the conversation's id: the path, query or hash with `{id}` in its place. */
  address: v.pipe(v.string(), v.minLength(1), v.maxLength(500)),
  /** Host of an open shadow root in which everything stands, or null. */
  host: v.nullable(selector),
  log: selector,
  item: selector,
  body: v.nullable(selector),
  sender: v.nullable(selector),
  time: v.nullable(selector),
  /** Marks on, in or around an item; an item that none fits stays unknown. */
  roles: v.pipe(
    v.array(
      v.object({
        role: v.picklist(['customer', 'ai', 'agent']),
        selector,
        reach: v.picklist(['inside', 'around']),
      }),
    ),
    v.maxLength(20),
  ),
  composer: v.nullable(selector),
});

export type TaughtPage = v.InferOutput<typeof taughtPage>;
