import { statSync } from 'node:fs';
import { fileBehind, pagePaths } from './built-site.ts';

export interface Template {
  /** The pattern of its addresses: `/`, `/debates/`, `/debates/*\/`. */
  readonly pattern: string;
  /** Its largest page, which shows the most that it can show. */
  readonly example: string;
  readonly pages: number;
}

/** Pages below the page of a record: the name is the part before the last. */
const BELOW = /^\/(debates)\/[^/]+\/([^/]+)\/$/;

/** The pattern that a page belongs to: the last part of an address of two parts or more is a name. Further pages of a list belong to its first. */
export function patternOf(path: string): string {
  if (BELOW.test(path)) return path.replace(BELOW, '/$1/*/$2/');
  const parts = path.replace(/^(\/quotes\/[^/]+\/[^/]+\/)\d+\/$/, '$1').split('/').filter(Boolean);
  return parts.length < 2 ? path : `/${parts.slice(0, -1).join('/')}/*/`;
}

/**
 * One example of each kind of page that the site has.
 * @param counts which pages count; all, if left out
 */
export function templates(counts: (path: string) => boolean = () => true): Template[] {
  return [...Map.groupBy(pagePaths().filter(counts), patternOf)].map(([pattern, paths]) => {
    const sizes = paths.map((path) => ({ path, size: statSync(fileBehind(path)!).size }));
    const largest = sizes.reduce((a, b) => (b.size > a.size ? b : a));
    return { pattern, example: largest.path, pages: paths.length };
  });
}
