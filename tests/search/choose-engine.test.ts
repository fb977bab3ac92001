import { expect, test } from 'vitest';
import { chooseEngine, PAGEFIND_FROM } from '../../src/search/choose-engine.ts';

test('the size chooses, unless the environment does', () => {
  expect(chooseEngine(PAGEFIND_FROM - 1, undefined)).toBe('fuse');
  expect(chooseEngine(PAGEFIND_FROM, '')).toBe('pagefind');
  expect(chooseEngine(5, 'pagefind')).toBe('pagefind');
  expect(chooseEngine(1e6, 'fuse')).toBe('fuse');
});

test('an engine that there is not stops the build with what can be written instead', () => {
  expect(() => chooseEngine(5, 'lunr')).toThrow('SEARCH_ENGINE is “lunr”; it can be fuse or pagefind, or be left out.');
});
