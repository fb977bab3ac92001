import { mulberry32 } from '../src/analysis/random.ts';
import { stanceMatrix, type StanceMatrix } from '../src/analysis/stance-matrix.ts';

/** The sizes at which making the map anew is measured, in Node and in a browser: actors, by ten debates. */
export const SCALING_SIZES = [50, 100, 200, 500] as const;
export const DEBATES = 10;

/**
 * Actors in a plane who take stances by where they stand, with some noise and three in ten cells silent: data that a map can
 * fit about as well as real ones. The same seed gives the same stances.
 */
export function generatedStances(actors: number, { debates = DEBATES, silent = 0.3, seed = 7 } = {}): StanceMatrix {
  const random = mulberry32(seed);
  const point = () => [2 * random() - 1, 2 * random() - 1] as const;
  const axes = Array.from({ length: debates }, point);
  return stanceMatrix(
    Array.from({ length: actors }, () => {
      const [x, y] = point();
      return axes.map(([a, b]) => (random() < silent ? null : Math.max(-2, Math.min(2, Math.round(2 * (a * x + b * y) + random() - 0.5)))));
    }),
  );
}
