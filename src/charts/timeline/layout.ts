import { formatDate, toDecimalYear, yearOf } from '../../domain/partial-date.ts';
import { formatStance, sideOf } from '../../domain/stance.ts';
import { dotStack, extentOf } from '../marks/dot-stack.ts';
import { tenth, type Frame } from '../marks/frame.ts';
import { fitText, measureText } from '../marks/measure-text.ts';
import { SLOT_WORDS } from '../marks/stance-scale.ts';
import type { DotShape, PoleLabels } from '../marks/standing.ts';
import { placeEventTicks, type EventTick, type TimelineEvent } from './event-ticks.ts';
import { timeScale, yearsMeant } from './time-scale.ts';

export interface TimelineStatement {
  readonly id: string;
  readonly actor: string;
  /** Name of the actor. */
  readonly name: string;
  readonly date: string;
  readonly stance: number;
  readonly kind: 'quote' | 'paraphrase';
}

export interface TimelineInput {
  readonly debate: { readonly id: string; readonly title: string; readonly poles: PoleLabels };
  readonly statements: readonly TimelineStatement[];
  /** The most important first: where room is short the later ones go without a name. */
  readonly events: readonly TimelineEvent[];
  /** Where a statement stands. */
  readonly href: (statement: string) => string;
  readonly eventHref: (event: string) => string;
}

export interface PlacedTimeline {
  readonly frame: Frame;
  readonly height: number;
  readonly debate: string;
  readonly radius: number;
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  /** The row of the stated middle, where the fault line runs. */
  readonly zero: number;
  readonly poles: readonly { readonly side: 'minus' | 'plus'; readonly text: string; readonly y: number }[];
  readonly levels: readonly { readonly stance: number; readonly text: string; readonly y: number }[];
  readonly years: readonly { readonly text: string; readonly x: number }[];
  readonly events: readonly EventTick[];
  readonly dots: readonly TimelineDot[];
  readonly label: string;
}

export interface TimelineDot {
  readonly id: string;
  readonly actor: string;
  readonly href: string;
  readonly x: number;
  readonly y: number;
  /** The time that its date can mean, where that is more than a day. */
  readonly span: readonly [number, number] | null;
  /** Filled: verbatim words. Hollow: a paraphrase. */
  readonly shape: DotShape;
  readonly side: ReturnType<typeof sideOf>;
  /** Year of its date. */
  readonly year: number;
  readonly words: string;
}

/** `seats`: radius, and how far a dot may lie from its date, tried until the rows fit the height. */
const SIZES = {
  narrow: { left: 26, right: 10, height: 420, eventRows: 2, seats: [[4, 6], [3.5, 6], [3, 8], [2.6, 9], [2.3, 9]] },
  medium: { left: 96, right: 14, height: 420, eventRows: 3, seats: [[5, 9], [4.5, 9], [4, 11], [3.5, 13], [3, 14]] },
  wide: { left: 110, right: 16, height: 440, eventRows: 3, seats: [[5.5, 12], [5, 12], [4.5, 15], [4, 18], [3.5, 21]] },
} as const;

/** The statements on one debate by date and stance: a row for each stance from the minus pole to the plus pole. */
export function timelineLayout({ debate, statements, events, href, eventHref }: TimelineInput, frame: Frame): PlacedTimeline {
  const { left, right, seats, height, eventRows } = SIZES[frame.size];
  const dates = statements.map(({ date }) => date);
  const time = timeScale(dates.length > 0 ? dates : events.length > 0 ? events.map(({ date }) => date) : ['2012'], left, frame.width - right, measureText('2012', frame.text));
  const stances = [...new Set([-2, -1, 0, 1, 2, ...statements.map(({ stance }) => stance)])].sort((a, b) => a - b);
  const rows = stances.map((stance) => ({
    stance,
    items: statements.filter((statement) => statement.stance === stance).map((statement) => ({ key: statement.id, x: time(toDecimalYear(statement.date)), statement })),
  }));
  const stackOf = (items: (typeof rows)[number]['items'], [size, tolerance]: readonly [number, number]) =>
    dotStack(items, { radius: size, tolerance, bounds: [left - size, frame.width - right + size] });
  const least = frame.text * 1.1;
  const total = (seat: readonly [number, number]) => rows.reduce((sum, { items }) => sum + rowHeight(extentOf(stackOf(items, seat), seat[0]), least), 0);
  const seat = seats.find((candidate) => total(candidate) <= height) ?? seats.at(-1)!;
  const [radius] = seat;

  const placedEvents = placeEventTicks(events, { time, left, right: frame.width - right, size: frame.text, rows: eventRows, href: eventHref });
  const poleHeight = frame.text * 1.6;
  const top = Math.round(placedEvents.height + poleHeight);
  let y = top;
  const levels: PlacedTimeline['levels'][number][] = [];
  const dots: TimelineDot[] = [];
  for (const { stance, items } of rows) {
    const stacked = stackOf(items, seat);
    const extent = extentOf(stacked, radius);
    const centre = Math.round(y + rowHeight(extent, least) / 2 + (extent.above - extent.below) / 2);
    const word = Number.isInteger(stance) && frame.size !== 'narrow' ? ` ${SLOT_WORDS[stance as keyof typeof SLOT_WORDS]}` : '';
    levels.push({ stance, text: Number.isInteger(stance) ? `${formatStance(stance)}${word}` : '', y: centre });
    for (const { item, x, y: offset } of stacked) {
      const { id, actor, name, date, kind } = item.statement;
      const [from, to] = yearsMeant(date);
      dots.push({
        id,
        actor,
        href: href(id),
        x: tenth(x),
        y: tenth(centre + offset),
        span: from === to ? null : [tenth(time(Math.max(from, time.from))), tenth(time(Math.min(to, time.to)))],
        shape: kind === 'quote' ? 'filled' : 'hollow',
        side: sideOf(stance),
        year: yearOf(date),
        words: `${name}, ${formatDate(date)}, ${formatStance(stance)}, ${kind === 'quote' ? 'quotation' : 'paraphrase'}`,
      });
    }
    y += rowHeight(extent, least);
  }
  const bottom = Math.round(y);
  return {
    frame,
    height: Math.round(bottom + poleHeight + frame.text * 1.8),
    debate: debate.id,
    radius,
    left,
    top,
    bottom,
    zero: levels.find(({ stance }) => stance === 0)!.y,
    poles: [
      { side: 'minus', text: fitText(`↑ ${debate.poles.minus}`, frame.width, frame.text, 'semibold'), y: tenth(top - frame.text * 0.5) },
      { side: 'plus', text: fitText(`↓ ${debate.poles.plus}`, frame.width, frame.text, 'semibold'), y: tenth(bottom + frame.text * 1.1) },
    ],
    levels,
    years: time.labelled.map((year) => ({ text: `${year}`, x: tenth(time(year)) })),
    events: placedEvents.ticks,
    dots: dots.sort((a, b) => a.x - b.x || a.y - b.y || (a.id < b.id ? -1 : 1)),
    label: `${debate.title}: ${statements.length} statements by date and stance`,
  };
}

function rowHeight({ above, below }: { above: number; below: number }, least: number): number {
  return Math.max(above + below, least) + 8;
}
