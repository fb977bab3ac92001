/** One property of all records: the values themselves, or a table of distinct values and where each record points in it. */
export type Column = { readonly values: readonly unknown[] } | { readonly table: readonly unknown[]; readonly at: readonly number[] };

/** Records turned on their side, which compresses better: like stands beside like. */
export interface Columns {
  readonly size: number;
  readonly columns: Readonly<Record<string, Column>>;
}

/** Packs records that all have the same properties with JSON values. Values shared by records go through a table. */
export function packColumns(records: readonly object[]): Columns {
  const keys = Object.keys(records[0] ?? {});
  return {
    size: records.length,
    columns: Object.fromEntries(
      keys.map((key) => [key, packColumn(records.map((record) => (record as Record<string, unknown>)[key]))]),
    ),
  };
}

/** The inverse of {@link packColumns}; the caller vouches for the type of what was packed. */
export function unpackColumns<Record extends object>({ size, columns }: Columns): Record[] {
  const entries = Object.entries(columns);
  return Array.from(
    { length: size },
    (_, row) =>
      Object.fromEntries(
        entries.map(([key, column]) => [key, 'table' in column ? column.table[column.at[row]!] : column.values[row]]),
      ) as Record,
  );
}

function packColumn(values: readonly unknown[]): Column {
  const places = new Map<string, number>();
  const table: unknown[] = [];
  const at = values.map((value) => {
    const key = JSON.stringify(value);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, table.length);
    table.push(value);
    return table.length - 1;
  });
  const isNumber = values.every((value) => typeof value === 'number');
  return !isNumber && table.length <= values.length / 2 ? { table, at } : { values };
}
