/** The three sizes at which a picture is placed. A figure shows the one that fits its own width, so text stays 12 px or more. */
export type Size = 'narrow' | 'medium' | 'wide';

export interface Frame {
  readonly size: Size;
  /** Width of the picture in its own units. */
  readonly width: number;
  /** Size of its text in the same units. */
  readonly text: number;
  /** Rows stand closer, for a frame that is not to be high. */
  readonly compact?: boolean;
}

export const NARROW: Frame = { size: 'narrow', width: 344, text: 14.5 };
export const MEDIUM: Frame = { size: 'medium', width: 720, text: 13.5 };
export const WIDE: Frame = { size: 'wide', width: 1080, text: 13 };
export const FRAMES: readonly Frame[] = [NARROW, MEDIUM, WIDE];

/** The placements inside an embed, whose column is narrower than a page's: from 560 and from 812 pixels the next one is shown. */
export const EMBED_FRAMES: readonly Frame[] = [
  { size: 'narrow', width: 336, text: 14, compact: true },
  { size: 'medium', width: 600, text: 13, compact: true },
  { size: 'wide', width: 880, text: 13, compact: true },
];

/** A coordinate as printed: one decimal, never −0. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
