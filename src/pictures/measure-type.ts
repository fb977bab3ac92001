import { TYPE_WIDTHS } from './type-widths.ts';

/** A typeface of pictures: `serif` for what somebody said, the others for what we say. */
export type Typeface = keyof typeof TYPE_WIDTHS;

const table = (widths: Readonly<Record<string, string>>) => new Map(Object.entries(widths).flatMap(([width, characters]) => [...characters].map((character) => [character, Number(width)] as const)));
const TABLES: Record<Typeface, ReadonlyMap<string, number>> = { serif: table(TYPE_WIDTHS.serif), sans: table(TYPE_WIDTHS.sans), semibold: table(TYPE_WIDTHS.semibold) };
/** Han, Hangul, and what the typefaces do not have, fills the square. */
const SQUARE = 1000;

/** Width of a line without kerning, which only makes it narrower, in the unit of `size`. */
export function typeWidth(text: string, size: number, face: Typeface): number {
  const widths = TABLES[face];
  let sum = 0;
  for (const character of text) sum += widths.get(character) ?? SQUARE;
  return (sum * size) / 1000;
}

/** Whether pictures can show the character in this typeface, or in those of Han and Hangul. */
export function hasGlyph(character: string, face: Typeface): boolean {
  return TABLES[face].has(character);
}
