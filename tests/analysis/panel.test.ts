import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { sameHouse, type PanelActor } from '../../src/analysis/panel-actor.ts';
import { bestPanel, type Panel } from '../../src/analysis/panel.ts';
import { byEnds, byPartners } from '../../src/analysis/panel-bound.ts';
import { PANEL_OF_FIVE, type PanelChoice } from '../../src/analysis/panel-choice.ts';
import { barOf, panelField } from '../../src/analysis/panel-field.ts';
import { roomBeside } from '../../src/analysis/panel-room.ts';
import { searchPanel } from '../../src/analysis/panel-search.ts';
import { greatestSum, worthOf } from '../../src/analysis/panel-worth.ts';

const free: PanelChoice = { ...PANEL_OF_FIVE, debates: ['x', 'y'], seats: 3, perKind: null, perRegion: null, leastStatements: 1 };

function actor(id: string, stances: Record<string, number>, more: Partial<PanelActor> = {}): PanelActor {
  const positions = Object.entries(stances).map(([debate, mean]) => ({ debate, mean, interval: [mean, mean] as const, n: 1, range: [mean, mean] as const, ambivalent: false, span: ['2012', '2014'] as const }));
  return { id, name: id, shortName: id, aliases: [], kind: 'government', region: 'Europe', partOf: [], coalition: false, newest: '2014', positions, ...more };
}

function panelOf(actors: readonly PanelActor[], choice: Partial<PanelChoice> = {}, steps?: number): Panel {
  const { panel, obstacles } = bestPanel(actors, { ...free, ...choice }, steps);
  expect(obstacles).toBeNull();
  return panel!;
}

/** Every set of the candidates within the limits, one by one. */
function bruteForce(actors: readonly PanelActor[], choice: PanelChoice): number | null {
  const { debates, seats, must, perKind, perRegion } = choice;
  const able = actors.filter((one) => barOf(one, choice) === null);
  let best: number | null = null;
  const visit = (from: number, seated: readonly PanelActor[]): void => {
    if (seated.length === seats) {
      if (!must.every((id) => seated.some((one) => one.id === id))) return;
      const sum = seated.flatMap((a, at) => seated.slice(0, at).map((b) => debates.reduce((part, debate) => part + apart(a, b, debate), 0) / debates.length)).reduce((total, pair) => total + pair, 0);
      best = Math.max(best ?? 0, sum);
      return;
    }
    for (let at = from; at < able.length; at++) {
      const one = able[at]!;
      const with_ = [...seated, one];
      if (seated.some((other) => sameHouse(one, other))) continue;
      if (perKind !== null && with_.filter(({ kind }) => kind === one.kind).length > perKind) continue;
      if (perRegion !== null && with_.filter(({ region }) => region === one.region).length > perRegion) continue;
      visit(at + 1, with_);
    }
  };
  visit(0, []);
  return best === null ? null : best / greatestSum(seats);
}

function apart(a: PanelActor, b: PanelActor, debate: string): number {
  const [one, other] = [a, b].map(({ positions }) => positions.find((position) => position.debate === debate)?.mean);
  return one === undefined || other === undefined ? 0 : Math.abs(one - other) / 4;
}

