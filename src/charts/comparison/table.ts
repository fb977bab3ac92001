import { formatStance } from '../../domain/format-stance.ts';
import { numberCell, textCell, type ChartTable } from '../chart-table.ts';
import { distanceWords } from './finding.ts';
import type { ComparisonInput } from './layout.ts';

/** A row for each debate: all positions, the difference, and for two actors its share of their distance. */
export function comparisonTable({ comparison: { profiles, debates, pairs }, href, debateHref }: ComparisonInput): ChartTable {
  const [only] = pairs;
  const shares = pairs.length === 1 && only ? new Map(only.pair.parts.map(({ debate, share }) => [debate, share])) : null;
  return {
    label: `Table: ${debates.length === 1 ? 'the one debate' : `all ${debates.length} debates`}`,
    columns: [
      { key: 'debate', label: 'Debate', kind: 'text' },
      ...profiles.map(({ id, shortName }) => ({ key: id.replaceAll('-', '_'), label: shortName, kind: 'number' as const, actor: id })),
      { key: 'difference', label: profiles.length > 2 ? 'Largest difference' : 'Difference', kind: 'number' },
      ...(shares ? [{ key: 'share', label: 'Share of the distance', kind: 'number' as const }] : []),
    ],
    rows: debates.map(({ debate, title, positions, apart }) => ({
      debate,
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
