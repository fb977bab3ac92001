import type { FieldTie } from '../../analysis/field-ties.ts';
import { comparedIn, keyOf, type ComparedActor } from '../disagreement-matrix/layout.ts';
import { tenth, type Frame } from '../marks/frame.ts';
import { fitText } from '../marks/measure-text.ts';
import { placeLabels, type PlacedLabel } from '../marks/place-labels.ts';
import { settledPlaces } from './settled-places.ts';

export interface TieNetworkInput {
  readonly actors: readonly ComparedActor[];
  /** Every pair that can be compared. */
  readonly ties: readonly FieldTie[];
  /** Fewer shared debates than this are too few. */
  readonly leastOverlap: number;
  readonly href: (a: string, b: string) => string;
  /** The page of all ties of one actor. */
  readonly egoHref: (actor: string) => string;
}

export interface PlacedNetwork {
  readonly frame: Frame;
  readonly height: number;
  readonly radius: number;
  readonly ties: readonly PlacedTie[];
  readonly nodes: readonly PlacedNode[];
  readonly labels: readonly PlacedLabel[];
  readonly key: readonly { readonly kind: TieKind; readonly text: string; readonly x: number; readonly y: number }[];
  readonly label: string;
}

export type TieKind = 'agreement' | 'conflict';

export interface PlacedTie {
  /** Ids joined by `~`, in order of code points. */
  readonly pair: string;
  readonly href: string;
  readonly kind: TieKind;
  readonly line: string;
  readonly width: number;
  /** Size of the net tie as a share of the strongest drawn, 0 … 1: what the threshold compares. */
  readonly strength: number;
  readonly words: string;
}

export interface PlacedNode {
  readonly actor: string;
  readonly href: string;
  readonly x: number;
  readonly y: number;
  /** Coordinates, down first, for the walk by arrows. */
  readonly at: string;
  readonly words: string;
}

/** `most`: height with many actors. `side`: room for names to the right of the last node. */
const SIZES = {
  narrow: { most: 430, radius: 7, side: 40, longestName: 150, widest: 4 },
  medium: { most: 560, radius: 8, side: 70, longestName: 200, widest: 5 },
  wide: { most: 680, radius: 9, side: 96, longestName: 220, widest: 6 },
} as const;
const MARGIN = 22;
const KEY_HEIGHT = 34;
/** Of each actor's ties those drawn: the strongest of agreement, and of conflict. */
const DRAWN = { agreement: 2, conflict: 1 } as const;

/** The best documented actors and their strongest ties; near ones lie near each other, and a dashed line is conflict. */
export function tieNetworkLayout(input: TieNetworkInput, frame: Frame): PlacedNetwork {
  const { href, egoHref, leastOverlap } = input;
  const { most: tallest, radius, side, longestName, widest } = SIZES[frame.size];
  const actors = comparedIn(input, frame);
  const height = actors.length === 0 ? 8 : Math.min(tallest, 140 + 40 * actors.length);
  const among = tiesAmong(input, actors);
  const name = new Map(actors.map((actor) => [actor.id, actor.name]));
  const box = { left: MARGIN, right: frame.width - side, top: KEY_HEIGHT + MARGIN, bottom: KEY_HEIGHT + height - MARGIN };
  const places = settledPlaces(actors.map(({ id }) => id), among, box, radius * 3.2);
  const drawn = strongestTies(input, frame);
  const strongest = Math.max(0, ...drawn.map(({ net }) => Math.abs(net)));
  const nodes = actors.map(({ id, name: called, debates }): PlacedNode => {
    const [x, y] = places.get(id)!;
    const own = among.filter(({ a, b }) => a === id || b === id);
    return {
      actor: id,
      href: egoHref(id),
      x: tenth(x),
      y: tenth(y),
      at: `${Math.round(y)},${Math.round(x)}`,
      words: `${called}: positions on ${debates} debates, comparable with ${own.length} of the actors drawn, in conflict with ${own.filter(({ net }) => net < 0).length}`,
    };
  });
  return {
    frame,
    height: KEY_HEIGHT + height,
    radius,
    ties: [...drawn].reverse().map((tie): PlacedTie => {
      const [from, to] = [places.get(tie.a)!, places.get(tie.b)!];
      const strength = Math.abs(tie.net) / strongest;
      return {
        pair: keyOf(tie.a, tie.b),
        href: href(tie.a, tie.b),
        kind: kindOf(tie),
        line: `M${tenth(from[0])} ${tenth(from[1])}L${tenth(to[0])} ${tenth(to[1])}`,
        width: tenth(1.2 + (widest - 1.2) * strength),
        strength: Number(strength.toFixed(2)),
        words: `${name.get(tie.a)} and ${name.get(tie.b)}: ${describeTie(tie)}`,
      };
    }),
    nodes,
    labels: placeLabels(
      [...nodes]
        .sort((a, b) => name.get(b.actor)!.length - name.get(a.actor)!.length)
        .map(({ actor, x, y }) => ({ key: actor, text: fitText(name.get(actor)!, longestName, frame.text), x, y, radius })),
      {
        size: frame.text,
        frame: { left: 0, right: frame.width, top: KEY_HEIGHT, bottom: KEY_HEIGHT + height },
        obstacles: nodes.map(({ x, y }) => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius })),
      },
    ),
    key: (['agreement', 'conflict'] as const).map((kind, index) => ({ kind, text: kind === 'agreement' ? 'agree more than differ' : 'differ more', x: index * (frame.size === 'narrow' ? 205 : 240), y: 16 })),
    label: `${actors.length} actors and ${drawn.length} ties: solid where two agree more than they differ, dashed where they differ more; ${leastOverlap} shared debates or more`,
  };
}

/** The ties that a picture draws, the strongest first. */
export function strongestTies(input: TieNetworkInput, frame: Pick<Frame, 'size'>): FieldTie[] {
  const actors = comparedIn(input, frame);
  const among = tiesAmong(input, actors);
  const kept = new Set<FieldTie>();
  for (const { id } of actors) {
    const own = among.filter(({ a, b }) => a === id || b === id).sort(byStrength);
    for (const kind of ['agreement', 'conflict'] as const) for (const tie of own.filter((candidate) => kindOf(candidate) === kind).slice(0, DRAWN[kind])) kept.add(tie);
  }
  return among.filter((tie) => kept.has(tie)).sort(byStrength);
}

/** `agreement 0.82, conflict 0.31, net +0.51, 4 shared debates` */
export function describeTie({ congruence, conflict, net, shared }: FieldTie): string {
  return `agreement ${congruence.toFixed(2)}, conflict ${conflict.toFixed(2)}, net ${formatNet(net)}, ${shared} shared debates`;
}

export function formatNet(value: number): string {
  const text = Math.abs(value).toFixed(2);
  return text === '0.00' ? '0' : `${value < 0 ? '−' : '+'}${text}`;
}

export function kindOf({ net }: Pick<FieldTie, 'net'>): TieKind {
  return net < 0 ? 'conflict' : 'agreement';
}

function tiesAmong({ ties }: TieNetworkInput, actors: readonly ComparedActor[]): FieldTie[] {
  const ids = new Set(actors.map(({ id }) => id));
  return ties.filter(({ a, b, net }) => ids.has(a) && ids.has(b) && net !== 0);
}

function byStrength(x: FieldTie, y: FieldTie): number {
  return Math.abs(y.net) - Math.abs(x.net) || (keyOf(x.a, x.b) < keyOf(y.a, y.b) ? -1 : 1);
}
