import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analysis/analyse.ts';
import { WHOLE_ATLAS } from '../../src/analysis/atlas-choice.ts';
import { atlasData } from '../../src/analysis/atlas-data.ts';
import { anchorRows, atlasItems } from '../../src/analysis/atlas-items.ts';
import { atlasEvidence, atlasScaling, weighed } from '../../src/analysis/atlas-scaling.ts';
import { collectionOf } from '../../src/analysis/collection.ts';
import { distanceMatrix } from '../../src/analysis/distance-matrix.ts';
import { itemMatrix } from '../../src/analysis/items.ts';
import { nearestAndFarthest } from '../../src/analysis/nearest-actors.ts';
import { positionTable } from '../../src/analysis/position-table.ts';
import { procrustes } from '../../src/analysis/procrustes.ts';
import { mulberry32 } from '../../src/analysis/random.ts';
import { stanceMatrix } from '../../src/analysis/stance-matrix.ts';
import { atlasJson, wholeAtlas } from '../../src/analysis/whole-atlas.ts';
import { earlyCheck, explore, withSettled } from '../../src/charts/atlas-map/explore.ts';
import { settleMap } from '../../src/charts/atlas-map/settle-map.ts';
import { contentFolder } from '../../src/content/content-folder.ts';
import { readFolder } from '../../src/content/read-folder.ts';
import { buildCorpus } from '../../src/domain/build-corpus.ts';

const corpus = buildCorpus(readFolder(contentFolder()), '2026-11-23');
const data = atlasData(corpus);
const whole = atlasItems(data, WHOLE_ATLAS);

describe('the items that a browser computes from the real collection', () => {
  test.each(['own', 'rolled-up'] as const)('are those of the position table, %s', (counting) => {
    const items = atlasItems(data, { ...WHOLE_ATLAS, rollUp: counting === 'rolled-up' });
    const ids = new Set(items.actors.map((actor) => data.actors.id[actor]!));
    const expected = itemMatrix(corpus, positionTable(corpus, counting), { actors: (id) => ids.has(id) });
    expect(items.actors.map((actor) => data.actors.id[actor])).toEqual(expected.actors);
    expect(items.items.map(({ debate, vote }) => (vote === null ? data.debates[debate]!.id : data.votes[vote]!.id))).toEqual(expected.items.map((item) => (item.kind === 'words' ? item.debate : item.resolution)));
    expect([...items.matrix.weights]).toEqual([...expected.weights]);
    const differences = items.matrix.values.map((value, at) => (Number.isNaN(value) && Number.isNaN(expected.values[at]!) ? 0 : Math.abs(value - expected.values[at]!)));
    expect(Math.max(...differences)).toBeLessThan(1e-12);
  });

  test('place whoever has words and three items, and say of everybody else why not', () => {
    const table = positionTable(corpus);
    const all = itemMatrix(corpus, table);
    const enough = all.actors.filter((id, row) => table.byActor.has(id) && all.values.subarray(row * all.columns, (row + 1) * all.columns).filter((value) => !Number.isNaN(value)).length >= 3);
    expect(whole.actors.map((actor) => data.actors.id[actor])).toEqual(enough);
    expect(whole.actors.length + whole.unplaced.length).toBe(data.actors.id.length);
    expect(new Set(whole.unplaced.map(({ why }) => why))).toEqual(new Set(['few items', 'only votes']));
  });

  test('count only statements of the period', () => {
    const late = atlasItems(data, { ...WHOLE_ATLAS, from: 2020, to: 2022 });
    const before = new Map([...corpus.statements].map(([id, statement]) => [id, { ...statement, codes: Number(statement.date.slice(0, 4)) >= 2020 && Number(statement.date.slice(0, 4)) <= 2022 ? statement.codes : [] }]));
    const table = positionTable({ ...corpus, statements: before });
    late.actors.forEach((actor, row) => {
      late.items.forEach(({ debate, vote }, column) => {
        if (vote !== null) return;
        const value = late.matrix.values[row * late.matrix.columns + column]!;
        const mean = table.get(data.actors.id[actor]!, data.debates[debate]!.id)?.mean ?? Number.NaN;
        expect(Number.isNaN(value) ? null : value).toEqual(Number.isNaN(mean) ? null : expect.closeTo(mean, 10));
      });
    });
    expect(late.items.filter(({ vote }) => vote !== null).map(({ vote }) => data.votes[vote!]!.year)).toEqual(data.votes.filter(({ year }) => year >= 2020 && year <= 2022).map(({ year }) => year));
  });

  test('are those of the chosen kinds, regions, debates and activity', () => {
    const chosen = atlasItems(data, { ...WHOLE_ATLAS, debates: ['internet-governance'], kinds: ['business'], regions: ['Americas'], leastStatements: 2 });
    expect(chosen.matrix.columns).toBe(1);
    expect(chosen.leastItems).toBe(1);
    expect(chosen.statementCounts.every((count) => count >= 2)).toBe(true);
    for (const actor of [...chosen.actors, ...chosen.unplaced.map((gap) => gap.actor)]) expect([data.actors.kind[actor], data.actors.region[actor]]).toEqual(['business', 'Americas']);
    expect(chosen.unplaced.some(({ why }) => why === 'few statements')).toBe(true);
    expect(atlasItems(data, { ...WHOLE_ATLAS, debates: [] }).actors).toEqual([]);
    expect(atlasItems(data, { ...WHOLE_ATLAS, votes: false }).items.every(({ vote }) => vote === null)).toBe(true);
  });
});

