import type { PositionTable } from '../analysis/position-table.ts';
import type { ChartSheet } from '../charts/chart-sheet.ts';
import { comparisonOf } from '../charts/comparison/compare.ts';
import { comparisonSheet } from '../charts/comparison/sheet.ts';
import type { Corpus } from '../domain/corpus.ts';
import { stakeholderAsJson, type StakeholderJson } from '../publish/stakeholder-json.ts';
import { address } from '../site.ts';
import { knownPairs } from './known-pairs.ts';

/** The published profiles of two actors whose distance is known, ids in ascending order. */
export type PairedProfiles = readonly [StakeholderJson, StakeholderJson];

/** Every pair that has a page, in ascending order of ids. */
export function pairedProfiles(corpus: Corpus, positions: PositionTable): PairedProfiles[] {
  const known = new Map<string, StakeholderJson>();
  const profileOf = (id: string) => known.get(id) ?? known.set(id, stakeholderAsJson(id, corpus, positions, address)).get(id)!;
  return knownPairs(positions).map(({ a, b }) => [profileOf(a), profileOf(b)]);
}

/** The place of two actors under every address: `compare/brazil~india`. */
export function pairKey([a, b]: PairedProfiles): string {
  return `compare/${a.id}~${b.id}`;
}

/** Two actors debate by debate, with the words that go with the picture. */
export function pairSheet(profiles: PairedProfiles): ChartSheet {
  return comparisonSheet({ comparison: comparisonOf(profiles), href: address.position, debateHref: address.debate });
}
