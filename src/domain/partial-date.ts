import { z } from 'astro/zod';

export { formatDate } from './format-date.ts';
export { yearOf } from './year-of.ts';

export type DatePrecision = 'year' | 'month' | 'day';

/** An ISO date known to the year, month or day: `2012`, `2012-05` or `2012-05-02`. Never a `Date`. */
export const partialDate = z
  .string('write the date in quotation marks: "2012", "2012-05" or "2012-05-02"')
  .refine(isPartialDate, 'write a date of the calendar as "2012", "2012-05" or "2012-05-02"');

export function isPartialDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return false;
  const [, year, month = '01', day = '01'] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

export function precisionOf(date: string): DatePrecision {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/** First day that the date can mean, as `YYYY-MM-DD`. */
export function earliestDay(date: string): string {
  return `${date}${'-01-01'.slice(date.length === 4 ? 0 : date.length === 7 ? 3 : 6)}`;
}

/** Last day that the date can mean, as `YYYY-MM-DD`. */
export function latestDay(date: string): string {
  if (date.length === 10) return date;
  const [year = 0, month = 12] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** Middle of the span that the date can mean, in years, such as 2012.5 for `2012`; for placing marks on a time axis. */
export function toDecimalYear(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return year + 0.5;
  if (day === undefined) return year + (month - 0.5) / 12;
  const start = Date.UTC(year, 0, 1);
  return year + (Date.UTC(year, month - 1, day) - start) / (Date.UTC(year + 1, 0, 1) - start);
}
