/**
 * Agreement index of Hix, Noury and Roland (2005) over oppose, neutral and support: (max − ½·(n − max)) / n, 1 where all take
 * one side, 0 where the three are equally full. Two equal sides without a middle give ¼.
 *
 * @returns 0 … 1; `null` where nobody is counted
 * @throws {RangeError} for a count below 0
 */
export function agreementIndex(sides: readonly [oppose: number, neutral: number, support: number]): number | null {
  const wrong = sides.find((count) => !(count >= 0 && count < Infinity));
  if (wrong !== undefined) throw new RangeError(`count ${wrong}; write a number from 0 up`);
  const n = sides[0] + sides[1] + sides[2];
  const largest = Math.max(...sides);
  return n === 0 ? null : (largest - (n - largest) / 2) / n;
}
