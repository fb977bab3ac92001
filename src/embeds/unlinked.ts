/** A drawing without links of its own: a picture stands in an `<img>`, where none can be followed, and is lighter without. */
export function unlinked(svg: string): string {
  return svg
    .replace(/<a\b[^>]*>/g, '<g>')
    .replace(/<\/a>/g, '</g>')
    .replace(/ (?:data-[\w-]+|aria-[\w-]+|role|tabindex)="[^"]*"/g, '')
    .replace(/ (?:data-[\w-]+|aria-[\w-]+)(?=[\s>])/g, '');
}
