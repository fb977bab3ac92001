/** The lowest and the highest level that a statement can take; all levels between count, whether or not they occur. */
export interface LevelScale {
  readonly low: number;
  readonly high: number;
}

/** Disagreement and agreement. */
export const AGREEMENT: LevelScale = { low: 0, high: 1 };

/** @throws {RangeError} where the scale has no extent or the level lies outside it */
export function checkLevel(level: number, { low, high }: LevelScale, where: string): void {
  if (!(high > low)) throw new RangeError(`scale from ${low} to ${high}; write a highest level above the lowest`);
  if (!(level >= low && level <= high)) throw new RangeError(`level ${level} ${where}; write a number from ${low} to ${high}`);
}
