import { describe, expect, test } from 'vitest';
import { ATLAS_FIXTURES } from '../../src/charts/atlas-map/fixtures.ts';
import { atlasFinding, atlasSubtitle, atlasTrust, silenceOnMap } from '../../src/charts/atlas-map/finding.ts';
import { atlasLayout } from '../../src/charts/atlas-map/layout.ts';
import { onTheWay, placesOf } from '../../src/charts/atlas-map/moving.ts';
import { atlasTable } from '../../src/charts/atlas-map/table.ts';
import { MOST_ZOOM, WHOLE } from '../../src/charts/atlas-map/view.ts';
import { panned, zoomed } from '../../src/charts/atlas-map/zoom.ts';
import { inside, overlap } from '../../src/charts/marks/box.ts';
import { FRAMES, MEDIUM, NARROW, WIDE } from '../../src/charts/marks/frame.ts';
import { measureText } from '../../src/charts/marks/measure-text.ts';

const cases = Object.entries(ATLAS_FIXTURES).flatMap(([name, { input }]) => FRAMES.map((frame) => ({ name, size: frame.size, input, frame })));
const { twoCamps, everyoneAgrees, oneStakeholder, nobodyAnswered, manyActors, notToBeTrusted } = ATLAS_FIXTURES;

describe.each(cases)('$name, $size', ({ input, frame }) => {
  const layout = atlasLayout(input, frame);

  test('every actor has a dot on the ground, and no two cover each other', () => {
    const { dots, ground, radius } = layout;
    expect(dots.map(({ actor }) => actor).sort()).toEqual(input.actors.map(({ actor }) => actor).sort());
    for (const [i, a] of dots.entries()) {
      expect(inside({ left: a.x - radius, right: a.x + radius, top: a.y - radius, bottom: a.y + radius }, { left: ground.left - 0.1, right: ground.right + 0.1, top: ground.top - 0.1, bottom: ground.bottom + 0.1 })).toBe(true);
      for (const b of dots.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(1.2 * radius);
    }
  });

  test('names cover neither one another nor a dot, and stay on the ground', () => {
    const { labels, dots, ground, radius } = layout;
    for (const [i, { box }] of labels.entries()) {
      expect(inside(box, ground)).toBe(true);
      for (const other of labels.slice(i + 1)) expect(overlap(box, other.box)).toBe(false);
      for (const { x, y } of dots) expect(overlap(box, { left: x - radius + 0.1, right: x + radius - 0.1, top: y - radius + 0.1, bottom: y + radius - 0.1 })).toBe(false);
    }
  });

  test('words at the edges and the key fit the picture', () => {
    for (const { text, x, anchor } of layout.ends) {
      const width = measureText(text, frame.text, 'semibold');
      const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
      expect(left).toBeGreaterThanOrEqual(-0.5);
      expect(left + width).toBeLessThanOrEqual(frame.width + 0.5);
    }
    for (const { text, x, y } of layout.key) {
      expect(x + 17 + measureText(text, frame.text)).toBeLessThanOrEqual(frame.width + 4);
      expect(y).toBeLessThanOrEqual(layout.height);
    }
  });

  test('one unit of the map is as long across as upright', () => {
    const { scale, dots } = layout;
    const [a, b] = input.actors;
    if (!a || !b || input.actors.length > 12 || a.x === b.x) return;
    const place = (actor: string) => dots.find((dot) => dot.actor === actor)!;
    expect((place(b.actor).x - place(a.actor).x) / scale.unit).toBeCloseTo(b.x - a.x, 1);
    expect((place(a.actor).y - place(b.actor).y) / scale.unit).toBeCloseTo(b.y - a.y, 1);
  });
});

describe('an untrusted map', () => {
  test('is faint, and has neither names, regions nor words at its edges', () => {
    const { faint, labels, regions, ends, arrows, dots } = atlasLayout(notToBeTrusted.input, WIDE);
    expect({ faint, labels, regions, ends, arrows }).toEqual({ faint: true, labels: [], regions: [], ends: [], arrows: [] });
    expect(dots.length).toBe(30);
  });

  test('says so before anything else, and where to look instead', () => {
    expect(atlasTrust(notToBeTrusted.input)).toMatch(/^Do not read this as a map: fewer than 8 contested items carry it\. The spectrum of a debate and the matrix/);
    expect(atlasFinding(notToBeTrusted.input)).toBe('No map can be made of 5 contested items');
  });
});

describe('the words of the atlas map', () => {
  test('name groups by their best documented actors, and only groups that beat chance', () => {
    expect(atlasFinding(twoCamps.input)).toMatch(/^Two groups stand out from chance: 6 actors \(.+, .+, .+ …\) and 6 \(/);
    expect(atlasFinding({ ...twoCamps.input, groups: [] })).toBe('No camps: 12 actors spread without gaps that chance would not leave, widest apart over the bridge');
    expect(atlasFinding({ ...twoCamps.input, groups: [], check: null })).toBe('12 actors by how much they disagree, widest apart over the bridge');
  });

  test('say what stands behind the map and how it compares with chance', () => {
    expect(atlasTrust(twoCamps.input)).toBe('It can be read as a map: 21 contested items carry it; its stress is 0.18, where maps of shuffled positions have 0.30 to 0.34; its stability under another choice of items is 0.94 of 1.');
    expect(atlasTrust(manyActors.input)).toMatch(/^Read it as a sketch: fewer than 20 contested items carry it; with other items many dots would lie elsewhere/);
    expect(atlasTrust({ ...twoCamps.input, check: null })).toMatch(/^Being checked against chance/);
    expect(atlasSubtitle(twoCamps.input)).toContain('12 actors, 11 debates and 12 votes of states; stress 0.18');
  });

  test('do not invent a finding where there is nothing', () => {
    expect(atlasFinding(nobodyAnswered.input)).toBe('No actor has enough on record here to be placed');
    expect(atlasFinding(oneStakeholder.input)).toBe('Only Alder has enough on record here to be placed');
    expect(atlasTrust(everyoneAgrees.input)).toMatch(/^There is nothing to place/);
  });

  test('count who is not placed, and why', () => {
    expect(silenceOnMap(nobodyAnswered.input)).toBe('Not placed: 3 with votes alone, 40 silent');
    expect(silenceOnMap(nobodyAnswered.input, true)).toBe('43 actors are not placed');
    expect(silenceOnMap(oneStakeholder.input)).toBeNull();
  });
});

test('the table gives for each actor the nearest and the farthest with their coverage, and no coordinates', () => {
  const { columns, rows } = atlasTable(twoCamps.input);
  expect(columns.map(({ key }) => key)).toEqual(['actor', 'nearest', 'nearest_distance', 'nearest_items', 'farthest', 'farthest_distance', 'farthest_items', 'items', 'statements', 'region', 'group']);
  expect(rows.map(({ cells }) => cells[0]!.text)).toEqual(twoCamps.input.actors.map(({ name }) => name).sort());
  expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true);
  expect(atlasTable(oneStakeholder.input).rows[0]!.cells.slice(1, 4)).toEqual([{ value: null, text: 'unknown' }, { value: null, text: 'unknown' }, { value: null, text: 'unknown' }]);
});

describe('looking nearer', () => {
  const layout = atlasLayout(manyActors.input, MEDIUM);

  test('keeps what lies under the finger where it is', () => {
    const spot = { x: 200, y: 150 };
    const under = (of: typeof layout) => [(spot.x - of.scale.x) / of.scale.unit, (of.scale.y - spot.y) / of.scale.unit];
    const near = atlasLayout(manyActors.input, MEDIUM, { view: zoomed(layout, WHOLE, 3, spot) });
    under(near).forEach((value, axis) => expect(value).toBeCloseTo(under(layout)[axis]!, 2));
  });

  test('names more of those in sight', () => {
    const dot = layout.dots[40]!;
    const near = atlasLayout(manyActors.input, MEDIUM, { view: zoomed(layout, WHOLE, 5, dot) });
    expect(near.dots.length).toBeLessThan(layout.dots.length);
    expect(near.labels.length / near.dots.length).toBeGreaterThan(layout.labels.length / layout.dots.length);
  });

  test('has a limit, and comes back to the whole', () => {
    expect(zoomed(layout, WHOLE, 1e6).zoom).toBe(MOST_ZOOM);
    expect(zoomed(layout, { zoom: 2, x: 0.2, y: 0.1 }, 1e-6)).toEqual(WHOLE);
    expect(panned(layout, WHOLE, 50, 50)).toEqual(WHOLE);
  });

  test('the height of the ground stays whatever is on it', () => {
    const tall = atlasLayout(twoCamps.input, NARROW, { groundHeight: 300 });
    const empty = atlasLayout(nobodyAnswered.input, NARROW, { groundHeight: 300 });
    expect([tall, empty].map(({ ground }) => ground.bottom - ground.top)).toEqual([300, 300]);
  });
});

test('the actor that is sought is marked and named first', () => {
  const last = manyActors.input.actors.at(-1)!;
  const { dots, labels } = atlasLayout(manyActors.input, WIDE, { marked: last.actor });
  expect(dots.filter(({ marked }) => marked).map(({ actor }) => actor)).toEqual([last.actor]);
  expect(labels[0]!.key).toBe(last.actor);
});

test('dots on their way stand between where they were and where they go; names and regions wait', () => {
  const layout = atlasLayout(twoCamps.input, WIDE, { bare: true });
  expect(layout).toMatchObject({ labels: [], regions: [], arrows: [] });
  expect(placesOf(layout).get(layout.dots[0]!.actor)).toEqual([layout.dots[0]!.x, layout.dots[0]!.y]);
  expect(onTheWay([10, 0], [30, -8], 0)).toEqual([10, 0]);
  const [x, y] = onTheWay([10, 0], [30, -8], 0.5);
  expect(x).toBeGreaterThan(20);
  expect(x).toBeLessThan(30);
  expect(y).toBeLessThan(-4);
  expect(onTheWay([10, 0], [30, -8], 1.2)).toEqual([30, -8]);
});
