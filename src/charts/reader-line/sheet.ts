import { describePosition } from '../../domain/describe-stance.ts';
import { formatStance } from '../../domain/format-stance.ts';
import { numberCell, textCell, type ChartTable } from '../chart-table.ts';
import { sidesOf } from '../marks/sides.ts';
import { sideOfStance } from './finding.ts';
import type { ReaderLineInput } from './layout.ts';

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
