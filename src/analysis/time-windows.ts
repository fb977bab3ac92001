import { dayNumber, firstOfMonth, isoDay, monthOf, weekOf } from './calendar.ts';

export type TimeUnit = 'day' | 'week' | 'month' | 'year';

/** A stretch of time around one unit; all three are days as `YYYY-MM-DD`, and both ends belong to it. */
export interface TimeWindow {
  /** First day of the unit in the middle. */
  readonly centre: string;
  readonly from: string;
  readonly to: string;
}

/** Units counted from 1970, and the first day of each. */
const UNITS: Record<TimeUnit, { at: (day: number) => number; firstDay: (unit: number) => number }> = {
  day: { at: (day) => day, firstDay: (unit) => unit },
  week: { at: weekOf, firstDay: (unit) => unit * 7 - 3 },
  month: { at: monthOf, firstDay: firstOfMonth },
  year: { at: (day) => Math.floor(monthOf(day) / 12), firstDay: (unit) => firstOfMonth(unit * 12) },
};

/**
 * Windows of whole units, one around each unit between the first and the last date, kept only where they lie between these
 * two: half-width round((size − 1) / 2), so that an even size is one unit wider. Days as in discourse network analysis;
 * weeks start on Monday, months and years are those of the calendar.
 *
 * @param dates ISO dates; one known to the month or year lies in its middle
 * @throws {RangeError} where the size is no whole number from 1 up
 */
export function timeWindows(dates: readonly string[], unit: TimeUnit, size: number): TimeWindow[] {
  if (!(Number.isInteger(size) && size >= 1)) throw new RangeError(`window of ${size} units; write a whole number from 1 up`);
  const { at, firstDay } = UNITS[unit];
  const units = dates.map((date) => at(dayNumber(date)));
  const half = Math.round((size - 1) / 2);
  const windows: TimeWindow[] = [];
  const last = units.reduce((latest, value) => Math.max(latest, value), -Infinity);
  for (let centre = units.reduce((first, value) => Math.min(first, value), Infinity) + half; centre + half <= last; centre++) {
    windows.push({ centre: isoDay(firstDay(centre)), from: isoDay(firstDay(centre - half)), to: isoDay(firstDay(centre + half + 1) - 1) });
  }
  return windows;
}

/** The statements of a window; one whose date is not known to the day lies in the middle of what it can mean. */
export function inWindow<T extends { readonly date: string }>(statements: readonly T[], { from, to }: TimeWindow): T[] {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  return statements.filter(({ date }) => {
    const day = dayNumber(date);
    return day >= first && day <= last;
  });
}
