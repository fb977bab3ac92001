import { editDistance } from './edit-distance.ts';
import { FIELD_NAMES, FILTER_FIELDS, type FilterField } from './filter-fields.ts';

/** A word may be met by another form of it or forgiven a slip; a phrase is met exactly, but for punctuation, case and accents. */
export interface Term {
  readonly kind: 'word' | 'phrase';
  readonly text: string;
}

/** `field:value` as it was written. */
export interface Filter {
  readonly field: FilterField;
  readonly value: string;
  /** `-field:value`: none of these. */
  readonly not: boolean;
}

/**
 * What a query asks for: of each group in `all` at least one term, none of `none`, and every filter; several values of
 * one field mean either of them.
 */
export interface Query {
  readonly all: readonly (readonly Term[])[];
  readonly none: readonly Term[];
  readonly filters: readonly Filter[];
  /** Whether the last term of `all` is a phrase that is still being typed: its last word may go on. */
  readonly open: boolean;
}

/** Something in a query that was not understood as written, in a sentence, and what to write instead. */
export interface QueryFault {
  readonly message: string;
  readonly suggestion: { readonly words: string; readonly text: string } | null;
}

export interface ParsedQuery {
  readonly query: Query;
  readonly faults: readonly QueryFault[];
}

export const EMPTY_QUERY: Query = { all: [], none: [], filters: [], open: false };

export function isEmptyQuery({ all, none, filters }: Query): boolean {
  return all.length === 0 && none.length === 0 && filters.length === 0;
}

const QUOTE_MARKS = '"“”„‟«»＂〝〞「」';
/** Sticky: an optional minus, then a phrase, or a run without spaces and quotation marks. */
const ITEM = new RegExp(`([-−]*)(?:[${QUOTE_MARKS}]([^${QUOTE_MARKS}]*)([${QUOTE_MARKS}]?)|([^\\s${QUOTE_MARKS}]+))`, 'yu');
const FIELD = /^(\p{L}+):(.*)$/su;
const VALUE = new RegExp(`\\s*(?:[${QUOTE_MARKS}]([^${QUOTE_MARKS}]*)[${QUOTE_MARKS}]?|([^\\s${QUOTE_MARKS}]+))`, 'yu');
const SEARCHABLE = /[\p{L}\p{N}]/u;
const SLIPS_IN_FIELD = 2;

/** What a field is also called. */
const OTHER_NAMES: Readonly<Record<string, FilterField>> = {
  person: 'speaker',
  who: 'speaker',
  by: 'speaker',
  stakeholder: 'actor',
  organisation: 'actor',
  organization: 'actor',
  org: 'actor',
  topic: 'debate',
  side: 'stance',
  type: 'kind',
  continent: 'region',
  state: 'country',
  conference: 'event',
  language: 'lang',
  since: 'from',
  after: 'from',
  until: 'to',
  before: 'to',
};

/**
 * Reads a query as somebody typed it. It never fails: what cannot be understood as a field is searched as words, and the
 * faults say so. `OR` in capitals joins the terms beside it; a phrase without its closing mark goes on to the end.
 */
