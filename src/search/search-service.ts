import type { DebateDocument } from './document.ts';
import type { GroupResults } from './engine.ts';
import { ofEachFacet, type FacetField } from './filter-fields.ts';
import { isEmptyQuery, parseQuery, type Query, type QueryFault } from './query.ts';
import type { QuoteAnswer, QuoteEngine, QuoteRequest, Sort } from './quote-engine.ts';
import { GROUPS, type Group } from './query-state.ts';
import { resolveFilters } from './resolve-filters.ts';
import { vocabularyOf, type Named } from './vocabulary.ts';

export type OtherGroup = Exclude<Group, 'quotes'>;
export const OTHER_GROUPS = GROUPS.filter((group): group is OtherGroup => group !== 'quotes');

/** What a page asks of the search. */
export interface SearchRequest {
  /** The query as typed. */
  readonly text: string;
  readonly sort: Sort;
  readonly groupBy: 'actor' | null;
  /** Most documents of each group; of a group with 0 the hits are only counted, and one without a number is not searched. */
  readonly most: Readonly<Partial<Record<Group, number>>>;
  readonly facets: boolean;
}

/** One value of a field beside the results. */
export interface FacetValue {
  readonly value: string;
  readonly name: string;
  readonly count: number;
  /** Whether a filter asks for it. */
  readonly chosen: boolean;
}

export interface SearchAnswer {
  readonly query: Query;
  readonly faults: readonly QueryFault[];
  readonly quotes: Omit<QuoteAnswer, 'facets'> | null;
  readonly others: { readonly [G in OtherGroup]?: GroupResults<G> };
  /** Most frequent first, the chosen ones always among them; `null` where they were not asked for or cannot be counted yet. */
  readonly facets: Readonly<Record<FacetField, readonly FacetValue[]>> | null;
  /** Whether everything was there to be searched. */
  readonly whole: boolean;
}

/** Answers requests from the documents that are there. */
export type SearchService = (request: SearchRequest) => Promise<SearchAnswer>;

/** A query that asks for nothing finds nothing; its counts are those of the whole collection. */
const NOTHING: NonNullable<SearchAnswer['quotes']> = { total: 0, hits: [], didYouMean: null, wider: [] };

/** Most values of one field that a page lists. */
const MOST_VALUES = 40;

/**
 * @param whole whether these are all documents, with all that is known of them; before that, filters are read but not applied
 * @param searchGroup finds documents of another group than quotations
 */
export function buildSearchService(
  documents: Named,
  whole: boolean,
  quotes: QuoteEngine,
  searchGroup: <G extends OtherGroup>(group: G, query: Query, most: number) => GroupResults<G>,
): SearchService {
  const vocabulary = vocabularyOf(documents);
  const names = ofEachFacet((field) => new Map(field === 'year' ? [] : vocabulary[field].map(({ value, names: [name = value] }) => [value, name])));
  return async ({ text, sort, groupBy, most, facets }) => {
    const { query, faults } = parseQuery(text);
    const resolved = resolveFilters(query, vocabulary);
    const filters = whole ? resolved.filters : [];
    const [debate, ...debates] = chosenIn(resolved.filters, 'debate');
    const sides = sideNames(debates.length > 0 ? undefined : documents.debates.find(({ id }) => id === debate));
    const namesOf = (field: FacetField) => (field === 'stance' ? sides : names[field]);
    const asked: QuoteRequest = { query, filters, sort: whole ? sort : 'relevance', groupBy: whole ? groupBy : null, skip: 0, count: most.quotes ?? 0, facets: facets && whole };
    const found = most.quotes !== undefined || asked.facets ? await quotes.search(asked) : null;
    const { facets: counts = null, ...answer } = found ?? {};
    const others = Object.fromEntries(OTHER_GROUPS.flatMap((group) => (most[group] === undefined ? [] : [[group, searchGroup(group, query, most[group])]])));
    return {
      query,
      faults: whole ? [...faults, ...resolved.faults] : faults,
      quotes: most.quotes === undefined ? null : isEmptyQuery(query) ? NOTHING : (answer as QuoteAnswer),
      others: others as SearchAnswer['others'],
      facets: counts && ofEachFacet((field) => valuesOf(field, counts[field], chosenIn(resolved.filters, field), namesOf(field))),
      whole,
    };
  };
}

function chosenIn(filters: readonly { readonly field: string; readonly values: readonly string[]; readonly not: boolean }[], field: FacetField): ReadonlySet<string> {
  return new Set(filters.filter((filter) => filter.field === field && !filter.not).flatMap(({ values }) => values));
}

/** The sides by the poles of the one debate that is asked for, else as every debate has them. */
function sideNames(debate: DebateDocument | undefined): ReadonlyMap<string, string> {
  return new Map([
    ['against', debate?.minus ?? 'First pole (−)'],
    ['middle', 'Balances both (0)'],
    ['for', debate?.plus ?? 'Second pole (+)'],
  ]);
}

/** By number; years newest first, sides from pole to pole. */
function valuesOf(field: FacetField, counts: ReadonlyMap<string, number>, chosen: ReadonlySet<string>, names: ReadonlyMap<string, string>): FacetValue[] {
  const values = [...new Set([...chosen, ...counts.keys()])].map((value) => ({
    value,
    name: names.get(value) ?? value,
    count: counts.get(value) ?? 0,
    chosen: chosen.has(value),
  }));
  if (field === 'year') return values.sort((a, b) => (a.value < b.value ? 1 : -1));
  if (field === 'stance') return [...names.keys()].flatMap((side) => values.find(({ value }) => value === side) ?? []);
  values.sort((a, b) => Number(b.chosen) - Number(a.chosen) || b.count - a.count || (a.name < b.name ? -1 : 1));
  return values.slice(0, Math.max(MOST_VALUES, chosen.size));
}
