import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analysis/analyse.ts';
import { analysisSheets } from '../../src/charts/analysis-sheets.ts';
import { MEDIUM, NARROW } from '../../src/charts/marks/frame.ts';
import { pictureSvg } from '../../src/embeds/picture-svg.ts';
import { readStatements } from '../../src/intake/statements-csv.ts';

const LOOK = { style: '', paper: '', ink: '', inkSoft: '', rule: '' };
const sheetsOf = (rows: string) => analysisSheets(analyse({ ...readStatements('s', `actor,concept,stance,date\n${rows}`, []), rollCalls: [] }, { permutations: 5, resamples: 5 }));
const few = sheetsOf('alder,"Norms & <b>law</b>",2,2014\nbirch,"Norms & <b>law</b>",-1,2014\ncedar,Ñandú,0,2015\n');
const many = sheetsOf(['alder', 'birch', 'cedar', 'dogwood'].flatMap((actor, i) => ['x', 'y', 'z'].map((concept, k) => `${actor},${concept},${((i + k) % 3) - 1},2014`)).join('\n'));

describe('the pictures of an analysis', () => {
  test('are named for their concepts in characters that every file system takes', () => {
    expect(few.map(({ name }) => name)).toEqual(['fault-line', 'crux', 'spectrum-01-norms-b-law-b', 'spectrum-02-nandu']);
  });

  test('hold matrices and a network where actors can be compared', () => {
    expect(many.map(({ name }) => name)).toEqual(['fault-line', 'crux', 'positions-matrix', 'disagreement-matrix', 'network', 'atlas', 'spectrum-01-x', 'spectrum-02-y', 'spectrum-03-z']);
  });

  test.each([...few, ...many].flatMap((sheet) => [NARROW, MEDIUM].map((frame) => ({ ...sheet, frame, size: frame.size }))))('$name, $size: is well-formed and links nowhere', ({ sheet, subject, frame }) => {
    const svg = pictureSvg(sheet, frame, { subject, foot: sheet.source, credit: sheet.source }, LOOK);
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg).not.toMatch(/<a\b|href=|NaN|undefined|Infinity/);
  });
});