describe('the panel with the largest disagreement', () => {
  test('worked out by hand: two ends and the seat that adds most between them', () => {
    const actors = [actor('a', { x: -2, y: -2 }), actor('b', { x: 2, y: 2 }), actor('c', { x: -1 }), actor('d', { x: 2, y: -2 }), actor('e', { x: 1 })];
    // a–b are 1 apart, a–d and b–d ½ each: 2 of the 2 that three seats can reach.
    expect(panelOf(actors)).toMatchObject({ seated: ['a', 'b', 'd'], share: 1, coverage: 1, exact: true, bound: 1, candidates: 5 });
  });

  test('a debate on which one is silent adds nothing, and is told from a middle by the coverage', () => {
    const silent = [actor('a', { x: -2, y: -2 }), actor('b', { x: 2 })];
    expect(panelOf(silent, { seats: 2 })).toMatchObject({ share: 0.5, coverage: 0.5 });
    expect(panelOf([actor('a', { x: -2, y: -2 }), actor('b', { x: 2, y: -2 })], { seats: 2 })).toMatchObject({ share: 0.5, coverage: 1 });
  });

  test('of equal panels it prefers the one with more statements behind it', () => {
    const loud = (id: string, x: number, n: number) => ({ ...actor(id, { x }), positions: actor(id, { x }).positions.map((position) => ({ ...position, n })) });
    expect(panelOf([loud('a', -2, 1), loud('b', -2, 3), loud('c', 2, 2), loud('d', 2, 1)], { debates: ['x'], seats: 2 }).seated).toEqual(['b', 'c']);
  });

  test('never seats a part beside its whole, a coalition, or somebody silent on all chosen debates', () => {
    const actors = [actor('state', { x: -2 }), actor('ministry', { x: 2 }, { partOf: ['state', 'union'] }), actor('letter', { x: 2 }, { coalition: true }), actor('mute', { z: 2 }), actor('mild', { x: 0 })];
    expect(panelOf(actors, { seats: 2 }).seated).not.toEqual(['ministry', 'state']);
    expect(bestPanel(actors, { ...free, seats: 3 }).obstacles?.helps).toEqual([{ limit: 'seats', to: 2 }]);
  });

  test('offers for each seat who could take it, with what is lost, the best first', () => {
    const actors = [actor('a', { x: -2 }), actor('b', { x: 2 }), actor('c', { x: 1 }), actor('d', { x: 0 }, { kind: 'business' }), actor('e', { x: -1 })];
    const { seated, alternates } = panelOf(actors, { debates: ['x'], seats: 2 });
    expect(seated).toEqual(['a', 'b']);
    expect(alternates[1]).toEqual([{ actor: 'c', share: 0.75 }, { actor: 'd', share: 0.5 }, { actor: 'e', share: 0.25 }]);
    expect(panelOf(actors, { debates: ['x'], seats: 3, perKind: 2 }).alternates.flat().every(({ share }) => share <= 1)).toBe(true);
  });
});

describe('where there is no panel, it says', () => {
  const actors = [actor('a', { x: -2 }), actor('b', { x: 2 }), actor('c', { x: 1 }, { kind: 'business', newest: '2020' }), actor('part', { x: 0 }, { partOf: ['a'] })];
  const obstacles = (choice: Partial<PanelChoice>) => bestPanel(actors, { ...free, debates: ['x'], ...choice }).obstacles!;

  test('which single limit would have to give way, and how far', () => {
    expect(obstacles({ perKind: 1 }).helps).toEqual([{ limit: 'perKind', to: 2 }, { limit: 'seats', to: 2 }]);
    expect(obstacles({ perRegion: 2 }).helps).toEqual([{ limit: 'perRegion', to: 3 }, { limit: 'seats', to: 2 }]);
    expect(obstacles({ seats: 2, since: 2018 }).helps).toEqual([{ limit: 'since', to: 2014 }]);
    expect(obstacles({ leastStatements: 2 }).helps).toEqual([{ limit: 'leastStatements', to: 1 }]);
    expect(obstacles({ without: ['b', 'part'] }).helps).toEqual([{ limit: 'seats', to: 2 }, { limit: 'without' }]);
  });

  test('what is wrong with the must-haves by themselves', () => {
    expect(obstacles({ must: ['a', 'part'] }).must).toEqual([{ why: 'house', actor: 'a', other: 'part' }]);
    expect(obstacles({ must: ['nobody', 'b'], without: ['b'] }).must).toEqual([{ why: 'bar', actor: 'nobody', bar: 'unknown' }, { why: 'bar', actor: 'b', bar: 'without' }]);
    expect(obstacles({ must: ['a', 'b'], perKind: 1 }).must).toEqual([{ why: 'kind', group: 'government', actors: ['a', 'b'] }]);
    expect(obstacles({ must: ['a', 'b', 'c'], seats: 2 }).must).toEqual([{ why: 'seats' }]);
  });
});

