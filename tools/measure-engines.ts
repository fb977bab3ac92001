import { spawnSync } from 'node:child_process';
import type { Spread } from './spread.ts';

export const COMPARED_ENGINES = ['ours', 'fuse', 'minisearch'] as const;

/** An engine alone, in memory, without a page. */
export interface EngineMeasure {
  readonly engine: string;
  readonly quotes: number;
  /** Time in which its index is made. */
  readonly buildMilliseconds: number;
  /** What it holds besides the quotations, after the garbage collector. */
  readonly megabytes: number;
  /** Keys measured; fewer than all where they took too long. */
  readonly keys: number;
  /** From what stands in the box to the first ten results. */
  readonly milliseconds: Spread;
}

/** @param quotes how many are generated; 0 for the collection */
export function measureEngine(engine: (typeof COMPARED_ENGINES)[number], quotes: number, mostSeconds: number): EngineMeasure {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', '--max-old-space-size=6000', 'tools/time-engine.ts', engine, String(quotes), String(mostSeconds)], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The engine ${engine} could not be measured.\n${stderr}`);
  return JSON.parse(stdout) as EngineMeasure;
}
