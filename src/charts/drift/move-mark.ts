import { sideOf } from '../../domain/side-of.ts';
import { NARROW, tenth } from '../marks/frame.ts';
import { fitText, measureText } from '../marks/measure-text.ts';
import { stanceScale } from '../marks/stance-scale.ts';

/** One position that moved: where it stood on its first day and on its last, and how far it could differ by chance. */
export interface MoveMarkInput {
  readonly from: number;
  readonly to: number;
  /** Half-width of the approximate 95 % interval of the difference. */
  readonly margin: number;
  readonly years: readonly [number, number];
  readonly poles: { readonly minus: string; readonly plus: string };
  readonly words: string;
}

/** A strip of 344 units' width: ring, arrow and dot over a light band within which the end would be no move. */
export interface PlacedMoveMark {
  readonly width: number;
  readonly height: number;
  readonly text: number;
  readonly y: number;
  readonly ends: readonly [number, number];
  readonly zero: number;
  readonly band: readonly [number, number];
  readonly from: { readonly x: number; readonly side: ReturnType<typeof sideOf> };
  readonly to: { readonly x: number; readonly side: ReturnType<typeof sideOf> };
  readonly line: readonly [number, number];
  readonly head: string;
  readonly radius: number;
  readonly years: readonly { readonly text: string; readonly x: number; readonly y: number }[];
  readonly poles: readonly { readonly side: 'minus' | 'plus'; readonly text: string; readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' }[];
  readonly words: string;
}

const MARGIN = 18;
const RADIUS = 6;
const scale = stanceScale(MARGIN, NARROW.width - MARGIN);

export function moveMark({ from, to, margin, years, poles, words }: MoveMarkInput): PlacedMoveMark {
  const { width, text } = NARROW;
  const y = Math.round(text + RADIUS + 10);
  const height = Math.round(y + RADIUS + text * 1.9);
  const [x1, x2] = [scale(from), scale(to)];
  const way = Math.sign(x2 - x1);
  const tip = x2 - way * (RADIUS + 1);
  const half = width / 2 - 8;
  return {
    width,
    height,
    text,
    y,
    ends: [tenth(scale.left), tenth(scale.right)],
    zero: tenth(scale(0)),
    band: [tenth(scale(from - margin)), tenth(scale(from + margin))],
    from: { x: tenth(x1), side: sideOf(from) },
    to: { x: tenth(x2), side: sideOf(to) },
    line: [tenth(x1 + way * RADIUS), tenth(tip)],
    head: `M${tenth(tip - way * 7)} ${y - 4}L${tenth(tip)} ${y}L${tenth(tip - way * 7)} ${y + 4}`,
    radius: RADIUS,
    years: years.map((year, index) => {
      const room = measureText(`${year}`, text) / 2;
      return { text: `${year}`, x: tenth(Math.min(width - room, Math.max(room, index === 0 ? x1 : x2))), y: tenth(y - RADIUS - 6) };
    }),
    poles: [
      { side: 'minus', text: fitText(`← ${poles.minus}`, half, text), x: 0, y: height - 3, anchor: 'start' },
      { side: 'plus', text: fitText(`${poles.plus} →`, half, text), x: width, y: height - 3, anchor: 'end' },
    ],
    words,
  };
}
