import type { APIRoute } from 'astro';
import { jsonSchema } from '../../publish/json-schema.ts';
import { RECORD_KINDS, type RecordKind } from '../../publish/record-kinds.ts';
import { absolute, address } from '../../site.ts';

export const getStaticPaths = () => RECORD_KINDS.map((kind) => ({ params: { kind: kind.name }, props: { kind } }));
export const GET: APIRoute<{ kind: RecordKind }> = ({ props: { kind } }) =>
  Response.json(jsonSchema(kind.schema, 'input', { title: kind.title, description: kind.description, id: absolute(address.recordSchema(kind.name)) }));
