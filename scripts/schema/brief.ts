import { toJsonSchema } from '@valibot/to-json-schema';
import { briefDocument } from '../../utils/domain/forms/schema.ts';

/** Where the schema of the brief stands, from the root. */
export const BRIEF_SCHEMA = 'docs/brief.schema.json';

/** The JSON Schema of the brief, made from the schema that the code parses with. */
export function briefSchema(): string {
  const schema = {
    ...toJsonSchema(briefDocument, { target: 'draft-2020-12' }),
    title: 'Brief of an AI-to-human handoff, version 1',
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
