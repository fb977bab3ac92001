import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { indexedPng } from '../../src/pictures/indexed-png.ts';
import { rasterise } from '../../src/pictures/rasterise.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';

const picture = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="240" height="60"><rect width="240" height="60" fill="#fdfaf4"/><text x="10" y="40" font-size="28" font-family="Source Serif 4">${text}</text></svg>`;
/** What another decoder makes of a PNG. */
const decoded = (png: Buffer, width: number, height: number) =>
  new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" image-rendering="optimizeSpeed" href="data:image/png;base64,${png.toString('base64')}"/></svg>`).render().pixels;

describe('a PNG of few colours', () => {
  test('is read back as it was', () => {
    const pixels = Buffer.from(Array.from({ length: 16 * 8 }, (_, i) => [i % 7 ? 200 : 10, (i * 3) % 90, i, 255]).flat());
    expect(decoded(indexedPng(pixels, 16, 8), 16, 8).equals(pixels)).toBe(true);
  });

  test('of more colours than it can hold keeps each close to what it was', () => {
    const pixels = Buffer.from(Array.from({ length: 64 * 64 }, (_, i) => [(i * 4) % 256, (i >> 4) % 256, 40, 255]).flat());
    const back = decoded(indexedPng(pixels, 64, 64), 64, 64);
    expect(Math.max(...pixels.map((value, index) => Math.abs(value - back[index]!)))).toBeLessThan(64);
  });
});

describe('rasterising', { timeout: 120_000 }, () => {
  test('draws texts with the typefaces of pictures, in every script of the collection', async () => {
    const pictures = await Promise.all(['', 'Words', 'Слова', '网络安全', '사이버'].map((text) => rasterise(picture(text), null)));
    expect(new Set(pictures.map((png) => png.toString('base64'))).size).toBe(5);
  });

  test('gives the same bytes each time', async () => {
    const [first, ...others] = await Promise.all([1, 2, 3].map(() => rasterise(picture('Words'), null)));
    expect(others.every((png) => png.equals(first!))).toBe(true);
  });

  test('makes a picture once and then keeps it', async () => {
    const cache = scratchFolder();
    await rasterise(picture('Kept'), cache);
    const [file = ''] = readdirSync(cache);
    writeFileSync(join(cache, file), 'kept');
    expect((await rasterise(picture('Kept'), cache)).toString()).toBe('kept');
    expect(readdirSync(cache)).toHaveLength(1);
    await rasterise(picture('Another'), cache);
    expect(readdirSync(cache)).toHaveLength(2);
  });

  test('says what is wrong with a picture, and goes on with the next', async () => {
    await expect(rasterise('<svg', null)).rejects.toThrow('A picture could not be drawn');
    expect((await rasterise(picture('Words'), null)).subarray(1, 4).toString()).toBe('PNG');
  });

  test('uses no typeface of the machine', () => {
    expect(readFileSync('src/pictures/picture-worker.ts', 'utf8')).toContain('loadSystemFonts: false');
  });
});
