import { readWeights } from '../scripts/lines/weights.ts';
import { defaultBrand } from '../utils/domain/brand.ts';
import { writeBrief } from '../utils/domain/brief/write.ts';
import { openCase } from '../utils/domain/case.ts';
import type { Conversation } from '../utils/domain/conversation.ts';
import { assess } from '../utils/domain/escalation/index.ts';
import { longConversation } from './conversation.ts';
import { median } from './figures.ts';

export interface Speed {
  readonly what: string;
  readonly ms: number;
}

function conversationOf(count: number, salt: number): Conversation {
  const messages = longConversation(count).map(({ role, text }, i) => ({
    id: String(i),
    role: role as 'customer' | 'ai',
    visibility: 'public' as const,
    at: i * 1_000,
    author: null,
    text: `${text} ${salt}`, // A new text each time, so that nothing is remembered from the round before.
  }));
  return { helpdesk: 'bench', site: 'bench', id: '1', customer: null, subject: null, tags: [], messages };
}

/** Medians of 15 rounds in this process, each on texts not met before. */
export function measureSpeed(rounds = 15): Speed[] {
  const brand = defaultBrand('bench');
  const weights = readWeights();
  const clock = (what: string, count: number, run: (of: Conversation) => unknown): Speed => {
    const times = Array.from({ length: rounds }, (_, round) => {
      const of = conversationOf(count, round + count * 1_000 + what.length * 100_000);
      const startedAt = performance.now();
      run(of);
      return performance.now() - startedAt;
    });
    return { what, ms: median(times) };
  };
  const coverage = { read: 0, total: 0, roles: 'certain' as const, missing: [] };
  return [
    clock('score 60 messages, from scratch', 60, (of) => assess(of, brand, 0, weights)),
    clock('score 300 messages, from scratch', 300, (of) => assess(of, brand, 0, weights)),
    clock('brief of 60 messages', 60, (of) => writeBrief(of, coverage)),
    clock('whole case of 300 messages', 300, (conversation) =>
      openCase({ kind: 'read', source: 'page', coverage, conversation }, brand, 0, weights),
    ),
  ];
}
