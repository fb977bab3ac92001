import { stanceCounts } from '../../analysis/stance-counts.ts';
import { formatStance, sideOf } from '../../domain/stance.ts';
import { tenth } from '../marks/frame.ts';
import { SLOTS } from '../marks/stance-scale.ts';
import type { Standing } from '../marks/standing.ts';

/** One debate in a line of text, 120 × 32 units: how many actors stand nearest to each of the five places. */
export interface PlacedStanceBars {
  readonly words: string;
  readonly bars: readonly { readonly x: number; readonly y: number; readonly height: number; readonly side: ReturnType<typeof sideOf> }[];
}

const [WIDTH, HEIGHT] = [120, 32];

export function stanceBars(standings: readonly Pick<Standing, 'mean'>[]): PlacedStanceBars {
  const counts = stanceCounts(standings.map(({ mean }) => mean));
  const most = Math.max(1, ...counts);
  return {
    words: `Actors nearest to ${SLOTS.map((slot, index) => `${formatStance(slot)}: ${counts[index]}`).join(', ')}`,
    bars: SLOTS.map((slot, index) => {
      const height = tenth((counts[index]! / most) * (HEIGHT - 2));
      return { x: tenth((index * WIDTH) / SLOTS.length) + 1, y: tenth(HEIGHT - 1 - height), height, side: sideOf(slot) };
    }),
  };
}
