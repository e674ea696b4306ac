import type { Case } from '../case.ts';
import { isPublic } from '../conversation.ts';
import { languageOf } from '../language.ts';
import { cutUnits } from './quote.ts';
import type { BriefDocument } from './schema.ts';

/** Units of the customer's words by which the language is told. */
const TOLD_BY = 2_000;
/** Longest name or tag, UTF-16 units. */
const LONGEST = 300;

/** A tag that says how the brand ranks the customer, alone or after a word like "tier". */
const TIER =
  /^(?:(?:customer|client|user|account|plan|tier|level|segment|support|status)[\s_:.-]+)?(?:vip|platinum|gold|silver|bronze|diamond|premium|enterprise|business|priority|strategic|tier[\s_:.-]?[1-4])(?:[\s_:.-]+(?:customer|client|user|account|plan|tier|level|member|support|status))?$/iu;

function languageIn({ conversation }: Pick<Case, 'conversation'>): string | null {
  const told = conversation.language;
  if (told) return told;
  const said = conversation.messages
    .filter((message) => message.role === 'customer' && isPublic(message))
    .map(({ text }) => text.trim())
    .join('\n')
    .slice(-TOLD_BY);
  const language = languageOf(said);
  return language === 'other' ? null : language;
}

/** Who the customer is, as far as the page tells. */
export function customerOf(of: Pick<Case, 'conversation' | 'brand'>): BriefDocument['customer'] {
  const { customer, tags } = of.conversation;
  return {
    name: customer?.trim() ? cutUnits(customer.trim(), LONGEST) : null,
    brand: of.brand.name || null,
    language: languageIn(of),
    channel: null,
    tier: tags.find((tag) => TIER.test(tag.trim())) ?? null,
  };
}
