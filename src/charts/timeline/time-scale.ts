import { scaleLinear } from 'd3';
import { toDecimalYear, yearOf } from '../../domain/partial-date.ts';

/** A span of time that a date, known to the year, month or day, can mean: in years, such as 2012 … 2013. */
export function yearsMeant(date: string): [number, number] {
  const middle = toDecimalYear(date);
  const half = date.length === 4 ? 0.5 : date.length === 7 ? 1 / 24 : 0;
  return [middle - half, middle + half];
}

export interface TimeScale {
  /** Coordinate of a decimal year. */
  (year: number): number;
  readonly from: number;
  readonly to: number;
  /** Years that carry a label. */
  readonly labelled: readonly number[];
}

/** Whole years around all the dates; at least one. Labels every 1, 2, 5 or 10 years, as room allows. */
export function timeScale(dates: readonly string[], left: number, right: number, labelWidth: number): TimeScale {
  const years = dates.map(yearOf);
  const from = Math.min(...years);
  const to = Math.max(...years) + 1;
  const scale = scaleLinear([from, to], [left, right]);
  const room = Math.max(1, Math.floor((right - left) / (labelWidth * 1.6)));
  const step = [1, 2, 5, 10, 20].find((candidate) => (to - from) / candidate <= room) ?? 50;
  const labelled: number[] = [];
  for (let year = Math.ceil(from / step) * step; year < to; year += step) labelled.push(year);
  return Object.assign((year: number) => scale(year), { from, to, labelled: labelled.length > 0 ? labelled : [from] });
}
