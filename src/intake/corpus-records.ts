import { csvParse } from 'd3';

/** A folder in the exchange format of the collection: JSON and JSONL files with snake_case keys, described in its README. */
export interface CorpusInput {
  actors: Record<string, unknown>[];
  people: Record<string, unknown>[];
  sources: Record<string, unknown>[];
  statements: Record<string, unknown>[];
  codes: Record<string, unknown>[];
  quotable: Record<string, number>;
  viewpoints: Record<string, unknown>[];
  claims: Record<string, unknown>[];
  resolutions: Record<string, unknown>[];
  votes: string;
  instruments: Record<string, unknown>[];
}

/** A record on its way into `content/`: unknown values, empty lists and `false` are left out. */
export type Outgoing = Record<string, unknown>;

export interface OutgoingRecords {
  stakeholders: Map<string, Outgoing>;
  people: Map<string, Outgoing>;
  sources: Map<string, Outgoing>;
  resolutions: Map<string, Outgoing>;
  instruments: Map<string, Outgoing>;
  events: Map<string, Outgoing>;
  viewpoints: Map<string, Outgoing>;
  claims: Map<string, Outgoing>;
}

/** Keys that repeat what another field says: a date's precision is its length. */
const DERIVED = ['date_precision'];

/** Turns the exchange format into content records. Loses nothing but what another field already says. */
export function corpusRecords(input: CorpusInput, eventId: (name: string) => string): OutgoingRecords {
  const codes = Map.groupBy(input.codes, (code) => code.statement);
  const statements = Map.groupBy(input.statements, (statement) => statement.source);
  const statementOf = (statement: Record<string, unknown>): Outgoing => {
    const { source: _source, ...rest } = statement;
    return {
      ...compact({ ...rest, quotable: input.quotable[String(statement.id)] ?? null }),
      codes: (codes.get(statement.id) ?? []).map(({ statement: _statement, ...code }) => compact(code)),
    };
  };
  const plain = (records: Record<string, unknown>[]) => byId(records, compact);
  const events = new Map<string, Outgoing>();
  for (const source of [...input.sources].sort(compareDates)) {
    if (typeof source.event !== 'string') continue;
    const id = eventId(source.event);
    if (!events.has(id)) events.set(id, readEvent(source.event, source.date as string | null));
  }
  const votes = Map.groupBy(csvParse(input.votes), (vote) => vote.symbol);

  return {
    stakeholders: plain(input.actors),
    people: plain(input.people),
    sources: byId(input.sources, (source) => ({
      ...compact({ ...source, event: typeof source.event === 'string' ? eventId(source.event) : null }),
      statements: (statements.get(source.id) ?? []).map(statementOf),
    })),
    resolutions: byId(input.resolutions, (resolution) => {
      const ballots = Map.groupBy(votes.get(resolution.symbol as string) ?? [], (vote) => vote.vote);
      return {
        ...compact(resolution),
        rollCall: resolution.roll_call,
        votes: Object.fromEntries(
          ['yes', 'no', 'abstain', 'nonvoting', 'absent'].flatMap((ballot) => {
            const states = ballots.get(ballot)?.map((vote) => vote.iso3).sort();
            return states ? [[ballot, states]] : [];
          }),
        ),
      };
    }),
    instruments: byId(input.instruments, (instrument) => ({ ...compact(instrument), partial: instrument.partial })),
    events,
    viewpoints: plain(input.viewpoints),
    claims: plain(input.claims),
  };
}

function byId(records: Record<string, unknown>[], convert: (record: Record<string, unknown>) => Outgoing): Map<string, Outgoing> {
  return new Map(
    records.map((record) => {
      const { id: _id, ...fields } = convert(record);
      return [String(record.id), fields];
    }),
  );
}

/** camelCase keys; `null`, `false` and empty lists left out, except `speaks_for_parent`, where no is not unknown. */
function compact(value: Record<string, unknown>): Outgoing {
  const result: Outgoing = {};
  for (const [key, item] of Object.entries(value)) {
    if (DERIVED.includes(key)) continue;
    if (item === null || (item === false && !KEPT_FALSE.includes(key)) || (Array.isArray(item) && item.length === 0)) continue;
    result[camelCase(key)] = convert(item);
  }
  return result;
}

const KEPT_FALSE = ['speaks_for_parent', 'members_complete', 'roll_call', 'partial'];

function convert(item: unknown): unknown {
  if (Array.isArray(item)) return item.map(convert);
  if (typeof item === 'object' && item !== null) return compact(item as Record<string, unknown>);
  return item;
}

function camelCase(key: string): string {
  return key.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function compareDates(a: Record<string, unknown>, b: Record<string, unknown>): number {
  const [x, y] = [String(a.date ?? '9'), String(b.date ?? '9')];
  return x < y ? -1 : x > y ? 1 : String(a.id) < String(b.id) ? -1 : 1;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DATE = new RegExp(`(?:(\\d{1,2}) )?(?:(${MONTHS.join('|')}) )?((?:19|20)\\d{2})(?:[-–]((?:19|20)\\d{2}))?`);

const EVENT_KINDS: [RegExp, string][] = [
  [/Signing of|Signature of|Adoption of|[Dd]eclaration|Statement, 7 October|joint statement|statement on/, 'agreement'],
  [/\bv\. |Court|ADPF|Puttaswamy/, 'court'],
  [/hearing|Parliament|House |Senate|Grand National Assembly|sitting/, 'parliament'],
  [/^UN |ITU|Conference on Disarmament|World Summit|World Conference on International/, 'united-nations'],
  [/speech|remarks|Lecture|State of the Union|press conference|briefing|Meeting of/i, 'speech'],
  [/Operation|Taskforce/, 'operation'],
  [/Strategy|Report|letter|announcement|FCC|BigBrother|Encryption Day/, 'publication'],
];

/** An event from its name: the date as far as the name gives it, else that of its first document. */
export function readEvent(name: string, firstDocument: string | null): Outgoing {
  const match = DATE.exec(name);
  const [, day, month, year, until] = match ?? [];
  const date = year
    ? [year, month && String(MONTHS.indexOf(month) + 1).padStart(2, '0'), month && day?.padStart(2, '0')].filter(Boolean).join('-')
    : firstDocument;
  return {
    name: name.replace(/, (?:\d{1,2} )?(?:[A-Z][a-z]+ )?(?:19|20)\d{2}$/, ''),
    kind: EVENT_KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? 'conference',
    date,
    ...(until ? { until } : {}),
  };
}
