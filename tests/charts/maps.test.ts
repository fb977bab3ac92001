import { describe, expect, test } from 'vitest';
import { blindspotLayout } from '../../src/charts/blindspot/layout.ts';
import { joins } from '../../src/charts/bridge/layout.ts';
import { cruxLayout } from '../../src/charts/crux/layout.ts';
import { comparedIn, disagreementLayout } from '../../src/charts/disagreement-matrix/layout.ts';
import { egoTiesLayout } from '../../src/charts/ego-ties/layout.ts';
import { FIXTURES } from '../../src/charts/fixtures.ts';
import { mapFixtureSheets } from '../../src/charts/map-fixture-sheets.ts';
import { mapFixture } from '../../src/charts/map-fixtures.ts';
import { inside, overlap } from '../../src/charts/marks/box.ts';
import { FRAMES } from '../../src/charts/marks/frame.ts';
import { measureText } from '../../src/charts/marks/measure-text.ts';
import { drawnActors, positionMatrixLayout } from '../../src/charts/position-matrix/layout.ts';
import { tieNetworkLayout } from '../../src/charts/tie-network/layout.ts';

const maps = Object.entries(FIXTURES).map(([name, fixture]) => ({ name, fixture, map: mapFixture(fixture, '#') }));
const cases = maps.flatMap((one) => FRAMES.map((frame) => ({ ...one, size: frame.size, frame })));

/** Left, top, right and bottom of a path of one rectangle. */
function boxOf(path: string) {
  const [x, y, width, height] = /^M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)h-[\d.]+z$/.exec(path)!.slice(1).map(Number) as [number, number, number, number];
  return { left: x, top: y, right: x + width, bottom: y + height };
}

