import type { Fixture } from '../fixtures.ts';
import { comparisonOf, type ComparedPosition, type ComparedProfile, type Comparison } from './compare.ts';

/** Up to `most` actors of a fixture, from one end of its debate to the other, with a second debate on which only the first speaks. */
export function comparisonFixture({ standings, debate }: Fixture, most: number): Comparison {
  const step = Math.max(1, (standings.length - 1) / (most - 1));
  const chosen = Array.from({ length: Math.min(most, standings.length) }, (_, i) => standings[Math.round(i * step)]!);
  const profiles = chosen.map((standing, at): ComparedProfile => {
    const { actor, name, mean } = standing;
    const position: ComparedPosition = { ...standing, title: debate.title, poles: debate.poles, receipts: [{ statement: `${actor}-1`, stance: mean, weight: 1 }] };
    const alike: ComparedPosition = { ...position, debate: 'ford', title: 'The ford', mean: -0.5, interval: [-1.2, 0.2], receipts: [{ statement: `${actor}-2`, stance: -0.5, weight: 1 }] };
    return { id: actor, shortName: name, positions: [position, alike, ...(at === 0 ? [{ ...position, debate: 'ferry', title: 'The ferry' }] : [])] };
  });
  const silent = (id: string, shortName: string): ComparedProfile => ({ id, shortName, positions: [] });
  while (profiles.length < 2) profiles.push(silent(`silent-${profiles.length}`, ['Alder', 'Birch'][profiles.length]!));
  return comparisonOf(profiles);
}
