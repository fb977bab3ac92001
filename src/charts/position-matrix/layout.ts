import { formatStance, sideOf } from '../../domain/stance.ts';
import { hatch } from '../marks/hatch.ts';
import type { Frame } from '../marks/frame.ts';
import { fitText, measureText } from '../marks/measure-text.ts';
import { describeStanding, type PoleLabels, type Standing } from '../marks/standing.ts';

/** A debate as the head of a column. */
export interface MatrixDebate {
  readonly id: string;
  readonly title: string;
  readonly poles: PoleLabels;
}

export interface MatrixActor {
  readonly id: string;
  readonly name: string;
  /** By the order of the debates; `null`: no recorded position. */
  readonly standings: readonly (Standing | null)[];
}

export interface PositionMatrixInput {
  /** Columns, like ones beside each other. */
  readonly debates: readonly MatrixDebate[];
  /** Rows, like ones beside each other; those of the picture. */
  readonly actors: readonly MatrixActor[];
  /** Every actor with a position, by name; those of the table. */
  readonly everyone: readonly MatrixActor[];
  readonly href: (actor: string, debate: string) => string;
}

export interface PlacedPositionMatrix {
  readonly frame: Frame;
  readonly height: number;
  readonly columns: readonly PlacedColumn[];
  readonly rows: readonly PlacedRow[];
  readonly cells: readonly PlacedCell[];
  /** Strokes over all cells, and the ground under those with a position that covers them. */
  readonly hatched: string;
  readonly ground: string;
  /** Thin borders of all cells. */
  readonly grid: string;
  /** Numbers of the columns over each block of rows; only where heads are numbered. */
  readonly numbers: readonly PlacedWord[];
  readonly key: readonly (PlacedWord & { readonly shape: (typeof KEY)[number][0]; readonly box: string; readonly hatched: string; readonly corner: string })[];
  readonly label: string;
}

