import { formatStance, sideOf } from '../../domain/stance.ts';
import type { Box } from '../marks/box.ts';
import { dotStack, extentOf, largestRadius } from '../marks/dot-stack.ts';
import { tenth, type Frame } from '../marks/frame.ts';
import { fitText } from '../marks/measure-text.ts';
import { placeLabels, type PlacedLabel } from '../marks/place-labels.ts';
import { poleLines, stanceAxis, type PlacedAxis } from '../marks/stance-axis.ts';
import { stanceScale } from '../marks/stance-scale.ts';
import { describeStanding, shapeOf, type DotShape, type PoleLabels, type Standing } from '../marks/standing.ts';

export interface SpectrumInput {
  readonly debate: { readonly id: string; readonly title: string; readonly poles: PoleLabels };
  readonly standings: readonly Standing[];
  /** Number of actors with no recorded position here. */
  readonly silent: number;
  /** Where the receipts of an actor on the debate stand. */
  readonly href: (actor: string, debate: string) => string;
}

export interface PlacedSpectrum {
  readonly frame: Frame;
  readonly height: number;
  readonly debate: string;
  readonly radius: number;
  readonly axis: PlacedAxis;
  /** From the minus pole to the plus pole. */
  readonly dots: readonly SpectrumDot[];
  readonly labels: readonly PlacedLabel[];
  readonly silent: { readonly x: number; readonly y: number; readonly r: number; readonly text: string };
  readonly label: string;
}

export interface SpectrumDot {
  readonly actor: string;
  readonly href: string;
  readonly x: number;
  readonly y: number;
  /** Exact place of the mean. */
  readonly exact: number;
  /** Approximate 95 % interval of the mean. */
  readonly from: number;
  readonly to: number;
  readonly shape: DotShape;
  readonly side: ReturnType<typeof sideOf>;
  /** Whether its interval is drawn at rest: it is named, and no better documented actor's band lies there. */
  readonly banded: boolean;
  readonly words: string;
  readonly stance: string;
}

/** How far a dot may lie from its exact place, in stance points. */
export const TOLERANCE = 0.12;

const SIZES = {
  narrow: { margin: 16, radii: [5, 4.6, 4.2, 3.8, 3.4, 3], pile: 170, names: 6, rows: 3, longestName: 150 },
  medium: { margin: 34, radii: [6.5, 6, 5.5, 5, 4.5, 4], pile: 190, names: 10, rows: 3, longestName: 220 },
  wide: { margin: 46, radii: [7.5, 7, 6.5, 6, 5.5, 5], pile: 210, names: 14, rows: 3, longestName: 260 },
} as const;

/** Places one debate from −2 to +2: every actor a dot, the best documented by name. */
export function spectrumLayout({ debate, standings, silent, href }: SpectrumInput, frame: Frame): PlacedSpectrum {
  const { margin, radii, pile, names, rows, longestName } = SIZES[frame.size];
  const scale = stanceScale(margin, frame.width - margin);
  const named = new Set(bestDocumented(standings, names).map(({ actor }) => actor));
  const items = standings.map((standing) => ({
    key: standing.actor,
    x: scale(standing.mean),
    rank: named.has(standing.actor) ? 1 : 0,
    standing,
  }));
  const options = { tolerance: TOLERANCE * scale.unit };
  const radius = largestRadius(items, radii, pile, options);
  const stacked = dotStack(items, { ...options, radius });
  const { above, below } = extentOf(stacked, radius);
  const labelRoom = named.size > 0 ? rows * frame.text * 1.3 : frame.text;
  const top = poleLines(debate.poles, frame).height + frame.text * 0.6;
  const centre = Math.round(top + labelRoom + above);
  const bottom = Math.round(centre + below + labelRoom);

  const placed = stacked.map(({ item: { standing }, x, y }) => ({ standing, x: tenth(x), y: tenth(centre + y) }));
  const labels = placeLabels(
    bestDocumented(placed.map((dot) => ({ ...dot, actor: dot.standing.actor, n: dot.standing.n })), names).map(({ standing, x, y }) => ({
      key: standing.actor,
      text: fitText(standing.name, longestName, frame.text),
      x,
      y,
      radius,
    })),
    {
      size: frame.text,
      frame: { left: 0, right: frame.width, top: top + 1, bottom: bottom - 2 },
      obstacles: [...placed.map(({ x, y }) => around(x, y, radius)), { left: scale(0) - 1, right: scale(0) + 1, top, bottom }],
    },
  );
  const shown = new Set(labels.map(({ key }) => key));
  const banded = withRoomForBand(placed.filter(({ standing }) => shown.has(standing.actor)));
  const silentY = Math.round(bottom + frame.text * 4.4);
  return {
    frame,
    height: Math.round(silentY + frame.text),
    debate: debate.id,
    radius,
    axis: stanceAxis(scale, debate.poles, frame, top, bottom),
    dots: placed.map(({ standing, x, y }) => ({
      actor: standing.actor,
      href: href(standing.actor, debate.id),
      x,
      y,
      exact: tenth(scale(standing.mean)),
      from: tenth(scale(standing.interval[0])),
      to: tenth(scale(standing.interval[1])),
      shape: shapeOf(standing),
      side: sideOf(Number(standing.mean.toFixed(1))),
      banded: banded.has(standing.actor),
      words: describeStanding(standing, debate.poles),
      stance: formatStance(standing.mean),
    })),
    labels,
    silent: { x: 6, y: silentY, r: 5, text: silenceInWords(silent) },
    label: `${debate.title}: ${standings.length} actors from ${debate.poles.minus} (−2) to ${debate.poles.plus} (+2)`,
  };
}

export function silenceInWords(silent: number): string {
  return silent === 1 ? '1 actor with no recorded position' : `${silent} actors with no recorded position`;
}

function bestDocumented<T extends { readonly actor: string; readonly n: number }>(standings: readonly T[], count: number): T[] {
  return [...standings].sort((a, b) => b.n - a.n || (a.actor < b.actor ? -1 : 1)).slice(0, count);
}

function around(x: number, y: number, r: number): Box {
  return { left: x - r, right: x + r, top: y - r, bottom: y + r };
}

/** Of bands that would lie over one another, the best documented actor's. */
function withRoomForBand(dots: readonly { standing: Standing; y: number }[]): Set<string> {
  const drawn: { standing: Standing; y: number }[] = [];
  for (const { actor } of bestDocumented(dots.map(({ standing }) => standing), dots.length)) {
    const dot = dots.find(({ standing }) => standing.actor === actor)!;
    const [from, to] = dot.standing.interval;
    const taken = drawn.some(({ y, standing: { interval } }) => Math.abs(y - dot.y) < 1 && interval[0] < to && from < interval[1]);
    if (!taken) drawn.push(dot);
  }
  return new Set(drawn.map(({ standing }) => standing.actor));
}