describe.each(cases)('$name, $size', ({ map, frame }) => {
  test('a matrix of positions has a cell for each position of its rows, apart, in the frame, and none for silence', () => {
    const { cells, grid } = positionMatrixLayout(map.positions, frame);
    const rows = drawnActors(map.positions, frame);
    expect(cells.length).toBe(rows.reduce((sum, { standings }) => sum + standings.filter(Boolean).length, 0));
    const boxes = cells.map(({ box }) => boxOf(box));
    for (const box of boxes) expect(inside(box, { left: 0, top: 0, right: frame.width, bottom: grid.height })).toBe(true);
    if (boxes.length < 100) for (const [i, box] of boxes.entries()) for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(false);
    for (const { box, text } of cells) expect(measureText(text.text, frame.text)).toBeLessThan(boxOf(box).right - boxOf(box).left + 4);
  });

  test('a cell is at least 24 px high and wide, with its border', () => {
    for (const { cells } of [positionMatrixLayout(map.positions, frame), blindspotLayout(map.blindspot, frame)]) {
      for (const { box } of cells) {
        const { left, right, top, bottom } = boxOf(box);
        expect(Math.min(right - left, bottom - top) + 4).toBeGreaterThanOrEqual(24);
      }
    }
    for (const { box } of disagreementLayout(map.disagreement, frame).cells) expect(boxOf(box).bottom - boxOf(box).top + 2).toBeGreaterThanOrEqual(24);
  });

  test('a matrix of disagreement holds each known pair of its actors once, below the diagonal', () => {
    const { cells, names } = disagreementLayout(map.disagreement, frame);
    const actors = new Set(comparedIn(map.disagreement, frame).map(({ id }) => id));
    const known = map.disagreement.pairs.filter(({ a, b, distance }) => distance !== null && actors.has(a) && actors.has(b));
    expect(cells.map(({ pair }) => pair).sort()).toEqual(known.map(({ a, b }) => [a, b].sort().join('~')).sort());
    for (const { at } of cells) expect(Number(at.split(',')[1])).toBeLessThan(Number(at.split(',')[0]));
    for (const { text, x } of names) expect(x + measureText(text, frame.text)).toBeLessThanOrEqual(frame.width + 1);
  });

  test('nodes of a network lie apart and in the frame, and no two names overlap', () => {
    const { nodes, labels, radius, height } = tieNetworkLayout(map.network, frame);
    for (const [i, a] of nodes.entries()) {
      expect(a.x >= radius && a.x <= frame.width - radius && a.y >= radius && a.y <= height - radius).toBe(true);
      for (const b of nodes.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(2 * radius);
    }
    for (const [i, { box }] of labels.entries()) {
      expect(inside(box, { left: 0, top: 0, right: frame.width, bottom: height })).toBe(true);
      for (const other of labels.slice(i + 1)) expect(overlap(box, other.box)).toBe(false);
    }
  });

  test('the rows of one actor keep to their room, agreement to the right of conflict', () => {
    const { rows, zero, height } = egoTiesLayout(map.ego, frame);
    for (const { net, agreement, conflict, y } of rows) {
      expect(net).toBeGreaterThan(0);
      expect(net).toBeLessThan(frame.width);
      expect(y).toBeLessThan(height);
      for (const [bar, direction] of [[agreement, 1], [conflict, -1]] as const) expect(direction * Number(/h(-?[\d.]+)/.exec(bar)![1])).toBeGreaterThanOrEqual(0);
      expect(zero.x).toBeGreaterThan(0);
    }
  });

  test('the bars of a crux add up to all who have spoken', () => {
    const { rows, fault } = cruxLayout(map.crux, frame);
    const spans = rows.map(({ minusBar, plusBar }) => Number(/H([\d.]+)v18H([\d.]+)/.exec(plusBar)![1]) - Number(/^M([\d.]+)/.exec(minusBar)![1]));
    const full = spans.filter((_, index) => map.crux.rows[index]!.controversy.n > 0);
    for (const span of full) expect(Math.abs(span - full[0]!)).toBeLessThan(0.5);
    expect(fault.x).toBeLessThan(frame.width);
  });
});

describe.each(maps)('the tables of $name', ({ fixture, map }) => {
  const sheets = mapFixtureSheets(map);

  test('hold as many cells as columns in each row, and never a number for what is unknown', () => {
    for (const { table } of Object.values(sheets)) {
      for (const { cells } of table.rows) {
        expect(cells.length).toBe(table.columns.length);
        for (const [index, { value, text }] of cells.entries()) {
          if (table.columns[index]!.kind === 'number') expect(value === null ? /\d/.test(text) : typeof value !== 'number' || !Number.isFinite(value)).toBe(false);
        }
      }
    }
  });

  test('hold every actor and every known pair, drawn or not', () => {
    expect(sheets.positions.table.rows.length).toBe(map.positions.everyone.length);
    expect(map.positions.everyone.length).toBe(Math.min(48, fixture.standings.length));
    expect(sheets.disagreement.table.rows.length).toBe(map.disagreement.pairs.filter(({ distance }) => distance !== null).length);
  });

  test('stand under a finding, a subtitle and a sentence without holes', () => {
    for (const { finding, subtitle, takeaway } of Object.values(sheets)) for (const words of [finding, subtitle, takeaway]) expect(words).toMatch(/^(?!.*(?:undefined|NaN|null|Infinity|\s\s)).{12,}$/);
  });
});

describe('what the maps find', () => {
  const { map } = maps.find(({ name }) => name === 'twoCamps')!;
  const sheets = mapFixtureSheets(map);

  test('is a sentence about the data', () => {
    expect(sheets.positions.finding).toBe('On “The bridge” 7 actors stand against 6, on “The tunnel” 4 actors stand against 2; 17 in 100 cells are empty');
    expect(sheets.crux.finding).toMatch(/^\d of 4 debates divide nearly evenly; most of all \d against \d on “The [a-z]+”$/);
    expect(sheets.network.finding).toMatch(/^\d+ of \d+ ties are of conflict, and \w+ has \d+ of them$/);
    expect(sheets.ego.finding).toMatch(/^Nearest to \w+: \w+ \(0\.\d\d apart\); farthest: \w+ \(0\.\d\d\)$/);
  });

  test('names silence where there is nothing', () => {
    const empty = mapFixtureSheets(mapFixture(FIXTURES.nobodyAnswered, '#'));
    expect(Object.values(empty).map(({ finding }) => finding)).toEqual([
      'No actor has a recorded position',
      'There are no two actors to compare',
      'No two actors share enough debates to be tied',
      'Alder shares too few debates with anybody to be compared',
      'No debate has a recorded position',
      'The camps have spoken on no debate in common',
      'On no proposition do most of both camps agree',
      'There are no groups to look at',
    ]);
  });

  test('a proposition joins only where more than half of each camp agrees', () => {
    const answer = (group: string, agree: number, seen: number) => ({ group, agree, seen });
    const bridge = (...groups: ReturnType<typeof answer>[]) => ({ debate: 'd', pole: 'minus' as const, value: null, groups });
    expect(joins(bridge(answer('A', 3, 5), answer('B', 1, 1)))).toBe(true);
    expect(joins(bridge(answer('A', 2, 4), answer('B', 1, 1)))).toBe(false);
    expect(joins(bridge(answer('A', 4, 4), answer('B', 0, 0)))).toBe(false);
    expect(joins(bridge(answer('A', 4, 4)))).toBe(false);
  });
});
