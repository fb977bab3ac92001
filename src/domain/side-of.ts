export type Pole = 'minus' | 'plus';

/** Which side a number stands on; 0 is the stated middle, not silence. Free of schemas, so that a browser can read it. */
export function sideOf(value: number): Pole | 'middle' {
  return value < 0 ? 'minus' : value > 0 ? 'plus' : 'middle';
}
