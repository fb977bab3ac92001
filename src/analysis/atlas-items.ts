import type { AtlasChoice } from './atlas-choice.ts';
import type { AtlasData } from './atlas-data.ts';
import { BALLOT_LETTER } from './ballot-letter.ts';
import { LEAST_OVERLAP } from './distance.ts';
import { MOST_PLACED } from './most-placed.ts';
import type { StanceMatrix } from './stance-matrix.ts';

/** One thing on which the map compares: places in the lists of {@link AtlasData}. */
export type AtlasItem = { readonly debate: number; readonly vote: number | null };

/** Why an actor that was asked for has no place. */
export type Gap = 'silent' | 'only votes' | 'few statements' | 'few items' | 'crowd';

/** The items of a choice: row i of the matrix is `actors[i]`, column j `items[j]`. */
export interface AtlasItems {
  readonly matrix: StanceMatrix;
  readonly actors: readonly number[];
  readonly items: readonly AtlasItem[];
  /** For each row the number of items on which the actor has something, and of remarks behind its words. */
  readonly itemCounts: readonly number[];
  readonly statementCounts: readonly number[];
  /** Fewer items than this are too few for a place. */
  readonly leastItems: number;
  /** Actors of the chosen kinds and regions without a place. */
  readonly unplaced: readonly { readonly actor: number; readonly why: Gap }[];
}

/**
 * Positions and votes of the actors that a choice leaves and that have enough for a place: words on one debate or more, and
 * three items or more in all (or as many as are chosen); of too many (`crowd`) the best documented, as {@link mapItems} has it.
 * What is not known is NaN, never 0.
 */
export function atlasItems(data: AtlasData, choice: AtlasChoice): AtlasItems {
  const debates = data.debates.flatMap(({ id }, at) => (choice.debates === null || choice.debates.includes(id) ? [at] : []));
  const inPeriod = (year: number) => (choice.from === null || year >= choice.from) && (choice.to === null || year <= choice.to);
  const votes = choice.votes ? data.votes.flatMap(({ debate, year }, at) => (debates.includes(debate) && inPeriod(year) ? [at] : [])) : [];
  const items: AtlasItem[] = [...debates.map((debate) => ({ debate, vote: null })), ...votes.map((vote) => ({ debate: data.votes[vote]!.debate, vote }))];
  const leastItems = Math.min(LEAST_OVERLAP, items.length);

  const { means, remarks } = meansOf(data, debates, inPeriod, choice.rollUp);
  let rows: { actor: number; values: number[]; known: number }[] = [];
  const unplaced: { actor: number; why: Gap }[] = [];
  const { kind, region } = data.actors;
  for (let actor = 0; actor < data.actors.id.length; actor++) {
    if (choice.kinds !== null && !choice.kinds.includes(kind[actor] as never)) continue;
    if (choice.regions !== null && !choice.regions.includes(region[actor] as never)) continue;
    const values = items.map(({ vote }, column) => (vote === null ? means[actor * debates.length + column]! : (BALLOT_LETTER[data.votes[vote]!.ballots[actor] ?? ' '] ?? Number.NaN)));
    const known = values.filter((value) => !Number.isNaN(value)).length;
    const said = remarks[actor]!;
    const why: Gap | null = known === 0 ? 'silent' : said === 0 ? 'only votes' : said < choice.leastStatements ? 'few statements' : known < leastItems ? 'few items' : null;
    if (why === null) rows.push({ actor, values, known });
    else unplaced.push({ actor, why });
  }
  if (rows.length > MOST_PLACED) {
    const name = (actor: number) => data.actors.id[actor]!;
    const first = new Set(rows.toSorted((a, b) => b.known - a.known || (name(a.actor) < name(b.actor) ? -1 : 1)).slice(0, MOST_PLACED));
    unplaced.push(...rows.filter((row) => !first.has(row)).map(({ actor }) => ({ actor, why: 'crowd' as const })));
    rows = rows.filter((row) => first.has(row));
  }
  return {
    matrix: {
      rows: rows.length,
      columns: items.length,
      values: Float64Array.from(rows.flatMap(({ values }) => values)),
      weights: Float64Array.from(items, ({ vote }) => (vote === null ? 1 : data.votes[vote]!.weight)),
    },
    actors: rows.map(({ actor }) => actor),
    items,
    itemCounts: rows.map(({ known }) => known),
    statementCounts: rows.map(({ actor }) => remarks[actor]!),
    leastItems,
    unplaced,
  };
}

/** The weighted means of {@link positionOf}, actors × chosen debates by rows, and the number of remarks of each actor. */
function meansOf({ actors, statements, debates: all }: AtlasData, debates: readonly number[], inPeriod: (year: number) => boolean, rollUp: boolean) {
  const width = debates.length;
  const columnOf = new Int16Array(all.length).fill(-1);
  debates.forEach((debate, column) => (columnOf[debate] = column));
  const { actor, debate, stance, weight, year, remark, variant } = statements;
  const highest = 1 + remark.reduce((most, value) => Math.max(most, value), 0);
  /** By cell and remark the row that counts: the original, else the first wording. */
  const counted = new Map<number, number>();
  for (let row = 0; row < actor.length; row++) {
    const column = columnOf[debate[row]!]!;
    if (column < 0 || !inPeriod(year[row]!)) continue;
    for (let speaker = actor[row]!; speaker >= 0; speaker = rollUp ? actors.parent[speaker]! : -1) {
      const key = (speaker * width + column) * highest + remark[row]!;
      const known = counted.get(key);
      if (known === undefined || (variant[known] === 1 && variant[row] === 0)) counted.set(key, row);
    }
  }
  const sums = new Float64Array(actors.id.length * width);
  const weights = new Float64Array(sums.length);
  const remarks = new Array<number>(actors.id.length).fill(0);
  const seen = new Set<number>();
  for (const [key, row] of counted) {
    const cell = Math.floor(key / highest);
    sums[cell]! += weight[row]! * stance[row]!;
    weights[cell]! += weight[row]!;
    const speaker = Math.floor(cell / width);
    const own = speaker * highest + remark[row]!;
    if (seen.has(own)) continue;
    seen.add(own);
    remarks[speaker]!++;
  }
  return { means: sums.map((sum, cell) => (weights[cell]! > 0 ? sum / weights[cell]! : Number.NaN)), remarks };
}

/** Rows by which a map is turned where no earlier one helps: as on the whole map, the actor with the most items first. */
export function anchorRows({ itemCounts, actors }: AtlasItems, { actors: { id } }: AtlasData): number[] {
  const name = (row: number) => id[actors[row]!]!;
  return [...itemCounts.keys()].sort((a, b) => itemCounts[b]! - itemCounts[a]! || (name(a) < name(b) ? -1 : 1));
}
