import { z } from 'astro/zod';

/** A JSON Schema of draft 2020-12. */
export type JsonSchema = Record<string, unknown>;

export interface SchemaWords {
  readonly title: string;
  readonly description: string;
  /** The whole address under which it is published. */
  readonly id?: string;
}

/**
 * The schema that the gate or an endpoint uses, as JSON Schema 2020-12. What only a program can check (the calendar, links
 * between records, the words of a quotation) is not in it: `npm run check:content` checks that.
 * @param io `input` for what an editor may write, where a field that is left out is unknown; `output` for what is published, where it stands as `null`
 */
export function jsonSchema(schema: z.ZodType, io: 'input' | 'output', { title, description, id }: SchemaWords): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io, target: 'draft-2020-12' });
  return { $schema, ...(id ? { $id: id } : {}), title, description, ...rest };
}
