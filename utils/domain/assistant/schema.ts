import * as v from 'valibot';

/** Most sentences shown, and most units of one. */
export const MAX_SENTENCES = 6;
export const MAX_SENTENCE = 400;

/** One sentence as a model writes it. Fields that nobody asked for are dropped by the parser. */
export const sentence = v.object({
  text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MAX_SENTENCE)),
  cites: v.pipe(v.array(v.pipe(v.string(), v.maxLength(12))), v.maxLength(40)),
});

/**
 * The same as JSON Schema, for providers that hold a model to it. Lengths stay out: strict modes of several providers
 * refuse them, and `checked` enforces them anyway.
 */
export function answerSchema(ids: readonly string[]): Record<string, unknown> {
  return {
    type: 'object',
    additionalProperties: false,
    required: ['sentences'],
    properties: {
      sentences: {
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['text', 'cites'],
          properties: {
            text: { type: 'string' },
            cites: { type: 'array', items: { type: 'string', enum: [...ids] } },
          },
        },
      },
    },
  };
}
