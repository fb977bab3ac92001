import type { PairRobustness } from '../../analysis/pair.ts';
import { distanceWords } from './finding.ts';

/** What becomes of a distance if any one of its statements is dropped, in words. */
export function robustnessWords({ range, needed }: PairRobustness): string {
  if (range === null) return `${needed.length} statements carry the distance: without any one of them too few debates are shared to say.`;
  const [low, high] = [distanceWords(range[0]), distanceWords(range[1])];
  const without = `If any one${needed.length > 0 ? ' of the others' : ' statement'} is dropped, it ${low === high ? `is ${low}` : `lies between ${low} and ${high}`}.`;
  if (needed.length === 0) return without;
  const carried = needed.length === 1 ? 'One statement carries the distance: without it' : `${needed.length} statements carry the distance: without any one of them`;
  return `${carried} too few debates are shared to say. ${without}`;
}
