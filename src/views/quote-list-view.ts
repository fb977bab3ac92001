import type { Statement } from '../domain/corpus.ts';
import type { Link } from './statement-view.ts';

/** Statements on one page: with everything that goes with them, what a page of 100 kB holds. */
export const STATEMENTS_ON_A_PAGE = 100;

/** Where a page stands among the pages of a list. Pages count from 1. */
export interface PageOfList {
  readonly number: number;
  readonly of: number;
  readonly first: string;
  readonly previous: string | null;
  readonly next: string | null;
  readonly last: string;
}

export interface QuoteListView {
  readonly page: PageOfList;
  readonly statements: readonly Statement[];
  /** Every year of the whole list, with the address where it begins. */
  readonly years: readonly Link[];
}

/** A list cut into pages of at most `most`; a list of nothing is one empty page. */
export function inPages<T>(list: readonly T[], most: number): T[][] {
  const count = Math.max(1, Math.ceil(list.length / most));
  return Array.from({ length: count }, (_, page) => list.slice(page * most, (page + 1) * most));
}

export function pageOfList(number: number, of: number, hrefOf: (page: number) => string): PageOfList {
  return {
    number,
    of,
    first: hrefOf(1),
    previous: number > 1 ? hrefOf(number - 1) : null,
    next: number < of ? hrefOf(number + 1) : null,
    last: hrefOf(of),
  };
}

/** The pages of a list of statements, newest first. */
export function quoteListViews(statements: readonly Statement[], hrefOf: (page: number) => string): QuoteListView[] {
  const pages = inPages(statements, STATEMENTS_ON_A_PAGE);
  const began = new Map<string, number>();
  for (const [index, list] of pages.entries()) {
    for (const { date } of list) {
      const year = date.slice(0, 4);
      if (!began.has(year)) began.set(year, index + 1);
    }
  }
  const years = [...began].map(([label, number]) => ({ label, href: `${hrefOf(number)}#year-${label}` }));
  return pages.map((list, index) => ({ page: pageOfList(index + 1, pages.length, hrefOf), statements: list, years }));
}

/** Where each year of a list of statements begins, on whichever of its pages. */
export function yearAddresses(statements: readonly Statement[], hrefOf: (page: number) => string): ReadonlyMap<string, string> {
  return new Map(quoteListViews(statements, hrefOf)[0]!.years.map(({ label, href }) => [label, href]));
}

/** What tells one page of a list from the others in a title: nothing on the first. */
export function pageWords({ number, of }: PageOfList): string {
  return number === 1 ? '' : `, page ${number} of ${of}`;
}
