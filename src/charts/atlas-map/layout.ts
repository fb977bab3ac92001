import type { Box, Segment } from '../marks/box.ts';
import { tenth, type Frame } from '../marks/frame.ts';
import { keepApart } from '../marks/keep-apart.ts';
import { fitText, measureText } from '../marks/measure-text.ts';
import { placeLabels, type PlacedLabel } from '../marks/place-labels.ts';
import type { AtlasActor, AtlasInput, Reading } from './atlas-input.ts';
import { axisReadings } from './axis-readings.ts';
import { describeActor, silenceOnMap } from './finding.ts';
import { GROUP_SHAPES, type GroupShape } from './group-shape.ts';
import { WHOLE, type View } from './view.ts';

export interface PlacedAtlas {
  readonly frame: Frame;
  readonly height: number;
  /** The ground on which the dots lie. */
  readonly ground: Box;
  /** Pixels of the picture for one unit of the map, and where its origin lies. */
  readonly scale: { readonly unit: number; readonly x: number; readonly y: number };
  readonly radius: number;
  /** Drawn faintly: the map is not to be trusted. */
  readonly faint: boolean;
  readonly ends: readonly PlacedEnd[];
  readonly arrows: readonly PlacedArrow[];
  readonly regions: readonly PlacedRegion[];
  readonly dots: readonly AtlasDot[];
  readonly labels: readonly PlacedLabel[];
  readonly key: readonly PlacedKey[];
  readonly silent: { readonly x: number; readonly y: number; readonly r: number; readonly text: string } | null;
  readonly label: string;
}

