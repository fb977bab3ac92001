import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatActors, MOST_ACTORS, parseActors, sortAsked } from '../../src/search/compared-actors.ts';

describe('the actors of an address', () => {
  test('are what was written, once each, in order', () => {
    expect(parseActors('?actors=india~brazil~india~%20estonia%20')).toEqual(['india', 'brazil', 'estonia']);
    expect([parseActors(''), parseActors('?actors='), parseActors('?actors=~~'), parseActors('?other=india')]).toEqual([[], [], [], []]);
  });

  test('come back as they were', () => {
    const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/).filter((text) => text.length <= 80);
    fc.assert(fc.property(fc.uniqueArray(id, { maxLength: 12 }), (ids) => void expect(parseActors(formatActors(ids))).toEqual(ids)), { seed: 5 });
  });

  test('are not taken on trust', () => {
    const asked = parseActors('?actors=<script>~../etc~india~brazil~estonia~china~russia');
    expect(sortAsked(asked, (id) => /^[a-z]+$/.test(id))).toEqual({ known: ['india', 'brazil', 'estonia', 'china'], unknown: ['<script>', '../etc'], left: ['russia'] });
    expect(parseActors(`?actors=${'a'.repeat(5000)}`)[0]).toHaveLength(80);
    expect(parseActors(`?actors=${Array.from({ length: 999 }, (_, i) => i).join('~')}`).length).toBeLessThan(99);
    expect(MOST_ACTORS).toBe(4);
  });
});
