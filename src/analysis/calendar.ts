import { precisionOf } from '../domain/partial-date.ts';

const DAY = 86_400_000;

/** Days since 1 January 1970 of the middle of what a date can mean: 2 July for a year, the 15th or 16th for most months. */
export function dayNumber(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const first = Date.UTC(year, month - 1, day) / DAY;
  const precision = precisionOf(date);
  if (precision === 'day') return first;
  const after = (precision === 'month' ? Date.UTC(year, month, 1) : Date.UTC(year + 1, 0, 1)) / DAY;
  return first + Math.floor((after - first) / 2);
}

/** The day as `YYYY-MM-DD`. */
export function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The ISO 8601 week with its year, `2015-W53`: the year of its Thursday. */
export function isoWeek(day: number): string {
  const thursday = weekOf(day) * 7;
  const year = new Date(thursday * DAY).getUTCFullYear();
  const week = 1 + Math.floor((thursday - Date.UTC(year, 0, 1) / DAY) / 7);
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** Weeks since that of 1 January 1970, which was a Thursday; a week starts on Monday. */
export function weekOf(day: number): number {
  return Math.floor((day + 3) / 7);
}

/** Months since January 1970. */
export function monthOf(day: number): number {
  const date = new Date(day * DAY);
  return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
}

/** First day of a month counted from January 1970. */
export function firstOfMonth(month: number): number {
  return Date.UTC(1970, month, 1) / DAY;
}
