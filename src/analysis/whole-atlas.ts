import type { Corpus } from '../domain/corpus.ts';
import { WHOLE_ATLAS } from './atlas-choice.ts';
import { atlasData, type AtlasData } from './atlas-data.ts';
import { atlasItems, type AtlasItems } from './atlas-items.ts';
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

/** Rows of the anchors that are on the map. */
export function anchorRows({ anchors }: Pick<AtlasData, 'anchors'>, { actors }: Pick<AtlasItems, 'actors'>): number[] {
  return anchors.flatMap((anchor) => {
    const row = actors.indexOf(anchor);
    return row < 0 ? [] : [row];
  });
}
