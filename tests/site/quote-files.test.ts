import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shownStatements } from '../../src/domain/corpus.ts';
import { rasterise } from '../../src/pictures/rasterise.ts';
import { QUOTE_FORMATS } from '../../src/publish/quote-formats.ts';
import { quoteJson } from '../../src/publish/quote-json.ts';
import { realCorpus } from '../fixtures/real-citations.ts';
import { fileBehind, readPage, resolveAddress, SITE_FOLDER, SITE_URL } from './built-site.ts';

const statements = shownStatements(realCorpus());
const file = (id: string, ending: string) => join(SITE_FOLDER, 'q', `${id}.${ending}`);
const text = (id: string, ending: string) => readFileSync(file(id, ending), 'utf8');
const SIZES = { png: [1200, 630], 'square.png': [1080, 1080] } as const;

describe('every quotation', { timeout: 120_000 }, () => {
  test('has an address for each text, for its data and for its cards', () => {
    const endings = [...Object.keys(QUOTE_FORMATS), 'json', 'svg', 'png', 'square.svg', 'square.png'];
    expect(statements.flatMap(({ id }) => endings.filter((ending) => !existsSync(file(id, ending))).map((ending) => `${id}.${ending}`))).toEqual([]);
  });

  test('has its words in the texts that hold words', () => {
    const wrong = statements.filter((statement) => !text(statement.id, 'txt').includes(statement.text) || (JSON.parse(text(statement.id, 'json')) as { text: string }).text !== statement.text);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('has data of the published shape', () => {
    for (const { id } of statements) quoteJson.parse(JSON.parse(text(id, 'json')));
  });

  test.each(Object.entries(SIZES))('has a card as %s of that size', (ending, size) => {
    const sizes = statements.map(({ id }) => {
      const header = readFileSync(file(id, ending)).subarray(16, 24);
      return `${header.readUInt32BE(0)} × ${header.readUInt32BE(4)}`;
    });
    expect([...new Set(sizes)]).toEqual([size.join(' × ')]);
  });

  test('is shown with its card where its page is linked', () => {
    const wrong = statements.filter(({ id }) => {
      const page = readPage(`/q/${id}/`);
      const picture = /<meta property="og:image" content="([^"]+)"/.exec(page)?.[1];
      const there = picture?.startsWith(SITE_URL) ? resolveAddress(picture, `/q/${id}/`) : null;
      return !there || fileBehind(there.path) !== file(id, 'png') || !page.includes('<meta property="og:image:width" content="1200"') || !page.includes('<meta property="og:image:alt"');
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('names its source in tags that reference managers read', () => {
    const wrong = statements.filter(({ id }) => !/<meta name="citation_title" content="[^"]+"/.test(readPage(`/q/${id}/`)));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

test('cards drawn again from their SVG have the same bytes', { timeout: 120_000 }, async () => {
  const byLength = [...statements].sort((a, b) => a.text.length - b.text.length);
  const sample = [byLength[0]!, byLength.at(-1)!, ...['zh', 'ko', 'ru'].map((lang) => statements.find((statement) => statement.lang === lang)!), statements.find(({ kind }) => kind === 'paraphrase')!];
  for (const { id } of sample) {
    for (const size of ['', 'square.']) {
      const png = await rasterise(text(id, `${size}svg`), null);
      expect(png.equals(readFileSync(file(id, `${size}png`))), `${id}.${size}png`).toBe(true);
    }
  }
});
