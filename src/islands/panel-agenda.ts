import { describePosition } from '../domain/describe-stance.ts';
import { KIND_NAMES } from '../domain/actor-kind.ts';
import { formatDate } from '../domain/format-date.ts';
import { formatStance } from '../domain/format-stance.ts';
import { countStatements, yearsOf } from '../charts/marks/standing.ts';
import { seatStanding, type SeatedPanel } from '../charts/panel-lines/input.ts';
import type { Agenda } from '../publish/agenda-block.ts';
import { filled } from './compare-addresses.ts';
import type { PanelAddresses } from './panel-addresses.ts';

/** @param page whole address of this panel */
export function agendaOf({ seats, lines }: SeatedPanel, page: string, credit: string, { profile, debate: debatePage }: PanelAddresses['whole']): Agenda {
  return {
    debates: lines.map(({ debate: { id, title, question } }) => ({ title, question, page: filled(debatePage, id) })),
    seats: seats.map((seat) => {
      const standings = lines.map(({ debate }) => ({ debate, standing: seatStanding(seat, debate.id) }));
      const dates = standings.flatMap(({ standing }) => (standing ? [standing.span[1]] : [])).sort();
      return {
        name: seat.name,
        sort: `${KIND_NAMES[seat.kind].one}, ${seat.region}`,
        page: filled(profile, seat.id),
        positions: standings.map(({ debate, standing }) =>
          standing
            ? `${debate.title}: ${describePosition(standing, debate.poles.phrases)} (${formatStance(standing.mean)} on a scale from −2 to +2), ${countStatements(standing.n)} ${yearsOf(standing.span)}`
            : `${debate.title}: no recorded position`,
        ),
        newest: formatDate(dates.at(-1) ?? seat.newest),
      };
    }),
    page,
    credit,
  };
}
