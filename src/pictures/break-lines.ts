import { typeWidth, type Typeface } from './measure-type.ts';

/** A piece that no line break divides, with the space after it: a word, or one Han character, with the marks that cling to it. */
const PIECE = /[“‘（《「『]*(?:\p{Script=Han}|(?:(?!\p{Script=Han})\S)+?(?=\p{Script=Han}|\s|$|(?<=[-–—/])))[、。，；：！？）》」』”’]*\s*(?:[,.;:!?»]+(?=\s|$)\s*)*/gu;

/** A text in pieces, measured at size 1: with the space after each, and without. */
export interface MeasuredText {
  readonly pieces: readonly { readonly text: string; readonly full: number; readonly bare: number }[];
}

export function measuredText(text: string, face: Typeface): MeasuredText {
  return {
    pieces: (text.match(PIECE) ?? []).map((piece) => ({ text: piece, full: typeWidth(piece, 1, face), bare: typeWidth(piece.trimEnd(), 1, face) })),
  };
}

/** How many lines of the width, given in units of the type size, the text fills; `Infinity` where one piece is wider. */
export function countLines({ pieces }: MeasuredText, width: number): number {
  let [lines, used] = [1, 0];
  for (const { full, bare } of pieces) {
    if (bare > width) return Infinity;
    if (used + bare > width) [lines, used] = [lines + 1, 0];
    used += full;
  }
  return lines;
}

/** The text in lines of at most the width, given in units of the type size. A piece that is wider stands in a line of its own. */
export function breakLines({ pieces }: MeasuredText, width: number): string[] {
  const lines: string[] = [];
  let [line, used] = ['', 0];
  for (const { text, full, bare } of pieces) {
    if (line !== '' && used + bare > width) {
      lines.push(line.trimEnd());
      [line, used] = ['', 0];
    }
    line += text;
    used += full;
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}

/** As many lines as the width asks for, as even in length as they can be. */
export function breakEvenly(text: MeasuredText, width: number): string[] {
  const lines = countLines(text, width);
  let [narrow, wide] = [width / 2, width];
  while (wide - narrow > 0.25) {
    const middle = (narrow + wide) / 2;
    if (countLines(text, middle) > lines) narrow = middle;
    else wide = middle;
  }
  return breakLines(text, wide);
}
