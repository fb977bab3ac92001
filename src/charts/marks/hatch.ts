/** Distance of two strokes. */
const SPACING = 7;

/** Slanting strokes that fill a rectangle: the texture of what is unknown. As path data, without a pattern and so without an id. */
export function hatch(x: number, y: number, width: number, height: number): string {
  let strokes = '';
  for (let reach = SPACING; reach < width + height; reach += SPACING) {
    const [fromX, fromY] = reach <= height ? [0, reach] : [reach - height, height];
    const [toX, toY] = reach <= width ? [reach, 0] : [width, reach - width];
    strokes += `M${x + fromX} ${y + fromY}l${toX - fromX} ${toY - fromY}`;
  }
  return strokes;
}
