/** A division of n actors into camps: the camp of each, numbered from 0. */
export type Partition = readonly number[];

/** How well a division into camps fits the ties of congruence and conflict. */
export interface PartitionPolarisation {
  /** Actors in each camp: a share says little where one camp has one member. */
  readonly sizes: readonly number[];
  /** Share of all ties that fit: congruence within camps and conflict between them, 0 … 1; `null` without ties. */
  readonly fit: number | null;
  /**
   * What the Discourse Network Analyzer reports as polarisation, Σ |observed − expected| / 2(‖C‖ + ‖F‖) over both networks,
   * 0 … 1; `null` without ties. Kept for comparison: two even camps that agree within and differ between score ¼, so read `fit`.
   */
  readonly deviation: number | null;
}

/**
 * Polarisation of a partition into k camps. The expected network of `deviation` has congruence only within camps and
 * conflict only between them: a tie within camp c carries (W_c / W)·‖C‖ / W and one between c and c′ (s_c·s_c′ / B)·‖F‖ / B,
 * where s are sizes, W_c = s_c(s_c − 1), W = Σ W_c, B = n(n − 1) − W and ‖·‖ the sum of all cells.
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
  const within = sizes.reduce((sum, size) => sum + size * (size - 1), 0);
  const between = n * (n - 1) - within;
  const [massC, massF] = [congruence, conflict].map((cells) => cells.reduce((sum, value) => sum + value, 0)) as [number, number];
  let fitting = 0;
  let deviation = 0;
  partition.forEach((camp, i) => {
    partition.forEach((other, j) => {
      if (i === j) return;
      const [c, f] = [congruence[i * n + j]!, conflict[i * n + j]!];
      const size = sizes[camp]!;
      if (camp === other) {
        fitting += c;
        deviation += Math.abs(c - (((size * (size - 1)) / within) * massC) / within) + f;
      } else {
        fitting += f;
        deviation += Math.abs(f - (((size * sizes[other]!) / between) * massF) / between) + c;
      }
    });
  });
  const mass = massC + massF;
  return { sizes, fit: mass === 0 ? null : fitting / mass, deviation: mass === 0 ? null : deviation / (2 * mass) };
}
