import { csvFormatRows } from 'd3';

/** A cell that a spreadsheet would take for a formula: it begins with =, +, −, @, a tab or a carriage return. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * Rows of values as CSV (RFC 4180, UTF-8). Text that a spreadsheet would run as a formula gets an apostrophe before it, as
 * OWASP advises; numbers stay numbers. Unknown is an empty cell.
 */
export function csv(header: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  const cell = (value: string | number | null) => (value === null ? '' : typeof value === 'number' ? String(value) : FORMULA.test(value) ? `'${value}` : value);
  return `${csvFormatRows([[...header], ...rows.map((row) => row.map(cell))])}\n`;
}
