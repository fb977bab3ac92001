import type { BallotSpread, RollCallReading } from '../../analysis/roll-call-reading.ts';
import type { Pole } from '../../domain/stance.ts';
import { dotStack, extentOf, largestRadius } from '../marks/dot-stack.ts';
import { tenth, type Frame } from '../marks/frame.ts';
import { fitText, measureText } from '../marks/measure-text.ts';
import { placeLabels, type PlacedLabel } from '../marks/place-labels.ts';
import { describeState } from './finding.ts';

export interface VotesMapInput {
  readonly states: readonly VotingState[];
  /** The best documented state near each end: what left and right mean. */
  readonly ends: { readonly left: string; readonly right: string };
  /** Share of the disagreement that lies on the line; `null` where there is none. */
  readonly share: number | null;
  /** From the one that tells states apart best. */
  readonly rollCalls: readonly VotesMapRollCall[];
  /** States without a roll call on record. */
  readonly silent: number;
  readonly years: readonly [number, number];
}

export interface VotingState {
  readonly actor: string;
  readonly name: string;
  readonly href: string;
  /** On the line, in units of disagreement. */
  readonly place: number;
  /** Roll calls in which it took part. */
  readonly votes: number;
  /** Statements in the collection: who is named first. */
  readonly statements: number;
  /** Agreement with the two states that stand for the ends, 0 … 1; `null` without a common roll call. */
  readonly agreement: { readonly left: number | null; readonly right: number | null };
}

export interface VotesMapRollCall extends RollCallReading {
  readonly symbol: string;
  readonly title: string;
  readonly year: number;
  readonly href: string;
  /** The debate on which it bears; `null` for none. */
  readonly debate: string | null;
  /** The pole that a yes supports. */
  readonly yesSupports: Pole | null;
}

