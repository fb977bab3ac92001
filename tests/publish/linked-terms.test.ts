import { expect, test } from 'vitest';
import { termFinder } from '../../src/domain/term-finder.ts';
import { linkedTerms } from '../../src/publish/linked-terms.ts';

const find = termFinder([
  { id: 'icann', term: 'ICANN', forms: [] },
  { id: 'norms', term: 'norms', forms: ['norm'] },
]);
const link = (id: string) => ({ href: `/glossary/#${id}`, meaning: `What "${id}" & co. mean` });
const linked = (html: string) => linkedTerms(html, find, link);
const ICANN = '<a class="term" href="/glossary/#icann" title="What &quot;icann&quot; &amp; co. mean">ICANN</a>';
const NORMS = '<a class="term" href="/glossary/#norms" title="What &quot;norms&quot; &amp; co. mean">norms</a>';

test('the first place of a term in a section is linked, and again after the next heading', () => {
  expect(linked('<h2>One</h2><p>ICANN and ICANN</p><p>ICANN, norms</p><h2>Two</h2><p>ICANN</p>')).toBe(`<h2>One</h2><p>${ICANN} and ICANN</p><p>ICANN, ${NORMS}</p><h2>Two</h2><p>${ICANN}</p>`);
});

test('links, headings, quotations, code, cards and notes stay as they were, and do not use a term up', () => {
  for (const html of ['<a href="x">the <em>ICANN</em> page</a>', '<h3 id="a">ICANN</h3>', '<blockquote><p>ICANN</p></blockquote>', '<q>ICANN</q>', '<code>ICANN</code>', '<article><p>ICANN</p></article>', '<sup><span>ICANN</span></sup>']) {
    expect(linked(html)).toBe(html);
    expect(linked(`${html}<p>ICANN</p>`)).toBe(`${html}<p>${ICANN}</p>`);
  }
});

test('attributes, comments and entities are never touched', () => {
  for (const html of ['<p title="ICANN > norms">x</p>', "<img alt='ICANN'>", '<!-- ICANN\'s "norms" <p> -->', '<p>R&amp;D &#39;x&#39;</p>', '<svg viewBox="0 0 1 1" /><p>x</p>']) expect(linked(html)).toBe(html);
  expect(linked('<p>AT&amp;T, ICANN’s &quot;norms&quot;</p>')).toBe(`<p>AT&amp;T, ${ICANN}’s &quot;${NORMS}&quot;</p>`);
});

test('twice the same HTML gives the same HTML', () => {
  const html = '<p>norms, <em>ICANN</em></p>';
  expect(linked(html)).toBe(linked(html));
  expect(linkedTerms(html, termFinder([]), link)).toBe(html);
});
