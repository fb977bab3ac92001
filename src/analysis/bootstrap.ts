import { confidenceEllipse, type Ellipse } from './confidence-ellipse.ts';
import type { DistanceMatrix } from './distance-matrix.ts';
import { procrustes } from './procrustes.ts';
import { stanceDistances } from './stance-distances.ts';
import { withColumnsDrawn, type StanceMatrix } from './stance-matrix.ts';

/** Makes a map, n × 2 by rows, from distances; NaN for an actor that it cannot place. */
export type Scaling = (distances: DistanceMatrix) => Float64Array;

/** Maps made from resampled items, each laid over the reference map. */
export interface Bootstrap {
  /** Aligned maps, n × 2 by rows; NaN where an actor has no place in that replicate. */
  readonly replicates: readonly Float64Array[];
  /** 1 − Σ‖A_b − Ā‖² / Σ‖A_b‖², 1 where all replicates are alike; `null` where all points lie at the origin. */
  readonly stability: number | null;
  /** Mean Procrustes correlation of the replicates with the reference; `null` where none has one. */
  readonly correlation: number | null;
}

/**
 * Resamples the items, which are the sample, and never the actors, which are the population (Efron 1979; Jacoby &
 * Armstrong 2014): for each draw the distances and the map are made anew and laid over the reference by rotation and
 * reflection, without scaling.
 *
 * @param drawn for each replicate the indices of its columns, with repetition
 * @param reference the map that is shown, n × 2 by rows, centred at 0
 */
export function bootstrap(matrix: StanceMatrix, reference: Float64Array, drawn: readonly (readonly number[])[], scaling: Scaling): Bootstrap {
  const alignments = drawn.map((columns) => procrustes(reference, scaling(stanceDistances(withColumnsDrawn(matrix, columns)))));
  const correlations = alignments.flatMap(({ correlation }) => correlation ?? []);
  const replicates = alignments.map(({ points }) => points);
  return {
    replicates,
    stability: stabilityOf(replicates),
    correlation: correlations.length === 0 ? null : correlations.reduce((sum, value) => sum + value, 0) / correlations.length,
  };
}

function stabilityOf(replicates: readonly Float64Array[]): number | null {
  let [apart, all] = [0, 0];
  for (let at = 0; at < (replicates[0]?.length ?? 0); at++) {
    const values = replicates.flatMap((points) => (Number.isNaN(points[at]!) ? [] : [points[at]!]));
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    for (const value of values) {
      apart += (value - mean) ** 2;
      all += value ** 2;
    }
  }
  return all > 0 ? 1 - apart / all : null;
}

/** Where one actor's point went, replicate by replicate; those without a place for it left out. */
export function cloudOf({ replicates }: Pick<Bootstrap, 'replicates'>, row: number): [number, number][] {
  return replicates.flatMap((points): [number, number][] => (Number.isNaN(points[2 * row]!) ? [] : [[points[2 * row]!, points[2 * row + 1]!]]));
}

/** The 95 % ellipse of one actor's point; `null` where it was placed in fewer than two replicates or never moved. */
export function ellipseOf(boot: Pick<Bootstrap, 'replicates'>, row: number): Ellipse | null {
  return confidenceEllipse(cloudOf(boot, row));
}

/**
 * Share of replicates in which actor `a` is nearer to `one` than to `other`, of those in which all three have a place; equal
 * distances count half. `null` where there is no such replicate.
 */
export function nearerShare({ replicates }: Pick<Bootstrap, 'replicates'>, a: number, one: number, other: number): number | null {
  const votes = replicates.flatMap((points) => {
    const difference = apart(points, a, other) - apart(points, a, one);
    return Number.isNaN(difference) ? [] : [difference > 0 ? 1 : difference < 0 ? 0 : 0.5];
  });
  return votes.length === 0 ? null : votes.reduce((sum, vote) => sum + vote, 0) / votes.length;
}

function apart(points: Float64Array, a: number, b: number): number {
  return (points[2 * a]! - points[2 * b]!) ** 2 + (points[2 * a + 1]! - points[2 * b + 1]!) ** 2;
}
