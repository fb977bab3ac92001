import { expect, test } from 'vitest';
import { openingSection } from '../../src/publish/opening-section.ts';

test('the opening of an account is what stands between its first heading and the next', () => {
  expect(openingSection('<h2 id="a">How</h2>\n<p>One.</p><p>Two.</p>\n<h2>What</h2><p>Three.</p>')).toBe('<p>One.</p><p>Two.</p>');
  expect(openingSection('<h2>How</h2><p>One.</p>')).toBe('<p>One.</p>');
});

test('an account without headings is all opening', () => {
  expect(openingSection('<p>One.</p>')).toBe('<p>One.</p>');
});
