import { defaultBrand } from '../../utils/domain/brand.ts';
import { type Case, openCase } from '../../utils/domain/case.ts';
import type { Conversation } from '../../utils/domain/conversation.ts';
import { aConversation } from '../builders.ts';

export function caseOf(conversation: Conversation): Case {
  const read = conversation.messages.length;
  const coverage = { read, total: read, roles: 'certain' as const, missing: [] };
  return openCase(
    { kind: 'read', source: 'api', coverage, conversation },
    defaultBrand(conversation.site),
    1_000_000,
  );
}

/** A case with all that a stranger must not see, and all that a brief is made of. */
export const parcel = caseOf({
  ...aConversation()
    .at(1_700_000_000_000)
    .customer(
      'Hi, my order 4821993 never arrived. I am Anna Petrova, reach me at anna.petrova@example.com or +44 20 7946 0958. I paid €49.90.',
    )
    .ai('I am sorry about that. I will send you a replacement within 3 days.')
    .customer(
      'I already restarted the tracking page twice and it still shows an error. It was promised by Friday.',
    )
    .ai('Please clear your browser cache and try again.')
    .customer('I cleared the cache and it still does not work. I want to talk to a person, please.')
    .build(),
  customer: 'Anna Petrova',
});

export const DELIMITER = 'q7Xw2Lk9Zt4Rb8Np';
