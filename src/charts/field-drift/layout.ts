import type { FieldPeriod } from '../../analysis/field-drift.ts';
import { formatStance } from '../../domain/format-stance.ts';
import { sideOf } from '../../domain/side-of.ts';
import { yearOf } from '../../domain/year-of.ts';
import { tenth, type Frame } from '../marks/frame.ts';
import { fitText, measureText } from '../marks/measure-text.ts';
import type { PoleLabels } from '../marks/standing.ts';

export interface FieldDriftDebate {
  readonly debate: { readonly id: string; readonly title: string; readonly poles: PoleLabels };
  /** The same windows for every debate, in order. */
  readonly periods: readonly FieldPeriod[];
}

export interface FieldDriftInput {
  /** Debates with a mean in two windows or more. */
  readonly debates: readonly FieldDriftDebate[];
  /** Titles of those on which too few speak in all windows but one, or in all. */
  readonly sparse: readonly string[];
  readonly debateHref: (debate: string) => string;
}

export interface PlacedFieldDrift {
  readonly frame: Frame;
  readonly height: number;
  readonly radius: number;
  readonly panels: readonly PlacedPanel[];
  readonly label: string;
}

interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface PlacedPanel {
  readonly debate: string;
  readonly href: string;
  readonly title: PlacedText;
  readonly minus: PlacedText;
  readonly plus: PlacedText;
  readonly left: number;
  readonly right: number;
  readonly zero: number;
  readonly edges: readonly [number, number];
  readonly points: readonly PlacedPeriod[];
  /** Lines between neighbouring windows; none over a gap. */
  readonly lines: readonly string[];
  readonly years: readonly (PlacedText & { readonly anchor: 'middle' | 'end' })[];
  readonly words: string;
}

export interface PlacedPeriod {
  readonly x: number;
  /** `null`: too few spoke. */
  readonly y: number | null;
  readonly band: readonly [number, number] | null;
  readonly side: ReturnType<typeof sideOf>;
  readonly count: PlacedText;
}

const COLUMNS = { narrow: 1, medium: 2, wide: 3 } as const;
const GAP = 40;
const PLOT = 116;
const RADIUS = 4.5;

/** Small multiples: the mean of the field in each window, with its interval and the number of actors; silence is a gap. */
export function fieldDriftLayout({ debates, debateHref }: FieldDriftInput, frame: Frame): PlacedFieldDrift {
  const columns = COLUMNS[frame.size];
  const width = (frame.width - GAP * (columns - 1)) / columns;
  const line = frame.text * 1.25;
  const height = 2 * line + PLOT + line + 2 * line + 18;
  const panels = debates.map(({ debate, periods }, index): PlacedPanel => {
    const left = (index % columns) * (width + GAP);
    const top = Math.floor(index / columns) * height;
    const right = left + width;
    const edges: [number, number] = [top + 2 * line + 6, top + 2 * line + 6 + PLOT];
    const yOf = (stance: number) => edges[0] + ((stance + 2) / 4) * PLOT;
    const step = width / periods.length;
    const xOf = (at: number) => left + (at + 0.5) * step;
    const points = periods.map(({ mean, interval, actors }, at): PlacedPeriod => ({
      x: tenth(xOf(at)),
      y: mean === null ? null : tenth(yOf(mean)),
      band: interval && [tenth(yOf(interval[0])), tenth(yOf(interval[1]))],
      side: sideOf(Number((mean ?? 0).toFixed(1))),
      count: { text: `${actors}`, x: tenth(xOf(at)), y: tenth(edges[1] + 2 * line) },
    }));
    return {
      debate: debate.id,
      href: debateHref(debate.id),
      title: { text: fitText(debate.title, width, frame.text, 'semibold'), x: tenth(left), y: tenth(top + frame.text) },
      minus: { text: fitText(`↑ ${debate.poles.minus}`, width, frame.text), x: tenth(left), y: tenth(top + frame.text + line) },
      plus: { text: fitText(`↓ ${debate.poles.plus}`, width, frame.text), x: tenth(left), y: tenth(edges[1] + line) },
      left: tenth(left),
      right: tenth(right),
      zero: tenth(yOf(0)),
      edges: [tenth(edges[0]), tenth(edges[1])],
      points,
      lines: points.flatMap(({ x, y }, at) => {
        const next = points[at + 1];
        return y === null || !next || next.y === null ? [] : [`M${x} ${y}L${next.x} ${next.y}`];
      }),
      years: yearsShown(periods, step, frame).map((at) => {
        const text = yearsOf(periods[at]!);
        const runsOut = xOf(at) + measureText(text, frame.text) / 2 > right;
        return { text, x: tenth(runsOut ? right : xOf(at)), y: tenth(edges[1] + 3 * line), anchor: runsOut ? 'end' : 'middle' };
      }),
      words: `${debate.title}: ${periods.filter(({ mean }) => mean !== null).map((period) => `${formatStance(period.mean!)} in ${yearsOf(period, 'full')} (${period.actors} actors)`).join(', ')}`,
    };
  });
  const rows = Math.ceil(debates.length / columns);
  return { frame, height: Math.round(Math.max(1, rows * height)), radius: RADIUS, panels, label: `Mean of the field on ${debates.length} debates over time` };
}

/** `2011–13`, or `2011–2013` in full. */
export function yearsOf({ window }: FieldPeriod, form: 'short' | 'full' = 'short'): string {
  const [from, to] = [yearOf(window.from), yearOf(window.to)];
  return from === to ? `${from}` : `${from}–${form === 'short' ? `${to}`.slice(2) : to}`;
}

/** As many windows as have room for their years beside one another, the last one among them. */
function yearsShown(periods: readonly FieldPeriod[], step: number, { text }: Frame): number[] {
  const every = Math.max(1, Math.ceil((text * 3.7) / step));
  return periods.map((_, at) => at).filter((at) => (periods.length - 1 - at) % every === 0);
}
