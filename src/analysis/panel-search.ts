import type { PanelField } from './panel-field.ts';
import { joiners, mayJoin, roomBeside, type Caps } from './panel-room.ts';
import { isBetter, worthOf, type PanelWorth } from './panel-worth.ts';
import { mulberry32, randomBelow, type Random } from './random.ts';

const SEED = 1;
const RESTARTS = 24;

/**
 * A good panel: greedy construction (Ravi, Rosenkrantz and Tayi 1994), then the best swap of one seat until none helps, from
 * that start and from random ones with a fixed seed.
 *
 * @param fixed those who sit in any case; they keep the limits among themselves
 * @returns places in the field, ascending; `null` where no start found room for everybody
 */
export function searchPanel(field: PanelField, caps: Caps, fixed: readonly number[], restarts = RESTARTS): number[] | null {
  const random = mulberry32(SEED);
  let best: number[] | null = null;
  let worth: PanelWorth = { sum: Number.NEGATIVE_INFINITY, statements: 0 };
  for (let start = 0; start <= restarts; start++) {
    const begun = fill(field, caps, fixed, start === 0 ? null : random);
    if (!begun) continue;
    const found = improved(field, caps, fixed, begun);
    const its = worthOf(field, found);
    if (best && !isBetter(its, worth)) continue;
    best = found;
    worth = its;
  }
  return best && best.toSorted((a, b) => a - b);
}

/** Takes one seat after the other, the best or any, so that there is room for the rest. */
function fill(field: PanelField, caps: Caps, fixed: readonly number[], random: Random | null): number[] | null {
  const seated = [...fixed];
  while (seated.length < caps.seats) {
    const free = joiners(field, caps, seated);
    const inTurn = random ? free.map((one) => ({ one, key: randomBelow(1 << 30, random) })) : free.map((one) => ({ one, key: -gainOf(field, seated, one) }));
    inTurn.sort((a, b) => a.key - b.key || field.statements[b.one]! - field.statements[a.one]! || a.one - b.one);
    const next = inTurn.find(({ one }) => {
      const with_ = [...seated, one];
      return roomBeside(field, caps, with_, free.filter((other) => mayJoin(field, caps, with_, other))) >= caps.seats - with_.length;
    });
    if (!next) return null;
    seated.push(next.one);
  }
  return seated;
}

/** With nobody seated, the disagreement with all. */
function gainOf({ recorded, actors }: PanelField, seated: readonly number[], one: number): number {
  const n = actors.length;
  if (seated.length > 0) return seated.reduce((sum, other) => sum + recorded[one * n + other]!, 0);
  let sum = 0;
  for (let other = 0; other < n; other++) sum += recorded[one * n + other]!;
  return sum;
}

function improved(field: PanelField, caps: Caps, fixed: readonly number[], begun: readonly number[]): number[] {
  let seated = [...begun];
  let worth = worthOf(field, seated);
  for (;;) {
    let best: { seated: number[]; worth: PanelWorth } | null = null;
    for (const out of seated) {
      if (fixed.includes(out)) continue;
      const rest = seated.filter((one) => one !== out);
      const base = worthOf(field, rest);
      for (const one of joiners(field, caps, rest)) {
        if (one === out) continue;
        const its = { sum: base.sum + gainOf(field, rest, one), statements: base.statements + field.statements[one]! };
        if (isBetter(its, best?.worth ?? worth)) best = { seated: [...rest, one], worth: its };
      }
    }
    if (!best) return seated;
    seated = best.seated;
    worth = worthOf(field, seated);
  }
}
