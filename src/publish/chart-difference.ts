/** A chart's numbers as published beside its embed. */
export interface ChartNumbers {
  readonly title: string;
  readonly takeaway: string;
  readonly dataVersion: string;
  readonly released: string;
  readonly columns: readonly { readonly key: string; readonly label: string }[];
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
}

/** One row that differs: a row of only one side has `null` on the other. */
export interface RowDifference {
  /** What the row is about. */
  readonly name: string;
  readonly kind: 'added' | 'removed' | 'changed';
  /** Columns that differ, with both values; of a row of one side all of them. */
  readonly values: readonly { readonly label: string; readonly before: string | number | null; readonly after: string | number | null }[];
}

export interface ChartDifference {
  readonly title: boolean;
  readonly takeaway: boolean;
  readonly rows: readonly RowDifference[];
}

/** What has changed from one state of a chart to another. Rows are the same where their id, or else their first column, is. */
export function chartDifference(before: ChartNumbers, after: ChartNumbers): ChartDifference {
  const [first, ...others] = after.columns;
  const keyed = ({ rows, columns }: ChartNumbers) => {
    const seen = new Map<string, number>();
    return new Map(
      rows.map((row) => {
        const name = [row.debate, row.id ?? row[columns[0]?.key ?? '']].filter((part) => part !== undefined).join(' ');
        const turn = seen.get(name) ?? 0;
        seen.set(name, turn + 1);
        return [`${name} ${turn}`, row] as const;
      }),
    );
  };
  const [old, now] = [keyed(before), keyed(after)];
  const nameOf = (row: ChartNumbers['rows'][number]) => String(row[first?.key ?? ''] ?? row.id ?? '');
  const rows: RowDifference[] = [];
  for (const key of new Set([...old.keys(), ...now.keys()])) {
    const [was, is] = [old.get(key), now.get(key)];
    const values = others
      .map(({ key: column, label }) => ({ label, before: was?.[column] ?? null, after: is?.[column] ?? null }))
      .filter((value) => !was || !is || value.before !== value.after);
    if (!was || !is || values.length > 0) rows.push({ name: nameOf((is ?? was)!), kind: !was ? 'added' : !is ? 'removed' : 'changed', values });
  }
  return { title: before.title !== after.title, takeaway: before.takeaway !== after.takeaway, rows };
}
