import { eventKind, EVENT_KIND_NAMES, type EventKind } from '../domain/event.ts';
import { shownStatements, type Corpus, type Event } from '../domain/corpus.ts';
import { earliestDay, formatDate, yearOf } from '../domain/partial-date.ts';
import { address } from '../site.ts';
import type { NamedEvent } from '../charts/event-timeline/layout.ts';
import type { Link } from './statement-view.ts';

export type EntryKind = EventKind | 'resolution' | 'instrument';

export const ENTRY_KIND_NAMES: Record<EntryKind, string> = {
  ...EVENT_KIND_NAMES,
  resolution: 'Resolution',
  instrument: 'Treaty or declaration',
};
/** A series with a meeting each year. */
const YEARLY = 'UN General Debate';
const LEAST_STATEMENTS = 5;
const ENTRY_KINDS: readonly EntryKind[] = [...eventKind.options, 'resolution', 'instrument'];

/** One line of the timeline. */
export interface TimelineEntry extends Link {
  kind: EntryKind;
  date: string;
  dateText: string;
  place: string | null;
  note: string | null;
  /** Statements in the documents that came out of it; 0 for acts. */
  statements: number;
}

export interface TimelineView {
  decades: { decade: number; years: { year: number; entries: TimelineEntry[] }[] }[];
  kinds: { kind: EntryKind; name: string; count: number }[];
  /** Shown statements by the year in which they were made, each year from the first entry to the last. */
  statementsByYear: { year: number; count: number }[];
}

/** Events, resolutions, and instruments opened and in force, in one order of time. */
export function timelineView(corpus: Corpus): TimelineView {
  const counts = statementsByEvent(corpus);
  const entries: TimelineEntry[] = [
    ...[...corpus.events.values()].map((event): TimelineEntry => ({
      kind: event.kind,
      label: event.name,
      href: address.event(event.id),
      date: event.date,
      dateText: formatSpan(event),
      place: event.place,
      note: null,
      statements: counts.get(event.id) ?? 0,
    })),
    ...[...corpus.resolutions.values()].map(({ id, symbol, title, date, rollCall, votes }): TimelineEntry => ({
      kind: 'resolution',
      label: `${symbol}: ${title}`,
      href: address.resolution(id),
      date,
      dateText: formatDate(date),
      place: null,
      note: rollCall ? `${votes.yes.length} yes, ${votes.no.length} no, ${votes.abstain.length} abstaining` : null,
      statements: 0,
    })),
    ...[...corpus.instruments.values()].flatMap(({ id, name, opened, inForce, type }): TimelineEntry[] =>
      [
        { date: opened, what: type.startsWith('coalition') ? 'founded' : 'opened' },
        { date: inForce, what: 'in force' },
      ].flatMap(({ date, what }) =>
        date === null
          ? []
          : [{ kind: 'instrument', label: `${name} ${what}`, href: address.instrument(id), date, dateText: formatDate(date), place: null, note: null, statements: 0 }],
      ),
    ),
  ].sort((a, b) => (earliestDay(a.date) === earliestDay(b.date) ? (a.label < b.label ? -1 : 1) : earliestDay(a.date) < earliestDay(b.date) ? -1 : 1));

  const years = [...Map.groupBy(entries, ({ date }) => yearOf(date))].map(([year, there]) => ({ year, entries: there }));
  const statements = shownStatements(corpus);
  const bySaid = Map.groupBy(statements, ({ date }) => yearOf(date));
  const all = [...years.map(({ year }) => year), ...bySaid.keys()];
  const [first, last] = [Math.min(...all), Math.max(...all)];
  return {
    decades: [...Map.groupBy(years, ({ year }) => Math.floor(year / 10) * 10)].map(([decade, there]) => ({ decade, years: there })),
    kinds: ENTRY_KINDS.map((kind) => ({ kind, name: ENTRY_KIND_NAMES[kind], count: entries.filter((entry) => entry.kind === kind).length })).filter(
      ({ count }) => count > 0,
    ),
    statementsByYear: all.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, index) => ({ year: first + index, count: bySaid.get(first + index)?.length ?? 0 })),
  };
}

/** Number of shown statements in the documents of each event. */
export function statementsByEvent(corpus: Corpus): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { event, statements } of corpus.sources.values()) {
    if (event !== null) counts.set(event, (counts.get(event) ?? 0) + statements.filter(({ shown }) => shown).length);
  }
  return counts;
}

/** "23 April 2014 to 24 April 2014", or one date. */
export function formatSpan({ date, until }: Pick<Event, 'date' | 'until'>): string {
  return until === null ? formatDate(date) : `${formatDate(date)} to ${formatDate(until)}`;
}

/** Events worth naming in an overview: treaties opened, disclosures, and those with most statements, without yearly series. */
export function mainEvents({ decades }: Pick<TimelineView, 'decades'>): NamedEvent[] {
  return decades
    .flatMap(({ years }) => years.flatMap(({ entries }) => entries))
    .filter(({ label, kind, statements }) => !label.startsWith(YEARLY) && (kind === 'instrument' || kind === 'disclosure' || statements >= LEAST_STATEMENTS))
    .map(({ label, href, date, kind, statements }) => ({ label, href, date, weight: kind === 'instrument' || kind === 'disclosure' ? LEAST_STATEMENTS + statements : statements }));
}