/** What one end of an axis means. */
export interface PlacedEnd {
  readonly text: string;
  readonly pole: 'minus' | 'plus';
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A debate that runs aslant: its line through the middle, with its poles at both ends. */
export interface PlacedArrow extends Segment {
  readonly heads: readonly string[];
}

/** What a mark means. `region`: a light patch instead of a dot. */
export interface PlacedKey {
  readonly mark: { readonly shape: GroupShape; readonly hollow: boolean } | 'region';
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

export interface PlacedRegion {
  readonly actor: string;
  readonly cx: number;
  readonly cy: number;
  readonly rx: number;
  readonly ry: number;
  /** Degrees clockwise. */
  readonly turn: number;
}

export interface AtlasDot {
  readonly actor: string;
  readonly href: string;
  readonly x: number;
  readonly y: number;
  readonly shape: GroupShape;
  /** Placed by few items. */
  readonly hollow: boolean;
  readonly region: PlacedRegion | null;
  readonly marked: boolean;
  readonly name: string;
  readonly words: string;
}

/** Fewer items than this make a hollow dot. */
export const WELL_COVERED = 6;

const SIZES = {
  narrow: { margin: 10, least: 210, most: 400, radius: 3.2, names: 14, ends: 1, longestName: 130 },
  medium: { margin: 30, least: 320, most: 520, radius: 4.5, names: 20, ends: 2, longestName: 190 },
  wide: { margin: 44, least: 420, most: 640, radius: 5.5, names: 30, ends: 2, longestName: 230 },
} as const;

export interface AtlasLayoutOptions {
  readonly view?: View;
  /** Height of the ground, so that it stays when what is on it changes. */
  readonly groundHeight?: number;
  /** Without names and regions, for dots on their way. */
  readonly bare?: boolean;
  /** The actor that is to be found at a glance. */
  readonly marked?: string | null;
}

/** Places the map: 1 : 1, best documented actors by name, more of them the nearer one looks. */
export function atlasLayout(input: AtlasInput, frame: Frame, { view = WHOLE, groundHeight, bare = false, marked = null }: AtlasLayoutOptions = {}): PlacedAtlas {
  const { margin, least, most, names, ends: endCount, longestName } = SIZES[frame.size];
  const zoomed = view.zoom > 1;
  const radius = tenth(SIZES[frame.size].radius * Math.min(1.5, view.zoom ** 0.3));
  const verdict = input.check?.trust.verdict ?? null;
  const faint = verdict === 'no map';
  const across = faint ? [] : axisReadings(input.readings, 0).slice(0, endCount);
  const upright = faint ? [] : axisReadings(input.readings, 1).slice(0, 1);
  const extent = extentOf(input.actors);
  const head = upright.length > 0 ? frame.text * 1.7 : 2;
  const inner = frame.width - 2 * margin;
  const room = groundHeight ?? Math.max(least, Math.min(most, (extent.width > 0 ? (inner / extent.width) * extent.height : 0) + 2 * margin));
  const ground: Box = { left: 0, right: frame.width, top: Math.round(head), bottom: Math.round(head + room) };
  const fitted = Math.min(inner / Math.max(extent.width, 0.05), (room - 2 * margin) / Math.max(extent.height, 0.05));
  const unit = fitted * view.zoom;
  const centre = zoomed ? { x: view.x, y: view.y } : { x: extent.x, y: extent.y };
  const origin = { x: frame.width / 2 - centre.x * unit, y: (ground.top + ground.bottom) / 2 + centre.y * unit };
  const at = ({ x, y }: { readonly x: number; readonly y: number }): [number, number] => [origin.x + x * unit, origin.y - y * unit];

  const visible = input.actors.flatMap((actor) => {
    const [x, y] = at(actor);
    return x >= radius && x <= frame.width - radius && y >= ground.top + radius && y <= ground.bottom - radius ? [{ actor, x, y }] : [];
  });
  const apart = keepApart(fannedOut(visible, 2 * radius + 0.8), 2 * radius + 0.8, 12);
  const placed = visible.map(({ actor }, index) => ({
    actor,
    x: tenth(Math.min(frame.width - radius, Math.max(radius, apart[index]![0]))),
    y: tenth(Math.min(ground.bottom - radius, Math.max(ground.top + radius, apart[index]![1]))),
  }));

  const named = new Set([...across, ...upright]);
  const slant = faint || bare || zoomed || frame.size === 'narrow' ? null : aslant(input.readings.filter((reading) => !named.has(reading)), at({ x: 0, y: 0 }), ground);
  const sought = placed.filter(({ actor }) => actor.actor === marked);
  const asked = placed.filter(({ actor }) => actor.actor !== marked).slice(0, Math.round(names * Math.min(4, view.zoom ** 1.3)));
  const nameOf = ({ actor, x, y }: (typeof placed)[number]) => ({ key: actor.actor, text: fitText(actor.name, longestName, frame.text), x, y, radius });
  const seated = faint || bare
    ? []
    : placeLabels([...sought.map(nameOf), ...(slant?.ends ?? []), ...asked.map(nameOf)], {
        size: frame.text,
        frame: { left: 1, right: frame.width - 1, top: ground.top + 1, bottom: ground.bottom - 1 },
        obstacles: placed.map(({ x, y }) => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius })),
        reach: [8, 16, 26, 38],
      });
  const slantEnds = seated.filter(({ key }) => key in SLANT_ENDS);
  const slanted = slant !== null && slantEnds.length === 2;
  const regionOf = (actor: AtlasActor) => placedRegion(actor, at, unit);
  const shown = faint ? [] : shownRegions(input);
  const inFrame = new Set(placed.map(({ actor }) => actor.actor));

