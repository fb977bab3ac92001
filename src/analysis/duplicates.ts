import { precisionOf } from '../domain/partial-date.ts';
import { dayNumber, isoWeek } from './calendar.ts';
import type { DiscourseStatement } from './discourse-statement.ts';

/** Within what a repeated statement counts once: `include` counts every one, `acrossrange` one in all. */
export type DuplicateUnit = 'include' | 'document' | 'week' | 'month' | 'year' | 'acrossrange';

/**
 * The first of each actor, concept and level within a unit, in the order given. A week is an ISO week with its year, a
 * month one of one year: March 2012 and March 2013 are two. A date that is not known to the unit is a unit of its own, so
 * that two statements of "2012" count once by month, and not as one with "2012-05".
 */
export function withoutDuplicates(statements: readonly DiscourseStatement[], unit: DuplicateUnit): DiscourseStatement[] {
  if (unit === 'include') return [...statements];
  const seen = new Set<string>();
  return statements.filter((statement) => {
    const key = JSON.stringify([statement.actor, statement.concept, statement.level, within(statement, unit)]);
    return seen.has(key) ? false : seen.add(key);
  });
}

function within({ document, date }: DiscourseStatement, unit: Exclude<DuplicateUnit, 'include'>): string {
  switch (unit) {
    case 'document':
      return document;
    case 'week':
      return precisionOf(date) === 'day' ? isoWeek(dayNumber(date)) : date;
    case 'month':
      return date.slice(0, 7);
    case 'year':
      return date.slice(0, 4);
    case 'acrossrange':
      return '';
  }
}
