import { panelBound } from './panel-bound.ts';
import type { PanelField } from './panel-field.ts';
import { joiners, roomBeside, type Caps } from './panel-room.ts';
import { EQUAL, worthOf } from './panel-worth.ts';

/** Bounds that a proof may compute before it gives up. */
export const MOST_STEPS = 4000;

export interface PanelProof {
  /** The best panel known, places in the field, ascending; `null` where none was found. */
  readonly seated: readonly number[] | null;
  /** Whether everything was looked at: no panel does better, or there is none at all. */
  readonly exact: boolean;
  /** What no panel exceeds. */
  readonly bound: number;
}

/**
 * Branch and bound: goes through all panels, those of the most disputed candidates first, and leaves out what cannot exceed the
 * best panel known (Land and Doig 1960). It ends without a proof after `mostSteps` bounds.
 */
export function provePanel(field: PanelField, caps: Caps, fixed: readonly number[], known: readonly number[] | null, mostSteps = MOST_STEPS): PanelProof {
  let best = known;
  let sum = known ? worthOf(field, known).sum : Number.NEGATIVE_INFINITY;
  let steps = 0;
  let open = false;
  const order = inTurn(field);
  const candidates = joiners(field, caps, fixed);
  const root = roomBeside(field, caps, fixed, candidates) < caps.seats - fixed.length ? Number.NEGATIVE_INFINITY : panelBound(field, caps, fixed, candidates);

  const visit = (seated: readonly number[], left: readonly number[]): void => {
    if (seated.length === caps.seats) {
      const its = worthOf(field, seated).sum;
      if (best && its <= sum + EQUAL) return;
      best = seated;
      sum = its;
      return;
    }
    for (let at = 0; at < left.length; at++) {
      const rest = left.slice(at);
      if (++steps > mostSteps) {
        open = true;
        return;
      }
      if (roomBeside(field, caps, seated, rest) < caps.seats - seated.length) return;
      if (best && panelBound(field, caps, seated, rest, sum + EQUAL) <= sum + EQUAL) return;
      const with_ = [...seated, rest[0]!];
      const may = new Set(joiners(field, caps, with_));
      visit(with_, rest.filter((one) => may.has(one)));
      if (open) return;
    }
  };
  visit([...fixed], candidates.sort((a, b) => order[a]! - order[b]!));
  return { seated: best && [...best].sort((a, b) => a - b), exact: !open, bound: open ? Math.max(root, sum) : sum };
}

/** The turn of each: those with most disagreement with all others first. */
function inTurn({ recorded, actors }: PanelField): number[] {
  const n = actors.length;
  const totals = actors.map((_, one) => recorded.subarray(one * n, one * n + n).reduce((sum, value) => sum + value, 0));
  const turn = new Array<number>(n);
  [...actors.keys()].sort((a, b) => totals[b]! - totals[a]! || a - b).forEach((one, at) => (turn[one] = at));
  return turn;
}
