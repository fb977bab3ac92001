import { formatStance } from '../domain/format-stance.ts';

export interface Summand {
  readonly stance: number;
  readonly weight: number;
}

/** The weighted mean written out: `(−2 × 1 + −1 × 0.75) / 1.75 = −1.6`. Equal terms are gathered: `3 × (−1 × 0.75)`. */
export function writtenSum(summands: readonly Summand[], mean: number): string {
  const groups = new Map<string, number>();
  for (const { stance, weight } of summands) {
    const term = `${signed(stance)} × ${plain(weight)}`;
    groups.set(term, (groups.get(term) ?? 0) + 1);
  }
  const terms = [...groups].map(([term, count]) => (count === 1 ? term : `${count} × (${term})`));
  const total = summands.reduce((sum, { weight }) => sum + weight, 0);
  return `(${terms.join(' + ')}) / ${plain(total)} = ${signed(Number(mean.toFixed(1)))}`;
}

/** As in arithmetic: a minus sign, no plus sign. */
function signed(value: number): string {
  return formatStance(value, 2).replace('+', '');
}

function plain(value: number): string {
  return `${Math.round(value * 1000) / 1000}`;
}
