/**
 * How long it takes to make a map anew after a filter changed, and how that compares with other libraries in the same
 * process. @saehrimnir/druidjs is LGPL: it is compared here and is part of nothing that is built or shipped.
 */
import { SMACOF } from '@saehrimnir/druidjs';
import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { completed, type DistanceMatrix } from '../src/analysis/distance-matrix.ts';
import { doubleCentred } from '../src/analysis/double-centred.ts';
import { quickScaling } from '../src/analysis/quick-scaling.ts';
import { smacof } from '../src/analysis/smacof.ts';
import { stanceDistances } from '../src/analysis/stance-distances.ts';
import { withoutColumn } from '../src/analysis/stance-matrix.ts';
import { DEBATES, generatedStances } from './generated-stances.ts';

export interface ScalingMeasure {
  readonly actors: number;
  readonly debates: number;
  /** Processor milliseconds, medians: the steps after a debate was taken away, and their sum. */
  readonly distances: number;
  readonly start: number;
  readonly warm: number;
  readonly recompute: number;
  /** The sum by the clock, which other work on the machine stretches. */
  readonly clock: number;
  /** Scaling from a classical start, as on the first view. */
  readonly cold: number;
  /** Stress-1 of the warm map and of the cold one: a warm start must not cost fit. */
  readonly stress: { readonly warm: number; readonly cold: number };
  /** All eigenvalues by ml-matrix, in processor milliseconds, and how many times our two take as long. */
  readonly eigen: { readonly milliseconds: number; readonly ratio: number };
  /** SMACOF of druid on the same complete distances with weights of 1, beside ours on these. */
  readonly druid: { readonly milliseconds: number; readonly stress: number; readonly ours: number; readonly ourStress: number; readonly timeRatio: number; readonly stressRatio: number };
}

/** @param runs of each step; the peers run a fifth as often */
export function measureScaling(actors: number, runs: number): ScalingMeasure {
  const matrix = generatedStances(actors);
  const before = smacof(stanceDistances(matrix)).points;
  const filtered = Array.from({ length: DEBATES }, (_, column) => withoutColumn(matrix, column));
  const steps = Array.from({ length: runs + WARM_UP }, (_, run) => {
    const of = filtered[run % DEBATES]!;
    const [distances, made] = timed(() => stanceDistances(of));
    const [start] = timed(() => quickScaling(made));
    const [warm, map] = timed(() => smacof(made, { start: before }));
    const [cold, fresh] = timed(() => smacof(made));
    return { distances, start, warm, cold, sum: distances.processor + start.processor + warm.processor, clock: distances.clock + start.clock + warm.clock, stress: { warm: map.stress!, cold: fresh.stress! } };
  }).slice(WARM_UP);

  const complete = completed(stanceDistances(matrix))!;
  const few = Math.max(3, Math.round(runs / 5));
  const eigen = medianOf(few, () => new EigenvalueDecomposition(Matrix.from1DArray(actors, actors, doubleCentred(complete)), { assumeSymmetric: true }));
  const leading = medianOf(few, () => quickScaling(complete));
  const whole: DistanceMatrix = { ...complete, weights: complete.weights.map((_, cell) => (cell % (actors + 1) === 0 ? 0 : 1)) };
  const rows = Array.from({ length: actors }, (_, row) => [...whole.values.subarray(row * actors, (row + 1) * actors)]);
  const theirs = () => new SMACOF(rows, { metric: 'precomputed', d: 2, seed: 1 }).transform();
  const druid = medianOf(few, theirs);
  const ours = medianOf(few, () => smacof(whole));
  const [stress, ourStress] = [stressOf(theirs().flat(), whole), stressOf(smacof(whole).points, whole)];

  return {
    actors,
    debates: DEBATES,
    distances: median(steps.map((step) => step.distances.processor)),
    start: median(steps.map((step) => step.start.processor)),
    warm: median(steps.map((step) => step.warm.processor)),
    recompute: median(steps.map((step) => step.sum)),
    clock: median(steps.map((step) => step.clock)),
    cold: median(steps.map((step) => step.cold.processor)),
    stress: { warm: median(steps.map((step) => step.stress.warm)), cold: median(steps.map((step) => step.stress.cold)) },
    eigen: { milliseconds: eigen, ratio: leading / eigen },
    druid: { milliseconds: druid, stress, ours, ourStress, timeRatio: ours / druid, stressRatio: ourStress / stress },
  };
}

/** First runs, in which the engine still compiles. */
const WARM_UP = 5;

/** Stress-1 at the best size of the map, n × 2 by rows. */
function stressOf(points: ArrayLike<number>, { n, values }: DistanceMatrix): number {
  let [both, own, all] = [0, 0, 0];
  for (let i = 1; i < n; i++) {
    for (let j = 0; j < i; j++) {
      const distance = Math.hypot(points[2 * i]! - points[2 * j]!, points[2 * i + 1]! - points[2 * j + 1]!);
      both += distance * values[i * n + j]!;
      own += distance ** 2;
      all += values[i * n + j]! ** 2;
    }
  }
  return Math.sqrt(1 - both ** 2 / (own * all));
}

interface Time {
  readonly clock: number;
  readonly processor: number;
}

/** Milliseconds by the clock and of this process on the processor, its own threads included. */
function timed<T>(run: () => T): [Time, T] {
  const begin = performance.now();
  const before = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(before);
  return [{ clock: performance.now() - begin, processor: (user + system) / 1000 }, result];
}

/** Median of processor milliseconds. */
function medianOf(runs: number, run: () => unknown): number {
  run();
  return median(Array.from({ length: runs }, () => timed(run)[0].processor));
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
