import { formatStance } from '../../domain/stance.ts';
import { chartPicture, type ChartSheet } from '../chart-sheet.ts';
import { numberCell, textCell, type ChartTable } from '../chart-table.ts';
import { positionMatrixFinding, positionMatrixSubtitle, positionMatrixTakeaway } from './finding.ts';
import { positionMatrixLayout, type PositionMatrixInput } from './layout.ts';
import PositionMatrix from './PositionMatrix.svelte';

/** All debates at once: where every actor stands, and where nothing is known. */
export function positionMatrixSheet(input: PositionMatrixInput): ChartSheet {
  return {
    finding: positionMatrixFinding(input),
    subtitle: positionMatrixSubtitle(input),
    takeaway: positionMatrixTakeaway(input),
    source: 'Positions are weighted means of coded statements. Rows and columns are in optimal leaf order over average linkage; the table holds every actor.',
    table: everyPosition(input),
    data: positionList(input),
    picture: chartPicture(PositionMatrix, (frame) => positionMatrixLayout(input, frame)),
    dotKey: false,
  };
}

function everyPosition({ debates, everyone, href }: PositionMatrixInput): ChartTable {
  return {
    label: `Table: every position of ${everyone.length} actors`,
    columns: [
      { key: 'actor', label: 'Actor', kind: 'text' },
      { key: 'positions', label: 'Positions', kind: 'number' },
      ...debates.map(({ id, title }) => ({ key: id.replaceAll('-', '_'), label: title, kind: 'number' as const })),
    ],
    rows: everyone.map(({ id, name, standings }) => ({
      actor: id,
      cells: [
        textCell(name),
        numberCell(standings.filter(Boolean).length),
        ...standings.map((standing) => ({
          ...numberCell(standing ? standing.mean : null, formatStance, 'none'),
          ...(standing && { href: href(id, standing.debate) }),
        })),
      ],
    })),
  };
}

/** One row for each position. */
function positionList({ debates, everyone, href }: PositionMatrixInput): ChartTable {
  const title = new Map(debates.map((debate) => [debate.id, debate.title]));
  const rows = everyone.flatMap(({ standings }) => standings.flatMap((standing) => standing ?? []));
  return {
    label: `${rows.length} positions`,
    columns: [
      { key: 'actor', label: 'Actor', kind: 'text' },
      { key: 'debate', label: 'Debate', kind: 'text' },
      { key: 'position', label: 'Position', kind: 'number' },
      { key: 'low', label: '95 % from', kind: 'number' },
      { key: 'high', label: 'to', kind: 'number' },
      { key: 'statements', label: 'Statements', kind: 'number' },
      { key: 'both_sides', label: 'Both sides', kind: 'text' },
    ],
    rows: rows.map(({ actor, debate, name, mean, interval: [low, high], n, ambivalent }) => ({
      actor,
      cells: [
        textCell(name, href(actor, debate)),
        textCell(title.get(debate)!),
        numberCell(mean, formatStance),
        numberCell(low, formatStance),
        numberCell(high, formatStance),
        numberCell(n),
        textCell(ambivalent ? 'yes' : 'no'),
      ],
    })),
  };
}
