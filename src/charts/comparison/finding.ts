import type { ComparedPair, Comparison } from './compare.ts';
import { inSentence } from '../marks/standing.ts';

/** `India and Brazil stand 0.31 apart over 7 debates; furthest on ICANN or the UN` */
export function comparisonFinding(comparison: Comparison): string {
  const { profiles, pairs } = comparison;
  const [only] = pairs;
  if (only && pairs.length === 1) return pairFinding(comparison, only);
  const known = pairs.filter(isKnown).sort((a, b) => b.pair.value - a.pair.value);
  const [furthest] = known;
  if (!furthest) return `${inList(profiles.map(({ shortName }) => shortName))} share too few debates to say how far apart they stand`;
  const nearest = known.at(-1)!;
  const far = `${namesOf(comparison, furthest)} stand furthest apart, ${distanceWords(furthest.pair.value)} over ${countDebates(furthest.pair.shared)}`;
  return nearest === furthest ? far : `${far}; ${namesOf(comparison, nearest)} nearest, ${distanceWords(nearest.pair.value)} over ${countDebates(nearest.pair.shared)}`;
}

function pairFinding(comparison: Comparison, { first, second, pair }: ComparedPair): string {
  const names = namesOf(comparison, { first, second });
  const { value, shared, parts } = pair;
  if (shared === 0) return `${names} share no debate: how far apart they stand is unknown`;
  if (value === null) return `${names} share ${shared === 1 ? 'only one debate' : `only ${shared} debates`}: too few to say how far apart they stand`;
  if (value === 0) return `${names} hold the same position on all ${countDebates(shared)} that they share`;
  const furthest = comparison.debates.find(({ debate }) => debate === parts[0]!.debate)!;
  return `${names} stand ${distanceWords(value)} apart over ${countDebates(shared)}; furthest on ${inSentence(furthest.title)}`;
}

/** What is shown, in which unit, of how many, from when. */
export function comparisonSubtitle({ profiles, debates }: Comparison): string {
  const positions = debates.flatMap((debate) => debate.positions.filter((position) => position !== null));
  if (positions.length === 0) return 'Position of each on each debate, from −2 to +2';
  const years = positions.flatMap(({ span }) => span.map((date) => date.slice(0, 4))).sort();
  const [from, to] = [years[0]!, years.at(-1)!];
  const statements = positions.reduce((sum, { n }) => sum + n, 0);
  return `Mean position of ${inList(profiles.map(({ shortName }) => shortName))} on each debate, from −2 to +2, with approximate 95 % intervals; ${statements === 1 ? '1 statement' : `${statements} statements`}, ${from === to ? from : `${from}–${to}`}`;
}

/** One sentence to take away: what the distance means, and who is silent where. */
export function comparisonTakeaway({ profiles, debates }: Comparison): string {
  const scale = 'A distance of 0 is the same position on every shared debate, 1 opposite ends on each.';
  if (profiles.length > 2) {
    const places = debates.length * profiles.length;
    const empty = debates.reduce((sum, { positions }) => sum + positions.filter((position) => position === null).length, 0);
    return empty === 0 ? scale : `${scale} Of ${places} places ${empty} ${empty === 1 ? 'is' : 'are'} empty: no recorded position, which is not the middle.`;
  }
  const silent = profiles.flatMap(({ shortName }, at) => {
    const on = debates.filter(({ positions }) => positions[at] === null).map(({ title }) => inSentence(title));
    return on.length === 0 ? [] : [`${shortName} has no recorded position on ${inList(on)}`];
  });
  return silent.length === 0 ? scale : `${scale} ${silent.join('; ')}: unknown is not the middle.`;
}

/** A distance as printed: two decimals, and never 0 for what is not 0. */
export function distanceWords(value: number): string {
  return value > 0 && value < 0.005 ? 'less than 0.01' : value.toFixed(2);
}

export function countDebates(n: number): string {
  return n === 1 ? '1 debate' : `${n} debates`;
}

/** `India, Brazil and Estonia` */
export function inList(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function namesOf({ profiles }: Comparison, { first, second }: Pick<ComparedPair, 'first' | 'second'>): string {
  return `${profiles[first]!.shortName} and ${profiles[second]!.shortName}`;
}

function isKnown(compared: ComparedPair): compared is ComparedPair & { pair: { value: number } } {
  return compared.pair.value !== null;
}
