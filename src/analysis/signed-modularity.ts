import type { SignedNetwork } from './signed-network.ts';

/**
 * Modularity of a division into camps with ties of both signs (Gómez, Jensen and Arenas 2009):
 * Q = Σ_ij [w_ij − (w⁺_i·w⁺_j / 2w⁺ − w⁻_i·w⁻_j / 2w⁻)]·δ(c_i, c_j) / (2w⁺ + 2w⁻). Without conflict it is that of Newman.
 *
 * @param partition the camp of each actor, in their order
 * @returns −1 … 1; `null` without ties
 * @throws {RangeError} where the partition has another length than the actors
 */
export function signedModularity({ actors, weights }: SignedNetwork, partition: readonly number[]): number | null {
  const n = actors.length;
  if (partition.length !== n) throw new RangeError(`partition of ${partition.length} for ${n} actors; write a camp for each`);
  const agreeing = new Float64Array(n);
  const opposing = new Float64Array(n);
  weights.forEach((weight, at) => {
    const row = Math.floor(at / n);
    if (weight > 0) agreeing[row]! += weight;
    else opposing[row]! -= weight;
  });
  const [allAgreeing, allOpposing] = [agreeing, opposing].map((strengths) => strengths.reduce((sum, value) => sum + value, 0)) as [number, number];
  const all = allAgreeing + allOpposing;
  if (all === 0) return null;
  let sum = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      if (partition[i] !== partition[j]) continue;
      sum += weights[i * n + j]!;
      if (allAgreeing > 0) sum -= (agreeing[i]! * agreeing[j]!) / allAgreeing;
      if (allOpposing > 0) sum += (opposing[i]! * opposing[j]!) / allOpposing;
    }
  }
  return sum / all;
}
