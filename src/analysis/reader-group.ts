import { distanceOf, type Place } from './distance.ts';
import { meanDisagreement } from './ordinal-variation.ts';

/** One of several readers, with stances in the form of positions. */
export interface GroupMember {
  readonly id: string;
  readonly stances: readonly { readonly debate: string; readonly stance: number }[];
}

/** How far the readers of a group are apart on one debate. */
export interface Spread {
  readonly debate: string;
  /** Readers with a stance. */
  readonly n: number;
  /** 0 all the same, 1 half at each end ({@link meanDisagreement}); `null` without a stance. */
  readonly spread: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
}

/** Two readers and their distance, 0 … 1; `null` where they share too few debates. */
export interface ReaderPair {
  readonly a: string;
  readonly b: string;
  readonly value: number | null;
  readonly shared: number;
}

/** @param debates in their order */
export function spreads(members: readonly GroupMember[], debates: readonly string[]): Spread[] {
  return debates.map((debate) => {
    const stances = members.flatMap((member) => member.stances.filter((one) => one.debate === debate).map(({ stance }) => stance));
    return {
      debate,
      n: stances.length,
      spread: meanDisagreement(stances),
      lowest: stances.length === 0 ? null : Math.min(...stances),
      highest: stances.length === 0 ? null : Math.max(...stances),
    };
  });
}

/** Every pair by {@link distanceOf}, farthest first; of equals the better covered, then in the order of the members. Unknown distances last. */
export function readerPairs(members: readonly GroupMember[]): ReaderPair[] {
  const places = members.map(({ id, stances }) => stances.map(({ debate, stance }): Place => ({ actor: id, debate, mean: stance })));
  return members
    .flatMap((a, i) =>
      members.slice(i + 1).map((b, j): ReaderPair => {
        const { value, shared } = distanceOf(places[i]!, places[i + 1 + j]!);
        return { a: a.id, b: b.id, value, shared };
      }),
    )
    .sort((x, y) => (y.value ?? -1) - (x.value ?? -1) || y.shared - x.shared);
}
