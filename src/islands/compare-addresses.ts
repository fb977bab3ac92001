/** Addresses that a comparison leads to; `*` stands for the id of an actor or debate. */
export interface CompareAddresses {
  readonly debate: string;
  readonly stakeholder: string;
  /** Page of the pair of the ids in the place of `*`, joined by `~` in ascending order. */
  readonly pair: string;
  /** The page on which actors are chosen. */
  readonly compare: string;
  /** Data of a profile. */
  readonly profile: string;
  /** Names of all stakeholders. */
  readonly names: string;
}

export function filled(address: string, id: string): string {
  return address.replace('*', id);
}

export function pairAddress({ pair }: CompareAddresses, a: string, b: string): string {
  return filled(pair, [a, b].sort().join('~'));
}

/** Where the statements of an actor on a debate stand. */
export function positionAddress({ stakeholder }: CompareAddresses, actor: string, debate: string): string {
  return `${filled(stakeholder, actor)}#${debate}`;
}
