import { XMLValidator } from 'fast-xml-parser';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analysis/analyse.ts';
import { analysisSheets } from '../../src/charts/analysis-sheets.ts';
import { captionedSvg } from '../../src/charts/captioned-svg.ts';
import { MEDIUM, NARROW } from '../../src/charts/marks/frame.ts';
import { plainCss } from '../../src/charts/plain-css.ts';
import { readStatements } from '../../src/intake/statements-csv.ts';

const style = (name: string) => readFileSync(`src/styles/${name}.css`, 'utf8');
const statements = readStatements('s', 'actor,concept,stance,date\nalder,"Norms & <b>law</b>",2,2014\nbirch,"Norms & <b>law</b>",-1,2014\ncedar,Ñandú,0,2015\n', []);
const sheets = analysisSheets(analyse({ ...statements, rollCalls: [] }, { permutations: 5, resamples: 5 }));
const css = plainCss(style('chart'), style('tokens'));

describe('a picture that stands alone', () => {
  test('is named for its concept in characters that every file system takes', () => {
    expect(sheets.map(({ name }) => name)).toEqual(['fault-line', 'spectrum-01-norms-b-law-b', 'spectrum-02-nandu']);
  });

  test.each([NARROW, MEDIUM])('$size: is well-formed, says what it finds, and links nowhere', (frame) => {
    const svg = captionedSvg(sheets[1]!.sheet, frame, css);
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg).toContain('Norms &amp; &lt;b&gt;law&lt;/b&gt;');
    expect(svg).toContain('>alder</text>');
    expect(svg).not.toMatch(/<a\b|href=|NaN|undefined|class="[^"]*chart-(?:narrow|medium|wide)/);
    expect(svg.match(/<svg\b/g)).toHaveLength(1);
    expect(XMLValidator.validate(captionedSvg(sheets[0]!.sheet, frame, css))).toBe(true);
  });

  test('has room for its chart between caption and source', () => {
    const svg = captionedSvg(sheets[1]!.sheet, MEDIUM, css);
    const [, top] = /translate\(24 (\d+)\)/.exec(svg)!;
    const lines = [...svg.matchAll(/<text x="24" y="(\d+)"/g)].map(([, y]) => Number(y));
    const height = Number(/viewBox="0 0 \d+ (\d+)"/.exec(svg)![1]);
    expect(lines.at(-2)!).toBeLessThan(Number(top));
    expect(lines.at(-1)!).toBeGreaterThan(Number(top) + 100);
    expect(lines.at(-1)!).toBeLessThan(height);
  });
});

describe('plain style sheets', () => {
  test('have values in the place of variables, and the light ones', () => {
    expect(plainCss('@layer a { .x { fill: var(--ink); } }', ':root { --ink: var(--raw); --raw: #111; } @media (x) { :root { --ink: #eee; } }')).toBe('.x { fill: #111; }');
    expect(css).not.toMatch(/var\(--(?:ink|paper|pole|rule)/);
  });

  test('know no layers, media, comments or states', () => {
    expect(plainCss('/* a { } */ @layer a, b; @layer a { .x:hover { fill: red; } .y { fill: blue; } @media print { .y { fill: none; } } }', '')).toBe('.y { fill: blue; }');
    expect(css).not.toMatch(/@|:hover|\/\*/);
  });

  test('leave a variable without a value, and one that names itself, as they are', () => {
    expect(plainCss('.x { fill: var(--none); stroke: var(--loop); }', ':root { --loop: var(--loop); }')).toBe('.x { fill: var(--none); stroke: var(--loop); }');
  });
});
