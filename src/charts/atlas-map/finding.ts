import { FAIR_ITEMS, LEAST_ITEMS, LEAST_STABILITY, type MapDoubt } from '../../analysis/map-trust.ts';
import { PERMUTATIONS } from '../../analysis/stress-null.ts';
import type { AtlasActor, AtlasInput, Counterpart } from './atlas-input.ts';
import { axisReadings } from './axis-readings.ts';

/** What the map shows, as its title. */
export function atlasFinding(input: AtlasInput): string {
  const { actors, groups, check, readings } = input;
  if (actors.length === 0) return 'No actor has enough on record here to be placed';
  if (actors.length === 1) return `Only ${actors[0]!.name} has enough on record here to be placed`;
  if (check?.trust.verdict === 'no map') return `No map can be made of ${count(input.items.contested, 'contested item', 'contested items')}`;
  if (groups.length > 0) return `${sentenceNumber(groups.length)} groups stand out from chance: ${groups.map(({ size, names }, at) => `${at === 0 ? count(size, 'actor', 'actors') : size} (${names.join(', ')}${size > names.length ? ' …' : ''})`).join(' and ')}`;
  const [across] = axisReadings(readings, 0);
  const widest = across ? `, widest apart over ${inSentence(across.title)}` : '';
  return check ? `No camps: ${actors.length} actors spread without gaps that chance would not leave${widest}` : `${actors.length} actors by how much they disagree${widest}`;
}

/** What is shown, in which unit, of how many. */
export function atlasSubtitle({ actors, items, stress }: AtlasInput): string {
  const votes = items.votes > 0 ? ` and ${count(items.votes, 'vote', 'votes')} of states` : '';
  const fit = stress === null ? '' : `; stress ${stress.toFixed(2)}`;
  return `Each actor a dot: the nearer two dots, the less the two disagree; ${count(actors.length, 'actor', 'actors')}, ${count(items.debates, 'debate', 'debates')}${votes}${fit}. Left and right mean only what the words at the edges say`;
}

/** How far the map can be trusted, beside which it always stands. */
export function atlasTrust({ check, items, stress, actors }: AtlasInput): string {
  if (stress === null || actors.length < 2) return 'There is nothing to place: no two actors differ on an item that they share.';
  const carried = `${count(items.contested, 'contested item carries', 'contested items carry')} it`;
  if (!check) return `Being checked against chance: ${carried}, and its stress is ${stress.toFixed(2)}.`;
  const { trust, noise } = check;
  const facts = [
    carried,
    noise === null ? `its stress is ${stress.toFixed(2)}` : `its stress is ${stress.toFixed(2)}, where maps of shuffled positions have ${noise[0].toFixed(2)} to ${noise[1].toFixed(2)}`,
    ...(trust.stability === null ? [] : [`its stability under another choice of items is ${trust.stability.toFixed(2)} of 1`]),
  ].join('; ');
  switch (trust.verdict) {
    case 'no map':
      return `Do not read this as a map: ${trust.doubts.map((doubt) => DOUBTS[doubt]).join('; ')}. The spectrum of a debate and the matrix of positions show the same without adding up. ${facts.charAt(0).toUpperCase()}${facts.slice(1)}.`;
    case 'with a warning':
      return `Read it as a sketch: ${trust.doubts.map((doubt) => DOUBTS[doubt]).join('; ')}. ${facts.charAt(0).toUpperCase()}${facts.slice(1)}.`;
    case 'fair':
      return `It can be read as a map: ${facts}.`;
  }
}

const DOUBTS: Record<MapDoubt, string> = {
  'nothing to fit': 'there is nothing to fit',
  'hardly any contested items': `fewer than ${LEAST_ITEMS} contested items carry it`,
  'few contested items': `fewer than ${FAIR_ITEMS} contested items carry it`,
  'no better than noise': 'it fits no better than maps of shuffled positions',
  unstable: `with other items many dots would lie elsewhere (stability below ${LEAST_STABILITY})`,
};

/** Where the numbers come from. */
export function atlasSource({ leastItems }: AtlasInput): string {
  return `Weighted scaling (SMACOF) of the mean difference over shared items, ${PERMUTATIONS} shuffles and ${PERMUTATIONS} resamples of the items; an actor needs words on one debate and ${leastItems} ${leastItems === 1 ? 'item' : 'items'} in all; a 95 % region holds a dot in 95 of 100 resamples; dots that would cover one another are moved apart.`;
}

/** Who has no place and, unless it must be short, why; `null` where everybody has one. */
export function silenceOnMap({ unplaced, leastItems }: Pick<AtlasInput, 'unplaced' | 'leastItems'>, short = false): string | null {
  const all = Object.values(unplaced).reduce((sum, number) => sum + number, 0);
  if (short && all > 0) return `${count(all, 'actor is', 'actors are')} not placed`;
  const parts = [
    unplaced['few items'] > 0 ? `${unplaced['few items']} with fewer than ${leastItems} items` : null,
    unplaced['few statements'] > 0 ? `${unplaced['few statements']} with too few statements` : null,
    unplaced['only votes'] > 0 ? `${unplaced['only votes']} with votes alone` : null,
    unplaced.silent > 0 ? `${unplaced.silent} silent` : null,
    unplaced.crowd > 0 ? `${unplaced.crowd} for want of room` : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : `Not placed: ${parts.join(', ')}`;
}

/** A dot in words: `India: 14 items, nearest Nigeria (0.03 apart over 14 items), farthest …`. */
export function describeActor({ name, items, nearest, farthest }: Pick<AtlasActor, 'name' | 'items' | 'nearest' | 'farthest'>): string {
  const to = (kind: string, other: Counterpart | null) => (other ? `, ${kind} ${other.name} (${other.distance.toFixed(2)} over ${count(other.shared, 'item', 'items')})` : '');
  return `${name}: ${count(items, 'item', 'items')}${to('nearest', nearest)}${to('farthest', farthest)}`;
}

export function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}

function sentenceNumber(n: number): string {
  return ['No', 'One', 'Two', 'Three', 'Four', 'Five'][n] ?? String(n);
}

/** `what privacy means`, but `ICANN or the UN`. */
function inSentence(title: string): string {
  const rest = title.slice(1);
  return /^[a-z]+(?= |$)/.test(rest) ? title.charAt(0).toLowerCase() + rest : title;
}
