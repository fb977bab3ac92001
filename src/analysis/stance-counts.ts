import { sum } from 'd3';

/**
 * How many actors stand in each category of an ordered scale, lowest first. Counts may be weighted and so not whole; an
 * empty category keeps its place as 0, since the distance between its neighbours depends on it.
 */
export type Counts = readonly number[];

/** The five places of the scale, −2 … +2. */
const PLACES = 5;

/**
 * Positions counted at the nearest of the five places; a half goes to the firmer one, so that both poles are treated alike.
 *
 * @param stances −2 … +2; positions only, an unknown one is left out beforehand
 * @param weights one for each stance, ≥ 0; 1 each where left out
 * @throws {RangeError} where a stance is no number from −2 to +2, or a weight is missing or negative
 */
export function stanceCounts(stances: readonly number[], weights?: readonly number[]): number[] {
  const counts = new Array<number>(PLACES).fill(0);
  stances.forEach((stance, index) => {
    if (!(Math.abs(stance) <= 2)) throw new RangeError(`stance ${stance} at ${index}; write a number from -2 to 2 and leave unknown ones out`);
    const weight = weights ? weights[index] : 1;
    if (weight === undefined || !(weight >= 0)) throw new RangeError(`weight ${weight} at ${index}; write a number from 0 up for each stance`);
    const place = 2 + Math.sign(stance) * Math.round(Math.abs(stance));
    counts[place]! += weight;
  });
  return counts;
}

/**
 * Shares of the categories; `null` where nobody is counted.
 *
 * @throws {RangeError} where a count is negative or no number, or there are fewer categories than the measure needs
 */
export function sharesOf(counts: Counts, leastCategories = 2): number[] | null {
  if (counts.length < leastCategories) throw new RangeError(`${counts.length} categories; write at least ${leastCategories}, empty ones as 0`);
  const wrong = counts.findIndex((count) => !(count >= 0 && count < Infinity));
  if (wrong >= 0) throw new RangeError(`count ${counts[wrong]} at ${wrong}; write a number from 0 up`);
  const total = sum(counts);
  return total === 0 ? null : counts.map((count) => count / total);
}
