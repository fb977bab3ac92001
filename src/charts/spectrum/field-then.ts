import { sideOf } from '../../domain/side-of.ts';
import { dotStack, extentOf, largestRadius } from '../marks/dot-stack.ts';
import { NARROW, tenth } from '../marks/frame.ts';
import { poleLines, stanceAxis, type PlacedAxis } from '../marks/stance-axis.ts';
import { stanceScale } from '../marks/stance-scale.ts';
import type { PoleLabels, Standing } from '../marks/standing.ts';
import { TOLERANCE } from './layout.ts';

/** One debate as it stood at a date: who had spoken by then, and who of them for the first time. */
export interface FieldThenInput {
  readonly poles: PoleLabels;
  readonly standings: readonly Pick<Standing, 'actor' | 'mean'>[];
  /** Actors heard for the first time since the step before. */
  readonly fresh: ReadonlySet<string>;
  /** What the picture shows, in words. */
  readonly words: string;
  /** Of the dots, the same in every picture of a walk: {@link radiusFor}. */
  readonly radius: number;
}

/** Small, and the same at every width: dots of one side are one path, since the words beside it lead to the receipts. */
export interface PlacedFieldThen {
  readonly width: number;
  readonly height: number;
  readonly text: number;
  readonly axis: PlacedAxis;
  readonly radius: number;
  /** Path data of round caps: a ring around those heard for the first time, then the dots of each side. */
  readonly fresh: string;
  readonly sides: readonly { readonly side: ReturnType<typeof sideOf>; readonly dots: string }[];
  readonly words: string;
}

const MARGIN = 16;
const PILE = 140;
const RADII = [5, 4.6, 4.2, 3.8, 3.4, 3, 2.6];
const scale = stanceScale(MARGIN, NARROW.width - MARGIN);
const options = { tolerance: TOLERANCE * scale.unit };

/** The radius at which the fullest picture of a walk fits. */
export function radiusFor(standings: FieldThenInput['standings']): number {
  return largestRadius(stackable(standings), RADII, PILE, options);
}

/** Places the actors who had spoken; of the others nothing is drawn. */
export function fieldThen({ poles, standings, fresh, words, radius }: FieldThenInput): PlacedFieldThen {
  const stacked = dotStack(stackable(standings), { ...options, radius });
  const { above, below } = extentOf(stacked, radius);
  const top = poleLines(poles, NARROW).height + NARROW.text * 0.6;
  const centre = Math.round(top + above + 6);
  const bottom = Math.round(centre + below + 6);
  const placed = stacked.map(({ item: { key, side }, x, y }) => ({ key, side, at: `M${tenth(x)} ${tenth(centre + y)}h0` }));
  const path = (dots: typeof placed) => dots.map(({ at }) => at).join('');
  return {
    width: NARROW.width,
    height: Math.round(bottom + NARROW.text * 2.9),
    text: NARROW.text,
    axis: stanceAxis(scale, poles, NARROW, top, bottom),
    radius,
    fresh: path(placed.filter(({ key }) => fresh.has(key))),
    sides: (['minus', 'middle', 'plus'] as const).flatMap((side) => {
      const dots = placed.filter((dot) => dot.side === side);
      return dots.length === 0 ? [] : [{ side, dots: path(dots) }];
    }),
    words,
  };
}

function stackable(standings: FieldThenInput['standings']) {
  return standings.map(({ actor, mean }) => ({ key: actor, x: scale(mean), side: sideOf(Number(mean.toFixed(1))) }));
}