describe('the map of a choice', () => {
  const map = analyse(collectionOf(corpus), { permutations: 20, resamples: 20 }).map;
  const atlas = wholeAtlas(corpus, map);
  const json = JSON.parse(JSON.stringify(atlasJson(atlas))) as ReturnType<typeof atlasJson>;

  test('of everything is the map of the published analysis', () => {
    expect(atlas.items.actors.length).toBe(map.matrix.rows);
    expect(atlas.scaling.stress).toBe(map.stress);
    expect(explore(json, WHOLE_ATLAS).scaling.stress).toBe(map.stress);
    expect(explore(json, WHOLE_ATLAS).scaling.points).toEqual(Float64Array.from(atlas.scaling.points, (value) => Math.round(value * 1e5) / 1e5));
  });

  test('needs the same actors in both', () => {
    const fewer = { ...map, matrix: { ...map.matrix, actors: map.matrix.actors.slice(1) } };
    expect(() => wholeAtlas(corpus, fewer)).toThrow(/give both the same rule/);
  });

  test('is sketched near where it settles, and settles where it would in one go, whatever was chosen before', () => {
    const choice = { ...WHOLE_ATLAS, votes: false };
    const sketch = explore(json, choice);
    expect(sketch.scaling.settled).toBe(false);
    const made = withSettled(sketch, settleMap({ matrix: sketch.items.matrix, bearings: sketch.bearings }));
    expect(made.scaling.settled).toBe(true);
    expect(made.scaling.points).toEqual(atlasScaling(sketch.items.matrix, sketch.bearings).points);
    expect(sketch.scaling.stress!).toBeLessThan(1.1 * made.scaling.stress!);
    expect(procrustes(made.scaling.points, sketch.scaling.points).correlation).toBeGreaterThan(0.85);
    explore(json, { ...WHOLE_ATLAS, regions: ['Europe'] });
    expect(explore(json, choice).scaling).toEqual(sketch.scaling);
  });

  test('lies as the whole map lies', () => {
    const { items, scaling } = explore(json, { ...WHOLE_ATLAS, kinds: ['government', 'business', 'civil-society'] });
    const at = (id: string) => items.actors.indexOf(data.actors.id.indexOf(id));
    const wholeAt = (id: string) => whole.actors.indexOf(data.actors.id.indexOf(id));
    for (const id of ['united-states', 'china', 'russia']) expect(Math.sign(scaling.points[2 * at(id)]!)).toBe(Math.sign(atlas.scaling.points[2 * wholeAt(id)]!));
  });

  test('with too few contested items is refused at once', () => {
    expect(earlyCheck(explore(json, { ...WHOLE_ATLAS, debates: ['privacy'], votes: false }))?.trust).toMatchObject({ verdict: 'no map', doubts: ['hardly any contested items'] });
    expect(earlyCheck(explore(json, { ...WHOLE_ATLAS, votes: false }))).toBeNull();
  });

  test('of nobody has no stress and does not fail', () => {
    const nobody = explore(json, { ...WHOLE_ATLAS, debates: [] });
    expect(nobody.scaling).toMatchObject({ stress: null, settled: false });
    expect(settleMap({ matrix: nobody.items.matrix, bearings: nobody.bearings })).toEqual({ stress: null, points: new Float64Array(0) });
  });

  test('is turned by its best covered actors where no earlier map helps', () => {
    const rows = anchorRows(whole, data);
    expect(rows.length).toBe(whole.actors.length);
    expect(whole.itemCounts[rows[0]!]).toBe(Math.max(...whole.itemCounts));
  });
});

test('a check says the same for the same map, and finds no groups in noise', () => {
  const random = mulberry32(11);
  const noise = stanceMatrix(Array.from({ length: 14 }, () => Array.from({ length: 10 }, () => Math.floor(random() * 5) - 2)));
  const { points } = atlasScaling(noise, { reference: null, anchors: [0] });
  const evidence = atlasEvidence(noise, points, { times: 40 });
  expect(atlasEvidence(noise, points, { times: 40 })).toEqual(evidence);
  const check = weighed(noise, evidence);
  expect(check.groups).toBeNull();
  expect(check.trust.doubts).toContain('no better than noise');
  expect(check.regions).toHaveLength(14);
});

describe('the nearest and the farthest', () => {
  test('are those with the least and the largest known distance', () => {
    const distances = distanceMatrix([
      [0, 0.2, 0.9, null],
      [0.2, 0, 0.5, null],
      [0.9, 0.5, 0, null],
      [null, null, null, 0],
    ]);
    expect(nearestAndFarthest(distances, 1)).toEqual([
      { nearest: { row: 1, distance: 0.2, shared: 1 }, farthest: { row: 2, distance: 0.9, shared: 1 } },
      { nearest: { row: 0, distance: 0.2, shared: 1 }, farthest: { row: 2, distance: 0.5, shared: 1 } },
      { nearest: { row: 1, distance: 0.5, shared: 1 }, farthest: { row: 0, distance: 0.9, shared: 1 } },
      null,
    ]);
    expect(nearestAndFarthest(distances, 2)).toEqual([null, null, null, null]);
  });
});
