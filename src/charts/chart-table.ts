/**
 * The table that says the same as a chart, for those who read and for those who take the numbers away. One table serves the
 * page, the CSV, the JSON and the Markdown twin.
 */
export interface ChartTable {
  /** What the rows are, as the summary says it: `Table: all 144 positions`. */
  readonly label: string;
  /** The first column names the row. */
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly ChartRow[];
}

export interface ChartColumn {
  /** Name of the column where machines read it: lower-case words joined by underscores. */
  readonly key: string;
  readonly label: string;
  readonly kind: 'text' | 'number' | 'date';
  /** Id of the actor that the column is about. */
  readonly actor?: string;
}

export interface ChartRow {
  /** As many as there are columns, in their order. */
  readonly cells: readonly ChartCell[];
  /** Id of the actor that the row is about: pointing at the row lights it in the picture. */
  readonly actor?: string;
  /** Id of the debate that the row is about, and the year of what it tells: by these an embed is cut. */
  readonly debate?: string;
  readonly year?: number;
}

export interface ChartCell {
  /** What machines read; `null` is unknown and never 0. */
  readonly value: string | number | null;
  /** What people read. */
  readonly text: string;
  readonly href?: string;
}

/** A cell of words. */
export function textCell(text: string, href?: string): ChartCell {
  return href === undefined ? { value: text, text } : { value: text, text, href };
}

/**
 * A cell of a number.
 * @param format the number as people read it
 * @param unknown what stands where there is none, in words
 */
export function numberCell(value: number | null, format: (value: number) => string = String, unknown = 'unknown'): ChartCell {
  return value === null ? { value: null, text: unknown } : { value, text: format(value) };
}
