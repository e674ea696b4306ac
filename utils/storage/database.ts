import { Dexie, type EntityTable, type Table } from 'dexie';
import type { FailureKind } from '../domain/assistant/provider.ts';
import type { AssistantSettings } from '../domain/assistant/settings.ts';
import type { Edit } from '../domain/brief/edits.ts';
import type { Verdict } from '../domain/case.ts';
import type { Role, Visibility } from '../domain/conversation.ts';
import type { Band, Confidence, Share } from '../domain/escalation/assessment.ts';
import type { Part } from '../domain/escalation/learning/record.ts';

/** One conversation in the history. Every text below is redacted before it is written. */
export interface ConversationRow {
  /** See `keyOf`. */
  readonly key: string;
  readonly helpdesk: string;
  readonly site: string;
  readonly brandId: string;
  readonly firstSeenAt: number;
  readonly lastSeenAt: number;
  /** Bands that the agent has been alerted to, each at most once. */
  readonly alerted: readonly Band[];
  /** One short print for each message, so that a write touches only what has changed. */
  readonly prints: readonly string[];
  /** One short print for each judgement: whatever changed it (words, language, brand, weights), it is written anew. */
  readonly judged: readonly string[];
}

export interface MessageRow {
  readonly key: string;
  readonly i: number;
  readonly id: string;
  readonly role: Role;
  readonly visibility: Visibility;
  readonly at: number | null;
  readonly text: string;
}

export interface AssessmentRow {
  readonly key: string;
  readonly i: number;
  readonly score: number;
  readonly band: Band;
  readonly confidence: Confidence;
  readonly triggers: readonly Share[];
}

/** The agent's word, with what the alert said at that moment. */
export interface VerdictRow {
  readonly key: string;
  readonly brandId: string;
  readonly verdict: Verdict;
  readonly at: number;
  readonly score: number;
  readonly band: Band;
  readonly lead: string | null;
  /** Every trigger's points; of a verdict from version 1 the leading one alone, with the whole score. */
  readonly parts: readonly Part[];
}

/** A conversation without alert that somebody has looked at: did it need a person? */
export interface AuditRow {
  readonly key: string;
  readonly brandId: string;
  readonly missed: boolean;
  readonly at: number;
  readonly score: number;
  readonly parts: readonly Part[];
}

/** What an agent made of a conversation's brief, redacted. */
export interface EditsRow {
  readonly key: string;
  /** Epoch ms of the last of them. */
  readonly at: number;
  readonly edits: readonly Edit[];
}

/** A key and the origin that it was saved for. It is read by the background alone and is part of nothing else. */
export interface AssistantKeyRow {
  readonly brandId: string;
  readonly origin: string;
  readonly value: string;
}

/** What a brand has used of its budget in one day, UTC. */
export interface AssistantUseRow {
  readonly brandId: string;
  readonly day: string;
  readonly requests: number;
  readonly bytes: number;
}

/** That something was sent: when, where, how much, what was taken out of it, how it ended. No word of it. */
export interface AssistantSentRow {
  readonly id: string;
  readonly brandId: string;
  readonly at: number;
  /** Empty for the browser's own model. */
  readonly host: string;
  readonly bytes: number;
  readonly redactions: Readonly<Record<string, number>>;
  readonly outcome: 'running' | 'answered' | 'interrupted' | FailureKind;
  readonly shown: number;
  readonly dropped: number;
}

/** The last request about a conversation: redacted bytes, and what arrived, its placeholders not turned back. */
export interface AssistantRequestRow {
  readonly id: string;
  readonly caseKey: string;
  readonly brandId: string;
  readonly at: number;
  readonly bytes: Uint8Array;
  readonly delimiter: string;
  readonly answer: string;
  readonly state: 'running' | 'done' | 'failed' | 'interrupted';
  readonly failure: FailureKind | null;
}

/** What version 1 kept and version 2 does not. */
interface OldVerdictRow extends Omit<VerdictRow, 'brandId' | 'parts'> {
  brandId?: string;
  parts?: readonly Part[];
}
interface OldConversationRow extends Omit<ConversationRow, 'judged'> {
  thresholds?: unknown;
  judged?: readonly string[];
}

/** Tables and their versions. A new version says what changed and whom the old shape hurt. */
export class Database extends Dexie {
  declare conversations: EntityTable<ConversationRow, 'key'>;
  declare messages: Table<MessageRow, [string, number]>;
  declare assessments: Table<AssessmentRow, [string, number]>;
  declare verdicts: EntityTable<VerdictRow, 'key'>;
  declare audits: EntityTable<AuditRow, 'key'>;
  declare assistants: EntityTable<AssistantSettings, 'brandId'>;
  declare assistantKeys: EntityTable<AssistantKeyRow, 'brandId'>;
  declare assistantUses: Table<AssistantUseRow, [string, string]>;
  declare assistantSent: EntityTable<AssistantSentRow, 'id'>;
  declare assistantRequests: EntityTable<AssistantRequestRow, 'id'>;
  declare edits: EntityTable<EditsRow, 'key'>;

  constructor(name = 'baton') {
    super(name);
    this.version(1).stores({
      conversations: 'key, lastSeenAt, brandId',
      messages: '[key+i]',
      assessments: '[key+i]',
      verdicts: 'key, at',
    });
    // Verdicts name every trigger and their brand, so that a brand can learn from them; audits are new. Judgements are
    // compared by their own prints: thresholds alone left old ones standing after any other change.
    this.version(2)
      .stores({ verdicts: 'key, at, brandId', audits: 'key, at, brandId' })
      .upgrade(async (tx) => {
        const brands = new Map<string, string>();
        await tx
          .table<OldConversationRow, string>('conversations')
          .toCollection()
          .modify((row) => {
            brands.set(row.key, row.brandId);
            delete row.thresholds;
            row.judged = [];
          });
        await tx
          .table<OldVerdictRow, string>('verdicts')
          .toCollection()
          .modify((row) => {
            row.brandId = brands.get(row.key) ?? '';
            row.parts = row.lead === null ? [] : [{ id: row.lead, share: row.score }];
          });
      });
    // New: what agents made of briefs, and optional language models with their settings, keys, use, what was sent and
    // what is under way. They live here because content scripts can open no database of the extension, while
    // `storage.local` they can. No older row changes.
    this.version(3).stores({
      edits: 'key, at',
      assistants: 'brandId',
      assistantKeys: 'brandId',
      assistantUses: '[brandId+day]',
      assistantSent: 'id, at, brandId',
      assistantRequests: 'id, caseKey, brandId, at, state',
    });
  }
}
