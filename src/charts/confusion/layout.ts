import type { Confusion } from '../../analysis/confusion.ts';
import { formatStance } from '../../domain/format-stance.ts';
import { NARROW, tenth } from '../marks/frame.ts';
import { SLOTS } from '../marks/stance-scale.ts';

/** A table of 5 × 5 counts as shades, the same at every width. */
export interface PlacedConfusion {
  readonly width: number;
  readonly height: number;
  readonly text: number;
  readonly cells: readonly PlacedCell[];
  readonly heads: readonly { readonly text: string; readonly x: number; readonly y: number; readonly anchor: 'middle' | 'end' }[];
  readonly axes: readonly { readonly text: string; readonly x: number; readonly y: number; readonly turned: boolean }[];
  /** Around the cells of equal readings. */
  readonly equal: string;
  readonly words: string;
}

interface PlacedCell {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly side: number;
  /** Darkness from 0 (none) to 4, by the share of the fullest cell. */
  readonly level: 0 | 1 | 2 | 3 | 4;
  readonly count: { readonly text: string; readonly x: number; readonly y: number } | null;
}

const SIDE = 46;
const LEFT = 62;
const TOP = 52;
/** Lowest share of the fullest cell for levels 2, 3 and 4. */
const LEVELS = [0.15, 0.4, 0.7] as const;

export function confusionLayout({ cells, both }: Pick<Confusion, 'cells' | 'both'>, words: string): PlacedConfusion {
  const { width, text } = NARROW;
  const most = Math.max(1, ...cells.flat());
  const levelOf = (count: number) => (count === 0 ? 0 : 1 + LEVELS.filter((least) => count / most >= least).length) as PlacedCell['level'];
  const at = (index: number, start: number) => start + index * SIDE;
  return {
    width,
    height: TOP + SIDE * SLOTS.length + 4,
    text,
    cells: cells.flatMap((row, down) =>
      row.map((count, across): PlacedCell => {
        const [x, y] = [at(across, LEFT), at(down, TOP)];
        return { key: `${down} ${across}`, x, y, side: SIDE, level: levelOf(count), count: both === 0 || count === 0 ? null : { text: `${count}`, x: x + SIDE / 2, y: tenth(y + SIDE / 2 + text * 0.35) } };
      }),
    ),
    heads: SLOTS.flatMap((slot, index) => [
      { text: formatStance(slot), x: at(index, LEFT) + SIDE / 2, y: TOP - 8, anchor: 'middle' as const },
      { text: formatStance(slot), x: LEFT - 8, y: tenth(at(index, TOP) + SIDE / 2 + text * 0.35), anchor: 'end' as const },
    ]),
    axes: [
      { text: 'Second reading →', x: LEFT + (SIDE * SLOTS.length) / 2, y: text, turned: false },
      { text: '← First reading', x: text, y: TOP + (SIDE * SLOTS.length) / 2, turned: true },
    ],
    equal: SLOTS.map((_, index) => `M${at(index, LEFT)} ${at(index, TOP)}h${SIDE}v${SIDE}h-${SIDE}z`).join(''),
    words,
  };
}