  const row = frame.text * 1.45;
  let y = ground.bottom + frame.text * 1.25;
  const ends: PlacedEnd[] = [];
  if (upright[0]) {
    ends.push(...uprightEnds(upright[0], frame, ground, y));
    y += row;
  }
  for (const reading of across) {
    const pair = acrossEnds(reading, frame);
    const stacked = measureText(pair[0].text + pair[1].text, frame.text, 'semibold') > frame.width - frame.text;
    ends.push({ ...pair[0], y: tenth(y) }, { ...pair[1], y: tenth(stacked ? (y += row) : y) });
    y += row;
  }
  const key = faint ? [] : keyOf(input, shown, frame, y + frame.text * 0.4);
  y = (key.at(-1)?.y ?? y - row) + row;
  const silence = silenceOnMap(input, frame.size === 'narrow');
  return {
    frame,
    height: Math.round(silence === null ? y - frame.text : y + frame.text * 0.6),
    ground,
    scale: { unit: tenth(unit), x: tenth(origin.x), y: tenth(origin.y) },
    radius,
    faint,
    ends: slanted ? [...ends, ...slantEnds.map(({ key: pole, text, x, y: baseline, anchor }) => ({ text, pole: SLANT_ENDS[pole]!, x, y: baseline, anchor }))] : ends,
    arrows: slanted ? [slant.line] : [],
    regions: (bare ? [] : shown).flatMap((actor) => (inFrame.has(actor.actor) ? (regionOf(actor) ?? []) : [])),
    dots: placed.map(({ actor, x, y: down }) => ({
      actor: actor.actor,
      href: actor.href,
      x,
      y: down,
      shape: actor.group === null ? 'circle' : GROUP_SHAPES[actor.group % GROUP_SHAPES.length]!,
      hollow: actor.items < WELL_COVERED,
      region: faint || bare ? null : regionOf(actor),
      marked: actor.actor === marked,
      name: actor.name,
      words: describeActor(actor),
    })),
    labels: seated.filter(({ key: of }) => !(of in SLANT_ENDS)),
    key,
    silent: silence === null ? null : { x: 6, y: Math.round(y - frame.text * 0.35), r: 5, text: fitText(silence, frame.width - 24, frame.text) },
    label: `${input.actors.length} actors in two dimensions by how much they disagree`,
  };
}

/** Turn from one dot to the next that lies in the same place: the golden angle, which packs a disc evenly (Vogel 1979). */
const TURN = Math.PI * (3 - Math.sqrt(5));

/** Dots in one place as a disc around it, of dots `distance` apart. */
function fannedOut(dots: readonly { readonly x: number; readonly y: number }[], distance: number): [number, number][] {
  const before = new Map<string, number>();
  return dots.map(({ x, y }) => {
    const place = `${Math.round(x)} ${Math.round(y)}`;
    const count = before.get(place) ?? 0;
    before.set(place, count + 1);
    const reach = (distance / 1.7) * Math.sqrt(count);
    return [x + reach * Math.cos(count * TURN), y + reach * Math.sin(count * TURN)];
  });
}

/** Middle and size of what the points cover, in units of the map. */
function extentOf(actors: readonly AtlasActor[]): { x: number; y: number; width: number; height: number } {
  if (actors.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of actors) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    low = Math.min(low, y);
    high = Math.max(high, y);
  }
  return { x: (left + right) / 2, y: (low + high) / 2, width: right - left, height: high - low };
}

function acrossEnds({ minus, plus, along }: Reading, frame: Frame): [PlacedEnd, PlacedEnd] {
  const words = { minus, plus };
  const [left, right] = along[0] > 0 ? (['minus', 'plus'] as const) : (['plus', 'minus'] as const);
  const fit = (text: string) => fitText(text, frame.width, frame.text, 'semibold');
  return [
    { text: fit(`← ${words[left]}`), pole: left, x: 0, y: 0, anchor: 'start' },
    { text: fit(`${words[right]} →`), pole: right, x: frame.width, y: 0, anchor: 'end' },
  ];
}

/** Over and under the ground, in one size. */
function uprightEnds({ minus, plus, along }: Reading, frame: Frame, ground: Box, y: number): PlacedEnd[] {
  const words = { minus, plus };
  const [top, bottom] = along[1] > 0 ? (['plus', 'minus'] as const) : (['minus', 'plus'] as const);
  const fit = (text: string) => fitText(text, frame.width, frame.text, 'semibold');
  return [
    { text: fit(`↑ ${words[top]}`), pole: top, x: frame.width / 2, y: tenth(ground.top - frame.text * 0.5), anchor: 'middle' },
    { text: fit(`↓ ${words[bottom]}`), pole: bottom, x: frame.width / 2, y: tenth(y), anchor: 'middle' },
  ];
}

/** Of each group the best documented actor, else of all: the actors whose region is drawn without being pointed at. */
function shownRegions({ actors, groups }: AtlasInput): AtlasActor[] {
  const firsts = groups.length > 0 ? groups.flatMap((_, group) => actors.find((actor) => actor.group === group) ?? []) : actors.slice(0, 1);
  return firsts.filter(({ region }) => region !== null);
}

