import type { PositionTable } from '../analysis/position-table.ts';
import { walkOf, type Moment, type WalkStep } from '../analysis/walk.ts';
import { numberCell, textCell, type ChartTable } from '../charts/chart-table.ts';
import { chartDebate, inSentence, standingOf } from '../charts/marks/standing.ts';
import { sidesOf } from '../charts/marks/sides.ts';
import { fieldThen, radiusFor, type PlacedFieldThen } from '../charts/spectrum/field-then.ts';
import { spectrumFinding } from '../charts/spectrum/finding.ts';
import { codedOn, type Corpus, type Debate } from '../domain/corpus.ts';
import { formatCount } from '../domain/format-count.ts';
import { formatDate, yearOf } from '../domain/partial-date.ts';
import { sideOf } from '../domain/stance.ts';
import { address } from '../site.ts';
import { eventTitle } from './event-view.ts';
import { citedSource, type CitedSource } from './prose-view.ts';
import { statementView, type Link, type StatementView } from './statement-view.ts';
import { ENTRY_KIND_NAMES, formatSpan } from './timeline-view.ts';

/** What happened, neutrally, from its record. */
export interface Happening extends Link {
  kind: string;
  dateText: string;
  /** One or two sentences of the record; `null` where it has none. */
  text: string | null;
  sources: CitedSource[];
}

/** One step as the page and the slide show it. */
export interface WalkStepView {
  /** From 1; its anchor is `step-<number>`. */
  number: number;
  dateText: string;
  title: string;
  /** `words`: a statement leads. `moment`: an event or act does. */
  kind: 'words' | 'moment';
  /** `null` where the words stand in a document that came out of no recorded event. */
  happening: Happening | null;
  /** Whether the step before tells of the same event. */
  again: boolean;
  words: { quote: StatementView; side: 'minus' | 'middle' | 'plus'; label: string }[];
  /** Where an event leads and no words stand with it: how many statements were made there. */
  saidThere: string | null;
  /** Which years since the step before have no statement; `null` where each has one. */
  gap: string | null;
  field: PlacedFieldThen;
  finding: string;
  /** How many had spoken, and how many who speak later had not. */
  silence: string;
  /** Who was heard for the first time since the step before. */
  fresh: { named: Link[]; more: number };
}

export interface WalkView {
  steps: WalkStepView[];
  /** The field at each step, in numbers. */
  table: ChartTable;
  /** What of the rule this debate shows: how many quotations of each side, how many events. */
  counts: string;
}

const NAMED = 8;

/** The walk through one debate in words. */
export function walkView(corpus: Corpus, table: PositionTable, debate: Debate): WalkView {
  const walk = walkOf(corpus, debate, table.pooledVariance);
  const { poles } = chartDebate(debate);
  const today = table.byDebate.get(debate.id)?.length ?? 0;
  const radius = radiusFor(walk.at(-1)?.field ?? []);
  const coded = codedOn(corpus.statements.values(), debate.id);
  const stancesAt = (event: string) => coded.filter(({ statement }) => corpus.sources.get(statement.source)!.event === event).map(({ code }) => code.stance);
  const steps = walk.map((step, index): WalkStepView => {
    const before = new Set(walk[index - 1]?.field.map(({ actor }) => actor));
    const fresh = step.field.map(({ actor }) => actor).filter((actor) => !before.has(actor));
    const standings = step.field.map((position) => standingOf(position, corpus.stakeholders.get(position.actor)!.shortName));
    const words = step.words.map(({ statement, code }) => {
      const side = sideOf(code.stance);
      return { quote: statementView(corpus, statement), side, label: side === 'middle' ? 'The stated middle' : debate.poles[side].label };
    });
    const kind = leads(step) ? 'moment' : 'words';
    const happening = step.moment && happeningOf(corpus, step.moment, debate);
    const finding = spectrumFinding(standings, poles);
    const silence = silenceThen(step.field.length, today - step.field.length);
    return {
      number: index + 1,
      dateText: formatDate(step.date),
      title: kind === 'words' ? `${words[0]!.quote.actors.map(({ label }) => label).join(', ')} on ${inSentence(debate.title)}` : happening!.label,
      kind,
      happening,
      again: step.moment !== null && walk[index - 1]?.moment?.kind === step.moment.kind && walk[index - 1]?.moment?.id === step.moment.id,
      words,
      saidThere: step.moment?.kind === 'event' && words.length === 0 ? saidThere(stancesAt(step.moment.id), debate) : null,
      gap: gapText(step.gaps),
      field: fieldThen({ poles, standings, fresh: new Set(fresh), radius, words: `${formatDate(step.date)}: ${finding}` }),
      finding,
      silence,
      fresh: {
        named: fresh.slice(0, NAMED).map((actor) => ({ label: corpus.stakeholders.get(actor)!.shortName, href: address.position(actor, debate.id) })),
        more: Math.max(0, fresh.length - NAMED),
      },
    };
  });
  return { steps, table: fieldTable(walk, steps, debate), counts: countsOf(walk, debate) };
}

