import { panelField, type PanelField } from './panel-field.ts';
import type { PanelActor } from './panel-actor.ts';
import type { PanelChoice } from './panel-choice.ts';
import { panelObstacles, type PanelObstacles } from './panel-obstacles.ts';
import { provePanel } from './panel-proof.ts';
import { joiners, mayJoin } from './panel-room.ts';
import { searchPanel } from './panel-search.ts';
import { greatestSum, isBetter, worthOf } from './panel-worth.ts';

/** The panel that disagrees most, and how sure that is. */
export interface Panel {
  /** Ids in ascending order. */
  readonly seated: readonly string[];
  /** Disagreement on record as a share of the greatest that so many seats could reach, 0 … 1. */
  readonly share: number;
  /** Of all pairs of seats, on all debates, the share on which both have a position, 0 … 1: what the disagreement rests on. */
  readonly coverage: number;
  /** Whether it is proved that no panel within the limits does better. */
  readonly exact: boolean;
  /** What no panel within the limits exceeds, as a share of the same; equal to `share` where that is proved. */
  readonly bound: number;
  /** Number of actors that could take a seat. */
  readonly candidates: number;
  /** For each seat, in the order of `seated`, who could take it instead with all limits kept, the best first. */
  readonly alternates: readonly (readonly Alternate[])[];
}

export interface Alternate {
  readonly actor: string;
  /** The share with it in this seat. */
  readonly share: number;
}

export type PanelResult = { readonly panel: Panel; readonly obstacles: null } | { readonly panel: null; readonly obstacles: PanelObstacles };

const ALTERNATES = 3;

/**
 * The panel with the largest disagreement: of all sets of `seats` actors within the limits, the one with the greatest sum of
 * disagreement on record over its pairs. That is maximum-sum dispersion (Kuby 1987, Geographical Analysis 19), NP-hard, with
 * the limits as constraints; a pair of unknown distance adds nothing (panel-field.ts). First a search (panel-search.ts; Ravi,
 * Rosenkrantz and Tayi 1994, Operations Research 42), then branch and bound (panel-proof.ts), which proves that no panel does
 * better or, after a fixed number of steps, says what none exceeds. Of equally good panels the search prefers the one with more
 * statements behind it. The order of the actors changes nothing, and neither does the machine.
 */
export function bestPanel(actors: readonly PanelActor[], choice: PanelChoice, mostSteps?: number): PanelResult {
  const field = panelField(actors, choice);
  const fixed = fixedPlaces(field, choice);
  const proof = fixed && provePanel(field, choice, fixed, searchPanel(field, choice, fixed), mostSteps);
  if (!proof?.seated) return { panel: null, obstacles: panelObstacles(actors, choice, (other) => canSeat(actors, other)) };
  const most = greatestSum(choice.seats);
  const { seated, exact, bound } = proof;
  return {
    panel: {
      seated: seated.map((one) => field.actors[one]!.id),
      share: worthOf(field, seated).sum / most,
      coverage: coverageOf(field, seated),
      exact,
      bound: Math.min(1, bound / most),
      candidates: field.actors.length,
      alternates: seated.map((seat) => alternatesTo(field, choice, seated, seat)),
    },
    obstacles: null,
  };
}

/** Whether there is any panel within the limits; a search that found none within its steps counts as none. */
export function canSeat(actors: readonly PanelActor[], choice: PanelChoice): boolean {
  const field = panelField(actors, choice);
  const fixed = fixedPlaces(field, choice);
  return fixed !== null && searchPanel(field, choice, fixed, 0) !== null;
}

/** Places of the must-haves; `null` where one cannot sit, or they do not keep the limits among themselves. */
function fixedPlaces(field: PanelField, choice: PanelChoice): number[] | null {
  const places = choice.must.map((id) => field.actors.findIndex((actor) => actor.id === id)).sort((a, b) => a - b);
  if (places.length > choice.seats || places.some((one, at) => one < 0 || !mayJoin(field, choice, places.slice(0, at), one))) return null;
  return places;
}

function alternatesTo(field: PanelField, choice: PanelChoice, seated: readonly number[], seat: number): Alternate[] {
  const rest = seated.filter((one) => one !== seat);
  const most = greatestSum(choice.seats);
  return joiners(field, choice, rest)
    .filter((one) => one !== seat)
    .map((one) => ({ one, worth: worthOf(field, [...rest, one]) }))
    .sort((a, b) => (isBetter(a.worth, b.worth) ? -1 : isBetter(b.worth, a.worth) ? 1 : a.one - b.one))
    .slice(0, ALTERNATES)
    .map(({ one, worth }) => ({ actor: field.actors[one]!.id, share: worth.sum / most }));
}

function coverageOf({ stances, debates }: PanelField, seated: readonly number[]): number {
  let both = 0;
  for (let debate = 0; debate < debates; debate++) {
    const known = seated.filter((one) => !Number.isNaN(stances[one * debates + debate]!)).length;
    both += (known * (known - 1)) / 2;
  }
  return both / ((debates * seated.length * (seated.length - 1)) / 2);
}

