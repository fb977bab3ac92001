import { spreads } from '../../analysis/reader-group.ts';
import { describePosition } from '../../domain/describe-stance.ts';
import { formatStance } from '../../domain/format-stance.ts';
import { chartPicture, type ChartSheet } from '../chart-sheet.ts';
import { numberCell, textCell, type ChartTable } from '../chart-table.ts';
import { sidesOf } from '../marks/sides.ts';
import { groupFinding, readerFinding, sideOfStance } from './finding.ts';
import { readerLineLayout, type ReaderLineInput } from './layout.ts';
import ReaderLine from './ReaderLine.svelte';

/** One reader, or several, among the actors of all debates. */
export function readerLineSheet(input: ReaderLineInput): ChartSheet {
  const { rows, readers } = input;
  const alone = readers.length === 1;
  const titled = spreads(readers, rows.map(({ debate }) => debate.id)).map((spread, index) => ({ ...spread, title: rows[index]!.debate.title }));
  const widest = titled.filter(({ n, spread }) => n > 1 && spread !== null).sort((a, b) => b.spread! - a.spread!)[0];
  return {
    finding: alone ? readerFinding(input) : groupFinding(titled),
    subtitle: `${alone ? 'A mark with its name' : `${readers.length} numbered discs`} below the dots of the actors, debate by debate, from pole to pole (−2 to +2)`,
    takeaway: alone || !widest ? 'A debate without an answer has no mark: it is not a middle.' : `${widest.title}: a spread of ${widest.spread!.toFixed(2)}, where 0 is one place and 1 half at each end.`,
    source: 'Stances are means of answers; positions are weighted means of coded statements.',
    table: alone ? readerTable(input) : groupTable(input),
    picture: chartPicture(ReaderLine, (frame) => readerLineLayout(input, frame)),
    dotKey: rows.some(({ standings }) => standings.length > 0),
  };
}

/** Debate by debate where a single reader stands, and how many actors stand on which side. */
export function readerTable({ rows, readers: [reader], debateHref }: ReaderLineInput): ChartTable {
  return {
    label: 'Table: your stance on each debate, and the actors on each side',
    columns: [
      { key: 'debate', label: 'Debate', kind: 'text' },
      { key: 'stance', label: 'You', kind: 'number' },
      { key: 'words', label: 'In words', kind: 'text' },
      { key: 'minus_pole', label: 'Minus pole', kind: 'text' },
      { key: 'minus', label: 'Actors', kind: 'number' },
      { key: 'middle', label: 'Middle', kind: 'number' },
      { key: 'plus', label: 'Actors', kind: 'number' },
      { key: 'plus_pole', label: 'Plus pole', kind: 'text' },
      { key: 'beside', label: 'On your side', kind: 'number' },
    ],
    rows: rows.map(({ debate, standings }) => {
      const own = reader?.stances.find((one) => one.debate === debate.id) ?? null;
      const sides = sidesOf(standings);
      return {
        debate: debate.id,
        cells: [
          textCell(debate.title, debateHref(debate.id)),
          numberCell(own && own.stance, formatStance, 'no answer'),
          textCell(own ? describePosition({ mean: own.stance, ambivalent: own.ambivalent }, debate.poles.phrases) : 'no answer'),
          textCell(debate.poles.minus),
          numberCell(sides.minus),
          numberCell(sides.middle),
          numberCell(sides.plus),
          textCell(debate.poles.plus),
          numberCell(own && sides[sideOfStance(own)], String, '—'),
        ],
      };
    }),
  };
}

/** Debate by debate where each of several readers stands. */
export function groupTable({ rows, readers, debateHref }: ReaderLineInput): ChartTable {
  return {
    label: `Table: the stances of all ${readers.length} on each debate`,
    columns: [{ key: 'debate', label: 'Debate', kind: 'text' }, ...readers.map(({ id, name }, index) => ({ key: id, label: `${index + 1} ${name}`, kind: 'number' as const }))],
    rows: rows.map(({ debate }) => ({
      debate: debate.id,
      cells: [textCell(debate.title, debateHref(debate.id)), ...readers.map(({ stances }) => numberCell(stances.find((one) => one.debate === debate.id)?.stance ?? null, formatStance, 'no answer'))],
    })),
  };
}
