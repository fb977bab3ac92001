/**
 * npm run fonts
 *
 * Cuts the two typefaces (SIL Open Font License, from @fontsource-variable) to the characters and axes that the site
 * uses. The result is kept in src/assets/fonts so that a build needs no font tools.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const span = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');
/** ASCII, the letters of Latin-1, and the marks that texts and charts here use. */
const LATIN = `${span(0x20, 0x7e)}${span(0xc0, 0xff)}\u00a0§©ª«·º»¿¡°±²–—‑‘’ʻʼ“”„‚…−≠≤≥→←↑↓ŒœαΣ√×′€`;
/** The other letters of the languages of Europe and of Turkish. */
const EXTENDED = `${span(0x100, 0x17f)}ȘșȚț`;
const VIETNAMESE = `${span(0x1ea0, 0x1ef9)}ƠơƯư`;

/** Text is set at 17 to 20 px and headings at up to 51 px: between these designs the optical size is free. */
const SERIF = { axes: { wght: 400, opsz: { min: 20, max: 36 } }, features: ['kern', 'liga'] };
/** What is rare on a page is cut to the design for text, at half the bytes. */
const SERIF_FOR_TEXT = { axes: { wght: 400, opsz: 20 }, features: ['kern', 'liga'] };
const SANS = { axes: { wght: { min: 400, max: 600 } }, features: ['kern', 'tnum'] };

const fonts = [
  ['serif', 'source-serif-4/files/source-serif-4-latin-opsz-normal.woff2', LATIN, SERIF],
  ['serif-italic', 'source-serif-4/files/source-serif-4-latin-opsz-italic.woff2', LATIN, SERIF_FOR_TEXT],
  ['serif-extended', 'source-serif-4/files/source-serif-4-latin-ext-opsz-normal.woff2', EXTENDED, SERIF_FOR_TEXT],
  ['serif-vietnamese', 'source-serif-4/files/source-serif-4-vietnamese-opsz-normal.woff2', VIETNAMESE, SERIF_FOR_TEXT],
  ['sans', 'source-sans-3/files/source-sans-3-latin-wght-normal.woff2', LATIN, SANS],
  ['sans-extended', 'source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2', EXTENDED, SANS],
  ['sans-vietnamese', 'source-sans-3/files/source-sans-3-vietnamese-wght-normal.woff2', VIETNAMESE, SANS],
] as const;

mkdirSync('src/assets/fonts', { recursive: true });
for (const [name, file, text, { axes, features }] of fonts) {
  const font = await subsetFont(readFileSync(`node_modules/@fontsource-variable/${file}`), text, {
    targetFormat: 'woff2',
    variationAxes: axes,
    keepFeatures: [...features],
  });
  writeFileSync(`src/assets/fonts/${name}.woff2`, font);
  console.log(`${name}.woff2 ${(font.length / 1000).toFixed(1)} kB`);
}
