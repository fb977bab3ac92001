import type { Held } from '../analysis/match.ts';
import type { Asked } from '../analysis/reader-stances.ts';
import type { StandDebate, StandJson, StandQuotesJson } from '../publish/stand-json.ts';
import { DataFault } from '../search/search-part.ts';

/** Must be that of publish/stand-json.ts, whose code stays at the build. */
const FORM = 1;

/** One position of an actor, with the places of the words that stand for it: one, or one from each side. */
export interface StandPosition extends Held {
  readonly n: number;
  readonly ambivalent: boolean;
  readonly quotes: readonly number[];
}

export interface StandActor {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

/** What matches are computed from, as the page uses it. */
export interface StandData {
  readonly dataVersion: string;
  readonly debates: readonly StandDebate[];
  readonly asked: readonly Asked[];
  readonly actors: ReadonlyMap<string, StandActor>;
  readonly byActor: ReadonlyMap<string, readonly StandPosition[]>;
}

/** One statement that stands for a position. */
export interface StandQuote {
  readonly id: string;
  readonly text: string;
  readonly lang: string;
  readonly paraphrase: boolean;
  readonly date: string;
  readonly speaker: string | null;
}

/** @throws DataFault where the file is cut off, or of a form that this code does not read */
export function readStand(text: string): StandData {
  const json = parsed<StandJson>(text, 'the positions');
  const { actors, positions } = json;
  const debates: readonly StandDebate[] = json.debates;
  const columns = positions && [positions.actor, positions.debate, positions.mean, positions.n, positions.ambivalent, positions.quote, positions.other];
  const size = positions?.actor?.length ?? -1;
  const whole =
    Array.isArray(debates) &&
    debates.every(({ id, title, poles, propositions }) => [id, title, poles?.minus, poles?.plus, poles?.phrases?.minus, poles?.phrases?.plus].every(isText) && Array.isArray(propositions)) &&
    [actors?.id, actors?.name, actors?.kind].every((column) => Array.isArray(column) && column.length === actors.id.length && column.every(isText)) &&
    columns !== undefined &&
    columns.every((column) => Array.isArray(column) && column.length === size && column.every(Number.isFinite)) &&
    positions.actor.every((at) => at in actors.id) &&
    positions.debate.every((at) => at in debates) &&
    positions.mean.every((mean) => Math.abs(mean) <= 2);
  if (!whole) throw new DataFault('damaged', 'the positions are not whole');
  const byActor = new Map<string, StandPosition[]>(actors.id.map((id) => [id, []]));
  for (let row = 0; row < size; row++) {
    byActor.get(actors.id[positions.actor[row]!]!)!.push({
      debate: debates[positions.debate[row]!]!.id,
      mean: positions.mean[row]!,
      n: positions.n[row]!,
      ambivalent: positions.ambivalent[row] === 1,
      quotes: [positions.quote[row]!, positions.other[row]!].filter((at) => at >= 0),
    });
  }
  return {
    dataVersion: json.dataVersion,
    debates,
    asked: debates.flatMap((debate) => debate.propositions.map(({ id, agree }: StandDebate['propositions'][number]): Asked => ({ id, debate: debate.id, agree }))),
    actors: new Map(actors.id.map((id, at) => [id, { id, name: actors.name[at]!, kind: actors.kind[at]! }])),
    byActor,
  };
}

/** @throws DataFault as {@link readStand} */
export function readStandQuotes(text: string): StandQuote[] {
  const { id, text: words, lang, paraphrase, date, speaker } = parsed<StandQuotesJson>(text, 'the quotations');
  if (![id, words, lang, paraphrase, date, speaker].every((column) => Array.isArray(column) && column.length === id.length) || !words.every(isText)) throw new DataFault('damaged', 'the quotations are not whole');
  return id.map((statement, at) => ({ id: statement, text: words[at]!, lang: lang[at]!, paraphrase: paraphrase[at] === 1, date: date[at]!, speaker: speaker[at]! }));
}

function parsed<Json extends { readonly form: number }>(text: string, what: string): Json {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new DataFault('damaged', `${what} cannot be read`);
  }
  const json = (typeof data === 'object' && data !== null ? data : {}) as Json;
  if (json.form !== FORM) throw new DataFault(json.form === undefined ? 'damaged' : 'version', `${what} are of form ${String(json.form)}`);
  return json;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
