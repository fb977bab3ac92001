import { expect, test } from 'vitest';
import { pairInHash } from '../../src/elements/pair-in-hash.ts';

test('the end of an address names a pair in either order, and nothing else passes for one', () => {
  expect(pairInHash('#pair=india~brazil')).toEqual(['brazil', 'india']);
  expect(pairInHash('#pair=brazil~india')).toEqual(['brazil', 'india']);
  expect(['', '#privacy', '#pair=india', '#pair=india~india', '#pair=a~b~c', '#pair=../x~y', '#pair=<b>~y', 'pair=a~b'].map(pairInHash)).toEqual(Array(8).fill(null));
});
