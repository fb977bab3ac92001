import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { bibtex } from '../../src/publish/bibtex.ts';
import type { CslItem } from '../../src/publish/csl-item.ts';
import { cslJson } from '../../src/publish/csl-json.ts';
import { ris } from '../../src/publish/ris.ts';
import { realCitations, realCorpus } from '../fixtures/real-citations.ts';

const { statements } = realCitations(realCorpus());
const read = (text: string, forceType?: string) => new Cite(text, { ...(forceType ? { forceType } : {}), generateGraph: false }).data;

interface Read {
  readonly id: unknown;
  readonly title: unknown;
  readonly authors: number;
  readonly year: unknown;
  readonly url: unknown;
}
const essence = (item: Record<string, unknown>): Read => ({
  id: item['citation-key'] ?? item.id,
  title: item.title,
  // Who wrote for a newspaper is its reporter to the parser of RIS.
  authors: [item.author ?? item.reporter ?? []].flat().length,
  year: (item.issued as CslItem['issued'] | undefined)?.['date-parts'][0][0],
  url: item.URL,
});
const expected = statements.map((item) => essence({ ...item }));

describe('a third-party parser reads every quotation back', () => {
  test('from BibTeX', () => {
    const found = read(statements.map(bibtex).join('\n'), '@bibtex/text').map(essence);
    // The parser percent-encodes some addresses once more.
    const plain = ({ url, ...rest }: Read) => ({ ...rest, url: url && decodeURIComponent(decodeURIComponent(url as string)) });
    expect(found.map(plain)).toEqual(expected.map(plain));
  });

  test('from RIS', () => {
    const found = read(statements.map(ris).join(''), '@ris/file').map(essence);
    expect(found.map(({ id: _, ...rest }) => rest)).toEqual(expected.map(({ id: _, ...rest }) => rest));
  });

  test('from CSL-JSON', () => {
    expect(read(cslJson(statements)).map(essence)).toEqual(expected);
  });
});

describe('BibTeX', () => {
  const item: CslItem = {
    id: 'a-1',
    type: 'article-newspaper',
    title: '50% of {firms} & ~10 others',
    author: [{ family: 'Marcos', given: 'Ferdinand', suffix: 'Jr.' }, { literal: 'Ministry of Trade and Industry' }],
    'container-title': 'The Daily',
    issued: { 'date-parts': [[2012, 5, 2]] },
    URL: 'https://example.org/a_b%20c',
    language: 'en',
  };

  test('escapes what TeX would take for its own, but not in addresses', () => {
    expect(bibtex(item)).toContain('title = {{50\\% of \\{firms\\} \\& \\textasciitilde{}10 others}}');
    expect(bibtex(item)).toContain('url = {https://example.org/a_b%20c}');
  });

  test('keeps the name of a body in one piece', () => {
    expect(bibtex(item)).toContain('author = {Marcos, Jr., Ferdinand and {Ministry of Trade and Industry}}');
  });
});

test('RIS keeps a line break in a text from starting a new tag', () => {
  expect(ris({ id: 'a', type: 'webpage', title: 'One\nER  - ', language: 'en' })).toBe('TY  - ELEC\r\nID  - a\r\nTI  - One ER - \r\nLA  - en\r\nER  - \r\n');
});
