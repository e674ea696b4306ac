/** The stage's own picture of a conversation: what the stand-in pages draw and the stand-in JSON answers. */

/** `note` is a private note of the team. */
export const STAGE_ROLES = ['customer', 'ai', 'agent', 'system', 'note'] as const;
export type StageRole = (typeof STAGE_ROLES)[number];

/** `own` is a page that no helpdesk made: Baton is taught to read it. */
export const HELPDESKS = ['zendesk', 'intercom', 'chatwoot', 'zammad', 'own'] as const;
export type HelpdeskName = (typeof HELPDESKS)[number];

export interface StageMessage {
  readonly id: string;
  readonly role: StageRole;
  readonly author: string;
  readonly text: string;
  /** Epoch milliseconds. */
  readonly at: number;
  /** False while an answer is still being streamed; the JSON leaves such a message out. */
  readonly complete: boolean;
}

export interface Thread {
  readonly helpdesk: HelpdeskName;
  /** Digits, as in the page's address. */
  readonly id: string;
  readonly subject: string;
  readonly customer: { readonly name: string; readonly email: string };
  readonly aiName: string;
  readonly agentName: string;
  readonly tags: readonly string[];
  readonly status: 'new' | 'open' | 'pending' | 'solved';
  /** Zendesk only: e-mail bodies sit in `.zd-comment`, messaging bodies do not. */
  readonly channel: 'messaging' | 'email';
  /** Zendesk only: what the `type` attribute says of the AI's messages; the facts leave it open (zendesk.md §2.3). */
  readonly aiType: 'bot' | 'agent';
  /** Zendesk only: which of the two editors the composer shows (zendesk.md §4). */
  readonly composer: 'rich' | 'plain' | 'none';
  /** Zendesk only: newest messages in the page, the rest behind "show more"; null mounts all. */
  readonly mounted: number | null;
  /** Who is seen typing. */
  readonly typing: 'customer' | 'ai' | 'agent' | null;
  readonly messages: readonly StageMessage[];
}

export type ThreadKey = Pick<Thread, 'helpdesk' | 'id'>;

/** What a caller states of a new thread; everything else has a plain default. */
export type NewThread = ThreadKey & Partial<Omit<Thread, 'helpdesk' | 'id' | 'messages' | 'typing'>>;

export function newThread(of: NewThread): Thread {
  return {
    subject: `Conversation ${of.id}`,
    customer: { name: 'Robin Example', email: 'robin@example.com' },
    aiName: 'Fin',
    agentName: 'Sam Okafor',
    tags: [],
    status: 'open',
    channel: 'messaging',
    aiType: 'bot',
    composer: 'rich',
    mounted: null,
    ...of,
    typing: null,
    messages: [],
  };
}

/** The name shown beside a message of this role. */
export function authorOf(thread: Thread, role: StageRole): string {
  if (role === 'customer') return thread.customer.name;
  if (role === 'ai') return thread.aiName;
  if (role === 'system') return 'System';
  return thread.agentName;
}
