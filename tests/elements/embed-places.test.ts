// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { keyFrom, pageIn } from '../../src/elements/embed-builder.ts';

test('the address of a page names the place of what can be embedded there, whatever host and folder it has', () => {
  expect(keyFrom('https://example.org/faultlines/debates/encryption/#timeline')).toBe('debates/encryption');
  expect(keyFrom('/q/pq-003/')).toBe('q/pq-003');
  expect(keyFrom('/compare/brazil~united-states/')).toBe('compare/brazil~united-states');
});

test('a comparison chosen by hand is the one of its two actors, in the order of its page', () => {
  expect(keyFrom('https://example.org/compare/?actors=united-states~brazil')).toBe('compare/brazil~united-states');
  expect(keyFrom('https://example.org/compare/?actors=united-states~brazil~india')).toBeNull();
});

test('what is no such address names nothing', () => {
  expect(['', '/about/', 'https://example.org/', '/debates/', 'javascript:alert(1)', '/q/"><b>/'].map(keyFrom)).toEqual([null, null, null, null, null, null]);
});

test('the page of an answer is read from its blockquote', () => {
  expect(pageIn('<blockquote><a href="https://example.org/q/a/?x=1&amp;y=2">Words</a></blockquote>')).toBe('https://example.org/q/a/?x=1&y=2');
  expect(pageIn('<p>nothing</p>')).toBeNull();
});
