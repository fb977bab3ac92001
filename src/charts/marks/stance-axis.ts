import { formatStance } from '../../domain/format-stance.ts';
import { tenth, type Frame } from './frame.ts';
import { measureText, wrapText } from './measure-text.ts';
import { SLOT_WORDS, SLOTS, type StanceScale } from './stance-scale.ts';
import type { PoleLabels } from './standing.ts';

/** The axis of one debate: five slots with words, both poles named at both ends in one size, the fault line at zero. */
export interface PlacedAxis {
  readonly top: number;
  readonly bottom: number;
  /** Where the fault line runs. */
  readonly zero: number;
  readonly ticks: readonly PlacedTick[];
  readonly poles: readonly PlacedPole[];
  readonly text: number;
}

export interface PlacedTick {
  readonly x: number;
  readonly value: string;
  readonly word: string;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Where the anchored text stands; the tick itself stands at `x`. */
  readonly textX: number;
}

export interface PlacedPole {
  readonly side: 'minus' | 'plus';
  readonly lines: readonly { readonly text: string; readonly y: number }[];
  readonly x: number;
  readonly anchor: 'start' | 'end';
}

/** Height of the names of the poles above an axis: the same for both, as many lines as the longer needs. */
export function poleLines(poles: PoleLabels, frame: Frame): { minus: string[]; plus: string[]; height: number } {
  const room = frame.width / 2 - 2 * frame.text;
  const wrap = (text: string) => wrapText(text, room, frame.text, { weight: 'semibold', lines: 3 });
  const minus = wrap(`← ${poles.minus}`);
  const plus = wrap(`${poles.plus} →`);
  return { minus, plus, height: Math.max(minus.length, plus.length) * frame.text * 1.25 };
}

/**
 * @param top where the fault line begins, under the names of the poles
 * @param bottom where it ends, above the words of the slots
 */
export function stanceAxis(scale: StanceScale, poles: PoleLabels, frame: Frame, top: number, bottom: number): PlacedAxis {
  const { minus, plus } = poleLines(poles, frame);
  const size = frame.text;
  const lines = (texts: string[]) => texts.map((text, i) => ({ text, y: tenth(size + i * size * 1.25) }));
  const ticks = SLOTS.map((slot): PlacedTick => {
    const x = scale(slot);
    const word = frame.size === 'narrow' && slot === 0 ? 'middle' : SLOT_WORDS[slot];
    const half = measureText(word, size) / 2;
    const anchor = x - half < 0 ? 'start' : x + half > frame.width ? 'end' : 'middle';
    return { x: tenth(x), value: formatStance(slot), word, anchor, textX: anchor === 'start' ? 0 : anchor === 'end' ? frame.width : tenth(x) };
  });
  return {
    top: tenth(top),
    bottom: tenth(bottom),
    zero: tenth(scale(0)),
    ticks,
    poles: [
      { side: 'minus', lines: lines(minus), x: 0, anchor: 'start' },
      { side: 'plus', lines: lines(plus), x: frame.width, anchor: 'end' },
    ],
    text: size,
  };
}
