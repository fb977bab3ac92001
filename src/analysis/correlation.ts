/** Pearson's product-moment correlation, −1 … 1; `null` for fewer than two pairs and where one side does not vary. */
export function pearson(a: readonly number[], b: readonly number[]): number | null {
  const n = Math.min(a.length, b.length);
  let [meanA, meanB] = [0, 0];
  for (let i = 0; i < n; i++) {
    meanA += a[i]! / n;
    meanB += b[i]! / n;
  }
  let [ab, aa, bb] = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    ab += (a[i]! - meanA) * (b[i]! - meanB);
    aa += (a[i]! - meanA) ** 2;
    bb += (b[i]! - meanB) ** 2;
  }
  const least = n * Number.EPSILON ** 2;
  return n >= 2 && aa > least * meanA ** 2 && bb > least * meanB ** 2 ? ab / Math.sqrt(aa * bb) : null;
}

/** Spearman's rank correlation: Pearson's of the ranks, equal values sharing their mean rank. `null` as for {@link pearson}. */
export function spearman(a: readonly number[], b: readonly number[]): number | null {
  return pearson(ranks(a), ranks(b));
}

/** Ranks from 1, equal values sharing the mean of theirs. */
export function ranks(values: readonly number[]): number[] {
  const order = [...values.keys()].sort((i, j) => values[i]! - values[j]!);
  const given: number[] = new Array<number>(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to + 1 < order.length && values[order[to + 1]!] === values[order[from]!]) to++;
    for (let at = from; at <= to; at++) given[order[at]!] = (from + to) / 2 + 1;
    from = to + 1;
  }
  return given;
}
