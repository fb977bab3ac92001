/**
 * npm run fonts
 *
 * Cuts the typefaces of pictures to TrueType files, which is what the rasteriser reads, and writes down how wide their
 * characters are. Latin, Greek and Cyrillic are kept whole; of Han and Hangul, what the collection holds. All are under
 * the SIL Open Font License. The result is kept, so that a build needs no font tools.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Font } from 'fonteditor-core';
import subsetFont from 'subset-font';
import { contentFolder } from '../src/content/content-folder.ts';
import { readFolder } from '../src/content/read-folder.ts';

const FOLDER = 'src/assets/fonts/pictures';
/** Name and style of a family, by which a weight is found. */
const FAMILY_NAMES = [16, 17];
const span = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');
const ALPHABETS = `${span(0x20, 0x7e)}${span(0xa0, 0x24f)}${span(0x2b0, 0x52f)}${span(0x1e00, 0x1fff)}${span(0x2010, 0x2044)}€№−←↑→↓√×′″`;
const texts = readFolder(contentFolder()).files.map(({ value }) => JSON.stringify(value)).join('');
const ofScript = (script: RegExp) => [...new Set(texts.match(script) ?? [])].sort();

mkdirSync(FOLDER, { recursive: true });
const cuts = {
  serif: await cut('node_modules/source-serif/TTF/SourceSerif4-Regular.ttf', ALPHABETS),
  sans: await cut('node_modules/source-sans/TTF/SourceSans3-Regular.ttf', ALPHABETS),
  semibold: await cut('node_modules/source-sans/TTF/SourceSans3-Semibold.ttf', ALPHABETS),
  han: await gathered('noto-serif-sc', ofScript(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/gu)),
  hangul: await gathered('noto-serif-kr', ofScript(/\p{Script=Hangul}/gu)),
};
for (const [name, font] of Object.entries(cuts)) {
  writeFileSync(`${FOLDER}/${name}.ttf`, font);
  console.log(`pictures/${name}.ttf ${(font.length / 1000).toFixed(1)} kB`);
}
writeFileSync(
  'src/pictures/type-widths.ts',
  `/**
 * Advance widths of the typefaces of pictures, in thousandths of the type size, with the characters that have them.
 * Written by "npm run fonts" from ${FOLDER}.
 */
export const TYPE_WIDTHS = ${JSON.stringify({ serif: widths(cuts.serif), sans: widths(cuts.sans), semibold: widths(cuts.semibold) }, null, 1)} as const;
`,
);

function cut(file: string, characters: string): Promise<Buffer> {
  return subsetFont(readFileSync(file), characters, { targetFormat: 'truetype', keepFeatures: ['kern', 'liga', 'mark', 'ccmp'], preserveNameIds: FAMILY_NAMES });
}

/** One font of the characters that a package spreads over many files. */
async function gathered(name: string, characters: readonly string[]): Promise<Buffer> {
  const folder = `node_modules/@fontsource-variable/${name}`;
  const ranges = JSON.parse(readFileSync(`${folder}/unicode.json`, 'utf8')) as Record<string, string>;
  const files = readdirSync(`${folder}/files`);
  let font: ReturnType<typeof Font.create> | null = null;
  for (const [slice, range] of Object.entries(ranges)) {
    const held = characters.filter((character) => within(range, character.codePointAt(0)!));
    if (held.length === 0) continue;
    const file = files.find((candidate) => candidate === `${name}-${slice.replace(/[[\]]/g, '')}-wght-normal.woff2`);
    if (!file) throw new Error(`${folder} has no file for ${slice}.`);
    const part = Font.create(await subsetFont(readFileSync(`${folder}/files/${file}`), held.join(''), { targetFormat: 'truetype', variationAxes: { wght: 400 } }), { type: 'ttf' });
    if (font) font.merge(part, { scale: 1 });
    else font = part;
  }
  if (!font) throw new Error(`${folder} has none of the characters.`);
  return font.write({ type: 'ttf', toBuffer: true }) as Buffer;
}

/** @param range such as `U+4e00,U+4e01-4e07` */
function within(range: string, point: number): boolean {
  return range.split(',').some((part) => {
    const [from = 0, to = from] = part.replace('U+', '').split('-').map((digits) => parseInt(digits, 16));
    return point >= from && point <= to;
  });
}

/** Width → characters, narrow first. */
function widths(font: Buffer): Record<string, string> {
  const { cmap, glyf, head } = Font.create(font, { type: 'ttf' }).get();
  const { unitsPerEm = 1000 } = head;
  const byWidth = new Map<number, string>();
  for (const [point, glyph] of Object.entries(cmap)) {
    const width = Math.round((glyf[glyph]!.advanceWidth * 1000) / unitsPerEm);
    byWidth.set(width, `${byWidth.get(width) ?? ''}${String.fromCodePoint(Number(point))}`);
  }
  return Object.fromEntries([...byWidth].sort(([a], [b]) => a - b).map(([width, characters]) => [width, characters]));
}
