import type { Collection } from './collection.ts';
import { LEAST_OVERLAP } from './distance.ts';
import { itemsOf, votePoint, VOTE_WEIGHT, type Item, type ItemMatrix } from './items.ts';
import type { PositionEstimate } from './position.ts';

/**
 * The items of the map of a collection: the concepts, and each roll call that tells the poles of one apart, at half the
 * weight. Actors have words, and three items or more; of too many those with the most, of equals the first by name.
 *
 * @param concepts in their order, before the roll calls
 */
export function mapItems({ rollCalls }: Pick<Collection, 'rollCalls'>, positions: readonly PositionEstimate[], concepts: readonly string[], most: number): ItemMatrix {
  const telling = new Map(rollCalls.filter(({ concept, yesSupports }) => concept !== null && yesSupports !== null && concepts.includes(concept)).map((rollCall) => [rollCall.id, rollCall]));
  const items: Item[] = [
    ...concepts.map((debate): Item => ({ kind: 'words', debate, weight: 1 })),
    ...[...telling.values()].map(({ id, concept, weight }): Item => ({ kind: 'vote', resolution: id, debate: concept!, weight: VOTE_WEIGHT * weight })),
  ];
  const held = new Map(positions.map(({ actor, debate, mean }) => [JSON.stringify([actor, debate]), mean]));
  const valueOf = (actor: string, item: Item) => {
    if (item.kind === 'words') return held.get(JSON.stringify([actor, item.debate])) ?? null;
    const rollCall = telling.get(item.resolution)!;
    return votePoint(rollCall, rollCall.ballots.get(actor) ?? null);
  };
  const actors = [...new Set(positions.map(({ actor }) => actor))].sort();
  const counts = new Map(actors.map((actor) => [actor, items.filter((item) => valueOf(actor, item) !== null).length]));
  const placed = actors.toSorted((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1)).slice(0, most);
  return itemsOf(placed.sort(), items, valueOf, LEAST_OVERLAP);
}
