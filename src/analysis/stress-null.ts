import { withColumnsPermuted } from './column-permutation.ts';
import { mulberry32 } from './random.ts';
import { smacof } from './smacof.ts';
import { stanceDistances } from './stance-distances.ts';
import type { StanceMatrix } from './stance-matrix.ts';

/** The stress of a map beside that of maps of nothing. */
export interface StressNull {
  /** Stress-1 of the map; `null` where there is nothing to fit. */
  readonly observed: number | null;
  /** Stress-1 of the maps of permuted columns, ascending. */
  readonly stresses: Float64Array;
  /** Share of `stresses` at or below the observed one: up to 0.05 the map fits better than noise. `null` without an observed one. */
  readonly share: number | null;
}

/** Fewer permutations than this make a coarse tail. */
export const PERMUTATIONS = 200;

const NULL_TOLERANCE = 1e-5;

/**
 * The stress of the map against its permutation null: the same actors, items and gaps, but each item's positions dealt anew
 * among the actors that have one. Stress of noise is low where actors are few, so no fixed bound can replace this (de Leeuw &
 * Stoop 1984; Mair, Borg & Rusch 2016). Maps of nothing stop at a tolerance of 1e-5, which leaves their stress within some
 * 1e-4 of its minimum, far less than they differ by.
 */
export function stressNull(matrix: StanceMatrix, { times = PERMUTATIONS, seed = 1 } = {}): StressNull {
  const random = mulberry32(seed);
  const { stress: observed } = smacof(stanceDistances(matrix));
  const permuted = Array.from({ length: times }, () => smacof(stanceDistances(withColumnsPermuted(matrix, random)), { tolerance: NULL_TOLERANCE }).stress);
  const stresses = Float64Array.from(permuted.filter((stress) => stress !== null)).sort();
  const share = observed === null || stresses.length === 0 ? null : stresses.filter((stress) => stress <= observed).length / stresses.length;
  return { observed, stresses, share };
}
