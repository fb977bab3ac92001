import { tenth, type Frame } from './frame.ts';
import { hatch } from './hatch.ts';
import { fitText, measureText } from './measure-text.ts';
import type { PoleLabels } from './standing.ts';

/** A debate as the head of a column. */
export interface GridDebate {
  readonly id: string;
  readonly title: string;
  readonly poles: PoleLabels;
}

/** The frame of a matrix of anything by debates: heads, names of rows, borders, and where each cell lies. */
export interface PlacedGrid {
  readonly height: number;
  readonly columns: readonly GridHead[];
  readonly names: readonly (GridWord & { readonly row: string })[];
  /** Numbers of the columns over each block of rows; only where the heads are a numbered list. */
  readonly numbers: readonly GridWord[];
  /** Strokes over all cells: what is not drawn over is unknown. */
  readonly hatched: string;
  /** Thin borders of all cells. */
  readonly borders: string;
  readonly key: readonly GridKey[];
}

export interface GridWord {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface GridHead {
  readonly debate: string;
  /** Title, and where they are asked for the minus pole and the plus pole. */
  readonly lines: readonly GridWord[];
  /** Turned by a right angle, to be read from below; else they lie. */
  readonly turned: boolean;
}

export interface GridKey extends GridWord {
  /** What the sample looks like: a class of the drawing, `unknown` for the strokes. */
  readonly shape: string;
  readonly box: string;
  readonly hatched: string;
}

export interface GridOptions {
  readonly debates: readonly GridDebate[];
  /** `note` follows the name and is never cut. */
  readonly rows: readonly { readonly id: string; readonly name: string; readonly note?: string }[];
  /** Shapes and words of the key, in order. */
  readonly key: readonly (readonly [shape: string, words: string])[];
  /** Whether the heads name both poles. */
  readonly poles: boolean;
}

/** A cell in the units of the picture. */
export interface GridCell {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** `names`: width of the names of the rows; 0 where they stand above their rows, and the heads are a numbered list. */
const SIZES = {
  narrow: { names: 0, row: 26, above: 21, widest: 60 },
  medium: { names: 170, row: 24, above: 0, widest: 96 },
  wide: { names: 200, row: 24, above: 0, widest: 96 },
} as const;
/** Room for turned heads. */
const HEAD = 176;
/** Rows under one line of numbers. */
const BLOCK = 9;
const KEY_LINE = 22;
/** Where the heads are a list and the picture is not to be high: each head is one line, the key stands in two columns. */
const COMPACT = { above: 18, keyColumns: 2, pitch: 1.35 };

/** Places the frame of a matrix, and gives each cell its rectangle. */
export function debateGrid({ debates, rows, key, poles }: GridOptions, frame: Frame): { grid: PlacedGrid; cellAt: (row: number, column: number) => GridCell } {
  const { text } = frame;
  const { names, row: rowHeight, widest, ...sizes } = SIZES[frame.size];
  const listed = names === 0;
  const short = listed && frame.compact === true;
  const above = short ? COMPACT.above : sizes.above;
  const width = debates.length === 0 ? 0 : Math.min(widest, Math.floor((frame.width - names) / debates.length));
  const keyColumns = short ? COMPACT.keyColumns : 1;
  const keyHeight = Math.ceil(key.length / keyColumns) * KEY_LINE;
  const listTop = keyHeight + text * (short ? 0.2 : 1);
  const listPitch = text * (short ? COMPACT.pitch : poles ? 2.9 : 1.6);
  const top = Math.round(listed ? listTop + debates.length * listPitch + text * 0.5 : Math.max(HEAD, keyHeight + text));
  const blockHead = listed ? Math.round(text * 1.6) : 0;
  const rowTop = (row: number) => top + row * (rowHeight + above) + above + (listed ? (Math.floor(row / BLOCK) + 1) * blockHead : 0);
  const cellAt = (row: number, column: number): GridCell => ({ x: names + column * width, y: rowTop(row), width, height: rowHeight });
  /** Rows that touch each other, as one rectangle: all of them, or each by itself. */
  const stripes = above > 0 ? rows.map((_, row) => ({ y: rowTop(row), count: 1 })) : rows.length > 0 ? [{ y: rowTop(0), count: rows.length }] : [];
  const blocks = listed ? [...Array(Math.ceil(rows.length / BLOCK)).keys()] : [];
  return {
    cellAt,
    grid: {
      height: rows.length === 0 ? top + Math.round(text) : rowTop(rows.length - 1) + rowHeight + 2,
      columns: debates.map((debate, index) => (listed ? listedHead(debate, index, listTop + index * listPitch, poles, short, frame) : turnedHead(debate, names + index * width, width, top, poles, text))),
      names: rows.map(({ id, name, note = '' }, row) => ({
        row: id,
        text: `${fitText(name, (names || frame.width) - 10 - measureText(note, text), text)}${note}`,
        x: 0,
        y: tenth(listed ? rowTop(row) - text * 0.4 : rowTop(row) + rowHeight / 2 + text * 0.35),
      })),
      numbers: blocks.flatMap((block) => debates.map((_, column) => ({ text: `${column + 1}`, x: tenth(names + (column + 0.5) * width), y: rowTop(block * BLOCK) - above - 5 }))),
      hatched: stripes.map(({ y, count }) => hatch(names, y, debates.length * width, count * rowHeight)).join(''),
      borders: stripes.map(({ y, count }) => bordersOf(names, y, width, rowHeight, debates.length, count)).join(''),
      key: key.map(([shape, words], index) => {
        const [x, y] = [(index % keyColumns) * (frame.width / keyColumns), Math.floor(index / keyColumns) * KEY_LINE];
        return { shape, box: boxPath({ x: x + 1, y: y + 1, width: 20, height: 18 }), hatched: shape === 'unknown' ? hatch(x + 1, y + 1, 20, 18) : '', text: words, x: x + 30, y: y + 15 };
      }),
    },
  };
}

/** A rectangle as path data. @param inset from each edge of the cell */
export function boxPath({ x, y, width, height }: GridCell, inset = 0): string {
  return `M${x + inset} ${y + inset}h${width - 2 * inset}v${height - 2 * inset}h${2 * inset - width}z`;
}

function turnedHead({ id, title, poles }: GridDebate, x: number, width: number, top: number, withPoles: boolean, text: number): GridHead {
  const line = Math.min(text * 1.2, width / 3);
  const words = withPoles ? [title, `− ${poles.minus}`, `+ ${poles.plus}`] : [title];
  return {
    debate: id,
    turned: true,
    lines: words.map((said, index) => ({
      text: fitText(said, top - 10, text, index === 0 ? 'semibold' : 'regular'),
      x: tenth(x + width / 2 + (index - (words.length - 1) / 2) * line + text * 0.34),
      y: top - 6,
    })),
  };
}

/** @param short on one line: where poles are asked for, they stand in the place of the title */
function listedHead({ id, title, poles }: GridDebate, index: number, top: number, withPoles: boolean, short: boolean, { width, text }: Frame): GridHead {
  const left = Math.ceil(measureText('11', text, 'semibold')) + 8;
  const half = (width - left) / 2;
  const y = tenth(top + text);
  const below = short ? y : tenth(y + text * 1.25);
  return {
    debate: id,
    turned: false,
    lines: [
      { text: short && withPoles ? `${index + 1}` : fitText(`${index + 1}  ${title}`, width, text, 'semibold'), x: 0, y },
      ...(withPoles
        ? [
            { text: fitText(`− ${poles.minus}`, half - 8, text), x: left, y: below },
            { text: fitText(`+ ${poles.plus}`, half, text), x: tenth(left + half), y: below },
          ]
        : []),
    ],
  };
}

function bordersOf(left: number, top: number, width: number, height: number, columns: number, rows: number): string {
  const across = Array.from({ length: rows + 1 }, (_, row) => `M${left} ${top + row * height}h${columns * width}`);
  const down = Array.from({ length: columns + 1 }, (_, column) => `M${left + column * width} ${top}v${rows * height}`);
  return [...across, ...down].join('');
}