/** An event or act leads where its step has no words of its own: none, or one of each pole. */
function leads({ moment, words }: WalkStep): boolean {
  return moment !== null && words.length !== 1;
}

function happeningOf(corpus: Corpus, { kind, id, date }: Moment, debate: Debate): Happening {
  if (kind === 'event') {
    const event = corpus.events.get(id)!;
    return { label: eventTitle(corpus, event), href: address.event(id), kind: ENTRY_KIND_NAMES[event.kind], dateText: formatSpan(event), text: event.description, sources: event.sources.map((source) => citedSource(corpus, source)) };
  }
  if (kind === 'resolution') {
    const { symbol, title, body, rollCall, votes, yesSupports, source } = corpus.resolutions.get(id)!;
    const result = rollCall ? `: ${votes.yes.length} states voted yes, ${votes.no.length} no, ${votes.abstain.length} abstained` : ', with no roll call on record';
    const supports = yesSupports ? ` A yes is counted for ${debate.poles[yesSupports].phrase}, beside words and never as part of them.` : '';
    return { label: `${symbol}: ${title}`, href: address.resolution(id), kind: ENTRY_KIND_NAMES.resolution, dateText: formatDate(date), text: `Adopted by the ${body}${result}.${supports}`, sources: [citedSource(corpus, source)] };
  }
  const { name, shortName, statuses } = corpus.instruments.get(id)!;
  const sources = [...new Set(statuses.flatMap((status) => status.sources))].slice(0, 2);
  return {
    label: `${shortName} ${kind === 'opened' ? 'opened' : 'in force'}`,
    href: address.instrument(id),
    kind: ENTRY_KIND_NAMES.instrument,
    dateText: formatDate(date),
    text: `${name}: ${kind === 'opened' ? 'opened to those who join it' : 'entered into force'}.`,
    sources: sources.map((source) => citedSource(corpus, source)),
  };
}

function saidThere(stances: readonly number[], debate: Debate): string {
  if (stances.length === 0) return 'No statement on this debate was made there, as far as the collection knows.';
  const count = (side: string) => stances.filter((stance) => sideOf(stance) === side).length;
  const middle = count('middle');
  const sides = `${inSentence(debate.poles.minus.label)} (${count('minus')}), ${inSentence(debate.poles.plus.label)} (${count('plus')})${middle > 0 ? `, stated middle (${middle})` : ''}`;
  return `Statements on this debate that were made there: ${sides}. Words stand here only where both poles have a quotation.`;
}

function silenceThen(spoken: number, later: number): string {
  const had = spoken === 0 ? 'Nobody in the collection had spoken yet' : spoken === 1 ? 'One actor had spoken' : `${formatCount(spoken)} actors had spoken`;
  const rest = later === 0 ? 'everybody with a position here today' : `${formatCount(later)} with a position here today ${later === 1 ? 'is' : 'are'} not drawn, since nothing of theirs is dated so early`;
  return later === 0 && spoken > 0 ? `${had}: ${rest}.` : `${had}; ${rest}.`;
}

/** `1997–1999, 2001–2009 and 2013: no statement on this debate is in the collection.` */
function gapText(gaps: WalkStep['gaps']): string | null {
  const years = gaps.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
  if (years.length === 0) return null;
  return `${years.length === 1 ? years[0]! : `${years.slice(0, -1).join(', ')} and ${years.at(-1)!}`}: no statement on this debate is in the collection.`;
}

function countsOf(walk: readonly WalkStep[], debate: Debate): string {
  const words = walk.flatMap((step) => step.words);
  const count = (side: string) => words.filter(({ code }) => sideOf(code.stance) === side).length;
  const moments = walk.filter(leads).length;
  return `${walk.length} steps: quotations for ${debate.poles.minus.phrase} (${count('minus')}), for ${debate.poles.plus.phrase} (${count('plus')}) and of the stated middle (${count('middle')}), and ${moments} ${moments === 1 ? 'event or act' : 'events and acts'}`;
}

function fieldTable(walk: readonly WalkStep[], steps: readonly WalkStepView[], debate: Debate): ChartTable {
  return {
    label: `Table: the field at each of ${walk.length} steps`,
    columns: [
      { key: 'step', label: 'Step', kind: 'text' },
      { key: 'date', label: 'Date', kind: 'date' },
      { key: 'actors', label: 'Actors heard', kind: 'number' },
      { key: 'minus', label: debate.poles.minus.label, kind: 'number' },
      { key: 'middle', label: 'Middle', kind: 'number' },
      { key: 'plus', label: debate.poles.plus.label, kind: 'number' },
      { key: 'both', label: 'With words on both sides', kind: 'number' },
    ],
    rows: walk.map(({ date, field }, index) => {
      const { n, minus, middle, plus, ambivalent } = sidesOf(field);
      const { number, title } = steps[index]!;
      return { year: yearOf(date), cells: [textCell(`${number}. ${title}`, `#step-${number}`), { value: date, text: formatDate(date) }, numberCell(n), numberCell(minus), numberCell(middle), numberCell(plus), numberCell(ambivalent)] };
    }),
  };
}
