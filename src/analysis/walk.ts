import { actorsOf, codedOn, type CodedStatement, type Corpus, type Debate } from '../domain/corpus.ts';
import { earliestDay, yearOf } from '../domain/partial-date.ts';
import { sideOf } from '../domain/stance.ts';
import { dayNumber } from './calendar.ts';
import { tellingFirst } from './key-statements.ts';
import { positionOf, type Position } from './position.ts';

/** Something on record that bears on a debate: an event, a resolution, an instrument opened or come into force. */
export interface Moment {
  readonly kind: 'event' | 'resolution' | 'opened' | 'in-force';
  readonly id: string;
  readonly date: string;
}

/** One step of the walk through a debate. */
export interface WalkStep {
  readonly date: string;
  /** What happened; `null` where the words stand in a document that came out of no recorded event. */
  readonly moment: Moment | null;
  /** The words of a step of words; in a step of an event one of each pole, or none. */
  readonly words: readonly CodedStatement[];
  /** Whole years since the step before without any statement on the debate, as stretches. */
  readonly gaps: readonly (readonly [from: number, to: number])[];
  /** Positions from all that had been said by then, each actor once. */
  readonly field: readonly Position[];
}

/** Quotations of each pole, and of the middle, at most. */
export const MOST_OF_A_POLE = 4;
export const MOST_OF_THE_MIDDLE = 2;
/** Steps of events and acts at most. */
export const MOST_MOMENTS = 6;

const YEAR = 365;

/**
 * A walk of at most sixteen steps through a debate.
 *
 * Words: of each pole the same number of quotations, as many as the poorer has and at most four; of the middle at most two.
 * The years in which a side has quotations are cut into as many stretches of about equal length, and of each the most telling
 * quotation is taken ({@link tellingFirst}), of an actor whom that side has not quoted yet where there is one; where there are
 * fewer years than quotations to take, the most telling of the rest follow. Where a pole has no quotation, the other has four.
 *
 * Moments: events that name the debate or in whose documents two of its statements stand, its resolutions, and its instruments.
 * Those at which the words were said go with the words; the years of the others are cut into six stretches, and of each the one
 * is taken that most statements on the debate followed within a year. Words stand there only where both poles have some: one each.
 *
 * @param pooledVariance of the positions, see `positionTable`
 * @returns steps by date; a date known to the month or year lies in its middle
 */
export function walkOf(corpus: Corpus, debate: Debate, pooledVariance: number): WalkStep[] {
  const coded = codedOn(corpus.statements.values(), debate.id);
  const words = telling(coded);
  const eventOf = ({ statement }: CodedStatement) => corpus.sources.get(statement.source)!.event;
  const said = new Set(words.map(eventOf));
  const moments = followed(momentsOf(corpus, debate, coded).filter(({ kind, id }) => kind !== 'event' || !said.has(id)), coded);
  const steps = [
    ...words.map((one) => {
      const event = corpus.events.get(eventOf(one) ?? '');
      return { date: one.statement.date, moment: event ? { kind: 'event' as const, id: event.id, date: event.date } : null, words: [one], key: `1 ${one.statement.id}` };
    }),
    ...moments.map((moment) => ({ date: moment.date, moment, words: moment.kind === 'event' ? ofBothPoles(coded.filter((one) => eventOf(one) === moment.id)) : [], key: `0 ${moment.id}` })),
  ].sort((a, b) => dayNumber(a.date) - dayNumber(b.date) || (a.key < b.key ? -1 : 1));
  const spoken = new Set(coded.map(({ statement }) => yearOf(statement.date)));
  return steps.map(({ date, moment, words: there }, index) => ({
    date,
    moment,
    words: there,
    gaps: index === 0 ? [] : silentYears(yearOf(steps[index - 1]!.date), yearOf(date), spoken),
    field: fieldBy(coded, debate.id, date, pooledVariance),
  }));
}

/** Positions from the statements of a debate made by a date, in the order of the actors' ids. */
export function fieldBy(coded: readonly CodedStatement[], debate: string, date: string, pooledVariance: number): Position[] {
  const last = dayNumber(date);
  const heard = coded.filter(({ statement }) => dayNumber(statement.date) <= last);
  const actors = [...new Set(heard.flatMap(({ statement }) => actorsOf(statement)))].sort();
  return actors.flatMap((actor) => positionOf(actor, debate, heard.filter(({ statement }) => actorsOf(statement).includes(actor)), pooledVariance) ?? []);
}

