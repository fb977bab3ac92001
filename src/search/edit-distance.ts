/**
 * Number of letters to insert, drop, change or swap with their neighbour to turn one word into the other
 * (optimal string alignment), or `limit + 1` as soon as it is known to be more than `limit`.
 * With `prefix`, the second word may go on after the match: `govermn` is one swap away from `government`.
 */
export function editDistance(from: string, to: string, limit: number, prefix = false): number {
  const tooFar = limit + 1;
  if (from.length - to.length > limit || (!prefix && to.length - from.length > limit)) return tooFar;
  const width = Math.min(to.length, from.length + limit);
  let twoAbove: number[] = [];
  let above = Array.from({ length: width + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const here = [row];
    let least = row;
    for (let column = 1; column <= width; column += 1) {
      const same = from[row - 1] === to[column - 1];
      let cost = Math.min(above[column]! + 1, here[column - 1]! + 1, above[column - 1]! + (same ? 0 : 1));
      if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) {
        cost = Math.min(cost, twoAbove[column - 2]! + 1);
      }
      here.push(cost);
      if (cost < least) least = cost;
    }
    if (least > limit) return tooFar;
    twoAbove = above;
    above = here;
  }
  const distance = prefix ? Math.min(...above) : (above[to.length] ?? tooFar);
  return Math.min(distance, tooFar);
}
