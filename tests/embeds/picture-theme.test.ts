import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { colourMix } from '../../src/embeds/colour-mix.ts';
import { pictureStyle } from '../../src/embeds/picture-theme.ts';

const TOKENS = ':root { --ink: var(--raw); --raw: #111111; --paper: #ffffff; } [data-theme="dark"] { --ink: #eeeeee; }';
const styleOf = (rules: string) => pictureStyle(TOKENS.replaceAll('"', "'"), [rules], 'light').style;

describe('the style of a picture that stands alone', () => {
  test('has values in the place of variables, for its theme', () => {
    expect(styleOf('@layer chart { .x { fill: var(--ink); } }')).toBe('.x{fill:#111111}');
    expect(pictureStyle(TOKENS.replaceAll('"', "'"), ['.x { fill: var(--ink); }'], 'dark').style).toBe('.x{fill:#eeeeee}');
  });

  test('knows no states, media and layout', () => {
    expect(styleOf('.x:hover { fill: red; } @media print { .x { fill: none; } } .x { display: block; } .y { fill: blue; }')).toBe('.y{fill:blue}');
  });

  test('settles a variable that is set step by step for each step', () => {
    expect(styleOf('.m .step { fill: color-mix(in oklab, var(--ink) var(--share), var(--paper)); stroke: none; } .m .step-0 { --share: 0%; } .m .step-1 { --share: 100%; }')).toBe('.m .step{stroke:none}.m .step-0{fill:#ffffff}.m .step-1{fill:#111111}');
  });

  test('of the site’s charts leaves nothing that a renderer of pictures does not know', () => {
    const sheet = (name: string) => readFileSync(`src/styles/${name}.css`, 'utf8');
    for (const theme of ['light', 'dark'] as const) expect(pictureStyle(sheet('tokens'), ['chart', 'matrix', 'network', 'rows'].map(sheet), theme).style).not.toMatch(/var\(|color-mix|@|:hover/);
  });
});

describe('mixed colours', () => {
  test('are the two ends at nought and one, and in between what a browser makes of them', () => {
    expect(colourMix('#3e4684', 1, '#fdfaf4')).toBe('#3e4684');
    expect(colourMix('#3e4684', 0, '#fdfaf4')).toBe('#fdfaf4');
    expect(colourMix('#000000', 0.5, '#ffffff')).toBe('#636363');
    expect(colourMix('#ff0000', 0.5, '#0000ff')).toBe('#8c53a2');
  });
});
