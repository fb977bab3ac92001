import { debateRows, type PlacedRowFrame, type RowWords } from './debate-rows.ts';
import { tenth, type Frame } from './frame.ts';

/** Two groups on one scale, a row for each thing on which they are compared. */
export interface DumbbellRow extends RowWords {
  readonly href: string;
  /** Where the two groups stand, 0 at the left end and 1 at the right; `null` where it is unknown. */
  readonly places: readonly [number | null, number | null];
  readonly description: string;
}

export interface PlacedDumbbells {
  readonly frame: Frame;
  readonly height: number;
  /** Where the fault line runs; `null` for a scale without a middle. */
  readonly fault: { readonly x: number; readonly top: number; readonly bottom: number } | null;
  readonly ticks: readonly { readonly text: string; readonly x: number; readonly anchor: 'start' | 'end' }[];
  readonly top: number;
  readonly radius: number;
  readonly rows: readonly PlacedDumbbell[];
  readonly label: string;
}

export interface PlacedDumbbell extends PlacedRowFrame {
  readonly href: string;
  readonly track: string;
  readonly link: string | null;
  readonly marks: readonly { readonly group: 0 | 1; readonly x: number; readonly y: number; readonly letter: string; readonly textY: number }[];
  readonly description: string;
}

const RADIUS = 10;

/**
 * Places the rows; marks that would cover each other stand one above the other.
 *
 * @param ends what the two ends of the scale say, where rows do not name theirs
 */
export function dumbbells(rows: readonly DumbbellRow[], frame: Frame, { fault, ends, label }: { fault: boolean; ends: readonly [string, string] | null; label: string }): PlacedDumbbells {
  const top = ends ? Math.round(frame.text * 1.9) : 0;
  const placed = debateRows(rows, 2 * RADIUS + 8, frame, RADIUS + 3);
  const [left, right] = placed.span;
  const x = (place: number) => left + place * (right - left);
  return {
    frame,
    height: top + placed.height,
    top,
    radius: RADIUS,
    fault: fault ? { x: tenth(x(0.5)), top: 0, bottom: placed.height - 2 } : null,
    ticks: ends
      ? [
          { text: ends[0], x: tenth(left - RADIUS), anchor: 'start' },
          { text: ends[1], x: tenth(right + RADIUS), anchor: 'end' },
        ]
      : [],
    rows: placed.rows.map((row, index): PlacedDumbbell => {
      const { places, href, description } = rows[index]!;
      const [a, b] = places;
      const close = a !== null && b !== null && Math.abs(x(a) - x(b)) < 2 * RADIUS;
      const known = places.flatMap((place, group) => (place === null ? [] : [{ group: group as 0 | 1, x: tenth(x(place)), y: tenth(row.y + (close ? (group === 0 ? -7 : 7) : 0)) }]));
      return {
        ...row,
        href,
        description,
        track: `M${tenth(left)} ${row.y}H${tenth(right)}`,
        link: a !== null && b !== null && !close ? `M${tenth(x(a))} ${row.y}H${tenth(x(b))}` : null,
        marks: known.map((mark) => ({ ...mark, letter: mark.group === 0 ? 'A' : 'B', textY: tenth(mark.y + frame.text * 0.34) })),
      };
    }),
    label,
  };
}
