import { worldAtlas } from '../charts/world-map/atlas.ts';
import { layOutWorldMap, type MapCategory, type PlacedMap } from '../charts/world-map/layout.ts';
import { governmentsByIso3, type Corpus } from '../domain/corpus.ts';
import { address } from '../site.ts';

const UNKNOWN = 'unknown';

/**
 * A map of all states, each in its category; those without one are drawn as unknown.
 * @param categories by ISO code
 * @param key the categories in order, without the unknown
 * @param unknownLabel what an absence of data means here
 */
export function stateMap(corpus: Corpus, categories: ReadonlyMap<string, string>, key: readonly MapCategory[], unknownLabel: string): PlacedMap {
  const states = [...governmentsByIso3(corpus).values()]
    .filter(({ iso3, historicalUntil }) => historicalUntil === null || categories.has(iso3!))
    .map((government) => ({
      iso3: government.iso3!,
      name: government.shortName,
      href: address.stakeholder(government.id),
      actor: government.id,
      category: categories.get(government.iso3!) ?? UNKNOWN,
    }));
  return layOutWorldMap(states, [...key, { id: UNKNOWN, label: unknownLabel, tone: 'ink', texture: 'hatch' }], UNKNOWN, worldAtlas());
}
