import { sameHouse, type Bar, type PanelActor } from './panel-actor.ts';
import { FEWEST_SEATS, type PanelChoice } from './panel-choice.ts';
import { barOf } from './panel-field.ts';

/** Why there is no panel, and what would help. */
export interface PanelObstacles {
  /** What is wrong with the must-haves by themselves. */
  readonly must: readonly MustFault[];
  /** Limits of which one, changed to this value and nothing else, gives a panel: the mildest change of each. */
  readonly helps: readonly Relief[];
}

export type MustFault =
  | { readonly why: 'bar'; readonly actor: string; readonly bar: Bar }
  | { readonly why: 'house'; readonly actor: string; readonly other: string }
  | { readonly why: 'seats' }
  | { readonly why: 'kind' | 'region'; readonly group: string; readonly actors: readonly string[] };

export type Relief = { readonly limit: 'seats' | 'perKind' | 'perRegion' | 'since' | 'leastPositions' | 'leastStatements'; readonly to: number | null } | { readonly limit: 'without' };

/** @param canSeat whether there is a panel under another choice */
export function panelObstacles(actors: readonly PanelActor[], choice: PanelChoice, canSeat: (choice: PanelChoice) => boolean): PanelObstacles {
  const must = mustFaults(actors, choice);
  return { must, helps: must.length > 0 ? [] : reliefs(actors, choice, canSeat) };
}

function mustFaults(actors: readonly PanelActor[], choice: PanelChoice): MustFault[] {
  const { must, seats, perKind, perRegion } = choice;
  const wanted = must.flatMap((id) => actors.find((actor) => actor.id === id) ?? []);
  const group = (by: 'kind' | 'region', limit: number | null): MustFault[] =>
    [...Map.groupBy(wanted, (actor) => actor[by] as string)].flatMap(([name, members]) => (limit !== null && members.length > limit ? [{ why: by, group: name, actors: members.map(({ id }) => id) }] : []));
  return [
    ...(must.length > seats ? [{ why: 'seats' as const }] : []),
    ...must.flatMap((id): MustFault[] => {
      const actor = wanted.find((other) => other.id === id);
      const bar = actor ? barOf(actor, choice) : 'unknown';
      return bar ? [{ why: 'bar', actor: id, bar }] : [];
    }),
    ...wanted.flatMap((actor, at) => wanted.slice(at + 1).flatMap((other): MustFault[] => (sameHouse(actor, other) ? [{ why: 'house', actor: actor.id, other: other.id }] : []))),
    ...group('kind', perKind),
    ...group('region', perRegion),
  ];
}

function reliefs(actors: readonly PanelActor[], choice: PanelChoice, canSeat: (choice: PanelChoice) => boolean): Relief[] {
  const { seats, perKind, perRegion, since, leastPositions, leastStatements, without, must } = choice;
  const years = [...new Set(actors.map(({ newest }) => Number(newest.slice(0, 4))))].filter((year) => since !== null && year < since).sort((a, b) => b - a);
  const up = (from: number | null) => (from === null ? [] : [...Array.from({ length: Math.max(0, seats - from) }, (_, more) => from + 1 + more)]);
  const down = (from: number, least: number) => Array.from({ length: Math.max(0, from - least) }, (_, less) => from - 1 - less);
  const tried: [Exclude<Relief['limit'], 'without'>, readonly number[]][] = [
    ['perKind', up(perKind)],
    ['perRegion', up(perRegion)],
    ['leastStatements', down(leastStatements, 1)],
    ['leastPositions', down(leastPositions, 1)],
    ['since', years],
    ['seats', down(seats, Math.max(FEWEST_SEATS, must.length))],
  ];
  const helps = tried.flatMap(([limit, values]): Relief[] => {
    const to = values.find((value) => canSeat({ ...choice, [limit]: value }));
    return to === undefined ? [] : [{ limit, to }];
  });
  return without.length > 0 && canSeat({ ...choice, without: [] }) ? [...helps, { limit: 'without' }] : helps;
}
