import { PARTIAL_DATE } from '../domain/partial-date.ts';
import { LIST_SEPARATOR, type ColumnFacts, type TableFacts } from './data-table.ts';

interface ForeignKey {
  readonly fields: readonly string[];
  /** Without a resource: this table. */
  readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
}

/** Table Schema 2.0 of a table; https://datapackage.org/standard/table-schema/ */
export interface TableSchema {
  readonly $schema: string;
  readonly fields: readonly Record<string, unknown>[];
  readonly missingValues: readonly string[];
  readonly primaryKey?: readonly string[];
  /** Where a column of the key may be empty. */
  readonly uniqueKeys?: readonly (readonly string[])[];
  readonly foreignKeys?: readonly ForeignKey[];
}

/** @param tables those to which columns may refer */
export function tableSchema({ name, columns, key }: TableFacts, tables: readonly TableFacts[]): TableSchema {
  const complete = key.every((part) => columns.find((column) => column.name === part)!.required);
  const foreignKeys = columns.flatMap((column): ForeignKey[] => {
    if (column.refersTo === undefined || column.type === 'list') return [];
    const first = tables.find((table) => table.name === column.refersTo)!.columns[0]!.name;
    return [{ fields: [column.name], reference: { ...(column.refersTo === name ? {} : { resource: column.refersTo }), fields: [first] } }];
  });
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columns.map(field),
    missingValues: [''],
    ...(complete ? { primaryKey: key } : { uniqueKeys: [key] }),
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
  };
}

function field({ name, type, description, required, values, minimum, maximum }: ColumnFacts): Record<string, unknown> {
  const constraints = {
    ...(required ? { required } : {}),
    ...(values ? { enum: values } : {}),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(type === 'date' ? { pattern: PARTIAL_DATE } : {}),
  };
  return { name, ...fieldType(type), description, ...(Object.keys(constraints).length > 0 ? { constraints } : {}) };
}

/** A date that may be known to the year only is a text with a pattern: the standard's `date` would make it a day. */
function fieldType(type: ColumnFacts['type']): { type: string; format?: string; delimiter?: string } {
  if (type === 'date') return { type: 'string' };
  if (type === 'uri') return { type: 'string', format: 'uri' };
  if (type === 'list') return { type, delimiter: LIST_SEPARATOR };
  return { type };
}
