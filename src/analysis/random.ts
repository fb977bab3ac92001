/** A stream of numbers in [0, 1). The same seed gives the same stream everywhere. */
export type Random = () => number;

/** Mulberry32 (T. Ettinger, public domain): 32 bits of state, integer arithmetic only. @param seed any integer, taken modulo 2³² */
export function mulberry32(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from 0 to `below` − 1. */
export function randomBelow(below: number, random: Random): number {
  return Math.floor(random() * below);
}

/** Shuffles in place (Fisher–Yates) and returns what it was given. */
export function shuffle<T extends { readonly length: number; [index: number]: V }, V>(values: T, random: Random): T {
  for (let last = values.length - 1; last > 0; last--) {
    const other = randomBelow(last + 1, random);
    [values[last], values[other]] = [values[other]!, values[last]!];
  }
  return values;
}

/** `n` indices from 0 to n − 1, drawn with replacement: the resample of a bootstrap (Efron 1979). */
export function resample(n: number, random: Random): number[] {
  return Array.from({ length: n }, () => randomBelow(n, random));
}

/** As many resamples as asked for, from one seed. */
export function resamples(n: number, times: number, seed: number): number[][] {
  const random = mulberry32(seed);
  return Array.from({ length: times }, () => resample(n, random));
}
