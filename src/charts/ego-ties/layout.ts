import type { FieldTie } from '../../analysis/field-ties.ts';
import { keyOf } from '../disagreement-matrix/layout.ts';
import { tenth, type Frame } from '../marks/frame.ts';
import { fitText } from '../marks/measure-text.ts';
import { formatNet } from '../tie-network/layout.ts';

/** One actor with everybody that it can be compared with. */
export interface EgoTiesInput {
  readonly actor: string;
  readonly name: string;
  readonly others: readonly EgoTie[];
  /** Actors with a position that share too few debates with it. */
  readonly unknown: number;
  readonly leastOverlap: number;
  readonly href: (a: string, b: string) => string;
}

export interface EgoTie extends Omit<FieldTie, 'a' | 'b'> {
  readonly actor: string;
  readonly name: string;
}

export interface PlacedEgo {
  readonly frame: Frame;
  readonly height: number;
  readonly zero: { readonly x: number; readonly top: number; readonly bottom: number };
  readonly heads: readonly { readonly text: string; readonly x: number; readonly anchor: 'start' | 'end' }[];
  readonly rows: readonly PlacedEgoRow[];
  /** Between the strongest of agreement and of conflict, where the rest is left to the table. */
  readonly gap: { readonly text: string; readonly y: number } | null;
  readonly label: string;
}

export interface PlacedEgoRow {
  readonly actor: string;
  readonly pair: string;
  readonly href: string;
  readonly name: { readonly text: string; readonly y: number };
  /** The whole row: where a pointer meets it. */
  readonly ground: string;
  /** Bars of conflict, to the left, and of agreement, to the right. */
  readonly conflict: string;
  readonly agreement: string;
  readonly net: number;
  readonly y: number;
  readonly value: { readonly text: string; readonly x: number };
  readonly words: string;
}

/** `most`: rows that a picture has; of more, half from each end are drawn. */
const SIZES = {
  narrow: { names: 132, values: 44, most: 20, row: 26 },
  medium: { names: 210, values: 50, most: 30, row: 25 },
  wide: { names: 260, values: 54, most: 30, row: 24 },
} as const;

/** Everybody by how far they agree with one actor: agreement to the right, conflict to the left, a mark at the difference. */
export function egoTiesLayout({ actor, name, others, href }: EgoTiesInput, frame: Frame): PlacedEgo {
  const { names, values, most, row } = SIZES[frame.size];
  const text = frame.text;
  const sorted = byNet(others);
  const whole = sorted.length <= most + 1;
  const drawn = whole ? sorted : [...sorted.slice(0, most / 2), ...sorted.slice(-most / 2)];
  const [left, right] = [names, frame.width - values];
  const [conflicts, agreements] = [Math.max(0.01, ...others.map(({ conflict }) => conflict)), Math.max(0.01, ...others.map(({ congruence }) => congruence))];
  const unit = (right - left) / (conflicts + agreements);
  const zero = left + conflicts * unit;
  const top = Math.round(text * 1.9);
  const yOf = (index: number) => top + index * row + (whole || index < most / 2 ? 0 : row) + row / 2;
  return {
    frame,
    height: Math.round(drawn.length === 0 ? top + text : yOf(drawn.length - 1) + row / 2 + 4),
    zero: { x: tenth(zero), top: top - 4, bottom: Math.round(drawn.length === 0 ? top : yOf(drawn.length - 1) + row / 2) },
    heads: [
      { text: '← conflict', x: tenth(zero - 8), anchor: 'end' },
      { text: 'agreement →', x: tenth(zero + 8), anchor: 'start' },
    ],
    rows: drawn.map((other, index): PlacedEgoRow => {
      const y = yOf(index);
      const bar = (size: number, direction: 1 | -1) => `M${tenth(zero)} ${tenth(y - 6)}h${tenth(direction * size * unit)}v12H${tenth(zero)}z`;
      return {
        actor: other.actor,
        pair: keyOf(actor, other.actor),
        href: href(actor, other.actor),
        name: { text: fitText(other.name, names - 12, text), y: tenth(y + text * 0.34) },
        ground: `M0 ${y - row / 2}h${frame.width}v${row}H0z`,
        conflict: bar(other.conflict, -1),
        agreement: bar(other.congruence, 1),
        net: tenth(zero + other.net * unit),
        y: tenth(y),
        value: { text: formatNet(other.net), x: frame.width },
        words: `${other.name}, ${formatNet(other.net)}, agreement ${other.congruence.toFixed(2)}, conflict ${other.conflict.toFixed(2)}, distance ${other.distance.toFixed(2)} over ${other.shared} shared debates`,
      };
    }),
    gap: whole ? null : { text: `${sorted.length - drawn.length} more in the table`, y: tenth(top + (most / 2) * row + row / 2 + text * 0.34) },
    label: `${name}: agreement and conflict with ${sorted.length} actors, the strongest agreement first`,
  };
}

/** Those of strongest agreement first; of equals by name. */
export function byNet(others: readonly EgoTie[]): EgoTie[] {
  return [...others].sort((x, y) => y.net - x.net || (x.name < y.name ? -1 : 1));
}