function telling(coded: readonly CodedStatement[]): CodedStatement[] {
  const sides = Map.groupBy(tellingFirst(coded), ({ code }) => sideOf(code.stance));
  const { minus = [], middle = [], plus = [] } = Object.fromEntries(sides) as Partial<Record<'minus' | 'middle' | 'plus', CodedStatement[]>>;
  const each = minus.length === 0 || plus.length === 0 ? MOST_OF_A_POLE : Math.min(MOST_OF_A_POLE, minus.length, plus.length);
  return [...spread(minus, each), ...spread(middle, MOST_OF_THE_MIDDLE), ...spread(plus, each)];
}

/** The most telling of each of so many stretches of years, then of all that are left. @param led the most telling first */
function spread(led: readonly CodedStatement[], most: number): CodedStatement[] {
  const taken = new Set<CodedStatement>();
  const take = (candidates: readonly CodedStatement[]) => {
    const quoted = new Set([...taken].map(({ statement }) => statement.actor));
    const left = candidates.filter((one) => !taken.has(one));
    const next = left.find(({ statement }) => !quoted.has(statement.actor)) ?? left[0];
    if (next) taken.add(next);
  };
  for (const years of stretches(led.map(({ statement }) => statement.date), most)) take(led.filter(({ statement }) => years.has(yearOf(statement.date))));
  while (taken.size < Math.min(most, led.length)) take(led);
  return [...taken];
}

function momentsOf(corpus: Corpus, debate: Debate, coded: readonly CodedStatement[]): Moment[] {
  const made = Map.groupBy(coded, ({ statement }) => corpus.sources.get(statement.source)!.event);
  const events = [...corpus.events.values()].filter(({ id, debates }) => debates.includes(debate.id) || (made.get(id)?.length ?? 0) > 1);
  return [
    ...events.map(({ id, date }): Moment => ({ kind: 'event', id, date })),
    ...[...corpus.resolutions.values()].filter((resolution) => resolution.debate === debate.id).map(({ id, date }): Moment => ({ kind: 'resolution', id, date })),
    ...[...corpus.instruments.values()]
      .filter((instrument) => instrument.debate === debate.id)
      .flatMap(({ id, opened, inForce }): Moment[] => [...(opened ? [{ kind: 'opened', id, date: opened } as const] : []), ...(inForce ? [{ kind: 'in-force', id, date: inForce } as const] : [])]),
  ].sort((a, b) => dayNumber(a.date) - dayNumber(b.date) || (`${a.id} ${a.kind}` < `${b.id} ${b.kind}` ? -1 : 1));
}

/** Of each of six stretches of years the moment that most statements followed within a year; of equals the first. */
function followed(moments: readonly Moment[], coded: readonly CodedStatement[]): Moment[] {
  const days = coded.map(({ statement }) => dayNumber(statement.date));
  const after = ({ date }: Moment) => {
    const first = dayNumber(earliestDay(date));
    return days.filter((day) => day >= first && day <= first + YEAR).length;
  };
  return stretches(moments.map(({ date }) => date), MOST_MOMENTS).map((years) =>
    moments.filter(({ date }) => years.has(yearOf(date))).reduce((best, moment) => (after(moment) > after(best) ? moment : best)),
  );
}

/** One quotation of each pole, minus first; none where a pole has none. */
function ofBothPoles(coded: readonly CodedStatement[]): CodedStatement[] {
  const led = tellingFirst(coded);
  const pair = (['minus', 'plus'] as const).flatMap((pole) => led.find(({ code }) => sideOf(code.stance) === pole) ?? []);
  return pair.length === 2 ? pair : [];
}

/** The years that occur, in order, cut into at most so many runs whose lengths differ by one at most. */
function stretches(dates: readonly string[], most: number): Set<number>[] {
  const years = [...new Set(dates.map(yearOf))].sort((a, b) => a - b);
  const count = Math.min(most, years.length);
  return Array.from({ length: count }, (_, at) => new Set(years.slice(Math.floor((at * years.length) / count), Math.floor(((at + 1) * years.length) / count))));
}

/** Stretches of whole years between two in which nobody spoke. */
function silentYears(after: number, before: number, spoken: ReadonlySet<number>): [number, number][] {
  const stretches: [number, number][] = [];
  for (let year = after + 1; year < before; year += 1) {
    if (spoken.has(year)) continue;
    const last = stretches.at(-1);
    if (last && last[1] === year - 1) last[1] = year;
    else stretches.push([year, year]);
  }
  return stretches;
}
