import { formatStance } from '../domain/format-stance.ts';

interface Robustness {
  readonly range: readonly [number, number];
}

/** Where a position stays if any one of its statements is dropped; `null`: a single statement carries it. */
export function robustnessOfPosition(robustness: Robustness | null): string {
  if (!robustness) return 'One statement carries it: without that there is no position.';
  const [low, high] = robustness.range.map((end) => formatStance(end));
  return low === high ? `Drop any one statement: it is ${low}.` : `Drop any one statement: it stays between ${low} and ${high}.`;
}

/** Whether dropping a statement changes the position as printed. */
export function movesWhenDropped({ range }: Robustness, mean: number): boolean {
  return range.some((end) => formatStance(end) !== formatStance(mean));
}