export interface PlacedVotesMap {
  readonly frame: Frame;
  readonly height: number;
  readonly radius: number;
  readonly strip: { readonly top: number; readonly bottom: number };
  readonly ends: readonly { readonly text: string; readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' }[];
  readonly dots: readonly { readonly actor: string; readonly href: string; readonly x: number; readonly y: number; readonly name: string; readonly words: string }[];
  readonly labels: readonly PlacedLabel[];
  readonly heading: { readonly text: string; readonly y: number };
  readonly rows: readonly PlacedRollCall[];
  readonly silent: { readonly x: number; readonly y: number; readonly r: number; readonly text: string };
  readonly label: string;
}

export interface PlacedRollCall {
  readonly symbol: string;
  readonly text: string;
  readonly href: string;
  readonly y: number;
  readonly bars: readonly PlacedBar[];
}

/** The middle half of those who gave one ballot, with their median. */
export interface PlacedBar {
  readonly ballot: 'yes' | 'no';
  readonly tone: Pole | 'middle';
  readonly from: number;
  readonly to: number;
  readonly middle: number;
  readonly y: number;
}

const SIZES = {
  narrow: { margin: 14, radii: [4, 3.6, 3.2, 2.8, 2.4], pile: 130, names: 10, longestName: 120, rows: 4 },
  medium: { margin: 34, radii: [5.5, 5, 4.5, 4, 3.5], pile: 170, names: 18, longestName: 170, rows: 6 },
  wide: { margin: 46, radii: [6.5, 6, 5.5, 5, 4.5], pile: 180, names: 26, longestName: 200, rows: 8 },
} as const;

/** How far a dot may lie from its exact place, as a part of the line. */
const TOLERANCE = 0.012;

/** Places states on one line by how they voted, and under it the roll calls that tell them apart. */
export function votesMapLayout(input: VotesMapInput, frame: Frame): PlacedVotesMap {
  const { margin, radii, pile, names, longestName, rows: most } = SIZES[frame.size];
  const { states, ends, silent, rollCalls } = input;
  const [low, high] = [Math.min(0, ...states.map(({ place }) => place)), Math.max(0, ...states.map(({ place }) => place))];
  const room = frame.width - 2 * margin;
  const x = (place: number) => margin + room * (high > low ? Math.min(1, Math.max(0, (place - low) / (high - low))) : 0.5);
  const named = new Set([...states].sort((a, b) => b.statements - a.statements || (a.actor < b.actor ? -1 : 1)).slice(0, names).map(({ actor }) => actor));
  const items = states.map((state) => ({ key: state.actor, x: x(state.place), rank: named.has(state.actor) ? 1 : 0, state }));
  const options = { tolerance: TOLERANCE * room };
  const radius = largestRadius(items, radii, pile, options);
  const stacked = dotStack(items, { ...options, radius });
  const { above, below } = extentOf(stacked, radius);
  const top = Math.round(frame.text * 1.8);
  const aisle = frame.text * 2.8;
  const centre = Math.round(top + aisle + above);
  const bottom = Math.round(centre + below + aisle);
  const placed = stacked.map(({ item: { state }, x: across, y }) => ({ state, x: tenth(across), y: tenth(centre + y) }));
  const labels = placeLabels(
    placed
      .filter(({ state }) => named.has(state.actor))
      .sort((a, b) => b.state.statements - a.state.statements || (a.state.actor < b.state.actor ? -1 : 1))
      .map(({ state, x: across, y }) => ({ key: state.actor, text: fitText(state.name, longestName, frame.text), x: across, y, radius })),
    {
      size: frame.text,
      frame: { left: 1, right: frame.width - 1, top: top + 1, bottom: bottom - 1 },
      obstacles: placed.map(({ x: across, y }) => ({ left: across - radius, right: across + radius, top: y - radius, bottom: y + radius })),
    },
  );
  const headingY = bottom + frame.text * 1.9;
  const step = frame.text * 2.7;
  const rows = rollCalls.slice(0, most).map(({ symbol, year, href, debate, yesSupports, yes, no }, index): PlacedRollCall => {
    const y = headingY + frame.text * 1.7 + index * step;
    const bar = (ballot: 'yes' | 'no', spread: BallotSpread | null): PlacedBar[] => {
      if (!spread) return [];
      const supported = yesSupports === null ? null : (yesSupports === 'plus') === (ballot === 'yes') ? 'plus' : 'minus';
      const [first, middle, last] = spread.quartiles;
      return [{ ballot, tone: supported ?? 'middle', from: tenth(x(first)), to: tenth(Math.max(x(last), x(first) + 2)), middle: tenth(x(middle)), y: tenth(y + frame.text * 0.95) }];
    };
    return { symbol, text: fitText(`${symbol}, ${year}${debate === null ? '' : `: ${debate}`}`, frame.width, frame.text), href, y: tenth(y), bars: [...bar('no', no), ...bar('yes', yes)] };
  });
  const silentY = Math.round(headingY + frame.text * 1.7 + rows.length * step + frame.text * 0.4);
  return {
    frame,
    height: Math.round(silentY + frame.text),
    radius,
    strip: { top, bottom },
    ends: placedEnds(ends, frame),
    dots: placed.map(({ state, x: across, y }) => ({ actor: state.actor, href: state.href, x: across, y, name: state.name, words: describeState(state, ends) })),
    labels,
    heading: { text: fitText(frame.size === 'narrow' ? 'Votes that carry it: the middle half of yes and no' : 'The votes that carry it: where the middle half of those stands who voted yes (filled) and no (outlined)', frame.width, frame.text, 'semibold'), y: tenth(headingY) },
    rows,
    silent: { x: 6, y: silentY, r: 5, text: silent === 1 ? '1 state has no roll call on record' : `${silent} states have no roll call on record` },
    label: `${states.length} states on one line by how they voted in ${rollCalls.length} roll calls`,
  };
}

/** What the two ends of the line mean, in fewer words where all do not fit side by side. */
function placedEnds({ left, right }: VotesMapInput['ends'], frame: Frame): PlacedVotesMap['ends'] {
  const half = frame.width / 2 - 6;
  const texts = ['votes more like ', 'more like ', 'like '].map((words) => [`← ${words}${left}`, `${words}${right} →`] as const);
  const whole = texts.find((pair) => pair.every((text) => measureText(text, frame.text, 'semibold') <= half)) ?? texts.at(-1)!;
  const [first, last] = whole.map((text) => fitText(text, half, frame.text, 'semibold')) as [string, string];
  return [
    { text: first, x: 0, y: tenth(frame.text), anchor: 'start' },
    { text: last, x: frame.width, y: tenth(frame.text), anchor: 'end' },
  ];
}
