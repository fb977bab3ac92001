import { crosses, inside, overlap, type Box, type Segment } from './box.ts';
import { measureText, type Weight } from './measure-text.ts';

/** A mark that would like its name beside it. */
export interface LabelRequest {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Distance that the label keeps from the centre of the mark. */
  readonly radius: number;
}

export interface PlacedLabel {
  readonly key: string;
  readonly text: string;
  /** Where the text is anchored: `y` is its baseline. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: Box;
  /** From the mark to a label that does not touch it. */
  readonly leader: Segment | null;
}

export interface LabelOptions {
  readonly size: number;
  readonly weight?: Weight;
  /** No label leaves this. */
  readonly frame: Box;
  /** Marks and lines that no label may cover. */
  readonly obstacles: readonly Box[];
  /** Distances at which a label with a leader line is tried. */
  readonly reach?: readonly number[];
}

const GAP = 3;

/**
 * Puts names beside marks, those asked for first before the others: to the right, left, above or below; else farther up
 * or down with a leader line; else not at all. Labels overlap neither one another nor an obstacle and stay in the frame;
 * leader lines cross neither.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  { size, weight = 'regular', frame, obstacles, reach = [8, 16, 26, 38, 52, 68, 86, 106] }: LabelOptions,
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const leaders: Segment[] = [];
  for (const request of requests) {
    const width = measureText(request.text, size, weight);
    const label = seatsOf(request, width, size, reach).find(
      ({ box, leader }) =>
        inside(box, frame) &&
        !obstacles.some((obstacle) => overlap(box, obstacle)) &&
        !(leader && obstacles.some((obstacle) => crosses(leader, obstacle))) &&
        !placed.some((other) => overlap(box, other.box) || (leader && crosses(leader, other.box))) &&
        !leaders.some((line) => crosses(line, box)),
    );
    if (!label) continue;
    placed.push(label);
    if (label.leader) leaders.push(label.leader);
  }
  return placed;
}

function seatsOf({ key, text, x, y, radius }: LabelRequest, width: number, size: number, reach: readonly number[]): PlacedLabel[] {
  const away = radius + GAP;
  const middle = y + size * 0.34;
  const beside = (anchor: 'start' | 'end'): PlacedLabel => {
    const at = anchor === 'start' ? x + away : x - away;
    return { key, text, x: at, y: middle, anchor, box: boxOf(at, middle, width, size, anchor), leader: null };
  };
  const stacked = (distance: number, anchor: PlacedLabel['anchor']): PlacedLabel[] =>
    ([-1, 1] as const).map((side) => {
      const edge = y + side * (away + distance);
      const baseline = side < 0 ? edge - size * 0.2 : edge + size * 0.76;
      const at = anchor === 'start' ? x - radius : anchor === 'end' ? x + radius : x;
      const leader = distance === 0 ? null : { x1: x, y1: y + side * (radius + 0.5), x2: x, y2: edge };
      return { key, text, x: at, y: baseline, anchor, box: boxOf(at, baseline, width, size, anchor), leader };
    });
  return [
    beside('start'),
    beside('end'),
    ...[0, ...reach].flatMap((distance) => (['middle', 'start', 'end'] as const).flatMap((anchor) => stacked(distance, anchor))),
  ];
}

function boxOf(x: number, baseline: number, width: number, size: number, anchor: PlacedLabel['anchor']): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left: left - 2, right: left + width + 2, top: baseline - size * 0.78, bottom: baseline + size * 0.24 };
}
