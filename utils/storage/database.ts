import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Thresholds } from '../domain/brand.ts';
import type { Verdict } from '../domain/case.ts';
import type { Role, Visibility } from '../domain/conversation.ts';
import type { Band, Confidence, Share } from '../domain/escalation/assessment.ts';

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
  /** The thresholds that the judgements were made under: a change judges everything anew. */
  readonly thresholds: Thresholds;
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
  readonly verdict: Verdict;
  readonly at: number;
  readonly score: number;
  readonly band: Band;
  readonly lead: string | null;
}

/** Tables and their versions. A new version says what changed and whom the old shape hurt. */
export class Database extends Dexie {
  declare conversations: EntityTable<ConversationRow, 'key'>;
  declare messages: Table<MessageRow, [string, number]>;
  declare assessments: Table<AssessmentRow, [string, number]>;
  declare verdicts: EntityTable<VerdictRow, 'key'>;

  constructor(name = 'baton') {
    super(name);
    this.version(1).stores({
      conversations: 'key, lastSeenAt, brandId',
      messages: '[key+i]',
      assessments: '[key+i]',
      verdicts: 'key, at',
    });
  }
}
