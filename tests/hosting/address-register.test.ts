import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatRegister, readRegister } from '../../src/hosting/address-register.ts';

test('addresses are gathered by folder and by the endings that a name has', () => {
  const text = formatRegister(['/q/b/', '/q/a/', '/q/a.bib', '/q/b.bib', '/q/c.csl.json', '/', '/about/', '/maps/atlas@2x.png', '/embed/debates/privacy/', '/LICENSE']);
  expect(text).toBe(['/ -', '  ', '  LICENSE', '/ /', '  about', '/embed/debates/ /', '  privacy', '/maps/ .png', '  atlas@2x', '/q/ .bib /', '  a', '  b', '/q/ .csl.json', '  c', ''].join('\n'));
});

test('what is written is read again, in any order and with doubles', () => {
  const name = fc.stringMatching(/^[a-zA-Z0-9~@-]{1,8}$/);
  const ending = fc.constantFrom('/', '.json', '.csl.json', '.png', '');
  const address = fc.tuple(fc.array(name, { maxLength: 2 }), name, ending).map(([folders, file, end]) => `/${[...folders.map((folder) => `x${folder}/`)].join('')}x${file}${end}`);
  fc.assert(
    fc.property(fc.array(address), (addresses) => {
      expect(readRegister(formatRegister(addresses))).toEqual(new Set(addresses));
      expect(formatRegister([...addresses, ...addresses].reverse())).toBe(formatRegister(addresses));
    }),
    { seed: 20261128, numRuns: 300 },
  );
});

test('what the site needs for itself is no promise', () => {
  expect(formatRegister(['/_astro/index.abc.js', '/embed/v/abc/maps/atlas/', '/search/quotes.json', '/pagefind/pagefind.js', '/sitemap-0.xml', '/_headers', '/search/'])).toBe('/ /\n  search\n');
});

test('a register that somebody broke names the line', () => {
  expect(() => readRegister('/q/ /\n  a\nb\n')).toThrow('line 3 of the register: "b"; write it anew with npm run register');
  expect(() => readRegister('  a\n')).toThrow('line 1 of the register');
});
