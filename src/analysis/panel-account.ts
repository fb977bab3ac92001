import { sideOf } from '../domain/side-of.ts';
import { distanceOf, type DistancePart, type Place } from './distance.ts';
import type { PanelActor } from './panel-actor.ts';

/** One debate as the seats divide over it. */
export interface ConflictLine {
  readonly debate: string;
  /** Ids from the minus end to the plus end; sides go by the position as printed, to one decimal. */
  readonly minus: readonly string[];
  readonly middle: readonly string[];
  readonly plus: readonly string[];
  /** Seats without a recorded position. */
  readonly silent: readonly string[];
  /** Share of the panel's disagreement on record, 0 … 1; `null` where there is none at all. */
  readonly share: number | null;
}

/** What one seat is there for. */
export interface SeatAccount {
  readonly actor: string;
  /** Share of the panel's disagreement on record in which it has a part, 0 … 1: those of all seats add up to 2. `null` where there is none. */
  readonly share: number | null;
  /** The other seats, those with whom it disagrees most first. */
  readonly others: readonly { readonly actor: string; readonly parts: readonly DistancePart[]; readonly sum: number }[];
  readonly silentOn: readonly string[];
}

/** The chosen debates, those on which the panel disagrees most first. */
export function conflictLines(seated: readonly PanelActor[], debates: readonly string[]): ConflictLine[] {
  const lines = debates.map((debate) => {
    const known = placesOn(seated, [debate]).flat().sort((a, b) => a.mean - b.mean || (a.actor < b.actor ? -1 : 1));
    const on = (side: ReturnType<typeof sideOf>) => known.filter(({ mean }) => sideOf(Number(mean.toFixed(1))) === side).map(({ actor }) => actor);
    const sum = known.reduce((total, { mean }, at) => total + (2 * at - known.length + 1) * mean, 0) / 4;
    return { debate, minus: on('minus'), middle: on('middle'), plus: on('plus'), silent: seated.map(({ id }) => id).filter((id) => known.every(({ actor }) => actor !== id)), sum };
  });
  const total = lines.reduce((all, { sum }) => all + sum, 0);
  return lines.sort((a, b) => b.sum - a.sum).map(({ sum, ...line }) => ({ ...line, share: total > 0 ? sum / total : null }));
}

/** One for each seat, in their order. */
export function seatAccounts(seated: readonly PanelActor[], debates: readonly string[]): SeatAccount[] {
  const places = placesOn(seated, debates);
  const accounts = seated.map(({ id }, at) => {
    const others = seated
      .flatMap((other, there) => (there === at ? [] : [{ actor: other.id, parts: distanceOf<Place>(places[at]!, places[there]!, { leastOverlap: 1 }).parts }]))
      .map(({ actor, parts }) => ({ actor, parts, sum: parts.reduce((sum, { difference }) => sum + difference, 0) }))
      .sort((a, b) => b.sum - a.sum || (a.actor < b.actor ? -1 : 1));
    return { actor: id, others, sum: others.reduce((sum, other) => sum + other.sum, 0), silentOn: debates.filter((debate) => places[at]!.every((place) => place.debate !== debate)) };
  });
  const total = accounts.reduce((all, { sum }) => all + sum, 0) / 2;
  return accounts.map(({ sum, ...account }) => ({ ...account, share: total > 0 ? sum / total : null }));
}

function placesOn(seated: readonly PanelActor[], debates: readonly string[]): Place[][] {
  return seated.map(({ id, positions }) => positions.flatMap(({ debate, mean }) => (debates.includes(debate) ? [{ actor: id, debate, mean }] : [])));
}
