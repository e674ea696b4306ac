import { type Evidence, isPublic, type Message } from '../conversation.ts';
import { rememberedBy } from '../remember.ts';
import { fold, type Stretch, sentencesOf } from '../text.ts';
import { CAUSES, type Cause } from './cause-words.ts';
import { type AiError, errorsOf } from './errors.ts';
import { cutToWords, QUOTE_LIMIT, trimmed } from './passage.ts';

/** Why the AI failed, as a suggestion, with the words that speak for it most. */
export interface SuggestedCause extends Evidence {
  readonly cause: Cause;
  readonly quote: string;
}

interface Sign extends Stretch {
  readonly cause: Cause;
  readonly weight: number;
}

/** What one message shows: one sign for each cause. */
const signsIn = rememberedBy(
  ({ role, text }: Pick<Message, 'role' | 'text'>): readonly Sign[] => {
    const plain = fold(text).text;
    return CAUSES.filter(({ by, pattern }) => by === role && pattern.test(plain)).flatMap(
      ({ cause, weight, pattern }) => {
        const sentence = sentencesOf(text).find(({ start, end }) =>
          pattern.test(fold(text.slice(start, end)).text),
        );
        return sentence ? [{ ...cutToWords(text, trimmed(text, sentence), QUOTE_LIMIT), cause, weight }] : [];
      },
    );
  },
  ({ role, text }) => `${role} ${text}`,
);

/** A fact taken back weighs most; one that is only disputed may still be right. */
const WRONG_FACT: Readonly<Record<AiError['kind'], number>> = {
  corrected: 3,
  contradicted: 3,
  disputed: 1.5,
};

/** The likeliest cause by what both sides say, the heavier the oftener; null where nothing speaks for one. */
export function causeOf(
  messages: readonly Message[],
  errors: readonly AiError[] = errorsOf(messages),
): SuggestedCause | null {
  const signs = [
    ...messages.flatMap((message, i) =>
      isPublic(message) ? signsIn(message).map((sign) => ({ i, ...sign })) : [],
    ),
    ...errors.map(({ i, start, end, kind }) => ({
      i,
      start,
      end,
      cause: 'wrong fact' as const,
      weight: WRONG_FACT[kind],
    })),
  ];
  const sums = new Map<Cause, number>();
  for (const { cause, weight } of signs) sums.set(cause, (sums.get(cause) ?? 0) + weight);
  const [top] = [...sums].sort(([, a], [, b]) => b - a);
  const sign = signs.find(({ cause }) => cause === top?.[0]);
  if (!sign) return null;
  const { i, start, end, cause } = sign;
  return end > start ? { i, start, end, cause, quote: messages[i]?.text.slice(start, end) ?? '' } : null;
}
