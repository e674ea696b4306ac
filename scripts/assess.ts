// Judges conversations given as JSON lines on standard input; see CONTRIBUTING.md, "Three seams".
import { parseArgs } from 'node:util';
import { defaultBrand } from '../utils/domain/brand.ts';
import { briefJson } from '../utils/domain/brief/json.ts';
import { openCase } from '../utils/domain/case.ts';
import type { Conversation } from '../utils/domain/conversation.ts';
import { conversationFrom } from './lines/conversation.ts';
import { InputError, main, readLines } from './lines/input.ts';

/** The learned part is one more choice here once it exists; today every choice is the rules. */
const models = ['rules'];

/** The lines name no brand; an opening line still has to read well. */
const brand = { ...defaultBrand('stdin'), name: 'our team' };

main(() => {
  const { model } = options();
  if (!models.includes(model)) throw new InputError(`--model ${model}: not one of ${models.join(', ')}`);
  const conversations = readLines().map(({ row, place }) => conversationFrom(row, place));
  return conversations.map((conversation) => JSON.stringify(judged(conversation)));
});

function options(): { model: string } {
  try {
    const { values } = parseArgs({ options: { model: { type: 'string', default: 'rules' } } });
    return { model: values.model };
  } catch (cause) {
    throw new InputError((cause as Error).message);
  }
}

function judged(conversation: Conversation) {
  const { messages } = conversation;
  const coverage = { read: messages.length, total: messages.length, roles: 'certain' as const, missing: [] };
  const now = Math.max(0, ...messages.map(({ at }) => at ?? 0));
  const reading = { kind: 'read' as const, source: 'api' as const, coverage, conversation };
  const { assessments, brief, handling } = openCase(reading, brand, now);
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