export function parseQuery(text: string): ParsedQuery {
  const all: Term[][] = [];
  const none: Term[] = [];
  const filters: Filter[] = [];
  const faults: QueryFault[] = [];
  let open = false;
  let or: 'none' | 'asked' = 'none';
  let before: 'nothing' | 'term' | FilterField = 'nothing';

  const addTerm = (term: Term, not: boolean) => {
    if (!SEARCHABLE.test(term.text)) return;
    if (or === 'asked' && (not || before !== 'term')) faults.push(STRAY_OR);
    if (not) none.push(term);
    else if (or === 'asked' && before === 'term') all.at(-1)!.push(term);
    else all.push([term]);
    before = not ? 'nothing' : 'term';
    or = 'none';
  };
  const addFilter = (filter: Filter) => {
    if (or === 'asked' && (before !== filter.field || filter.not)) faults.push(STRAY_OR);
    if (!filters.some((other) => other.field === filter.field && other.value === filter.value && other.not === filter.not)) filters.push(filter);
    before = filter.not ? 'nothing' : filter.field;
    or = 'none';
  };

  for (let at = 0; at < text.length; ) {
    ITEM.lastIndex = at;
    const item = ITEM.exec(text);
    if (!item) {
      at += 1;
      continue;
    }
    const start = at;
    at = ITEM.lastIndex;
    const [, minus = '', phrase, closing, run = ''] = item;
    const not = minus !== '';
    if (phrase !== undefined) {
      addTerm({ kind: 'phrase', text: tidy(phrase) }, not);
      open = !not && closing === '' && SEARCHABLE.test(phrase);
      continue;
    }
    if (run === 'OR' && !not) {
      if (before === 'nothing') faults.push(STRAY_OR);
      else or = 'asked';
      continue;
    }
    const [, name, attached] = FIELD.exec(run) ?? [];
    const direct = attached !== '' || QUOTE_MARKS.includes(text[at] ?? ' ');
    const field = name === undefined ? undefined : fieldNamed(name, direct);
    if (field === undefined) {
      if (name !== undefined && attached !== '' && !attached!.startsWith('/')) faults.push(unknownField(text, start, at, name, minus));
      addTerm({ kind: 'word', text: run }, not);
      continue;
    }
    let value = attached!;
    if (value === '') {
      VALUE.lastIndex = at;
      const next = VALUE.exec(text);
      const word = next?.[2];
      if (next && (word === undefined || !isFieldOrOperator(word))) {
        value = tidy(next[1] ?? word!);
        at = VALUE.lastIndex;
      }
    }
    if (SEARCHABLE.test(value)) addFilter({ field, value, not });
    else faults.push({ message: `Write a value after “${name}:”, such as ${FIELD_NAMES[field].example}.`, suggestion: null });
  }
  return { query: { all, none, filters, open }, faults };
}

/** Writes a query so that {@link parseQuery} gives it back: terms, what is left out, filters, and last a phrase that is still open. */
export function formatQuery({ all, none, filters, open }: Query): string {
  const groups = all.map((terms) => terms.map(formatTerm).join(' OR '));
  const last = open ? groups.pop()?.slice(0, -1) : undefined;
  return [...groups, ...none.map((term) => `-${formatTerm(term)}`), ...filters.map(formatFilter), ...(last === undefined ? [] : [last])].join(' ');
}

export function formatTerm({ kind, text }: Term): string {
  return kind === 'phrase' ? `"${text}"` : text;
}

export function formatFilter({ field, value, not }: Filter): string {
  return `${not ? '-' : ''}${field}:${/\s/u.test(value) ? `"${value}"` : value}`;
}

const STRAY_OR: QueryFault = {
  message: 'OR stands between two words or phrases, such as privacy OR secrecy. Two values of one field need none: they already mean either.',
  suggestion: null,
};

/** @param direct whether a value follows at once; `by: the people` is no field, but `from: 2010` is */
function fieldNamed(name: string, direct = true): FilterField | undefined {
  const lower = name.toLowerCase();
  return FILTER_FIELDS.find((field) => field === lower) ?? (direct && Object.hasOwn(OTHER_NAMES, lower) ? OTHER_NAMES[lower] : undefined);
}

function isFieldOrOperator(run: string): boolean {
  const name = FIELD.exec(run.replace(/^[-−]+/u, ''))?.[1];
  return run === 'OR' || (name !== undefined && fieldNamed(name) !== undefined);
}

function unknownField(text: string, start: number, end: number, name: string, minus: string): QueryFault {
  const lower = name.toLowerCase();
  const near = [...FILTER_FIELDS, ...Object.keys(OTHER_NAMES)]
    .map((field) => ({ field, distance: editDistance(lower, field, SLIPS_IN_FIELD) }))
    .filter(({ field, distance }) => distance <= SLIPS_IN_FIELD && distance < field.length / 2)
    .sort((a, b) => a.distance - b.distance)[0];
  const written = text.slice(start, end);
  const message = `There is no field “${name}:”; its words were searched as words.`;
  if (!near) return { message: `${message} The fields are ${FILTER_FIELDS.join(', ')}.`, suggestion: null };
  const instead = `${minus}${fieldNamed(near.field)!}${written.slice(minus.length + name.length)}`;
  return { message, suggestion: { words: instead, text: `${text.slice(0, start)}${instead}${text.slice(end)}` } };
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
