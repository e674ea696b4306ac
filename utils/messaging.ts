import { type Browser, browser } from 'wxt/browser';
import type { Edit } from './domain/brief/edits.ts';
import type { Verdict } from './domain/case.ts';
import type { ComposerSight, Inserted, Insertion, Undone, UndoToken } from './domain/draft.ts';
import type { Band } from './domain/escalation/assessment.ts';
import type { Reading } from './domain/reading.ts';
import type { How } from './domain/site.ts';
import type { TaughtPage } from './domain/taught.ts';

/** What the content script shows in the page; null where there is no score to show. */
export interface Answer {
  readonly score: number | null;
  readonly band: Band | null;
  /** The leading reason in the agent's words, or the cause for having no score. */
  readonly reason: string;
  /** The band to be alerted to, once each; null when there is nothing new to say. */
  readonly alert: Band | null;
}

/** A site that the agent wants read. */
export interface Wish {
  /** The tab in front, and the origin that the agent saw in the popup when they pressed. */
  readonly tab: number;
  readonly origin: string;
  readonly how: How;
}

/** Calls that the background answers. */
export interface BackgroundCalls {
  /** From a helpdesk page: what its content script read. */
  'conversation/observed'(reading: Reading): Answer;
  /** From a helpdesk page: it is going away, so nothing may be shown of it any longer. */
  'page/left'(): void;
  /** From the popup, at the agent's press and before the browser asks them: which site is to be connected, and how. */
  'site/chosen'(wish: Wish): void;
  /** From the popup: the browser has asked. True where the site is connected, false where the agent said no. */
  'site/connected'(wish: Wish): boolean;
  /** From the popup: nothing of this site (a host) is to be read any more. */
  'site/disconnected'(site: string): void;
  /** From a page that the agent is teaching Baton to read: where its parts are. */
  'page/taught'(page: TaughtPage): void;
  /** From a helpdesk page, at the agent's press on the badge. */
  'panel/opened'(): void;
  /** From the panel: the agent's word on an alert, or null to take it back. */
  'verdict/given'(given: { key: string; verdict: Verdict | null }): void;
  /** From the panel: the agent's word on a line of the brief. */
  'brief/edited'(change: { key: string; edit: Edit }): void;
  /** From the panel: the agent takes their word on a line back; see `lineOf`. */
  'brief/restored'(change: { key: string; line: string }): void;
  /** From the panel: other words for the brief, by the brand's language model; why there are none, or null. */
  'model/asked'(asking: {
    key: string;
    id: string;
    delimiter: string;
    language: string;
    shown: string | null;
  }): string | null;
  /** From the panel: no more of the request with this id. */
  'model/stopped'(id: string): void;
  /** From the panel, at the agent's press: their draft into the composer of the conversation in this tab. */
  'draft/inserted'(given: { tab: number; insertion: Insertion }): Inserted;
  /** From the panel, at the agent's press: the draft out of the composer again. */
  'draft/undone'(given: { tab: number; undo: UndoToken }): Undone;
}

/** Calls that a helpdesk page's content script answers. */
export interface PageCalls {
  /** Is the content script there, and still ours? */
  'page/asked'(): true;
  /** The page's structure for a bug report, without any text. */
  'skeleton/asked'(): string;
  /** Scroll to the words and mark them; false when the message is not on the page any more. */
  'evidence/shown'(shown: { key: string; id: string; text: string }): boolean;
  /** The composer of the conversation with this key; null: it has none, or another conversation is in front. */
  'composer/asked'(key: string): ComposerSight | null;
  /** Has the page come to rest on the conversation with this id, so that nothing in it can be another's? */
  'front/asked'(id: string): boolean;
}

type Calls = BackgroundCalls & PageCalls;
type Name = keyof Calls;
type Input<N extends Name> = Parameters<Calls[N]>[0];
type Output<N extends Name> = ReturnType<Calls[N]>;
type Sender = Browser.runtime.MessageSender;
type Answerers<C> = {
  [N in keyof C & Name]?: (input: Input<N>, sender: Sender) => Output<N> | Promise<Output<N>>;
};
type Reply = { reply?: unknown; error?: string };

/** Bus envelopes; anything else that arrives is not ours and stays unanswered. */
interface Envelope {
  readonly call: Name;
  readonly input: unknown;
}

function isEnvelope(of: unknown): of is Envelope {
  return typeof of === 'object' && of !== null && typeof (of as Envelope).call === 'string';
}

function opened<N extends Name>(reply: Reply | undefined, name: N): Output<N> {
  if (!reply) throw new Error(`nobody answered ${name}`);
  if (reply.error !== undefined) throw new Error(reply.error);
  return reply.reply as Output<N>;
}

/** Asks the background. @throws when nobody answers, or with the answerer's own message. */
export async function call<N extends keyof BackgroundCalls>(name: N, input: Input<N>): Promise<Output<N>> {
  const reply = (await browser.runtime.sendMessage({ call: name, input } satisfies Envelope)) as Reply;
  return opened(reply, name);
}

/** Asks a tab's content script. @throws when the tab has none. */
export async function callTab<N extends keyof PageCalls>(
  tab: number,
  name: N,
  input: Input<N>,
): Promise<Output<N>> {
  const envelope: Envelope = { call: name, input };
  return opened((await browser.tabs.sendMessage(tab, envelope, { frameId: 0 })) as Reply, name);
}

/**
 * Answers calls until the returned function is called. Answerers run in the listener's own turn, so that a user's
 * gesture still counts. A listener that returns a promise is understood by Firefox, by Chrome from 144 and, before
 * that, by the polyfill.
 */
export function answer<C extends BackgroundCalls | PageCalls>(answerers: Answerers<C>): () => void {
  const table = answerers as Record<string, ((input: unknown, from: Sender) => unknown) | undefined>;
  const listener = (message: unknown, sender: Sender) => {
    if (!isEnvelope(message) || !Object.hasOwn(table, message.call)) return undefined;
    if (sender.id !== undefined && sender.id !== browser.runtime.id) return undefined;
    return settle(() => table[message.call]?.(message.input, sender));
  };
  type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];
  browser.runtime.onMessage.addListener(listener as Listener);
  return () => browser.runtime.onMessage.removeListener(listener as Listener);
}

function settle(run: () => unknown): Promise<Reply> {
  const failed = (cause: unknown): Reply => ({
    error: cause instanceof Error ? cause.message : String(cause),
  });
  try {
    return Promise.resolve(run()).then((reply) => ({ reply: reply ?? null }), failed);
  } catch (cause) {
    return Promise.resolve(failed(cause));
  }
}
