import type { AtlasChoice } from '../../analysis/atlas-choice.ts';
import type { AtlasData } from '../../analysis/atlas-data.ts';
import { anchorRows, atlasItems, type AtlasItems } from '../../analysis/atlas-items.ts';
import type { AtlasBearings, AtlasCheck, AtlasScaling } from '../../analysis/atlas-scaling.ts';
import { locallyMajorised } from '../../analysis/local-majorisation.ts';
import { mapTrust } from '../../analysis/map-trust.ts';
import { stanceDistances } from '../../analysis/stance-distances.ts';
import type { AtlasJson } from '../../analysis/whole-atlas.ts';
import { isWhole, type AtlasLimits } from './choice-address.ts';

export type { AtlasCheck, AtlasJson };

/** A choice and its map. */
export interface Exploration {
  readonly choice: AtlasChoice;
  readonly items: AtlasItems;
  /** What can be shown: a first sketch, then the settled map. */
  readonly scaling: AtlasScaling;
  readonly bearings: AtlasBearings;
}

/** What settle-map.ts finds for a sketch. */
export type SettledPlaces = Pick<AtlasScaling, 'points' | 'stress'>;

/** Sweeps of the sketch: as good as the map, nearly always, and a fifth of a frame at 200 actors. */
const SWEEPS = 4;

/**
 * A first sketch of the map of a choice: the places on the map of the whole collection, moved a little towards less stress. The
 * map itself is made beside the page, from classical scaling. Neither comes from what was chosen before, so that one address
 * gives one map.
 */
export function explore({ data, whole }: AtlasJson, choice: AtlasChoice): Exploration {
  const items = atlasItems(data, choice);
  const distances = stanceDistances(items.matrix);
  if (isWhole(choice)) {
    const points = Float64Array.from(whole.points, (value) => value ?? Number.NaN);
    const scaling = { distances, points, stress: whole.stress, settled: true };
    return { choice, items, bearings: { reference: points, anchors: [] }, scaling };
  }
  const placed = new Map(whole.actors.map((actor, row) => [actor, row]));
  const reference = new Float64Array(items.actors.length * 2).fill(Number.NaN);
  items.actors.forEach((actor, row) => {
    const known = placed.get(actor);
    if (known === undefined) return;
    reference[2 * row] = whole.points[2 * known] ?? Number.NaN;
    reference[2 * row + 1] = whole.points[2 * known + 1] ?? Number.NaN;
  });
  const bearings = { reference, anchors: anchorRows(items, data) };
  return { choice, items, bearings, scaling: { distances, ...locallyMajorised(distances, reference, SWEEPS), settled: false } };
}

/** What can be said of a map without looking closer: with too few contested items it cannot be one. `null`: look closer. */
export function earlyCheck({ items, scaling }: Exploration): AtlasCheck | null {
  const trust = mapTrust(items.matrix, { observed: scaling.stress, share: null }, { stability: null });
  return trust.verdict === 'no map' ? { trust: { ...trust, doubts: trust.doubts.filter((doubt) => doubt !== 'unstable') }, noise: null, regions: [], groups: null } : null;
}

/** The same with its settled map in the place of the sketch. */
export function withSettled(exploration: Exploration, places: SettledPlaces): Exploration {
  return { ...exploration, scaling: { ...places, distances: exploration.scaling.distances, settled: true } };
}

export function atlasLimits({ debates, actors, statements, votes }: AtlasData): AtlasLimits {
  const years = [...statements.year, ...votes.map(({ year }) => year)];
  return { debates: debates.map(({ id }) => id), actors: new Set(actors.id), years: [years.reduce((a, b) => Math.min(a, b)), years.reduce((a, b) => Math.max(a, b))] };
}
