import type { DistanceMatrix } from './distance-matrix.ts';

/** One merge of two clusters. Clusters 0 … n − 1 are the actors, n + i is what merge i made. */
export interface Merge {
  readonly a: number;
  readonly b: number;
  readonly height: number;
}

/** The merges from single actors to one cluster, in order. */
export interface Dendrogram {
  readonly n: number;
  readonly merges: readonly Merge[];
}

/**
 * Average linkage (UPGMA; Sokal & Michener 1958): always the two clusters whose members are nearest on average are merged.
 * Of equally near ones the two that hold the first actors.
 *
 * @throws {RangeError} where a distance is unknown: shrink or complete the matrix first
 */
export function averageLinkage({ n, values }: DistanceMatrix): Dendrogram {
  if (values.some(Number.isNaN)) throw new RangeError('average linkage: a distance is unknown; shrink or complete the matrix first');
  const distances = values.slice();
  const clusters = Array.from({ length: n }, (_, row) => ({ row, id: row, size: 1 }));
  const merges: Merge[] = [];
  while (clusters.length > 1) {
    let [one, other, height] = [0, 1, Number.POSITIVE_INFINITY];
    for (let i = 0; i < clusters.length; i++) {
      const at = clusters[i]!.row * n;
      for (let j = i + 1; j < clusters.length; j++) {
        const distance = distances[at + clusters[j]!.row]!;
        if (distance < height) [one, other, height] = [i, j, distance];
      }
    }
    const [a, b] = [clusters[one]!, clusters[other]!];
    const size = a.size + b.size;
    for (const { row } of clusters) {
      if (row === a.row || row === b.row) continue;
      const mean = (a.size * distances[a.row * n + row]! + b.size * distances[b.row * n + row]!) / size;
      distances[a.row * n + row] = distances[row * n + a.row] = mean;
    }
    clusters.splice(other, 1);
    clusters[one] = { row: a.row, id: n + merges.length, size };
    merges.push({ a: a.id, b: b.id, height });
  }
  return { n, merges };
}

/** The clusters where k are left: for each actor the number of its cluster, numbered from 0 in order of first members. */
export function cutInto({ n, merges }: Dendrogram, k: number): number[] {
  const members = Array.from({ length: n }, (_, row) => [row]);
  const gone = new Set<number>();
  for (const { a, b } of merges.slice(0, Math.max(0, n - k))) {
    members.push([...members[a]!, ...members[b]!]);
    gone.add(a).add(b);
  }
  const labels = new Array<number>(n).fill(0);
  members
    .filter((_, id) => !gone.has(id))
    .map((cluster) => cluster.sort((x, y) => x - y))
    .sort((x, y) => x[0]! - y[0]!)
    .forEach((cluster, label) => cluster.forEach((row) => (labels[row] = label)));
  return labels;
}
