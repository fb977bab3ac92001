/**
 * Agreement of two partitions of the same actors, corrected for chance: 1 the same groups under whatever numbers, 0 as much as
 * by chance (Hubert & Arabie 1985). Two partitions that both lump, or both split, everything are the same.
 */
export function adjustedRand(a: readonly number[], b: readonly number[]): number {
  const pairs = (n: number) => (n * (n - 1)) / 2;
  const total = (counts: Iterable<number>) => [...counts].reduce((sum, n) => sum + pairs(n), 0);
  const count = (keys: readonly (string | number)[]) => {
    const counts = new Map<string | number, number>();
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts.values();
  };
  const both = total(count(a.map((label, at) => `${label} ${b[at]}`)));
  const [inA, inB] = [total(count(a)), total(count(b))];
  const chance = a.length > 1 ? (inA * inB) / pairs(a.length) : 0;
  const most = (inA + inB) / 2;
  return most === chance ? 1 : (both - chance) / (most - chance);
}
