import { ACTOR_KINDS, REGIONS } from '../domain/actor-kind.ts';
import { yearOf } from '../domain/year-of.ts';
import { sameHouse, type Bar, type PanelActor } from './panel-actor.ts';
import type { PanelChoice } from './panel-choice.ts';
import { stanceDistances } from './stance-distances.ts';

/** Those who can take a seat, in ascending order of ids, with all that a search for a panel needs. */
export interface PanelField {
  readonly actors: readonly PanelActor[];
  /** Number of debates. */
  readonly debates: number;
  /** actors × debates by rows, −2 … +2; NaN where nothing is recorded. */
  readonly stances: Float64Array;
  /** actors × actors by rows, symmetric, 0 … 1: the disagreement on record of two. */
  readonly recorded: Float64Array;
  /** Statements behind the positions of each. */
  readonly statements: readonly number[];
  /** Places in the lists of kinds and regions. */
  readonly kind: readonly number[];
  readonly region: readonly number[];
  /** For each, the places of those with whom it shares a house. */
  readonly house: readonly (readonly number[])[];
}

/**
 * The disagreement of two actors that is on record is their distance over the chosen debates (stance-distances.ts) times the
 * share of these debates on which both have a position: Σ |x_a − x_b| / 4 over the shared debates, divided by the number of
 * all that were chosen. A debate on which one of them is silent adds nothing. That says neither that they agree nor that they
 * do not: unknown is never imputed, and whoever has said little cannot disagree much.
 */
export function panelField(actors: readonly PanelActor[], choice: PanelChoice): PanelField {
  const seated = actors.filter((actor) => barOf(actor, choice) === null).sort((a, b) => (a.id < b.id ? -1 : 1));
  const n = seated.length;
  const debates = choice.debates.length;
  const stances = Float64Array.from(seated.flatMap(({ positions }) => choice.debates.map((debate) => positions.find((position) => position.debate === debate)?.mean ?? Number.NaN)));
  const { values, shared } = stanceDistances({ rows: n, columns: debates, values: stances, weights: new Float64Array(debates).fill(1) });
  return {
    actors: seated,
    debates,
    stances,
    recorded: values.map((distance, at) => (shared[at]! > 0 ? (distance * shared[at]!) / debates : 0)),
    statements: seated.map((actor) => statementsOn(actor, choice.debates)),
    kind: seated.map(({ kind }) => ACTOR_KINDS.indexOf(kind)),
    region: seated.map(({ region }) => REGIONS.indexOf(region)),
    house: seated.map((actor) => seated.flatMap((other, at) => (sameHouse(actor, other) ? [at] : []))),
  };
}

/** Why an actor cannot take a seat under a choice; `null` where it can. */
export function barOf(actor: PanelActor, { debates, without, since, leastPositions, leastStatements }: PanelChoice): Bar | null {
  const known = actor.positions.filter(({ debate }) => debates.includes(debate)).length;
  if (actor.coalition) return 'coalition';
  if (without.includes(actor.id)) return 'without';
  if (known === 0) return 'silent';
  if (known < leastPositions) return 'positions';
  if (statementsOn(actor, debates) < leastStatements) return 'statements';
  if (since !== null && yearOf(actor.newest) < since) return 'since';
  return null;
}

function statementsOn({ positions }: PanelActor, debates: readonly string[]): number {
  return positions.reduce((sum, { debate, n }) => sum + (debates.includes(debate) ? n : 0), 0);
}
