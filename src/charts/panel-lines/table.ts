import { KIND_NAMES } from '../../domain/actor-kind.ts';
import { formatDate } from '../../domain/format-date.ts';
import { formatStance } from '../../domain/format-stance.ts';
import { numberCell, textCell, type ChartTable } from '../chart-table.ts';
import { seatStanding, type PanelLinesInput } from './input.ts';

/** A row for each seat. */
export function panelTable({ seated: { seats, lines }, href }: PanelLinesInput): ChartTable {
  return {
    label: `Table: the ${seats.length} seats and their positions`,
    columns: [
      { key: 'seat', label: 'Seat', kind: 'text' },
      { key: 'kind', label: 'Kind', kind: 'text' },
      { key: 'region', label: 'Region', kind: 'text' },
      ...lines.map(({ debate }) => ({ key: debate.id.replaceAll('-', '_'), label: debate.title, kind: 'number' as const })),
      { key: 'newest', label: 'Newest statement', kind: 'date' },
    ],
    rows: seats.map((seat) => ({
      actor: seat.id,
      cells: [
        textCell(seat.shortName),
        textCell(KIND_NAMES[seat.kind].one),
        textCell(seat.region),
        ...lines.map(({ debate }) => {
          const standing = seatStanding(seat, debate.id);
          return { ...numberCell(standing && standing.mean, formatStance, 'no recorded position'), ...(standing && { href: href(seat.id, debate.id) }) };
        }),
        { value: seat.newest, text: formatDate(seat.newest) },
      ],
    })),
  };
}