/** What the marks mean, in as many rows as it takes. */
function keyOf({ actors, groups, leastItems }: AtlasInput, shown: readonly AtlasActor[], frame: Frame, top: number): PlacedKey[] {
  const circle = GROUP_SHAPES[0];
  const entries: Pick<PlacedKey, 'mark' | 'text'>[] = [
    ...groups.map(({ size, names }, group) => ({ mark: { shape: GROUP_SHAPES[group % GROUP_SHAPES.length]!, hollow: false }, text: `group of ${size} with ${names[0]}` })),
    ...(actors.some(({ items }) => items < WELL_COVERED) && leastItems < WELL_COVERED ? [{ mark: { shape: circle, hollow: true }, text: `placed by ${leastItems} to ${WELL_COVERED - 1} items` }] : []),
    ...(shown.length > 0 ? [{ mark: 'region' as const, text: `95 % region of ${shown.map(({ name }) => name).join(', of ')}` }] : []),
  ];
  const placed: PlacedKey[] = [];
  let [x, y] = [0, top];
  for (const entry of entries) {
    const text = fitText(entry.text, frame.width - 20, frame.text);
    const width = 18 + measureText(text, frame.text) + 20;
    if (x > 0 && x + width - 20 > frame.width) [x, y] = [0, y + frame.text * 1.45];
    placed.push({ mark: entry.mark, text, x: tenth(x), y: tenth(y) });
    x += width;
  }
  return placed;
}

/** Keys of the labels at the ends of a slanted line. */
const SLANT_ENDS: Readonly<Record<string, 'minus' | 'plus'>> = { 'minus pole': 'minus', 'plus pole': 'plus' };

/** Lines nearer to an axis than this, in radians, are read off the axis. */
const UPRIGHT = 0.44;

/** The best documented debate that runs along neither axis. */
function aslant(readings: readonly Reading[], [x, y]: readonly [number, number], ground: Box) {
  const reading = readings.find(({ angle }) => Math.abs(Math.sin(2 * angle)) > Math.sin(2 * UPRIGHT));
  if (!reading) return null;
  const [ux, uy] = [Math.cos(reading.angle), -Math.sin(reading.angle)];
  const reach = (sign: 1 | -1) => {
    const [dx, dy] = [ux * sign, uy * sign];
    const toSide = dx > 0 ? (ground.right - 10 - x) / dx : (ground.left + 10 - x) / dx;
    const toEdge = dy > 0 ? (ground.bottom - 10 - y) / dy : (ground.top + 10 - y) / dy;
    return Math.max(0, Math.min(toSide, toEdge));
  };
  const [far, near] = [reach(1), reach(-1)];
  const line: Segment = { x1: tenth(x - ux * near), y1: tenth(y - uy * near), x2: tenth(x + ux * far), y2: tenth(y + uy * far) };
  return {
    line: { ...line, heads: [headAt(line.x1, line.y1, -ux, -uy), headAt(line.x2, line.y2, ux, uy)] },
    ends: [
      { key: 'minus pole', text: reading.minus, x: line.x1, y: line.y1, radius: 5 },
      { key: 'plus pole', text: reading.plus, x: line.x2, y: line.y2, radius: 5 },
    ],
  };
}

function headAt(x: number, y: number, dx: number, dy: number): string {
  const back = 6;
  const wing = 3;
  return `M${tenth(x - dx * back - dy * wing)} ${tenth(y - dy * back + dx * wing)}L${x} ${y}L${tenth(x - dx * back + dy * wing)} ${tenth(y - dy * back - dx * wing)}`;
}

function placedRegion({ actor, region }: AtlasActor, at: (point: { x: number; y: number }) => [number, number], unit: number): PlacedRegion | null {
  if (!region) return null;
  const [cx, cy] = at(region);
  return { actor, cx: tenth(cx), cy: tenth(cy), rx: tenth(region.semiMajor * unit), ry: tenth(region.semiMinor * unit), turn: tenth((-region.angle * 180) / Math.PI) };
}
