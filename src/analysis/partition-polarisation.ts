/** A division of n actors into camps: the camp of each, numbered from 0. */
export type Partition = readonly number[];

/** How well a division into camps fits the ties of congruence and conflict. */
export interface PartitionPolarisation {
  /** Actors in each camp: a share says little where one camp has one member. */
  readonly sizes: readonly number[];
  /** Share of all ties that fit: congruence within camps and conflict between them, 0 … 1; `null` without ties. */
  readonly fit: number | null;
}

/**
 * Polarisation of a division into camps: the share of all ties that it explains, congruence within and conflict between. It
 * is the weighted counterpart of 1 − the line index of balance (Harary 1959), so sizes stand beside it. What the Discourse
 * Network Analyzer prints under the same name compares with an expected network that its manual does not define: it is
 * another figure, and not computed here.
 *
 * @param congruence, conflict n × n by rows, symmetric, ≥ 0, 0 on the diagonal
 * @throws {RangeError} where the partition does not fit the networks, or a camp is no whole number from 0 up
 */
export function partitionPolarisation(congruence: Float64Array, conflict: Float64Array, partition: Partition): PartitionPolarisation {
  const n = partition.length;
  if (congruence.length !== n * n || conflict.length !== n * n) throw new RangeError(`partition of ${n} for networks of ${congruence.length} and ${conflict.length} cells; write a camp for each actor`);
  const wrong = partition.findIndex((camp) => !(Number.isInteger(camp) && camp >= 0));
  if (wrong >= 0) throw new RangeError(`camp ${partition[wrong]} at ${wrong}; write a whole number from 0 up`);
  const sizes = partition.reduce<number[]>((found, camp) => {
    for (let empty = found.length; empty <= camp; empty++) found.push(0);
    found[camp]! += 1;
    return found;
  }, []);
  let fitting = 0;
  let mass = 0;
  partition.forEach((camp, i) => {
    partition.forEach((other, j) => {
      if (i === j) return;
      const [c, f] = [congruence[i * n + j]!, conflict[i * n + j]!];
      fitting += camp === other ? c : f;
      mass += c + f;
    });
  });
  return { sizes, fit: mass === 0 ? null : fitting / mass };
}
