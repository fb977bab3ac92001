import type { ChartSheet } from '../charts/chart-sheet.ts';
import type { ChartCell, ChartTable } from '../charts/chart-table.ts';
import { csv } from '../publish/csv.ts';

/** What every twin of a chart says of itself. */
export interface Provenance {
  /** What the chart is about. */
  readonly subject: string;
  /** Whole address of its page. */
  readonly page: string;
  readonly dataVersion: string;
  /** ISO date of that version. */
  readonly released: string;
  readonly licence: string;
  readonly absolute: (path: string) => string;
}

/** Mark by mark where the chart has it, else the table of its page. */
function dataOf({ data, table }: ChartSheet): ChartTable {
  return data ?? table;
}

/** Six decimals: more would be noise, and differ between machines. */
function plain({ value }: ChartCell): string | number | null {
  return typeof value === 'number' ? Math.round(value * 1e6) / 1e6 + 0 : value;
}

/** A chart's numbers as CSV: a row a mark, an empty cell where nothing is known. */
export function chartCsv(sheet: ChartSheet): string {
  const { columns, rows } = dataOf(sheet);
  return csv(columns.map(({ key }) => key), rows.map(({ cells }) => cells.map(plain)));
}

/** A chart's words and numbers as JSON; `null` where nothing is known. */
export function chartJson(sheet: ChartSheet, { subject, page, dataVersion, released, licence, absolute }: Provenance): string {
  const { finding, subtitle, takeaway, source } = sheet;
  const { columns, rows } = dataOf(sheet);
  return `${JSON.stringify({
    title: finding,
    subject,
    subtitle,
    takeaway,
    source,
    page,
    dataVersion,
    released,
    licence,
    columns: columns.map(({ key, label, kind }) => ({ key, label, kind })),
    rows: rows.map(({ cells, actor }) => ({
      ...(actor ? { id: actor } : {}),
      ...Object.fromEntries(columns.map(({ key }, at) => [key, plain(cells[at]!)])),
      ...linkOf(cells, absolute),
    })),
  })}\n`;
}

function linkOf(cells: readonly ChartCell[], absolute: (path: string) => string): { address?: string } {
  const href = cells.find((cell) => cell.href !== undefined)?.href;
  return href === undefined ? {} : { address: absolute(href) };
}

/** A chart as a page of Markdown: finding, picture, sentence, table, source. */
export function chartMarkdown({ finding, subtitle, takeaway, source, table }: ChartSheet, picture: string, { subject, page, dataVersion, released, licence, absolute }: Provenance): string {
  const line = (cells: readonly string[]) => `| ${cells.map((text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [
    `# ${finding}`,
    `${subject}. ${subtitle}.`,
    `![${takeaway.replaceAll(']', '\\]')}](${picture})`,
    takeaway,
    [
      line(table.columns.map(({ label }) => label)),
      line(table.columns.map(({ kind }) => (kind === 'number' ? '--:' : '---'))),
      ...table.rows.map(({ cells }) => line(cells.map(({ text, href }) => (href ? `[${text}](${absolute(href)})` : text)))),
    ].join('\n'),
    `${source} Data version ${dataVersion} of ${released}. ${licence}. <${page}>`,
  ].join('\n\n').concat('\n');
}
