import { z } from 'astro/zod';
import { isPartialDate } from './calendar-date.ts';

export { earliestDay, isPartialDate, latestDay } from './calendar-date.ts';
export { formatDate } from './format-date.ts';
export { yearOf } from './year-of.ts';

export type DatePrecision = 'year' | 'month' | 'day';

/** What a date looks like, for schemas that cannot run a program: the calendar is checked beside it. */
export const PARTIAL_DATE = '^\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?$';

/** An ISO date known to the year, month or day: `2012`, `2012-05` or `2012-05-02`. Never a `Date`. */
export const partialDate = z
  .string('write the date in quotation marks: "2012", "2012-05" or "2012-05-02"')
  .refine(isPartialDate, 'write a date of the calendar as "2012", "2012-05" or "2012-05-02"')
  .meta({ description: 'An ISO date known to the year, month or day.', pattern: PARTIAL_DATE });

export function precisionOf(date: string): DatePrecision {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/** Middle of the span that the date can mean, in years, such as 2012.5 for `2012`; for placing marks on a time axis. */
export function toDecimalYear(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return year + 0.5;
  if (day === undefined) return year + (month - 0.5) / 12;
  const start = Date.UTC(year, 0, 1);
  return year + (Date.UTC(year, month - 1, day) - start) / (Date.UTC(year + 1, 0, 1) - start);
}
