import type { PanelField } from './panel-field.ts';
import type { Caps } from './panel-room.ts';

/**
 * What no panel that holds the seated and fills up from the candidates can exceed: the lesser of two bounds.
 * {@link byEnds} looks at each debate alone, {@link byPartners} at each candidate alone.
 */
export function panelBound(field: PanelField, caps: Caps, seated: readonly number[], candidates: readonly number[], enough = Number.NEGATIVE_INFINITY): number {
  const ends = byEnds(field, caps, seated, candidates);
  return ends <= enough ? ends : Math.min(ends, byPartners(field, caps, seated, candidates));
}

/**
 * On one debate the sum of |x_a − x_b| is convex in each free place, so the greatest is reached with the free seats at the two
 * ends of what the candidates hold there: the i lowest and the others highest, for the best i. The limits of kind and of region
 * each say how low the i-th lowest can be at best. Somebody silent adds nothing, and nothing is lost by having one more.
 */
export function byEnds({ debates, stances, kind, region }: PanelField, { seats, perKind, perRegion }: Caps, seated: readonly number[], candidates: readonly number[]): number {
  const free = seats - seated.length;
  let sum = 0;
  for (let debate = 0; debate < debates; debate++) {
    const at = (one: number) => stances[one * debates + debate]!;
    const there = seated.map(at).filter((stance) => !Number.isNaN(stance));
    const sorted = candidates.filter((one) => !Number.isNaN(at(one))).sort((a, b) => at(a) - at(b));
    const lows = outermost(sorted, at, free, (a, b) => Math.max(a, b));
    const highs = outermost(sorted.toReversed(), at, free, (a, b) => Math.min(a, b));
    let most = 0;
    for (let low = 0; low <= free; low++) most = Math.max(most, spread([...there, ...lows.slice(0, low), ...highs.slice(0, free - low)]));
    sum += most;
  }
  return sum / (4 * debates);

  function outermost(inOrder: readonly number[], at: (one: number) => number, most: number, inner: (a: number, b: number) => number): number[] {
    const byKind = capped(inOrder, kind, perKind, seated, most).map(at);
    const byRegion = capped(inOrder, region, perRegion, seated, most).map(at);
    return byKind.slice(0, byRegion.length).map((stance, index) => inner(stance, byRegion[index]!));
  }
}

/**
 * A candidate adds its disagreement with the seated and half of that with its other new neighbours, at best those with whom it
 * disagrees most. The best candidates that the limit of kind lets sit together, or that of region, add the most.
 */
export function byPartners({ recorded, actors, kind, region }: PanelField, { seats, perKind, perRegion }: Caps, seated: readonly number[], candidates: readonly number[]): number {
  const n = actors.length;
  const free = seats - seated.length;
  const held = seated.reduce((sum, one, index) => sum + seated.slice(0, index).reduce((part, other) => part + recorded[one * n + other]!, 0), 0);
  if (free === 0) return held;
  const gains = new Float64Array(n);
  const partners = new Float64Array(free);
  for (const one of candidates) {
    partners.fill(0);
    for (const other of candidates) {
      const apart = other === one ? 0 : recorded[one * n + other]!;
      if (apart <= partners[free - 1]!) continue;
      let at = free - 1;
      for (; at > 0 && partners[at - 1]! < apart; at--) partners[at] = partners[at - 1]!;
      partners[at] = apart;
    }
    let gain = 0;
    for (let at = 0; at < free - 1; at++) gain += partners[at]! / 2;
    for (const other of seated) gain += recorded[one * n + other]!;
    gains[one] = gain;
  }
  const inOrder = [...candidates].sort((a, b) => gains[b]! - gains[a]!);
  const total = (ones: readonly number[]) => ones.reduce((sum, one) => sum + gains[one]!, 0);
  return held + Math.min(total(capped(inOrder, kind, perKind, seated, free)), total(capped(inOrder, region, perRegion, seated, free)));
}

/** The first of a list that a limit lets sit together beside the seated. */
function capped(inOrder: readonly number[], group: readonly number[], limit: number | null, seated: readonly number[], most: number): number[] {
  if (limit === null) return inOrder.slice(0, most);
  const taken = new Map<number, number>();
  for (const one of seated) taken.set(group[one]!, (taken.get(group[one]!) ?? 0) + 1);
  const chosen: number[] = [];
  for (const one of inOrder) {
    if (chosen.length === most) break;
    const so = taken.get(group[one]!) ?? 0;
    if (so >= limit) continue;
    taken.set(group[one]!, so + 1);
    chosen.push(one);
  }
  return chosen;
}

/** Σ |x_a − x_b| over all pairs. */
function spread(stances: number[]): number {
  const k = stances.length;
  return stances.sort((a, b) => a - b).reduce((sum, stance, at) => sum + (2 * at - k + 1) * stance, 0);
}
