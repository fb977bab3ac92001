import { formatDate, toDecimalYear } from '../../domain/partial-date.ts';
import { tenth } from '../marks/frame.ts';
import { fitText, measureText } from '../marks/measure-text.ts';
import type { TimeScale } from './time-scale.ts';

export interface TimelineEvent {
  readonly id: string;
  readonly name: string;
  readonly date: string;
}

/** A dated event above the rows of statements; one without a name where room was short. */
export interface EventTick {
  readonly id: string;
  readonly href: string;
  readonly x: number;
  readonly words: string;
  readonly name: { readonly text: string; readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' } | null;
}

interface Options {
  readonly time: TimeScale;
  readonly left: number;
  readonly right: number;
  readonly size: number;
  /** Lines of names. */
  readonly rows: number;
  readonly href: (event: string) => string;
}

const GAP = 10;

/** Names of events in a few lines above the picture: no two overlap, none leaves it, those given first have the first choice. */
export function placeEventTicks(events: readonly TimelineEvent[], { time, left, right, size, rows, href }: Options): { ticks: EventTick[]; height: number } {
  const taken: [number, number][][] = Array.from({ length: rows }, () => []);
  const ticks: EventTick[] = [];
  for (const { id, name, date } of events) {
    const year = toDecimalYear(date);
    if (year < time.from || year > time.to) continue;
    const x = time(year);
    const text = fitText(name, (right - left) * 0.45, size);
    const width = measureText(text, size);
    const spans = ([
      ['start', x + 3, x + 3 + width],
      ['end', x - 3 - width, x - 3],
    ] as const).filter(([, from, to]) => from >= 0 && to <= right);
    const seats = taken.flatMap((line, row) => spans.map(([anchor, from, to]) => ({ line, row, anchor, from, to })));
    const seat = seats.find(({ line, from, to }) => line.every(([a, b]) => to + GAP <= a || b + GAP <= from));
    seat?.line.push([seat.from, seat.to]);
    ticks.push({
      id,
      href: href(id),
      x: tenth(x),
      // Whoever speaks what is visible must be understood: a shortened name comes first as it is printed.
      words: `${seat && text !== name ? `${text} ` : ''}${name}, ${formatDate(date)}`,
      name: seat ? { text, x: tenth(seat.anchor === 'start' ? x + 3 : x - 3), y: tenth(size + seat.row * size * 1.35), anchor: seat.anchor } : null,
    });
  }
  const used = taken.filter((line) => line.length > 0).length;
  return { ticks: ticks.sort((a, b) => a.x - b.x || (a.id < b.id ? -1 : 1)), height: used === 0 ? 0 : used * size * 1.35 + 6 };
}
