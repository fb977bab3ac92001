import { describe, expect, test } from 'vitest';
import { worldAtlas } from '../../src/charts/world-map/atlas.ts';
import { keepApart } from '../../src/charts/marks/keep-apart.ts';
import { layOutWorldMap, type MapCategory, type MapState } from '../../src/charts/world-map/layout.ts';
import { contentFolder } from '../../src/content/content-folder.ts';
import { readFolder } from '../../src/content/read-folder.ts';
import { buildCorpus } from '../../src/domain/build-corpus.ts';
import { BALLOTS } from '../../src/domain/resolution.ts';
import { TODAY } from '../fixtures/tiny-content.ts';

const KEY: MapCategory[] = [
  { id: 'yes', label: 'Yes', tone: 'plus', texture: 'solid' },
  { id: 'no', label: 'No', tone: 'minus', texture: 'cut' },
  { id: 'unknown', label: 'No data', tone: 'ink', texture: 'hatch' },
];
const state = (iso3: string, category: string): MapState => ({ iso3, name: iso3, actor: iso3.toLowerCase(), href: `/stakeholders/${iso3}/`, category });
const layOut = (...states: MapState[]) => layOutWorldMap(states, KEY, 'unknown', worldAtlas());

describe('the atlas', () => {
  test('names each state once', () => {
    const codes = worldAtlas().areas.flatMap(({ iso3 }) => iso3 ?? []);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toContain('EST');
    expect(codes).toContain('XKX');
    expect(codes).not.toContain('ATA');
  });

  test('has a point for a state too small for an area', () => {
    const points = worldAtlas().points;
    const [longitude, latitude] = points.get('SGP')!;
    expect(longitude).toBeCloseTo(103.8, 0);
    expect(latitude).toBeCloseTo(1.4, 0);
    expect(points.has('TUV')).toBe(true);
    expect(points.has('EST')).toBe(false);
  });
});

describe('the map', () => {
  test('draws a state as an area, a small one as a dot, and lists one that is on no map of today', () => {
    const map = layOut(state('EST', 'yes'), state('SGP', 'no'), state('SUN', 'no'));
    const [yes, no, unknown] = map.groups;
    expect(yes!.areas.map((area) => area.state?.iso3)).toEqual(['EST']);
    expect(no!.dots.map((dot) => dot.state.iso3)).toEqual(['SGP']);
    expect(no!.count).toBe(2);
    expect(map.undrawn.map(({ iso3 }) => iso3)).toEqual(['SUN']);
    expect(unknown!.areas.every((area) => area.state === null)).toBe(true);
    expect(unknown!.areas.length).toBeGreaterThan(150);
    expect(unknown!.count).toBe(0);
  });

  test('leaves out of its key what no state has', () => {
    expect(layOut(state('EST', 'yes')).groups.map(({ category }) => category.id)).toEqual(['yes', 'unknown']);
  });

  test('places nothing outside the picture and nothing that is not a number', () => {
    const map = layOut(...[...worldAtlas().points.keys()].map((iso3) => state(iso3, 'yes')));
    for (const { dots, areas } of map.groups) {
      for (const { wide, narrow } of dots) {
        for (const [[x, y], radius] of [[wide, map.radius.wide], [narrow, map.radius.narrow]] as const) {
          expect(x - radius).toBeGreaterThanOrEqual(0);
          expect(x + radius).toBeLessThanOrEqual(map.width);
          expect(y - radius).toBeGreaterThanOrEqual(0);
          expect(y + radius).toBeLessThanOrEqual(map.height);
        }
      }
      for (const { path } of areas) expect(path).toMatch(/^(?:M-?[\d.]+[ -][\d.]+l[-\d. ]+z)+$/);
    }
  });

  test('gives the same bytes twice', () => {
    const states = [state('EST', 'yes'), state('SGP', 'no'), state('RUS', 'no')];
    expect(JSON.stringify(layOut(...states))).toBe(JSON.stringify(layOut(...states)));
  });

  test('equal areas on the globe are equal on the map: Africa is larger than Greenland by far', () => {
    const sizes = new Map(layOut().groups[0]!.areas.map(({ name, path }) => [name, areaOf(path)]));
    expect(sizes.get('Dem. Rep. Congo')! / sizes.get('Greenland')!).toBeCloseTo(2_344 / 2_166, 0);
  });
});

test('every state of every roll call in the collection is drawn, or listed as one that cannot be', () => {
  const { resolutions } = buildCorpus(readFolder(contentFolder()), TODAY);
  const historical = new Set<string>();
  for (const { votes, id } of resolutions.values()) {
    const states = BALLOTS.flatMap((ballot) => votes[ballot].map((iso3) => state(iso3, 'yes')));
    const map = layOut(...states);
    const shown = map.groups.flatMap(({ areas, dots }) => [...areas.flatMap((area) => area.state?.iso3 ?? []), ...dots.map((dot) => dot.state.iso3)]);
    const undrawn = map.undrawn.map(({ iso3 }) => iso3);
    expect([...shown, ...undrawn].sort(), id).toEqual(states.map(({ iso3 }) => iso3).sort());
    for (const iso3 of undrawn) historical.add(iso3);
  }
  expect([...historical].sort()).toEqual(['CSK', 'DDR', 'SCG', 'SUN', 'YMD', 'YUG']);
});

describe('keeping dots apart', () => {
  test('moves two that meet by equal parts', () => {
    expect(keepApart([[0, 0], [4, 0]], 10)).toEqual([[-3, 0], [7, 0]]);
  });

  test('parts two in one place and leaves the distant where they are', () => {
    const [a, b, c] = keepApart([[0, 0], [0, 0], [50, 50]], 10);
    expect(Math.hypot(a![0] - b![0], a![1] - b![1])).toBeGreaterThanOrEqual(10);
    expect(c).toEqual([50, 50]);
  });
});

/** Area inside relative path data by the shoelace formula, in squared units; islands count, holes take away. */
function areaOf(path: string): number {
  let sum = 0;
  for (const ring of path.split('z').filter(Boolean)) {
    const numbers = [...ring.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(Number);
    let [x, y] = [numbers[0]!, numbers[1]!];
    const [startX, startY] = [x, y];
    for (let index = 2; index < numbers.length; index += 2) {
      const [nextX, nextY] = [x + numbers[index]!, y + numbers[index + 1]!];
      sum += x * nextY - nextX * y;
      [x, y] = [nextX, nextY];
    }
    sum += x * startY - startX * y;
  }
  return Math.abs(sum) / 2;
}
