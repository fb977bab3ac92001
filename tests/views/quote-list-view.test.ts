import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coded } from '../fixtures/coded.ts';
import { inPages, pageWords, quoteListViews, STATEMENTS_ON_A_PAGE } from '../../src/views/quote-list-view.ts';

const hrefOf = (page: number) => (page > 1 ? `/list/${page}/` : '/list/');

test('pages hold the whole list in order, none more than they may, and none is empty but the only one', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 9 }), (list, most) => {
      const pages = inPages(list, most);
      expect(pages.flat()).toEqual(list);
      for (const page of pages) expect(page.length).toBeLessThanOrEqual(most);
      if (pages.length > 1) for (const page of pages) expect(page.length).toBeGreaterThan(0);
      if (list.length === 0) expect(pages).toEqual([[]]);
    }),
  );
});

test('each page knows its neighbours, and every year leads to the page on which it begins', () => {
  const years = ['2014', '2013', '2012'];
  const statements = years.flatMap((date) => Array.from({ length: STATEMENTS_ON_A_PAGE - 20 }, (_, number) => coded(1, { id: `${date}-${number}`, date }).statement));
  const views = quoteListViews(statements, hrefOf);
  expect(views.map(({ page }) => [page.previous, page.number, page.of, page.next])).toEqual([
    [null, 1, 3, '/list/2/'],
    ['/list/', 2, 3, '/list/3/'],
    ['/list/2/', 3, 3, null],
  ]);
  for (const view of views) {
    expect(view.years).toEqual([
      { label: '2014', href: '/list/#year-2014' },
      { label: '2013', href: '/list/#year-2013' },
      { label: '2012', href: '/list/2/#year-2012' },
    ]);
  }
  expect(views.map(({ page }) => pageWords(page))).toEqual(['', ', page 2 of 3', ', page 3 of 3']);
});
