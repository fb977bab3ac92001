/** A tie of two actors: above 0 agreement, below 0 conflict. */
export interface SignedTie {
  readonly a: string;
  readonly b: string;
  readonly weight: number;
}

/** Actors and their ties of both signs, each pair once at most. A pair without a tie is unknown or neutral: it counts nowhere. */
export interface SignedNetwork {
  readonly actors: readonly string[];
  readonly ties: readonly SignedTie[];
  /** The ties as n × n by rows, symmetric; 0 where there is none. */
  readonly weights: Float64Array;
}

/**
 * @param actors all of them, with or without a tie
 * @throws {RangeError} for a tie of an unknown actor, of an actor with itself, of a pair that has one, or of no number
 */
export function signedNetwork(actors: readonly string[], ties: readonly SignedTie[]): SignedNetwork {
  const n = actors.length;
  const rowOf = new Map(actors.map((actor, row) => [actor, row]));
  const weights = new Float64Array(n * n);
  const kept = ties.filter(({ a, b, weight }) => {
    const [i, j] = [rowOf.get(a), rowOf.get(b)];
    if (i === undefined || j === undefined) throw new RangeError(`tie ${a}, ${b}: ${i === undefined ? a : b} is not among the actors`);
    if (i === j) throw new RangeError(`tie ${a}, ${b}: write a tie between two actors`);
    if (!Number.isFinite(weight)) throw new RangeError(`tie ${a}, ${b}: weight ${weight}; write a number, above 0 for agreement`);
    if (weights[i * n + j] !== 0) throw new RangeError(`tie ${a}, ${b}: the pair has one already`);
    weights[i * n + j] = weights[j * n + i] = weight;
    return weight !== 0;
  });
  return { actors, ties: kept, weights };
}

/** The network of a symmetric matrix, such as congruence less conflict; a cell of 0 or NaN is no tie. @param cells n × n by rows */
export function signedNetworkOf(actors: readonly string[], cells: Float64Array): SignedNetwork {
  const n = actors.length;
  if (cells.length !== n * n) throw new RangeError(`${cells.length} cells for ${n} actors; write ${n * n}`);
  const ties = actors.flatMap((a, i) =>
    actors.slice(i + 1).flatMap((b, after) => {
      const weight = cells[i * n + i + 1 + after]!;
      return weight ? [{ a, b, weight }] : [];
    }),
  );
  return signedNetwork(actors, ties);
}
