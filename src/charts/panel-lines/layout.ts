import { formatStance } from '../../domain/format-stance.ts';
import { sideOf } from '../../domain/side-of.ts';
import { tenth, type Frame } from '../marks/frame.ts';
import { fitText, measureText, wrapText } from '../marks/measure-text.ts';
import { stanceScale } from '../marks/stance-scale.ts';
import { byStance, describeStanding, shapeOf, type DotShape } from '../marks/standing.ts';
import { seatStanding, type PanelLinesInput } from './input.ts';

export interface PlacedPanelLines {
  readonly frame: Frame;
  readonly height: number;
  readonly radius: number;
  readonly ends: readonly [number, number];
  /** Where the fault line runs: past the seats of each debate, not past those who are silent. */
  readonly fault: string;
  readonly debates: readonly PlacedPanelDebate[];
  readonly label: string;
}

interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface PlacedPanelDebate {
  readonly debate: string;
  readonly href: string;
  readonly rule: number;
  readonly title: readonly PlacedText[];
  readonly minus: PlacedText;
  readonly plus: PlacedText;
  /** A line each, from the minus end to the plus end. */
  readonly dots: readonly PlacedSeat[];
  /** Who has no recorded position: a ring in the margin and the name. */
  readonly silent: readonly (PlacedText & { readonly ring: { readonly x: number; readonly y: number } })[];
}

export interface PlacedSeat {
  readonly actor: string;
  readonly href: string;
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly shape: DotShape;
  readonly side: ReturnType<typeof sideOf>;
  /** Below the dot, where it crosses no name. */
  readonly interval: { readonly from: number; readonly to: number; readonly y: number };
  readonly label: PlacedText & { readonly anchor: 'start' | 'end' };
}

/** `titles`: width of the column of titles; 0 where they stand above their lines. */
const SIZES = {
  narrow: { titles: 0, margin: 12, radius: 6 },
  medium: { titles: 200, margin: 12, radius: 6 },
  wide: { titles: 290, margin: 14, radius: 6.5 },
} as const;
const RING = 5;
const PAD = 12;

/** A block for each debate, in it a line for each seat with its name beside its dot, so that no name hides another. */
export function panelLinesLayout({ seated: { seats, lines }, href, debateHref }: PanelLinesInput, frame: Frame): PlacedPanelLines {
  const { titles, margin, radius } = SIZES[frame.size];
  const { text } = frame;
  const scale = stanceScale(titles + margin, frame.width - margin);
  const line = text * 1.75;
  const zero = scale(0);
  let top = 0;
  const faults: string[] = [];
  const debates = lines.map(({ debate }): PlacedPanelDebate => {
    const standings = byStance(seats.flatMap((seat) => seatStanding(seat, debate.id) ?? []));
    const silent = seats.filter((seat) => seatStanding(seat, debate.id) === null);
    const title = wrapText(debate.title, titles > 0 ? titles - 20 : frame.width, text, { weight: 'semibold', lines: 3 });
    const words = title.length * text * 1.25;
    const head = top + PAD + (titles > 0 ? 0 : words + 4);
    const first = head + text * 1.25 + line * 0.75;
    const side = titles > 0 ? top + PAD + words + 6 : first + standings.length * line - line * 0.25;
    const pole = (label: string, x: number): PlacedText => ({ text: fitText(label, (frame.width - titles) / 2 - margin, text), x, y: tenth(head + text * 0.95) });
    const placed: PlacedPanelDebate = {
      debate: debate.id,
      href: debateHref(debate.id),
      rule: tenth(top),
      title: title.map((part, at) => ({ text: part, x: 0, y: tenth(top + PAD + text * 0.95 + at * text * 1.25) })),
      minus: pole(debate.poles.minus, titles > 0 ? scale.left - margin : 0),
      plus: pole(debate.poles.plus, frame.width),
      dots: standings.map((standing, at): PlacedSeat => {
        const x = scale(standing.mean);
        const y = first + at * line;
        const right = x <= zero;
        const room = right ? frame.width - x - radius - 8 : x - titles - radius - 8;
        return {
          actor: standing.actor,
          href: href(standing.actor, debate.id),
          words: `${debate.title}: ${describeStanding(standing, debate.poles)}`,
          x: tenth(x),
          y: tenth(y),
          shape: shapeOf(standing),
          side: sideOf(Number(standing.mean.toFixed(1))),
          interval: { from: tenth(scale(standing.interval[0])), to: tenth(scale(standing.interval[1])), y: tenth(y + radius + 2.5) },
          label: { text: fitted(standing.name, ` ${formatStance(standing.mean)}`, room, text), x: tenth(right ? x + radius + 6 : x - radius - 6), y: tenth(y + text * 0.34), anchor: right ? 'start' : 'end' },
        };
      }),
      silent: silent.map(({ shortName }, at) => {
        const y = side + text * 0.95 + at * text * 1.35;
        return { text: silence(shortName, (titles > 0 ? titles - 20 : frame.width) - 3 * RING, text), x: 3 * RING, y: tenth(y), ring: { x: RING + 1, y: tenth(y - text * 0.34) } };
      }),
    };
    faults.push(`M${tenth(zero)} ${tenth(titles > 0 ? top : head)}V${tenth(Math.max(first + (standings.length - 0.25) * line, head + text * 1.5))}`);
    const below = silent.length > 0 ? side + silent.length * text * 1.35 : 0;
    top = Math.round(Math.max(first + (standings.length - 1) * line + line * 0.75, below, top + PAD + words) + PAD);
    return placed;
  });
  return {
    frame,
    height: top + 2,
    radius,
    ends: [tenth(scale.left), tenth(scale.right)],
    fault: faults.join(''),
    debates,
    label: `${seats.map(({ shortName }) => shortName).join(', ')}: positions on ${lines.length === 1 ? 'the chosen debate' : `${lines.length} chosen debates`}`,
  };
}

function silence(name: string, room: number, size: number): string {
  const whole = `${name}: no recorded position`;
  return measureText(whole, size) <= room ? whole : fitted(name, ': silent', room, size);
}

/** A name, shortened where need be, and what stands behind it in any case. */
function fitted(name: string, behind: string, room: number, size: number): string {
  return `${fitText(name, room - measureText(behind, size), size)}${behind}`;
}
