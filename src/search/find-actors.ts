import type { StakeholderDocument } from './document.ts';
import { bestOf, buildCollection, findCandidates, type Collection } from './find-candidates.ts';
import { buildWordIndex } from './word-index.ts';
import { readWords } from './words.ts';

export type NamedActor = Pick<StakeholderDocument, 'id' | 'name' | 'shortName' | 'aliases' | 'kind'>;

/** Finds actors by their names, forgiving slips of the pen: best first, at most `most`, those in `without` left out. */
export function actorFinder(actors: readonly NamedActor[]): (typed: string, most: number, without: readonly string[]) => NamedActor[] {
  let collection: Collection | null = null;
  return (typed, most, without) => {
    const words = readWords(typed).map(({ word }) => word);
    if (words.length === 0) return [];
    collection ??= buildCollection(buildWordIndex(actors.map(({ name, shortName, aliases }) => [shortName, name, aliases.join('; ')])), [1, 0.9, 0.9]);
    const found = bestOf(findCandidates(collection, words).candidates, most + without.length);
    return found.map(({ document }) => actors[document]!).filter(({ id }) => !without.includes(id)).slice(0, most);
  };
}
