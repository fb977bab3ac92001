import type { AtlasChoice } from '../../analysis/atlas-choice.ts';
import type { AtlasData } from '../../analysis/atlas-data.ts';
import type { AtlasItems, Gap } from '../../analysis/atlas-items.ts';
import type { AtlasCheck, AtlasScaling } from '../../analysis/atlas-scaling.ts';
import { itemArrow } from '../../analysis/axis-reading.ts';
import type { Ellipse } from '../../analysis/confidence-ellipse.ts';
import { contestedItems } from '../../analysis/contested-items.ts';
import { LEAST_OVERLAP } from '../../analysis/distance.ts';
import { nearestAndFarthest, type Other } from '../../analysis/nearest-actors.ts';

/** The atlas map with all that its picture, its words and its table need. */
export interface AtlasInput {
  /** From the best documented. */
  readonly actors: readonly AtlasActor[];
  /** Debates whose direction on the map is clear, those with most actors first. */
  readonly readings: readonly Reading[];
  readonly stress: number | null;
  readonly items: { readonly debates: number; readonly votes: number; readonly contested: number };
  /** Fewer items than this are too few for a place. */
  readonly leastItems: number;
  /** `null` while nobody has looked. */
  readonly check: Pick<AtlasCheck, 'trust' | 'noise'> | null;
  /** Groups by number, each with its size and its best documented actors; empty without groups that beat chance. */
  readonly groups: readonly { readonly size: number; readonly names: readonly string[] }[];
  readonly unplaced: Readonly<Record<Gap, number>>;
  /** Whether all is as the collection has it, without a choice. */
  readonly whole: boolean;
}

export interface AtlasActor {
  readonly actor: string;
  readonly name: string;
  /** Where the profile stands. */
  readonly href: string;
  readonly x: number;
  readonly y: number;
  readonly items: number;
  readonly statements: number;
  readonly group: number | null;
  readonly region: Ellipse | null;
  readonly nearest: Counterpart | null;
  readonly farthest: Counterpart | null;
}

/** Another actor, how far apart the two are, 0 … 1, over how many items. */
export interface Counterpart {
  readonly actor: string;
  readonly name: string;
  readonly distance: number;
  readonly shared: number;
  /** Where the two are compared. */
  readonly href: string;
  /** Whether the pair has a panel and a page of its own. */
  readonly known: boolean;
}

/** How positions on one debate run across the map. */
export interface Reading {
  readonly title: string;
  readonly minus: string;
  readonly plus: string;
  /** Direction of the plus pole, radians anticlockwise from the right. */
  readonly angle: number;
  /** Share of the variance of positions that the place on the map explains. */
  readonly r2: number;
  readonly n: number;
  /** Correlation with the two axes. */
  readonly along: readonly [number, number];
}

export interface AtlasAddresses {
  readonly profile: (actor: string) => string;
  /** The page of a pair whose distance is known. */
  readonly pair: (a: string, b: string) => string;
  readonly compare: (a: string, b: string) => string;
}

/** A debate is read off the map where its place explains this share of the positions or more … */
export const CLEAR = 0.5;
/** … of at least so many actors. */
export const LEAST_READERS = 10;

/** @param bare without the nearest and the farthest, whom a picture of dots on their way does not name */
export function atlasInput(
  data: AtlasData,
  choice: AtlasChoice,
  items: AtlasItems,
  scaling: AtlasScaling,
  check: AtlasCheck | null,
  addresses: AtlasAddresses,
  { bare = false } = {},
): AtlasInput {
  const { matrix, actors: rows, itemCounts, statementCounts, leastItems } = items;
  const { points } = scaling;
  const others = bare ? [] : nearestAndFarthest(scaling.distances, leastItems);
  const { id, name } = data.actors;
  const spoken = debatesOf(data);
  const counterpart = (from: number, { row, distance, shared }: Other): Counterpart => {
    const to = rows[row]!;
    const [a, b] = [id[from]!, id[to]!];
    const known = sharedDebates(spoken[from]!, spoken[to]!) >= LEAST_OVERLAP;
    return { actor: b, name: name[to]!, distance, shared, href: known ? addresses.pair(a, b) : addresses.compare(a, b), known };
  };
  const actors = rows
    .flatMap((actor, row): AtlasActor[] => {
      const [x, y] = [points[2 * row]!, points[2 * row + 1]!];
      if (Number.isNaN(x)) return [];
      const extremes = others[row];
      return [
        {
          actor: id[actor]!,
          name: name[actor]!,
          href: addresses.profile(id[actor]!),
          x,
          y,
          items: itemCounts[row]!,
          statements: statementCounts[row]!,
          group: check?.groups?.labels[row] ?? null,
          region: check?.regions[row] ?? null,
          nearest: extremes ? counterpart(actor, extremes.nearest) : null,
          farthest: extremes ? counterpart(actor, extremes.farthest) : null,
        },
      ];
    })
    .sort((a, b) => b.items - a.items || b.statements - a.statements || (a.actor < b.actor ? -1 : 1));
  const unplaced: Record<Gap, number> = { silent: 0, 'only votes': 0, 'few statements': 0, 'few items': 0, crowd: 0 };
  for (const { why } of items.unplaced) unplaced[why]++;
  const used = items.items.filter((_, column) => rows.some((_actor, row) => !Number.isNaN(matrix.values[row * matrix.columns + column]!)));
  const votes = used.filter(({ vote }) => vote !== null).length;
  const { leastStatements, ...rest } = choice;
  return {
    actors,
    readings: readingsOf(data, items, points),
    stress: scaling.stress,
    items: { debates: used.length - votes, votes, contested: contestedItems(matrix).length },
    leastItems,
    check,
    groups: check?.groups ? Array.from({ length: check.groups.k }, (_, group) => groupOf(actors, group)) : [],
    unplaced,
    whole: leastStatements <= 1 && !rest.rollUp && rest.votes && [rest.debates, rest.kinds, rest.regions, rest.from, rest.to].every((part) => part === null),
  };
}

/** So many actors stand for a group. */
const NAMED = 3;

/** How many a group has, and those who stand for it. */
export function groupOf(actors: readonly AtlasActor[], group: number) {
  const members = actors.filter((actor) => actor.group === group);
  return { size: members.length, names: members.slice(0, NAMED).map(({ name }) => name) };
}

function readingsOf(data: AtlasData, { matrix, items }: AtlasItems, points: Float64Array): Reading[] {
  return items
    .flatMap(({ debate, vote }, column): Reading[] => {
      const arrow = vote === null ? itemArrow(matrix, column, points) : null;
      if (!arrow || arrow.n < LEAST_READERS || arrow.r2 < CLEAR) return [];
      const { title, minus, plus } = data.debates[debate]!;
      const { r2, n, slope, along } = arrow;
      return [{ title, minus, plus, angle: Math.atan2(slope[1], slope[0]), r2, n, along: [along[0] ?? 0, along[1] ?? 0] }];
    })
    .sort((a, b) => b.n - a.n);
}

/** The debates on which each actor has words of its own, as bits. */
function debatesOf({ actors, statements: { actor, debate } }: AtlasData): Int32Array {
  const spoken = new Int32Array(actors.id.length);
  for (let row = 0; row < actor.length; row++) spoken[actor[row]!]! |= 1 << debate[row]!;
  return spoken;
}

function sharedDebates(a: number, b: number): number {
  let count = 0;
  for (let both = a & b; both !== 0; both &= both - 1) count++;
  return count;
}
