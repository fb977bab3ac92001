import type { AtlasChoice } from '../../analysis/atlas-choice.ts';
import type { AtlasData } from '../../analysis/atlas-data.ts';
import { anchorRows, atlasItems, type AtlasItems } from '../../analysis/atlas-items.ts';
import { atlasScaling, settle, type AtlasBearings, type AtlasCheck, type AtlasScaling } from '../../analysis/atlas-scaling.ts';
import { mapTrust } from '../../analysis/map-trust.ts';
import { stanceDistances } from '../../analysis/stance-distances.ts';
import type { AtlasJson } from '../../analysis/whole-atlas.ts';
import { isWhole, type AtlasLimits } from './choice-address.ts';

export type { AtlasCheck, AtlasJson };

/** A choice and its map, which may still be settling. */
export interface Exploration {
  readonly choice: AtlasChoice;
  readonly items: AtlasItems;
  readonly scaling: AtlasScaling;
  readonly bearings: AtlasBearings;
}

/** Iterations of the first sketch: about as many as fit into a frame at 200 actors. */
const SKETCH = 8;
/** Iterations of each step after it. */
const STEP = 16;

/**
 * A first sketch of the map of a choice, laid over the map of the whole collection. It starts from classical scaling and
 * not from the map before, so that one address gives one map, whatever was chosen on the way to it.
 */
export function explore({ data, whole }: AtlasJson, choice: AtlasChoice): Exploration {
  const items = atlasItems(data, choice);
  if (isWhole(choice)) {
    const points = Float64Array.from(whole.points, (value) => value ?? Number.NaN);
    const bearings = { reference: points, anchors: [] };
    return { choice, items, bearings, scaling: { distances: stanceDistances(items.matrix), points, stress: whole.stress, settled: true } };
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
  return { choice, items, bearings, scaling: atlasScaling(items.matrix, bearings, SKETCH) };
}

/** What can be said of a map without looking closer: with too few contested items it cannot be one. `null`: look closer. */
export function earlyCheck({ items, scaling }: Exploration): AtlasCheck | null {
  const trust = mapTrust(items.matrix, { observed: scaling.stress, share: null }, { stability: null });
  return trust.verdict === 'no map' ? { trust: { ...trust, doubts: trust.doubts.filter((doubt) => doubt !== 'unstable') }, noise: null, regions: [], groups: null } : null;
}

/** The same some iterations on. */
export function settled(exploration: Exploration): Exploration {
  return { ...exploration, scaling: settle(exploration.scaling, exploration.bearings, STEP) };
}

export function atlasLimits({ debates, actors, statements, votes }: AtlasData): AtlasLimits {
  const years = [...statements.year, ...votes.map(({ year }) => year)];
  return { debates: debates.map(({ id }) => id), actors: new Set(actors.id), years: [years.reduce((a, b) => Math.min(a, b)), years.reduce((a, b) => Math.max(a, b))] };
}
