/** What part of the map is shown: magnified so many times about a place, in units of the map. */
export interface View {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

export const WHOLE: View = { zoom: 1, x: 0, y: 0 };
export const MOST_ZOOM = 12;