describe('for any small collection', () => {
  const stance = fc.integer({ min: -4, max: 4 }).map((half) => half / 2);
  const people = fc
    .array(
      fc.record({
        stances: fc.dictionary(fc.constantFrom('x', 'y', 'z'), stance),
        kind: fc.constantFrom('government', 'business', 'civil-society'),
        region: fc.constantFrom('Europe', 'Asia'),
        newest: fc.constantFrom('2010', '2015-03-04', '2020'),
        coalition: fc.constantFrom(false, false, false, true),
        partOf: fc.constantFrom([], [], ['a0'], ['a1']),
      }),
      { minLength: 2, maxLength: 10 },
    )
    .map((list) => list.map(({ stances, partOf, ...more }, at) => actor(`a${at}`, stances, { ...(more as Partial<PanelActor>), partOf: partOf.filter((id) => id !== `a${at}`) })));
  const limit = fc.option(fc.integer({ min: 1, max: 3 }));
  const choices = fc.record({
    debates: fc.subarray(['x', 'y', 'z'], { minLength: 1 }),
    seats: fc.integer({ min: 2, max: 5 }),
    must: fc.subarray(['a0', 'a2'], { maxLength: 1 }),
    without: fc.subarray(['a1', 'a3']),
    perKind: limit,
    perRegion: limit,
    since: fc.option(fc.constantFrom(2012, 2018)),
    leastPositions: fc.integer({ min: 1, max: 2 }),
    leastStatements: fc.integer({ min: 1, max: 2 }),
  });

  test('it is as good as the best of all sets, looked at one by one, and says that it is exact', () => {
    fc.assert(
      fc.property(people, choices, (actors, choice) => {
        const { panel } = bestPanel(actors, choice);
        const best = bruteForce(actors, choice);
        expect(panel === null).toBe(best === null);
        if (!panel) return;
        expect(panel.exact).toBe(true);
        expect(panel.share).toBeCloseTo(best!, 9);
        expect(panel.bound).toBeCloseTo(panel.share, 9);
      }),
      { seed: 1, numRuns: 400 },
    );
  });

  test('without a proof it is never better than its bound, which no set exceeds', () => {
    fc.assert(
      fc.property(people, choices, (actors, choice) => {
        const { panel } = bestPanel(actors, choice, 0);
        const best = bruteForce(actors, choice);
        if (!panel || best === null) return;
        expect(panel.share).toBeLessThanOrEqual(best + 1e-9);
        expect(panel.bound).toBeGreaterThanOrEqual(best - 1e-9);
      }),
      { seed: 2, numRuns: 400 },
    );
  });

  test('both bounds hold by themselves', () => {
    fc.assert(
      fc.property(people, choices, (actors, choice) => {
        const best = bruteForce(actors, { ...choice, must: [] });
        const field = panelField(actors, choice);
        if (best === null) return;
        const all = [...field.actors.keys()];
        for (const bound of [byEnds, byPartners]) expect(bound(field, choice, [], all)).toBeGreaterThanOrEqual(best * greatestSum(choice.seats) - 1e-9);
      }),
      { seed: 3, numRuns: 400 },
    );
  });

  test('every limit holds, and also with any alternate in its seat', () => {
    fc.assert(
      fc.property(people, choices, (actors, choice) => {
        const { panel } = bestPanel(actors, choice);
        if (!panel) return;
        expect(choice.must.filter((id) => !panel.seated.includes(id))).toEqual([]);
        const panels = [panel.seated, ...panel.alternates.flatMap((others, seat) => others.map((other) => panel.seated.with(seat, other.actor)))];
        for (const seated of panels) {
          const members = seated.map((id) => actors.find((one) => one.id === id)!);
          expect(new Set(seated).size).toBe(choice.seats);
          expect(members.map((one) => barOf(one, choice))).toEqual(members.map(() => null));
          for (const by of ['kind', 'region'] as const) {
            const most = by === 'kind' ? choice.perKind : choice.perRegion;
            for (const group of Map.groupBy(members, (one) => one[by] as string).values()) expect(group.length).toBeLessThanOrEqual(most ?? Number.POSITIVE_INFINITY);
          }
          expect(members.some((one) => members.some((other) => sameHouse(one, other)))).toBe(false);
        }
      }),
      { seed: 4, numRuns: 300 },
    );
  });

  test('the order of the actors changes nothing', () => {
    fc.assert(
      fc.property(
        people.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        choices,
        ([actors, shuffled], choice) => {
          expect(bestPanel(shuffled, choice)).toEqual(bestPanel(actors, choice));
        },
      ),
      { seed: 5, numRuns: 200 },
    );
  });

  test('the room that the limits leave is what a search one by one finds, where nobody shares a house', () => {
    fc.assert(
      fc.property(people, choices, (actors, choice) => {
        const apartFromHouses = actors.map((one) => ({ ...one, partOf: [] }));
        const field = panelField(apartFromHouses, choice);
        const room = roomBeside(field, choice, [], [...field.actors.keys()]);
        let most = 0;
        for (let seats = 1; seats <= choice.seats; seats++) if (bruteForce(apartFromHouses, { ...choice, seats, must: [] }) !== null || (seats === 1 && field.actors.length > 0)) most = seats;
        expect(room).toBe(most);
        if (room === choice.seats) expect(worthOf(field, searchPanel(field, choice, [])!).sum).toBeGreaterThanOrEqual(0);
      }),
      { seed: 6, numRuns: 300 },
    );
  });
});
