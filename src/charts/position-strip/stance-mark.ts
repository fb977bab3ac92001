import { sideOf } from '../../domain/stance.ts';
import { tenth } from '../marks/frame.ts';
import { stanceScale } from '../marks/stance-scale.ts';
import { describeStanding, shapeOf, type DotShape, type PoleLabels, type Standing } from '../marks/standing.ts';

/** One stance in a line of text, 96 × 20 units. */
export interface PlacedStanceMark {
  readonly words: string;
  readonly ends: readonly [number, number];
  readonly zero: number;
  readonly dot: { readonly x: number; readonly from: number; readonly to: number; readonly shape: DotShape; readonly side: ReturnType<typeof sideOf> } | null;
}

const scale = stanceScale(20, 88);

/** An unknown position is an empty ring in the margin, before the line and not on it. */
export function stanceMark(standing: Standing | null, poles: PoleLabels): PlacedStanceMark {
  return {
    words: standing ? describeStanding(standing, poles) : 'no recorded position',
    ends: [scale.left, scale.right],
    zero: scale(0),
    dot: standing && {
      x: tenth(scale(standing.mean)),
      from: tenth(scale(standing.interval[0])),
      to: tenth(scale(standing.interval[1])),
      shape: shapeOf(standing),
      side: sideOf(Number(standing.mean.toFixed(1))),
    },
  };
}
