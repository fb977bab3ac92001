import { REGULAR, SEMIBOLD, type AdvanceWidths } from './source-sans-widths.ts';

export type Weight = 'regular' | 'semibold';

const table = (widths: AdvanceWidths) => new Map(widths.flatMap(([width, characters]) => [...characters].map((character) => [character, width])));
const TABLES: Record<Weight, ReadonlyMap<string, number>> = { regular: table(REGULAR), semibold: table(SEMIBOLD) };

/** A Latin letter that is in no table is about as wide as this; a Han, Hangul or Kana character fills the square. */
const UNKNOWN = 560;
const SQUARE = 1000;
const SQUARES = /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/u;

/** Width of a line of Source Sans 3 without kerning, in the unit of `size`. Accented letters are as wide as plain ones. */
export function measureText(text: string, size: number, weight: Weight = 'regular'): number {
  const widths = TABLES[weight];
  let sum = 0;
  for (const character of text.normalize('NFD').replace(/\p{M}/gu, '')) {
    sum += widths.get(character) ?? (SQUARES.test(character) ? SQUARE : UNKNOWN);
  }
  return (sum * size) / 1000;
}

/** The text, or as much of its start as fits in `width` with an ellipsis. */
export function fitText(text: string, width: number, size: number, weight: Weight = 'regular'): string {
  if (measureText(text, size, weight) <= width) return text;
  const characters = [...text];
  while (characters.length > 0 && measureText(`${characters.join('').trimEnd()}…`, size, weight) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

/** The text broken at spaces into at most `lines` lines of `width`; what does not fit ends in an ellipsis. */
export function wrapText(text: string, width: number, size: number, { weight = 'regular' as Weight, lines = 2 } = {}): string[] {
  const words = text.split(' ');
  const out: string[] = [];
  while (words.length > 0 && out.length < lines - 1) {
    let line = words.shift()!;
    while (words.length > 0 && measureText(`${line} ${words[0]}`, size, weight) <= width) line += ` ${words.shift()}`;
    out.push(fitText(line, width, size, weight));
  }
  if (words.length > 0) out.push(fitText(words.join(' '), width, size, weight));
  return out;
}
