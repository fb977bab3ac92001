import { describe, expect, test } from 'vitest';
import { snippet, SNIPPETS, type SnippetParts } from '../../src/publish/embed-snippets.ts';

const parts: SnippetParts = {
  title: 'Actors "stand" on <both> sides',
  page: 'https://example.org/debates/encryption/',
  embed: 'https://example.org/embed/debates/encryption/?actors=india~estonia&theme=dark',
  site: 'https://example.org/',
  picture: 'https://example.org/debates/encryption',
  takeaway: 'The median stands at −1 & moves.',
  credit: 'Source: Faultlines, data version 1.0.0, CC BY 4.0',
  height: 620,
  bitmap: 'png',
  dark: true,
};

describe('the snippets to paste', () => {
  test('hold a frame with title, lazy loading, a height and no border', () => {
    expect(snippet('frame', parts)).toBe(
      '<iframe src="https://example.org/embed/debates/encryption/?actors=india~estonia&amp;theme=dark" title="Actors &quot;stand&quot; on &lt;both&gt; sides" loading="lazy" width="100%" height="620" style="min-height:200px;border:0;color-scheme:normal"></iframe>',
    );
  });

  test('add the helper script on a line of its own', () => {
    expect(snippet('helper', parts).split('\n')[1]).toBe('<script src="https://example.org/embed.js" async></script>');
  });

  test('keep a link inside the custom element', () => {
    expect(snippet('element', parts)).toContain('><a href="https://example.org/debates/encryption/">Actors &quot;stand&quot;');
  });

  test('give the picture its sentence as text, and no dark one where there is none', () => {
    expect(snippet('picture', parts)).toContain('alt="The median stands at −1 &amp; moves."');
    expect(snippet('picture', parts)).toContain('srcset="https://example.org/debates/encryption.dark.svg"');
    expect(snippet('picture', { ...parts, dark: false })).not.toContain('<source');
  });

  test('take the card where there is no other bitmap', () => {
    expect(snippet('picture', { ...parts, bitmap: 'card.png' })).toContain('<img src="https://example.org/debates/encryption.card.png"');
  });

  test('never carry markup of a title into markup', () => {
    for (const kind of SNIPPETS) expect(snippet(kind, { ...parts, title: '<script>alert(1)</script>' })).not.toContain('<script>alert');
  });
});
