import { governmentsByIso3, type Corpus, type Resolution } from '../domain/corpus.ts';
import type { Ballot } from '../domain/resolution.ts';
import type { PositionTable } from './position-table.ts';
import { BALLOT_POINT } from './ballot-point.ts';
import { ballotOf } from './recorded-acts.ts';
import type { StanceMatrix } from './stance-matrix.ts';
import { CONFIDENCE_WEIGHT } from './weight.ts';

/** One thing on which actors are compared: what they say on a debate, or how states voted on a text that bears on one. */
export type Item = { readonly debate: string; readonly weight: number } & (
  | { readonly kind: 'words' }
  | { readonly kind: 'vote'; readonly resolution: string }
);

/** Actors by items: row i is `actors[i]`, column j `items[j]`. */
export interface ItemMatrix extends StanceMatrix {
  readonly actors: readonly string[];
  readonly items: readonly Item[];
}

export interface ItemChoice {
  /** Ids of debates; left out: all. */
  readonly debates?: readonly string[];
  /** Which actors are wanted; left out: all. Those without any item are never in the matrix. */
  readonly actors?: (id: string) => boolean;
  /** Whether votes count beside words. */
  readonly votes?: boolean;
  /** Weight of a vote coded with high confidence; words on a debate weigh 1. */
  readonly voteWeight?: number;
}

/** A vote says less than words that an actor chose itself. */
export const VOTE_WEIGHT = 0.5;

/**
 * The items of the atlas map: the position on each debate, and for states each roll call that bears on one of the debates as an
 * item of its own, since a map wants more items than there are debates. A vote stands on the debate's scale at −2, 0 or +2 and
 * weighs `voteWeight` × the confidence of its resolution's direction. What is not known is NaN, never 0.
 */
export function itemMatrix(corpus: Corpus, table: PositionTable, { debates, actors: wanted = () => true, votes = true, voteWeight = VOTE_WEIGHT }: ItemChoice = {}): ItemMatrix {
  const chosen = [...corpus.debates.keys()].filter((debate) => !debates || debates.includes(debate));
  const rollCalls = votes ? [...corpus.resolutions.values()].filter((resolution) => bearsOn(resolution, chosen)) : [];
  const items: Item[] = [
    ...chosen.map((debate): Item => ({ kind: 'words', debate, weight: 1 })),
    ...rollCalls.map(({ id, debate, confidence }): Item => ({ kind: 'vote', resolution: id, debate: debate!, weight: voteWeight * CONFIDENCE_WEIGHT[confidence ?? 'low'] })),
  ];
  const states = new Map([...governmentsByIso3(corpus)].map(([iso3, { id }]) => [id, iso3]));
  return itemsOf([...corpus.stakeholders.keys()].filter(wanted), items, (actor, item) => {
    if (item.kind === 'words') return table.get(actor, item.debate)?.mean ?? null;
    const iso3 = states.get(actor);
    const resolution = corpus.resolutions.get(item.resolution)!;
    return iso3 ? votePoint(resolution, ballotOf(resolution, iso3)) : null;
  });
}

/**
 * The matrix of some actors and items, in their order.
 *
 * @param valueOf −2 … +2, `null` where unknown
 * @param least actors with fewer known items than this are left out
 */
export function itemsOf(actors: readonly string[], items: readonly Item[], valueOf: (actor: string, item: Item) => number | null, least = 1): ItemMatrix {
  const rows = actors
    .map((actor) => ({ actor, values: items.map((item) => valueOf(actor, item) ?? Number.NaN) }))
    .filter(({ values }) => values.filter((value) => !Number.isNaN(value)).length >= least);
  return {
    actors: rows.map(({ actor }) => actor),
    items,
    rows: rows.length,
    columns: items.length,
    values: Float64Array.from(rows.flatMap(({ values }) => values)),
    weights: Float64Array.from(items, ({ weight }) => weight),
  };
}

/** Where a ballot stands on the debate of its resolution: −2, 0 or +2; `null` for no ballot, absence, or a text without direction. */
export function votePoint({ yesSupports }: Pick<Resolution, 'yesSupports'>, ballot: Ballot | null): number | null {
  if (ballot === null || yesSupports === null) return null;
  const point = BALLOT_POINT[ballot];
  return point === null || point === 0 ? point : yesSupports === 'plus' ? point : -point;
}

function bearsOn({ rollCall, debate, yesSupports }: Resolution, debates: readonly string[]): boolean {
  return rollCall && debate !== null && yesSupports !== null && debates.includes(debate);
}
