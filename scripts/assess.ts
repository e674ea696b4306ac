// Judges conversations given as JSON lines on standard input; see CONTRIBUTING.md, "Three seams".
import { parseArgs } from 'node:util';
import { defaultBrand } from '../utils/domain/brand.ts';
import { briefJson } from '../utils/domain/brief/json.ts';
import { openCase } from '../utils/domain/case.ts';
import type { Conversation } from '../utils/domain/conversation.ts';
import type { Weights } from '../utils/domain/escalation/index.ts';
import { conversationFrom } from './lines/conversation.ts';
import { InputError, main, readLines } from './lines/input.ts';
import { readWeights } from './lines/weights.ts';

/** `learned` is what the extension ships; `rules` leaves the learned part out, for comparison. */
const models = ['learned', 'rules'];

/** The lines name no brand; an opening line still has to read well. */
const brand = { ...defaultBrand('stdin'), name: 'our team' };

main(() => {
  const { model } = options();
  if (!models.includes(model)) throw new InputError(`--model ${model}: not one of ${models.join(', ')}`);
  const weights = model === 'rules' ? null : readWeights();
  const conversations = readLines().map(({ row, place }) => conversationFrom(row, place));
  return conversations.map((conversation) => JSON.stringify(judged(conversation, weights)));
});

function options(): { model: string } {
  try {
    const { values } = parseArgs({ options: { model: { type: 'string', default: 'learned' } } });
    return { model: values.model };
  } catch (cause) {
    throw new InputError((cause as Error).message);
  }
}

function judged(conversation: Conversation, weights: Weights | null) {
  const { messages } = conversation;
  const coverage = { read: messages.length, total: messages.length, roles: 'certain' as const, missing: [] };
  const now = Math.max(0, ...messages.map(({ at }) => at ?? 0));
  const reading = { kind: 'read' as const, source: 'api' as const, coverage, conversation };
  const { assessments, brief, handling } = openCase(reading, brand, now, weights);
  return {
    id: conversation.id,
    messages: assessments.map(({ i, score, band, confidence, triggers }) => ({
      i,
      score,
      band,
      confidence,
      triggers: triggers.map(({ id, share, evidence }) => ({ id, share, evidence })),
    })),
    brief: briefJson(brief, messages),
    handling,
  };
}
