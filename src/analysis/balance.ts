import type { SignedNetwork } from './signed-network.ts';

/** How many triangles of a signed network are balanced. */
export interface Balance {
  /** Triangles by their number of conflicts: 0, 1, 2, 3. */
  readonly byConflicts: readonly [number, number, number, number];
  /** Share of triangles with an even number of conflicts (Cartwright and Harary 1956), 0 … 1; `null` without a triangle. */
  readonly share: number | null;
}

/** Only the signs of ties count, not their weights. */
export function balance({ actors, weights }: SignedNetwork): Balance {
  const n = actors.length;
  const found: [number, number, number, number] = [0, 0, 0, 0];
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const ij = weights[i * n + j]!;
      if (ij === 0) continue;
      for (let k = j + 1; k < n; k++) {
        const [ik, jk] = [weights[i * n + k]!, weights[j * n + k]!];
        if (ik === 0 || jk === 0) continue;
        found[(Number(ij < 0) + Number(ik < 0) + Number(jk < 0)) as 0 | 1 | 2 | 3]++;
      }
    }
  }
  const total = found[0] + found[1] + found[2] + found[3];
  return { byConflicts: found, share: total === 0 ? null : (found[0] + found[2]) / total };
}
