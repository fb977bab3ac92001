import { geoEqualEarth, geoPath, type GeoContext } from 'd3';
import type { Atlas } from './atlas.ts';
import { keepApart } from '../marks/keep-apart.ts';

/** The colour of a category: a pole where the act supports one, else ink. */
export type Tone = 'minus' | 'plus' | 'ink';
/** The pattern of a category, which tells it apart without its colour. */
export type Texture = 'solid' | 'cut' | 'dots' | 'lines' | 'cross' | 'hatch';

/** One category of the key, in the order in which the key lists them. */
export interface MapCategory {
  readonly id: string;
  readonly label: string;
  readonly tone: Tone;
  readonly texture: Texture;
}

/** What is recorded of one state. */
export interface MapState {
  readonly iso3: string;
  readonly name: string;
  readonly href: string;
  readonly actor: string;
  readonly category: string;
}

export interface PlacedArea {
  /** `null`: land of no state in the collection. */
  readonly state: MapState | null;
  readonly name: string;
  readonly path: string;
}

/** A state too small for an area; the two places keep its dot clear of others on a wide and on a narrow screen. */
export interface PlacedDot {
  readonly state: MapState;
  readonly wide: readonly [number, number];
  readonly narrow: readonly [number, number];
}

export interface PlacedGroup {
  readonly category: MapCategory;
  readonly count: number;
  readonly areas: readonly PlacedArea[];
  readonly dots: readonly PlacedDot[];
}

export interface PlacedMap {
  readonly width: number;
  readonly height: number;
  readonly radius: { readonly wide: number; readonly narrow: number };
  /** By category in the order of the key; those without a state are left out. */
  readonly groups: readonly PlacedGroup[];
  /** States that stand on no map of today. */
  readonly undrawn: readonly MapState[];
}

const WIDTH = 960;
/** Dots in units of a map 960 wide; on a screen of 344 pixels the narrow radius is 2.5 pixels. */
const RADIUS = { wide: 4.5, narrow: 7 };
const GAP = 2;
const MARGIN = 10;

/**
 * Places every state on an equal-area map (Equal Earth, Šavrič, Patterson and Jenny 2018), fitted to the land.
 * @param states what is recorded of each state, at most one entry a code
 * @param key all categories; `unknown` is the one of land without a state in `states`
 */
export function layOutWorldMap(states: Iterable<MapState>, key: readonly MapCategory[], unknown: string, atlas: Atlas): PlacedMap {
  const land = { type: 'GeometryCollection' as const, geometries: atlas.areas.map(({ geometry }) => geometry) };
  const projection = geoEqualEarth().fitWidth(WIDTH - 2 * MARGIN, land);
  const [[, top], [, bottom]] = geoPath(projection).bounds(land);
  const [shiftX, shiftY] = projection.translate();
  projection.translate([shiftX + MARGIN, shiftY + MARGIN - top]);

  const byCode = new Map([...states].map((state) => [state.iso3, state]));
  const areas = atlas.areas.flatMap(({ iso3, name, geometry }): PlacedArea[] => {
    const pen = relativePath();
    geoPath(projection, pen.context)(geometry);
    const path = pen.path();
    return path === '' ? [] : [{ state: (iso3 !== null && byCode.get(iso3)) || null, name, path }];
  });
  const small = [...byCode.values()]
    .filter(({ iso3 }) => atlas.points.has(iso3))
    .sort((a, b) => (a.iso3 < b.iso3 ? -1 : 1));
  const middles = small.map(({ iso3 }): [number, number] => projection([...atlas.points.get(iso3)!]) ?? [0, 0]);
  const wide = keepApart(middles, 2 * RADIUS.wide + GAP);
  const narrow = keepApart(middles, 2 * RADIUS.narrow + GAP);
  const inside = ([x, y]: readonly [number, number], radius: number): [number, number] => [
    Math.round(Math.min(WIDTH - radius, Math.max(radius, x))),
    Math.round(y),
  ];
  const dots = small.map((state, index): PlacedDot => ({
    state,
    wide: inside(wide[index]!, RADIUS.wide + 1),
    narrow: inside(narrow[index]!, RADIUS.narrow + 1),
  }));
  const drawn = new Set([...areas.map(({ state }) => state?.iso3), ...dots.map(({ state }) => state.iso3)]);

  return {
    width: WIDTH,
    height: Math.ceil(bottom - top + 2 * MARGIN),
    radius: RADIUS,
    groups: key.flatMap((category): PlacedGroup[] => {
      const group = {
        category,
        count: [...byCode.values()].filter((state) => state.category === category.id).length,
        areas: areas.filter(({ state }) => (state?.category ?? unknown) === category.id),
        dots: dots.filter(({ state }) => state.category === category.id),
      };
      return group.count + group.areas.length === 0 ? [] : [group];
    }),
    undrawn: [...byCode.values()].filter(({ iso3 }) => !drawn.has(iso3)),
  };
}

/**
 * A pen that writes SVG path data in half units, each point relative to the last one, and leaves out lines of no length.
 * The same border gives the same points on both of its sides.
 */
function relativePath(): { context: GeoContext; path: () => string } {
  const STEPS = 2;
  let written = '';
  let at: [number, number] = [0, 0];
  let start: [number, number] = [0, 0];
  let ring = '';
  const place = (x: number, y: number): [number, number] => [Math.round(x * STEPS), Math.round(y * STEPS)];
  const number = (steps: number) => String(steps / STEPS).replace(/^(-?)0\./, '$1.');
  const pair = (x: number, y: number) => `${number(x)}${y < 0 ? '' : ' '}${number(y)}`;
  return {
    context: {
      beginPath() {},
      arc() {},
      moveTo(x, y) {
        at = place(x, y);
        start = at;
        ring = '';
      },
      lineTo(x, y) {
        const to = place(x, y);
        if (to[0] === at[0] && to[1] === at[1]) return;
        const step = pair(to[0] - at[0], to[1] - at[1]);
        ring += `${ring === '' || step.startsWith('-') ? '' : ' '}${step}`;
        at = to;
      },
      closePath() {
        if (ring !== '') written += `M${pair(...start)}l${ring}z`;
      },
    },
    path: () => written,
  };
}
