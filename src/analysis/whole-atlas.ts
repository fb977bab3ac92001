import type { Corpus } from '../domain/corpus.ts';
import { WHOLE_ATLAS } from './atlas-choice.ts';
import { atlasData, type AtlasData } from './atlas-data.ts';
import { anchorRows, atlasItems, type AtlasItems } from './atlas-items.ts';
import { atlasCheck, atlasScaling, type AtlasCheck, type AtlasScaling } from './atlas-scaling.ts';

/** The atlas map of the whole collection, checked. */
export interface WholeAtlas {
  readonly data: AtlasData;
  readonly items: AtlasItems;
  readonly scaling: AtlasScaling;
  readonly check: AtlasCheck;
}

/** These two are named so that the map lies the same way in every build: the first on the right, the second in the upper half. */
const ANCHORS = ['united-states', 'china'];

/** Takes seconds: the check makes hundreds of maps. */
export function wholeAtlas(corpus: Corpus): WholeAtlas {
  const data = atlasData(corpus, ANCHORS);
  const items = atlasItems(data, WHOLE_ATLAS);
  const scaling = atlasScaling(items.matrix, { reference: null, anchors: anchorRows(data, items) });
  return { data, items, scaling, check: atlasCheck(items.matrix, scaling.points) };
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
