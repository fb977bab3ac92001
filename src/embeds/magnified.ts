/** A picture with more pixels for the same drawing. */
export function magnified(svg: string, times: number): string {
  return svg.replace(/^<svg\b[^>]*>/, (tag) => tag.replace(/ (width|height)="([\d.]+)"/g, (_, side: string, pixels: string) => ` ${side}="${Number(pixels) * times}"`));
}
