import { expect, test } from 'vitest';
import { pageFacts } from './page-facts.ts';
import { patternOf } from './templates.ts';

const page = `<!doctype html><html lang="en"><head><title>A &amp; B</title><link rel="canonical" href="https://x.example/a/">
<link rel="stylesheet" href="/a.css"><script type="application/ld+json">{"a":"</b>"}</script><script type="module" src="/a.js"></script></head>
<body><h1 id="top">Hello <em>world</em></h1><p>one<a href="/b/">two</a> and <a href="#top">three</a>four, <b>five</b> <i>six</i>seven<sup>1</sup></p>
<p class="words" style="x">“Aha”</p><blockquote lang="fr"><p class="words">Oui</p></blockquote><q>no</q>
<svg><title>t</title><text>a<tspan>b</tspan></text></svg><img src="c.png" srcset="d.png 1x, e.png 2x"><b data-count="votes">1,<i>2</i></b></body></html>`;

test('what a page holds is seen', () => {
  expect(pageFacts('/a/', page)).toEqual({
    path: '/a/',
    lang: 'en',
    titles: ['A & B'],
    h1: ['Hello world'],
    ids: ['top'],
    links: ['https://x.example/a/', '/b/', '#top'],
    assets: ['/a.css', '/a.js', 'c.png', 'd.png', 'e.png'],
    canonical: 'https://x.example/a/',
    hidden: false,
    jsonLd: ['{"a":"</b>"}'],
    quotationsWithoutLanguage: ['“Aha”', 'no'],
    joinedWords: ['one|two', 'three|four, ', 'six|seven'],
    counts: [{ name: 'votes', text: '1,2' }],
    styleAttributes: 1,
  });
});

test('pages of one kind have one pattern', () => {
  expect(['/', '/debates/', '/debates/encryption/', '/quotes/year/2012/', '/404.html'].map(patternOf)).toEqual(['/', '/debates/', '/debates/*/', '/quotes/year/*/', '/404.html']);
});
