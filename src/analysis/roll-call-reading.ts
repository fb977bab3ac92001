import { quantileSorted } from 'd3';
import { pearson } from './correlation.ts';

/** Where those stand who gave one ballot: how many, and their quartiles on the scale. */
export interface BallotSpread {
  readonly n: number;
  readonly quartiles: readonly [number, number, number];
}

/** How one roll call tells states apart along a scale. */
export interface RollCallReading {
  /** Correlation of the ballots (no −1, abstention 0, yes +1) with the places; `null` where all voted alike. */
  readonly correlation: number | null;
  /** `null` where nobody gave that ballot. */
  readonly yes: BallotSpread | null;
  readonly no: BallotSpread | null;
}

/**
 * @param places of the voters, NaN where one has none
 * @param points what each voter cast, of any scale with 0 for an abstention; `null` for none
 */
export function rollCallReading(places: Float64Array, points: readonly (number | null)[]): RollCallReading {
  const cast = points.flatMap((point, row) => (point === null || Number.isNaN(places[row]!) ? [] : [{ point, place: places[row]! }]));
  const spread = (wanted: (point: number) => boolean): BallotSpread | null => {
    const among = cast.filter(({ point }) => wanted(point)).map(({ place }) => place).sort((a, b) => a - b);
    return among.length === 0 ? null : { n: among.length, quartiles: [quantileSorted(among, 0.25)!, quantileSorted(among, 0.5)!, quantileSorted(among, 0.75)!] };
  };
  return {
    correlation: pearson(cast.map(({ point }) => Math.sign(point)), cast.map(({ place }) => place)),
    yes: spread((point) => point > 0),
    no: spread((point) => point < 0),
  };
}
