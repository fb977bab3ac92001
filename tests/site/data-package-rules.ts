import { z } from 'astro/zod';

/**
 * The rules of Data Package 2.0 (https://datapackage.org/standard/), as far as a descriptor of ours uses the standard. Written
 * from the text of the standard, since no kept-up library for JavaScript reads version 2.
 */
const safePath = z.string().regex(/^(?![./~])(?!.*(?:^|\/)\.\.(?:\/|$))[^\\]+$/, 'a path below the descriptor');
const urlOrPath = z.union([z.url({ protocol: /^https?$/ }), safePath]);
const licence = z.strictObject({ name: z.string().regex(/^[-a-zA-Z0-9._]+$/).optional(), path: urlOrPath.optional(), title: z.string().optional() }).refine(({ name, path }) => name ?? path, 'a name or a path');

const TYPES = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'list', 'datetime', 'date', 'time', 'year', 'yearmonth', 'duration', 'geopoint', 'geojson', 'any'] as const;
const field = z
  .strictObject({
    name: z.string().min(1),
    type: z.enum(TYPES),
    format: z.enum(['default', 'email', 'uri', 'binary', 'uuid']).optional(),
    description: z.string().optional(),
    delimiter: z.string().length(1).optional(),
    constraints: z
      .strictObject({ required: z.boolean().optional(), enum: z.array(z.string()).min(1).optional(), minimum: z.number().optional(), maximum: z.number().optional(), pattern: z.string().optional() })
      .optional(),
  })
  .refine(({ type, delimiter }) => delimiter === undefined || type === 'list', 'only a list has a delimiter')
  .refine(({ type, format }) => format === undefined || type === 'string', 'only a string has this format')
  .refine(({ type, constraints }) => constraints?.pattern === undefined || type === 'string', 'only a string has a pattern')
  .refine(({ type, constraints }) => (constraints?.minimum ?? constraints?.maximum) === undefined || type === 'number' || type === 'integer', 'only a number has bounds');
export type Field = z.infer<typeof field>;

const names = z.array(z.string()).min(1);
const tableSchema = z
  .strictObject({
    $schema: z.literal('https://datapackage.org/profiles/2.0/tableschema.json'),
    fields: z.array(field).min(1),
    missingValues: z.array(z.string()),
    primaryKey: names.optional(),
    uniqueKeys: z.array(names).min(1).optional(),
    foreignKeys: z.array(z.strictObject({ fields: names, reference: z.strictObject({ resource: z.string().optional(), fields: names }) })).min(1).optional(),
  })
  .refine(({ fields }) => new Set(fields.map(({ name }) => name)).size === fields.length, 'each field has a name of its own')
  .refine(({ fields, primaryKey = [], uniqueKeys = [], foreignKeys = [] }) => [...primaryKey, ...uniqueKeys.flat(), ...foreignKeys.flatMap((key) => key.fields)].every((name) => fields.some((candidate) => candidate.name === name)), 'keys are made of fields')
  .refine(({ foreignKeys = [] }) => foreignKeys.every((key) => key.fields.length === key.reference.fields.length), 'a key has as many fields as what it refers to');

const shared = {
  name: z.string().regex(/^[a-z0-9._-]+$/),
  path: safePath,
  title: z.string(),
  description: z.string(),
  mediatype: z.string(),
  encoding: z.literal('utf-8'),
  bytes: z.int().positive(),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  licenses: z.array(licence).min(1),
  $schema: z.literal('https://datapackage.org/profiles/2.0/dataresource.json'),
};
const table = z.strictObject({
  ...shared,
  type: z.literal('table'),
  format: z.literal('csv'),
  dialect: z.strictObject({ $schema: z.literal('https://datapackage.org/profiles/2.0/tabledialect.json'), delimiter: z.string().length(1), lineTerminator: z.enum(['\n', '\r\n']) }),
  schema: tableSchema,
});
export type TableResource = z.infer<typeof table>;
const records = z.strictObject({ ...shared, format: z.literal('json'), jsonSchema: z.url() });

export const dataPackageRules = z
  .strictObject({
    $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
    name: z.string().regex(/^[a-z0-9._-]+$/),
    id: z.string(),
    title: z.string(),
    description: z.string(),
    homepage: z.url(),
    version: z.string().regex(/^\d+\.\d+\.\d+$/),
    created: z.iso.datetime(),
    keywords: z.array(z.string()).min(1),
    contributors: z.array(z.strictObject({ title: z.string(), roles: z.array(z.string()).min(1) })).min(1),
    licenses: z.array(licence).min(1),
    sources: z.array(z.strictObject({ title: z.string(), path: urlOrPath.optional() })).min(1),
    resources: z.array(z.union([table, records])).min(1),
  })
  .refine(({ resources }) => new Set(resources.map(({ name }) => name)).size === resources.length, 'each resource has a name of its own')
  .refine(
    ({ resources }) =>
      resources.every(
        (resource) =>
          !('schema' in resource) ||
          (resource.schema.foreignKeys ?? []).every(({ reference }) => {
            const target = reference.resource === undefined ? resource : resources.find(({ name }) => name === reference.resource);
            return target && 'schema' in target && reference.fields.every((name) => target.schema.fields.some((candidate) => candidate.name === name));
          }),
      ),
    'foreign keys refer to fields of tables of the package',
  );

/** What is wrong with a cell, after Table Schema 2.0; `null` where nothing is. */
export function cellFault(text: string, { type, format, constraints = {} }: Field): string | null {
  if (text === '') return constraints.required ? 'missing' : null;
  const number = Number(text);
  if (type === 'integer' && !/^[+-]?\d+$/.test(text)) return 'no integer';
  if (type === 'number' && !/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text)) return 'no number';
  if (type === 'boolean' && !['true', 'false'].includes(text)) return 'no boolean';
  if (format === 'uri' && !URL.canParse(text)) return 'no address';
  if (constraints.enum && !constraints.enum.includes(text)) return 'none of the values';
  if (constraints.pattern && !new RegExp(`^(?:${constraints.pattern})$`).test(text)) return 'another pattern';
  if (constraints.minimum !== undefined && number < constraints.minimum) return 'below the minimum';
  if (constraints.maximum !== undefined && number > constraints.maximum) return 'above the maximum';
  return null;
}
