import { WHOLE_ATLAS } from '../analysis/atlas-choice.ts';
import type { WholeAtlas } from '../analysis/whole-atlas.ts';
import { atlasInput, type AtlasInput } from '../charts/atlas-map/atlas-input.ts';
import { address } from '../site.ts';

/** The atlas map of the whole collection, for its sheet. */
export function wholeAtlasInput({ data, items, scaling, check }: WholeAtlas): AtlasInput {
  return atlasInput(data, WHOLE_ATLAS, items, scaling, check, { profile: address.stakeholder, pair: address.pair, compare: address.compare });
}

/** Actors without a place on the map of the whole collection, by why, each list by name. */
export function unplacedActors({ data, items: { unplaced } }: WholeAtlas) {
  const of = (why: (typeof unplaced)[number]['why']) =>
    unplaced
      .filter((gap) => gap.why === why)
      .map(({ actor }) => ({ label: data.actors.name[actor]!, href: address.stakeholder(data.actors.id[actor]!) }))
      .sort((a, b) => (a.label < b.label ? -1 : 1));
  return { fewItems: of('few items'), onlyVotes: of('only votes'), silent: of('silent') };
}
