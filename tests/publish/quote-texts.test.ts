import { describe, expect, test } from 'vitest';
import type { QuoteCitation } from '../../src/publish/quote-citation.ts';
import { QUOTE_FORMATS } from '../../src/publish/quote-formats.ts';
import { htmlQuote, markdownQuote, plainQuote } from '../../src/publish/quote-texts.ts';
import { wikipediaTemplate } from '../../src/publish/wikipedia.ts';

const quote: QuoteCitation = {
  kind: 'quote',
  text: 'The <bad> guys & [others] have *the* upper hand.',
  lang: 'en',
  attribution: 'Mira Vale, Minister, for Atlantis, 2 May 2012',
  source: 'Address, Ministry, 2 May 2012, paragraph 4',
  sourceUrl: 'https://example.org/address?a=1&b=2',
  url: 'https://faultlines.example/q/a-1/',
  item: {
    id: 'a-1',
    type: 'article-newspaper',
    title: "Upper hand | a ''title''",
    author: [{ family: 'Vale', given: 'Mira' }, { literal: 'Ministry' }],
    'container-title': 'The Daily',
    issued: { 'date-parts': [[2012, 5]] },
    URL: 'https://example.org/address?a=1&b=[2]',
    language: 'en',
  },
};
const paraphrase: QuoteCitation = { ...quote, kind: 'paraphrase', text: 'Both sides are needed.' };

test('plain text holds the words, who, when, where and both addresses', () => {
  expect(plainQuote(quote)).toBe(
    '“The <bad> guys & [others] have *the* upper hand.”\n— Mira Vale, Minister, for Atlantis, 2 May 2012\n\nSource: Address, Ministry, 2 May 2012, paragraph 4\nhttps://example.org/address?a=1&b=2\nhttps://faultlines.example/q/a-1/\n',
  );
});

test('Markdown shows signs of the words as signs', () => {
  expect(markdownQuote(quote)).toContain('> “The \\<bad\\> guys & \\[others\\] have \\*the\\* upper hand.”');
});

test('HTML holds the words as text, with their language and the address of their source', () => {
  expect(htmlQuote(quote)).toContain('<blockquote cite="https://example.org/address?a=1&amp;b=2" lang="en"><p>“The &lt;bad&gt; guys &amp; [others] have *the* upper hand.”</p></blockquote>');
});

test('a Wikipedia template keeps its own signs out of its fields', () => {
  expect(wikipediaTemplate(quote)).toBe(
    '{{cite news |last1=Vale |first1=Mira |author2=Ministry |title=Upper hand {{!}} a &#39;&#39;title&#39;&#39; |newspaper=The Daily |date=May 2012 |url=https://example.org/address?a=1&b=%5B2%5D |quote=The &#60;bad&#62; guys & &#91;others&#93; have *the* upper hand.}}\n',
  );
});

describe('a paraphrase wears no quotation marks', () => {
  test.each(['txt', 'md', 'html.txt', 'wiki.txt'] as const)('as %s', (ending) => {
    const text = QUOTE_FORMATS[ending].write({ ...paraphrase, item: { ...paraphrase.item, annote: 'Paraphrase: Both sides are needed.' } });
    expect(text).not.toMatch(/[“”«»]|<blockquote|\|quote=|^>/m);
  });
});
