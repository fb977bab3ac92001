import { expect, test } from 'vitest';
import { textFragmentUrl } from '../../src/publish/text-fragment.ts';

test('short words are named whole', () => {
  expect(textFragmentUrl('https://example.org/a', 'the upper hand, at last')).toBe('https://example.org/a#:~:text=the%20upper%20hand%2C%20at%20last');
});

test('long words are named by their ends, between which a comma stands', () => {
  expect(textFragmentUrl('https://example.org/a', 'one two three four five six seven eight nine ten eleven')).toBe(
    'https://example.org/a#:~:text=one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven',
  );
});

test('a hyphen, which would mean a context, is encoded, and a fragment of the address is kept', () => {
  expect(textFragmentUrl('https://example.org/a#part', 'state-led')).toBe('https://example.org/a#part:~:text=state%2Dled');
});
