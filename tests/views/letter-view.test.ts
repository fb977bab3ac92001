import { expect, test } from 'vitest';
import { corpus } from '../../src/corpus.ts';
import { letterIndex } from '../../src/search/letter-index.ts';
import { letterViews, NAMES_ON_A_PAGE, QUOTES_UNDER_A_NAME } from '../../src/views/letter-view.ts';

const all = corpus();
const pages = letterIndex(all).flatMap((letter) => letterViews(all, letter));

test('no page is longer than it may be, whatever was said under a name', () => {
  for (const { names } of pages) {
    expect(names.length).toBeLessThanOrEqual(NAMES_ON_A_PAGE);
    for (const { quotes, total } of names) expect(quotes.length).toBe(Math.min(total, QUOTES_UNDER_A_NAME));
  }
});

test('a quote says who said it and who signed it too, but not the name that it stands under', () => {
  const under = (label: string) => pages.flatMap(({ names }) => names).find(({ name }) => name.label === label)!;
  expect(under('Hamadoun Touré').quotes.map(({ others }) => others)).toEqual(['ITU', 'ITU']);
  expect(under('Tajikistan').quotes[0]!.others).toBe('China, Russia, Uzbekistan');
  expect(under('Ron Wyden').quotes.map(({ others }) => others)).toContain('Tim Kaine, Jeff Merkley, Ed Markey and 2 more');
});
