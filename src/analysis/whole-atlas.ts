import type { Corpus } from '../domain/corpus.ts';
import type { ActorMap } from './actor-map.ts';
import { WHOLE_ATLAS } from './atlas-choice.ts';
import { atlasData, type AtlasData } from './atlas-data.ts';
import { atlasItems, type AtlasItems } from './atlas-items.ts';
import { noiseRange, type AtlasCheck, type AtlasScaling } from './atlas-scaling.ts';
import { ellipseOf } from './bootstrap.ts';
import { stanceDistances } from './stance-distances.ts';

/** The atlas map of the whole collection, checked. */
export interface WholeAtlas {
  readonly data: AtlasData;
  readonly items: AtlasItems;
  readonly scaling: AtlasScaling;
  readonly check: AtlasCheck;
}

/**
 * The map that an analysis of the collection made, in the order of the explorer's data.
 *
 * @throws {RangeError} where the two do not place the same actors: they must be one map
 */
export function wholeAtlas(corpus: Corpus, map: ActorMap): WholeAtlas {
  const data = atlasData(corpus);
  const items = atlasItems(data, WHOLE_ATLAS);
  const rowOf = new Map(map.matrix.actors.map((actor, row) => [actor, row]));
  const rows = items.actors.map((actor) => rowOf.get(data.actors.id[actor]!) ?? -1);
  if (rows.length !== rowOf.size || rows.includes(-1)) throw new RangeError(`atlas: ${rows.length} actors in the explorer, ${rowOf.size} in the analysis; give both the same rule of who is placed`);
  const points = Float64Array.from(rows.flatMap((row) => [map.points[2 * row]!, map.points[2 * row + 1]!]));
  return {
    data,
    items,
    scaling: { distances: stanceDistances(items.matrix), points, stress: map.stress, settled: true },
    check: {
      trust: map.trust,
      noise: noiseRange(map.noise),
      regions: rows.map((row) => ellipseOf(map.boot, row)),
      groups: map.groups?.shown ? { k: map.groups.k, silhouette: map.groups.silhouette, toBeat: map.groups.toBeat, stability: map.groups.stability, labels: rows.map((row) => map.groups!.labels[row]!) } : null,
    },
  };
}

/** What the explorer loads: the data, and the whole map so that it need not be made again. NaN travels as null. */
export interface AtlasJson {
  readonly data: AtlasData;
  readonly whole: {
    /** Places of the actors in the data, row by row. */
    readonly actors: readonly number[];
    readonly points: readonly (number | null)[];
    readonly stress: number | null;
    readonly check: AtlasCheck;
  };
}

/** Coordinates to the fifth decimal, which is a hundredth of a pixel. */
export function atlasJson({ data, items, scaling, check }: WholeAtlas): AtlasJson {
  const rounded = (value: number) => Math.round(value * 1e5) / 1e5;
  return {
    data,
    whole: {
      actors: items.actors,
      points: Array.from(scaling.points, (value) => (Number.isNaN(value) ? null : rounded(value))),
      stress: scaling.stress,
      check: {
        ...check,
        regions: check.regions.map((region) =>
          region && { x: rounded(region.x), y: rounded(region.y), semiMajor: rounded(region.semiMajor), semiMinor: rounded(region.semiMinor), angle: rounded(region.angle) },
        ),
      },
    },
  };
}
