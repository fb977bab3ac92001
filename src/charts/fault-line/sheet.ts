import { formatStance } from '../../domain/stance.ts';
import { chartPicture, type ChartSheet } from '../chart-sheet.ts';
import { numberCell, textCell, type ChartTable } from '../chart-table.ts';
import { sidesOf } from '../marks/sides.ts';
import { byStance } from '../marks/standing.ts';
import FaultLine from './FaultLine.svelte';
import { faultLineFinding, faultLineTakeaway } from './finding.ts';
import { faultLineLayout, type FaultLineInput } from './layout.ts';

/** All debates stacked along the line through zero. */
export function faultLineSheet(input: FaultLineInput): ChartSheet {
  const { rows } = input;
  const actors = new Set(rows.flatMap(({ standings }) => standings.map(({ actor }) => actor))).size;
  const dots = rows.reduce((sum, { standings }) => sum + standings.length, 0);
  return {
    finding: faultLineFinding(rows),
    subtitle: `Each row is a debate, each dot an actor between its poles (−2 to +2), and the line runs through zero; ${dots} positions of ${actors} actors`,
    takeaway: faultLineTakeaway(rows),
    source: 'Positions are weighted means of coded statements. Silent: actors of the collection with no recorded position on that debate.',
    table: sidesTable(input),
    data: positionsTable(input),
    picture: chartPicture(FaultLine, (frame) => faultLineLayout(input, frame)),
    dotKey: dots > 0,
  };
}

function sidesTable({ rows, debateHref }: FaultLineInput): ChartTable {
  return {
    label: 'Table: actors on each side of each debate',
    columns: [
      { key: 'debate', label: 'Debate', kind: 'text' },
      { key: 'minus_pole', label: 'Minus pole', kind: 'text' },
      { key: 'minus', label: 'Actors', kind: 'number' },
      { key: 'middle', label: 'Middle', kind: 'number' },
      { key: 'plus', label: 'Actors', kind: 'number' },
      { key: 'plus_pole', label: 'Plus pole', kind: 'text' },
      { key: 'silent', label: 'Silent', kind: 'number' },
    ],
    rows: rows.map(({ debate, standings, silent }) => {
      const { minus, middle, plus } = sidesOf(standings);
      return {
        cells: [
          textCell(debate.title, debateHref(debate.id)),
          textCell(debate.poles.minus),
          numberCell(minus),
          numberCell(middle),
          numberCell(plus),
          textCell(debate.poles.plus),
          numberCell(silent),
        ],
      };
    }),
  };
}

function positionsTable({ rows, href }: FaultLineInput): ChartTable {
  return {
    label: 'Every position',
    columns: [
      { key: 'debate', label: 'Debate', kind: 'text' },
      { key: 'actor', label: 'Actor', kind: 'text' },
      { key: 'position', label: 'Position', kind: 'number' },
      { key: 'low', label: '95 % from', kind: 'number' },
      { key: 'high', label: 'to', kind: 'number' },
      { key: 'statements', label: 'Statements', kind: 'number' },
    ],
    rows: rows.flatMap(({ debate, standings }) =>
      byStance(standings).map(({ actor, name, mean, interval: [low, high], n }) => ({
        actor,
        cells: [textCell(debate.title), textCell(name, href(actor, debate.id)), numberCell(mean, formatStance), numberCell(low, formatStance), numberCell(high, formatStance), numberCell(n)],
      })),
    ),
  };
}
