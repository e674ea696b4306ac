import type { Brand } from '../brand.ts';
import type { Brief } from '../brief/brief.ts';
import type { Conversation } from '../conversation.ts';
import type { Assessment, Share } from '../escalation/assessment.ts';
import type { Handling } from './handling.ts';
import { openingFor } from './opening.ts';
import { CALM_PLAYBOOK, type Playbook, playbookById, playbookFor } from './playbooks.ts';

/** The trigger with the largest share; of equals the first. */
function leading(assessment: Assessment | null): Share | null {
  if (!assessment || assessment.band === 'calm') return null;
  return assessment.triggers.reduce<Share | null>(
    (top, one) => (top && top.share >= one.share ? top : one),
    null,
  );
}

/**
 * How to handle the conversation: the playbook of the leading trigger, with a first reply drafted from the brief.
 * While the band is calm the AI goes on and nothing is drafted.
 */
export function suggestHandling(
  conversation: Conversation,
  assessment: Assessment | null,
  brief: Brief,
  brand: Brand,
  agentName: string | null = null,
): Handling {
  const lead = leading(assessment);
  const playbook: Playbook = lead ? playbookFor(lead.id) : (playbookById(CALM_PLAYBOOK) as Playbook);
  const opening = openingFor(playbook, conversation, brief, brand, agentName);
  return {
    playbook: playbook.id,
    title: playbook.title,
    reason: lead?.id ?? null,
    band: assessment?.band ?? 'calm',
    steps: playbook.steps.map((text, at) => ({ id: `${playbook.id}-${at + 1}`, text })),
    dos: playbook.dos,
    donts: playbook.donts,
    openingLine: opening.text,
    incomplete: opening.incomplete,
  };
}
