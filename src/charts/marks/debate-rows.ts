import { tenth, type Frame } from './frame.ts';
import { fitText, wrapText } from './measure-text.ts';

/** One row of a chart of debates or of what is said in them. */
export interface RowWords {
  readonly key: string;
  readonly title: string;
  /** A quieter line below the title. */
  readonly note?: string;
  /** Names of both ends, below the row at its ends. */
  readonly ends?: { readonly minus: string; readonly plus: string };
  /** What stands at the right end of the row, in figures. */
  readonly value: string;
}

export interface PlacedRowFrame {
  readonly key: string;
  /** Where the row begins: a hairline. */
  readonly rule: number;
  /** The centre line of its marks. */
  readonly y: number;
  /** Where a pointer meets its marks. */
  readonly ground: string;
  readonly title: readonly RowText[];
  readonly note: RowText | null;
  readonly minus: RowText | null;
  readonly plus: RowText | null;
  readonly value: RowText;
}

export interface RowText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** `titles`: width of the column of titles; 0 where they stand above their rows. */
const SIZES = {
  narrow: { titles: 0, values: 42, pad: 9 },
  medium: { titles: 206, values: 52, pad: 9 },
  wide: { titles: 280, values: 60, pad: 10 },
} as const;

/** The same where rows would be high and stand closer. */
const COMPACT = { pad: 3 };

/**
 * Rows with their titles and the names of their ends, and the span between which marks are placed.
 *
 * @param body height that the marks of a row need
 */
export function debateRows(rows: readonly RowWords[], body: number, frame: Frame, margin = 10): { rows: PlacedRowFrame[]; span: readonly [number, number]; height: number } {
  const { titles, values, pad } = { ...SIZES[frame.size], ...(frame.compact && frame.size === 'narrow' ? COMPACT : {}) };
  const { text } = frame;
  const line = text * 1.25;
  const span = [titles + margin, frame.width - values - margin] as const;
  let top = 0;
  const placed = rows.map(({ key, title, note, ends, value }): PlacedRowFrame => {
    const lines = wrapText(title, titles > 0 ? titles - 14 : frame.width, text, { weight: 'semibold' });
    const words = (lines.length + (note === undefined ? 0 : 1)) * line;
    const foot = ends ? line : 0;
    const height = 2 * pad + (titles > 0 ? Math.max(words, body + foot) : words + 4 + body + foot);
    const titleTop = titles > 0 ? top + (height - words) / 2 : top + pad;
    const centre = titles > 0 ? top + (height - foot) / 2 : top + pad + words + 4 + body / 2;
    const endY = tenth(centre + body / 2 + text * 0.95);
    const end = (said: string, x: number): RowText => ({ text: fitText(said, (frame.width - titles - values) / 2 - 6, text), x, y: endY });
    const row: PlacedRowFrame = {
      key,
      rule: tenth(top),
      y: tenth(centre),
      ground: `M${titles} ${tenth(centre - body / 2)}H${frame.width - values}v${body}H${titles}z`,
      title: lines.map((part, index) => ({ text: part, x: 0, y: tenth(titleTop + text * 0.95 + index * line) })),
      note: note === undefined ? null : { text: fitText(note, titles > 0 ? titles - 14 : frame.width, text), x: 0, y: tenth(titleTop + text * 0.95 + lines.length * line) },
      minus: ends ? end(ends.minus, titles) : null,
      plus: ends ? end(ends.plus, frame.width - values) : null,
      value: { text: value, x: frame.width, y: tenth(centre + text * 0.34) },
    };
    top += height;
    return row;
  });
  return { rows: placed, span, height: Math.round(top + 2) };
}
