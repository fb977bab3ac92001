/** A drawing whose links lead to whole addresses, so that they work on anybody's page. */
export function withWholeLinks(svg: string, absolute: (path: string) => string): string {
  return svg.replace(/ href="(\/[^"]*)"/g, (_, path: string) => ` href="${absolute(path.replaceAll('&amp;', '&')).replaceAll('&', '&amp;')}"`);
}
