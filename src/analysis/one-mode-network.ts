import { activity, type StatementCounts } from './statement-counts.ts';

/**
 * What a tie of two actors holds. `ignore`: pairs of their statements on one concept. `congruence`: the same, each by how
 * near the levels are. `conflict`: each by how far apart they are. `subtract`: congruence less conflict.
 */
export type OneModeAggregation = 'ignore' | 'congruence' | 'conflict' | 'subtract';

/**
 * `average`: by the mean number of statements of the two. `jaccard`: by the statements with a concept and level that only one
 * of them has taken, plus their pairs on common ones. `cosine`: by the product of both numbers of statements; it bears that name in the manual
 * of the Discourse Network Analyzer but is no cosine, since two equal actors of m statements get 1/m and not 1.
 */
export type OneModeNormalisation = 'none' | 'average' | 'jaccard' | 'cosine';

/** Ties of n actors by what they say. */
export interface OneModeNetwork {
  readonly actors: readonly string[];
  /** n × n by rows, symmetric, 0 on the diagonal; 0 too where nothing is shared. */
  readonly ties: Float64Array;
  /** n × n by rows: number of concepts on which both have spoken. 0: nothing is known about the two, whatever the tie says. */
  readonly shared: Uint16Array;
}

/**
 * The network of actors by common concepts, after Leifeld (2017), "Discourse Network Analysis", and the manual of the
 * Discourse Network Analyzer, chapter "Algorithms": congruence = Σ_j Σ_k Σ_k′ x_ijk·x_i′jk′·(1 − |k − k′| / (high − low)),
 * conflict with |k − k′| / (high − low). Congruence and conflict add up to `ignore`.
 */
export function oneModeNetwork(counts: StatementCounts, aggregation: OneModeAggregation, normalisation: OneModeNormalisation = 'none'): OneModeNetwork {
  const n = counts.actors.length;
  const totals = activity(counts);
  const ties = new Float64Array(n * n);
  const shared = new Uint16Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) {
      const pair = common(counts, i, j);
      if (pair.shared === 0) continue;
      const raw = { ignore: pair.pairs, congruence: pair.pairs - pair.conflict, conflict: pair.conflict, subtract: pair.pairs - 2 * pair.conflict }[aggregation];
      const divisor = { none: 1, average: (totals[i]! + totals[j]!) / 2, jaccard: pair.alone + pair.equal, cosine: totals[i]! * totals[j]! }[normalisation];
      ties[i * n + j] = ties[j * n + i] = raw / divisor;
      shared[i * n + j] = shared[j * n + i] = pair.shared;
    }
  }
  return { actors: counts.actors, ties, shared };
}

/** What two actors say on the same concepts; all are weights of statements or products of two. */
interface Common {
  /** Concepts on which both have spoken. */
  shared: number;
  /** Pairs of statements on one concept. */
  pairs: number;
  /** The same, each by how far apart the levels are. */
  conflict: number;
  /** Those with equal levels. */
  equal: number;
  /** Statements with a concept and level that the other has not taken. */
  alone: number;
}

function common({ concepts, scale, cells, totals }: StatementCounts, i: number, j: number): Common {
  const range = scale.high - scale.low;
  const found: Common = { shared: 0, pairs: 0, conflict: 0, equal: 0, alone: 0 };
  for (let concept = 0; concept < concepts.length; concept++) {
    const [a, b] = [i * concepts.length + concept, j * concepts.length + concept];
    const [levelsA, levelsB] = [cells[a]!, cells[b]!];
    if (levelsA.size > 0 && levelsB.size > 0) found.shared++;
    found.pairs += totals[a]! * totals[b]!;
    for (const [levelA, timesA] of levelsA) {
      if (!levelsB.has(levelA)) found.alone += timesA;
      for (const [levelB, timesB] of levelsB) {
        if (levelA === levelB) found.equal += timesA * timesB;
        found.conflict += (timesA * timesB * Math.abs(levelA - levelB)) / range;
      }
    }
    for (const [levelB, timesB] of levelsB) if (!levelsA.has(levelB)) found.alone += timesB;
  }
  return found;
}
