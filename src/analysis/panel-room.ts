import { ACTOR_KINDS, REGIONS } from '../domain/actor-kind.ts';
import type { PanelChoice } from './panel-choice.ts';
import type { PanelField } from './panel-field.ts';

/** The limits that bind seats to one another. */
export type Caps = Pick<PanelChoice, 'seats' | 'perKind' | 'perRegion'>;

/** Whether somebody may sit beside those who already do: limits of kind and region hold, and nobody's part or whole is there. */
export function mayJoin({ kind, region, house }: PanelField, { perKind, perRegion }: Caps, seated: readonly number[], one: number): boolean {
  let ofKind = 0;
  let ofRegion = 0;
  for (const other of seated) {
    if (other === one || house[one]!.includes(other)) return false;
    if (kind[other] === kind[one]) ofKind++;
    if (region[other] === region[one]) ofRegion++;
  }
  return (perKind === null || ofKind < perKind) && (perRegion === null || ofRegion < perRegion);
}

/**
 * The most seats that the limits of kind and region leave beside those taken: the greatest flow from kinds to regions through
 * the candidates between them (Ford and Fulkerson 1956). Houses are not looked at, so that there may be room for fewer.
 *
 * @param candidates those who may join, one by one
 */
export function roomBeside({ kind, region }: PanelField, { seats, perKind, perRegion }: Caps, seated: readonly number[], candidates: readonly number[]): number {
  const wanted = seats - seated.length;
  if (perKind === null && perRegion === null) return Math.min(wanted, candidates.length);
  const width = REGIONS.length;
  const kindLeft = ACTOR_KINDS.map((_, at) => (perKind ?? seats) - seated.filter((one) => kind[one] === at).length);
  const regionLeft = REGIONS.map((_, at) => (perRegion ?? seats) - seated.filter((one) => region[one] === at).length);
  const between = new Int32Array(ACTOR_KINDS.length * width);
  for (const one of candidates) between[kind[one]! * width + region[one]!]!++;
  const flow = new Int32Array(between.length);
  /** A way on from a kind to a region with room left, taking back earlier seats where that helps. */
  const reach = (from: number, seen: Set<number>): boolean => {
    for (let to = 0; to < width; to++) {
      const edge = from * width + to;
      if (seen.has(to) || flow[edge]! >= between[edge]!) continue;
      seen.add(to);
      const free = regionLeft[to]! > 0;
      if (free) regionLeft[to]!--;
      const other = free ? -1 : ACTOR_KINDS.findIndex((_, at) => at !== from && flow[at * width + to]! > 0 && reach(at, seen));
      if (!free && other < 0) continue;
      if (!free) flow[other * width + to]!--;
      flow[edge]!++;
      return true;
    }
    return false;
  };
  let room = 0;
  for (const [at] of ACTOR_KINDS.entries()) {
    while (room < wanted && kindLeft[at]! > 0 && reach(at, new Set())) {
      kindLeft[at]!--;
      room++;
    }
  }
  return room;
}

/** Those who may join the seated, in the order of the field, from a place on. */
export function joiners(field: PanelField, caps: Caps, seated: readonly number[], from = 0): number[] {
  const found: number[] = [];
  for (let one = from; one < field.actors.length; one++) if (mayJoin(field, caps, seated, one)) found.push(one);
  return found;
}
