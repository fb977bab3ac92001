import type { Confusion } from '../../analysis/confusion.ts';

/** `Equal on 71 % of 120 codes, one point apart on 25 %, of opposite signs on 3 codes` */
export function confusionFinding({ both, equal, onePoint, farther, opposite }: Confusion): string {
  if (both === 0) return 'No code has both readings';
  const share = (count: number) => `${Math.round((100 * count) / both)}\u00a0%`;
  const codes = (count: number) => (count === 1 ? '1 code' : `${count} codes`);
  const far = farther > 0 ? `, farther apart on ${codes(farther)}` : '';
  return `Equal on ${share(equal)} of ${codes(both)}, one point apart on ${share(onePoint)}${far}, of opposite signs on ${opposite === 0 ? 'none' : codes(opposite)}`;
}

/** What the third reading did, in words. */
export function settlementWords({ onlyFirst, onlySecond, third }: Confusion): string {
  const one = onlyFirst + onlySecond;
  const alone = one === 0 ? 'No published code was seen by one reading only.' : `${one} published ${one === 1 ? 'code was' : 'codes were'} seen by one reading only (the first ${onlyFirst}, the second ${onlySecond}).`;
  if (third.n === 0) return `${alone} No third reading was needed.`;
  return `${alone} A third reading settled ${third.n}: as the first had it ${third.first}, as the second ${third.second}, as neither ${third.neither}.`;
}
