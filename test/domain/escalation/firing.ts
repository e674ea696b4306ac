import { defaultBrand } from '../../../utils/domain/brand.ts';
import { assess } from '../../../utils/domain/escalation/index.ts';
import { FLOOR_FROM } from '../../../utils/domain/escalation/triggers/trigger.ts';
import { aConversation } from '../../builders.ts';

const brand = defaultBrand('acme.zendesk.com');

/** True when a customer's first message sets off trigger `id` strongly enough for its floor. */
export function fires(id: string, text: string): boolean {
  const assessment = assess(aConversation().ai('Hi').customer(text).build(), brand, 0).at(-1);
  return assessment?.triggers.some((share) => share.id === id && share.strength >= FLOOR_FROM) ?? false;
}
