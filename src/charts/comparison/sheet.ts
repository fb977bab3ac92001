import { formatStance } from '../../domain/format-stance.ts';
import { chartPicture, type ChartSheet } from '../chart-sheet.ts';
import { numberCell, textCell, type ChartTable } from '../chart-table.ts';
import Comparison from './Comparison.svelte';
import { comparisonFinding, comparisonSubtitle, comparisonTakeaway, distanceWords } from './finding.ts';
import { comparisonLayout, type ComparisonInput } from './layout.ts';

/** Two to four actors on every debate on which one of them has a position, with the words that go with the picture. */
export function comparisonSheet(input: ComparisonInput): ChartSheet {
  const { comparison } = input;
  return {
    finding: comparisonFinding(comparison),
    subtitle: comparisonSubtitle(comparison),
    takeaway: comparisonTakeaway(comparison),
    source: 'Positions are weighted means of coded statements; a difference is the part of the whole scale between two of them.',
    table: comparisonTable(input),
    picture: chartPicture(Comparison, (frame) => comparisonLayout(input, frame)),
    dotKey: comparison.debates.length > 0,
  };
}

function comparisonTable({ comparison: { profiles, debates, pairs }, href, debateHref }: ComparisonInput): ChartTable {
  const [only] = pairs;
  const shares = pairs.length === 1 && only ? new Map(only.pair.parts.map(({ debate, share }) => [debate, share])) : null;
  return {
    label: `Table: ${debates.length === 1 ? 'the one debate' : `all ${debates.length} debates`}`,
    columns: [
      { key: 'debate', label: 'Debate', kind: 'text' },
      ...profiles.map(({ id, shortName }) => ({ key: id.replaceAll('-', '_'), label: shortName, kind: 'number' as const })),
      { key: 'difference', label: profiles.length > 2 ? 'Largest difference' : 'Difference', kind: 'number' },
      ...(shares ? [{ key: 'share', label: 'Share of the distance', kind: 'number' as const }] : []),
    ],
    rows: debates.map(({ debate, title, positions, apart }) => ({
      cells: [
        textCell(title, debateHref(debate)),
        ...positions.map((position, at) => ({
          ...numberCell(position?.mean ?? null, formatStance, 'no recorded position'),
          ...(position && { href: href(profiles[at]!.id, debate) }),
        })),
        numberCell(apart, distanceWords),
        ...(shares ? [numberCell(shares.get(debate) ?? null, (share) => `${Math.round(share * 100)} %`, '')] : []),
      ],
    })),
  };
}