export interface PlacedWord {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface PlacedColumn {
  readonly debate: string;
  /** Title, minus pole and plus pole, in this order. */
  readonly lines: readonly [PlacedWord, PlacedWord, PlacedWord];
  /** Turned by a right angle, to be read from below; else they lie. */
  readonly turned: boolean;
}

export interface PlacedRow extends PlacedWord {
  readonly actor: string;
}

/** Filled: two statements or more. Hollow: a single one. */
export type CellShape = 'filled' | 'hollow';

export interface PlacedCell {
  readonly actor: string;
  readonly debate: string;
  readonly href: string;
  /** Row and column, for the walk by arrows. */
  readonly at: string;
  readonly box: string;
  readonly text: PlacedWord;
  readonly side: ReturnType<typeof sideOf>;
  readonly shape: CellShape;
  /** Beyond ±1.5: `for` a pole; else it leans. */
  readonly firm: boolean;
  /** A corner in the colour of the other side: statements on both sides. */
  readonly corner: string | null;
  readonly words: string;
}

/** `least`: rows with fewer positions are left to the table. `labels`: width of the names; 0 where they stand above their rows. */
const SIZES = {
  narrow: { least: 4, labels: 0, head: 0, row: 26, name: 21, widest: 60 },
  medium: { least: 3, labels: 170, head: 176, row: 24, name: 0, widest: 96 },
  wide: { least: 3, labels: 200, head: 176, row: 24, name: 0, widest: 96 },
} as const;
/** Rows under one line of numbers. */
const BLOCK = 9;
const FIRM = 1.5;
const KEY = [
  ['several', 'several statements'],
  ['single', 'a single statement'],
  ['neutral', '0: a stated middle'],
  ['both', 'words on both sides'],
  ['unknown', 'no recorded position'],
] as const;

/** Actors by debates, each cell a position: its sign and size in figures, its side in colour, silence hatched. */
export function positionMatrixLayout(input: PositionMatrixInput, frame: Frame): PlacedPositionMatrix {
  const { debates, href } = input;
  const { labels, head, row: rowHeight, name, widest } = SIZES[frame.size];
  const actors = drawnActors(input, frame);
  const text = frame.text;
  const width = debates.length === 0 ? 0 : Math.min(widest, Math.floor((frame.width - labels) / debates.length));
  const key = KEY.map(([shape, words], line) => ({ shape, box: boxPath(1, 1 + line * 22, 20, 18), hatched: shape === 'unknown' ? hatch(1, 1 + line * 22, 20, 18) : '', corner: shape === 'both' ? cornerPath(21, 1 + line * 22) : '', text: words, x: 30, y: 15 + line * 22 }));
  const keyHeight = KEY.length * 22;
  const listTop = keyHeight + text;
  const listHeight = debates.length * 2.9 * text;
  const top = labels > 0 ? Math.max(head, keyHeight + text) : Math.round(listTop + listHeight + text * 0.5);
  const numbered = labels === 0;
  const pitch = rowHeight + name;
  const blockHead = numbered ? Math.round(text * 1.6) : 0;
  const rowTop = (row: number) => top + row * pitch + name + (numbered ? (Math.floor(row / BLOCK) + 1) * blockHead : 0);

  const cells = actors.flatMap(({ standings }, row) =>
    standings.flatMap((standing, column) => {
      const box = { x: labels + column * width, y: rowTop(row), width, height: rowHeight };
      return standing ? [placeCell(standing, debates[column]!, box, `${row},${column}`, href, text)] : [];
    }),
  );
  /** Rows that touch each other, as one rectangle: all of them, or each by itself. */
  const stripes = name === 0 ? (actors.length > 0 ? [{ y: rowTop(0), rows: actors.length }] : []) : actors.map((_, row) => ({ y: rowTop(row), rows: 1 }));
  const blocks = numbered ? [...Array(Math.ceil(actors.length / BLOCK)).keys()] : [];
  return {
    frame,
    height: Math.round(actors.length === 0 ? top + text * 2 : rowTop(actors.length - 1) + rowHeight + 2),
    columns: debates.map((debate, index) => (numbered ? listedHead(debate, index, listTop, frame) : turnedHead(debate, labels + index * width, width, top, text))),
    rows: actors.map(({ id, name: called }, row) => ({
      actor: id,
      text: fitText(called, (labels || frame.width) - 10, text),
      x: 0,
      y: Math.round(labels > 0 ? rowTop(row) + rowHeight / 2 + text * 0.35 : rowTop(row) - text * 0.4),
    })),
    cells,
    hatched: stripes.map(({ y, rows }) => hatch(labels, y, debates.length * width, rows * rowHeight)).join(''),
    ground: cells.map(({ at }) => at.split(',').map(Number)).map(([row, column]) => boxPath(labels + column! * width, rowTop(row!), width, rowHeight)).join(''),
    grid: stripes.map(({ y, rows }) => gridLines(labels, y, width, rowHeight, debates.length, rows)).join(''),
    numbers: blocks.flatMap((block) =>
      debates.map((_, column) => ({ text: `${column + 1}`, x: Math.round(labels + (column + 0.5) * width), y: Math.round(rowTop(block * BLOCK) - name - 5) })),
    ),
    key,
    label: `${actors.length} actors by ${debates.length} debates: where each stands from −2 to +2, and where nothing is recorded`,
  };
}

/** The rows of a picture: those with enough positions for its size. */
export function drawnActors({ actors }: Pick<PositionMatrixInput, 'actors'>, { size }: Pick<Frame, 'size'>): MatrixActor[] {
  const { least } = SIZES[size];
  const enough = actors.filter(({ standings }) => standings.filter(Boolean).length >= least);
  return enough.length > 0 ? enough : [...actors];
}

interface CellBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function placeCell(standing: Standing, debate: MatrixDebate, { x, y, width, height }: CellBox, at: string, href: PositionMatrixInput['href'], text: number): PlacedCell {
  const mean = Number(standing.mean.toFixed(1));
  return {
    actor: standing.actor,
    debate: debate.id,
    href: href(standing.actor, debate.id),
    at,
    box: boxPath(x + 2, y + 2, width - 4, height - 4),
    text: { text: formatStance(mean), x: Math.round(x + width / 2), y: Math.round(y + height / 2 + text * 0.34) },
    side: sideOf(mean),
    shape: standing.n === 1 ? 'hollow' : 'filled',
    firm: Math.abs(mean) >= FIRM,
    corner: standing.ambivalent ? cornerPath(x + width - 2, y + 2) : null,
    words: `${debate.title}: ${describeStanding(standing, debate.poles)}`,
  };
}

function turnedHead({ id, title, poles }: MatrixDebate, x: number, width: number, top: number, text: number): PlacedColumn {
  const line = Math.min(text * 1.2, width / 3);
  const room = top - 10;
  const place = (words: string, index: number): PlacedWord => ({
    text: fitText(words, room, text, index === 0 ? 'semibold' : 'regular'),
    x: Math.round(x + width / 2 + (index - 1) * line + text * 0.34),
    y: top - 6,
  });
  return { debate: id, turned: true, lines: [place(title, 0), place(`− ${poles.minus}`, 1), place(`+ ${poles.plus}`, 2)] };
}

function listedHead({ id, title, poles }: MatrixDebate, index: number, top: number, { width, text }: Frame): PlacedColumn {
  const y = Math.round(top + text + index * 2.9 * text);
  const left = Math.ceil(measureText('11', text, 'semibold')) + 8;
  const half = (width - left) / 2;
  const below = Math.round(y + text * 1.25);
  return {
    debate: id,
    turned: false,
    lines: [
      { text: fitText(`${index + 1}  ${title}`, width, text, 'semibold'), x: 0, y },
      { text: fitText(`− ${poles.minus}`, half - 8, text), x: left, y: below },
      { text: fitText(`+ ${poles.plus}`, half, text), x: Math.round(left + half), y: below },
    ],
  };
}

function cornerPath(right: number, top: number): string {
  return `M${right} ${top}v8l-8 -8z`;
}

function boxPath(x: number, y: number, width: number, height: number): string {
  return `M${x} ${y}h${width}v${height}h${-width}z`;
}

function gridLines(left: number, top: number, width: number, height: number, columns: number, rows: number): string {
  const across = Array.from({ length: rows + 1 }, (_, row) => `M${left} ${top + row * height}h${columns * width}`);
  const down = Array.from({ length: columns + 1 }, (_, column) => `M${left + column * width} ${top}v${rows * height}`);
  return [...across, ...down].join('');
}
