import { tenth, type Frame, type Size } from './frame.ts';
import { wrapText } from './measure-text.ts';

/** Units that the rows of a compact picture may take: an embed has words too, and hosts cut it off at 1,000 pixels. */
const MOST: Record<Size, number> = { narrow: 600, medium: 590, wide: 590 };

/** Where the site's typeface is missing another one is a little wider. */
const ROOM = 0.95;

/**
 * How many rows of a list, from its first on, a picture has room for: all, or in a compact one as many as keep it low, at least one.
 * @param heightOf height of a picture of so many rows, which grows with them
 */
export function rowsThatFit(count: number, heightOf: (rows: number) => number, { size, compact }: Frame): number {
  if (!compact) return count;
  let rows = Math.min(1, count);
  while (rows < count && heightOf(rows + 1) <= MOST[size]) rows += 1;
  return rows;
}

/** What a compact picture leaves out, in words below its rows. */
export interface LeftOut {
  readonly lines: readonly { readonly text: string; readonly x: number; readonly y: number }[];
  /** Where the picture ends. */
  readonly bottom: number;
}

/** @param words `''` where nothing is left out: then the picture ends with its rows */
export function placeLeftOut(words: string, top: number, { width, text }: Frame): LeftOut {
  const lines = words ? wrapText(words, width * ROOM, text, { lines: 4 }) : [];
  const line = text * 1.3;
  return { lines: lines.map((part, at) => ({ text: part, x: 0, y: tenth(top + (at + 1) * line) })), bottom: top + (lines.length > 0 ? lines.length * line + text * 0.5 : 0) };
}
