import type { Message, Role } from '../domain/conversation.ts';

/**
 * What Baton must know of a helpdesk to read it. A helpdesk's file fills this contract: tables first, code last.
 * Nothing outside that file asks which helpdesk it has in hand.
 */
export interface Helpdesk {
  /** Lower-case word kept with every conversation, for example `zendesk`. */
  readonly id: string;
  /** As its maker writes it. */
  readonly name: string;
  /** Match patterns for the manifest. */
  readonly matches: readonly string[];
  /** True for addresses that this helpdesk's agents work on; look-alike hosts are refused. */
  readonly at: (url: URL) => boolean;
  /** The open conversation's id, or null while none is open: an ordinary state. */
  readonly conversationIdAt: (url: URL) => string | null;
  readonly marks: Marks;
  /** True if the page always shows a mark while it holds older messages back. */
  readonly tellsFolding: boolean;
  readonly signals: readonly Signal[];
  readonly roles: readonly RoleRow[];
  /** Epoch ms that a time element states, or null. */
  readonly timeOf: (time: Element) => number | null;
  /** The messages without the helpdesk's own boilerplate, and with its own notices called `system`. */
  readonly tidied: <M extends Message>(messages: readonly M[]) => readonly M[];
  readonly api: Api;
  readonly composer: Composer;
}

/** One dated way in which pages have marked a part. */
export interface Mark {
  /** Month or day of the oldest dated evidence; `undated` where there is none. */
  readonly since: string;
  /** `{id}` stands for the conversation's id. */
  readonly css: string;
  /** Where the evidence is, with the facts' confidence: H, M or L. */
  readonly proof: string;
}

/**
 * The parts of a page. Rows are tried in order and the first that matches wins: the most telling first, and of
 * two that say the same the newest first.
 */
export interface Marks {
  /** Hosts whose open shadow root is searched before the document. */
  readonly host: readonly Mark[];
  /**
   * The conversation's root. Empty: the page shows one conversation only, and everything is searched. `alone`: so does
   * a page with this root, which states no id because only the address does.
   */
  readonly root: readonly (Mark & { readonly alone?: true })[];
  /**
   * Inside or around a root: where `attribute` names another conversation, the root is refused. `pattern`: its first
   * group is the id, where the attribute holds more than that.
   */
  readonly identity: readonly (Mark & { readonly attribute: string; readonly pattern?: RegExp })[];
  /** In the document, once: `attribute` holds the id of the conversation in front. Vouches for a root without an id. */
  readonly selected: readonly (Mark & { readonly attribute: string })[];
  /** Widest element that still belongs to this conversation alone: subject, tags and customer are looked for there. */
  readonly pane: readonly Mark[];
  readonly log: readonly Mark[];
  readonly item: readonly Mark[];
  /** Inside an item: without it the item is not a message. Empty: every item is one. */
  readonly bubble: readonly Mark[];
  readonly body: readonly Mark[];
  readonly sender: readonly Mark[];
  readonly time: readonly Mark[];
  /** Attributes that hold a message's own id, on the item. */
  readonly ids: readonly (Mark & { readonly attribute: string })[];
  /** Items whose sender stands on the next one. Absent: the first message of a run names its sender. */
  readonly runsOn?: readonly Mark[];
  /** All rows apply: left out of a message's text. */
  readonly noise: readonly Mark[];
  /** All rows apply: an earlier message quoted in this one begins here. */
  readonly quote: readonly Mark[];
  /** All rows apply: a picture or a file, named in place of a text that is empty. */
  readonly attachment: readonly (Mark & { readonly says: string })[];
  /** Present while older messages are not in the page. Empty or silent proves nothing unless `tellsFolding`. */
  readonly folded: readonly Mark[];
  readonly subject: readonly Mark[];
  readonly customer: readonly Mark[];
  readonly tag: readonly Mark[];
}

/** A mark that says something about an item: who wrote it, who may see it, whether it is shown. */
export interface Signal extends Mark {
  readonly says: Word;
  /** Where the mark stands: on the item or inside it, or on it or around it. */
  readonly reach: 'inside' | 'around';
}

export type Word =
  | 'customer'
  | 'ai'
  | 'our side'
  | 'staff'
  | 'teammate'
  | 'automation'
  | 'note'
  /** Brought here from another thread, whose people are not this one's. */
  | 'elsewhere'
  | 'hidden'
  /** One of several marks that say something only together. */
  | `mark ${string}`;
export type Signals = ReadonlySet<Word>;

/** The first row whose words were all seen decides; no row, no role. */
export interface RoleRow {
  readonly when: readonly Word[];
  /** The sender's name must fit as well. */
  readonly named?: RegExp;
  readonly role: Role;
  /** True: concluded, not stated; the reading says so. */
  readonly inferred?: true;
  readonly why: string;
}

/** The helpdesk's own JSON, read with the agent's session: asked for on opening, never polled. */
export interface Api {
  /** Ways to the same history, the best first: the next one is asked where a way is not offered or not understood. */
  readonly routes: readonly Route[];
  /**
   * Where the page states no roles and the JSON has no shared allowance: least ms between two requests for the roles
   * of messages that have arrived since. Null: one request on opening, and never another for what arrives later.
   */
  readonly againMs: number | null;
}

/** One way to a conversation's history. */
export interface Route {
  /** Same-origin path with query, or null where the address does not give what the path needs. */
  readonly path: (id: string, url: URL) => string | null;
  /** Null if the JSON is not what was expected. */
  readonly parse: (json: unknown) => HistoryPage | null;
  /** The first page is the newest, and each next one holds what came before it. */
  readonly backwards?: true;
  /** Response header that tells the account's shared allowance as `total=..; remaining=..; resets=..`. */
  readonly allowanceHeader: string | null;
  /** Pages of one conversation that are asked for at most: the allowance is the whole account's. */
  readonly maxPages: number;
  /** Request headers that the helpdesk's own page makes of its cookie; they are used at once and never kept. */
  readonly headersOf?: (cookie: string) => Readonly<Record<string, string>>;
}

/** Where a draft may be put. Searched inside the conversation's own root, or where there is none in the page. */
export interface Composer {
  /** The block around an editor: its mode is looked for in it. Empty: the editor stands alone. */
  readonly box: readonly Mark[];
  /** What is typed into, an editable element or a text field; inside the box where there is one. */
  readonly editor: readonly Mark[];
  /**
   * Who would see what is sent from here. Read on the box, inside it or around it; where nothing is said there, in all
   * that belongs to the conversation. No row, or two that contradict each other: the mode is unknown.
   */
  readonly modes: readonly (Mark & {
    readonly says: 'public' | 'internal';
    readonly reach: 'inside' | 'around';
  })[];
}

/** A page whose composer nobody has described: drafts are copied there, never inserted. */
export const NO_COMPOSER: Composer = { box: [], editor: [], modes: [] };

/** One answer of the helpdesk's JSON, oldest message first. */
export interface HistoryPage {
  readonly messages: readonly Message[];
  /** Addresses of the next page, the best first; empty at the end. */
  readonly next: readonly string[];
  /** True if the helpdesk says, or the count shows, that messages are left out and cannot be asked for. */
  readonly partial: boolean;
  /** True if messages of this conversation are kept where only the next way leads: it is asked as well. */
  readonly elsewhere?: boolean;
  readonly subject: string | null;
  readonly customer: string | null;
  readonly tags: readonly string[];
}

/** Names that the brand has decided on: they settle what the helpdesk leaves open. */
export interface Senders {
  readonly bots: readonly string[];
  readonly people: readonly string[];
}

export const NOBODY: Senders = { bots: [], people: [] };
