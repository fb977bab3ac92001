import { WIDE } from '../marks/frame.ts';
import { comparedIn } from '../disagreement-matrix/layout.ts';
import { formatNet, strongestTies, type TieNetworkInput } from './layout.ts';

/** What the network shows, as its title: how rare conflict is, and where it is strongest. */
export function tieNetworkFinding({ actors, ties }: TieNetworkInput): string {
  if (ties.length === 0) return 'No two actors share enough debates to be tied';
  const conflicts = ties.filter(({ net }) => net < 0);
  if (conflicts.length === 0) return `All ${ties.length} ties are of agreement: nobody differs more than it agrees`;
  const involved = new Map<string, number>();
  for (const { a, b } of conflicts) for (const id of [a, b]) involved.set(id, (involved.get(id) ?? 0) + 1);
  const [[most, count]] = [...involved].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)) as [[string, number]];
  const name = actors.find(({ id }) => id === most)!.name;
  return `${conflicts.length} of ${ties.length} ties are of conflict, and ${name} has ${count === conflicts.length ? 'all' : count} of them`;
}

export function tieNetworkSubtitle(input: TieNetworkInput): string {
  const drawn = comparedIn(input, WIDE).length;
  const who = drawn < input.actors.length ? `the ${drawn} best documented of ${input.actors.length} actors (fewer in smaller pictures)` : `${input.actors.length} actors`;
  return `Agreement less conflict of ${who} that share ${input.leastOverlap} debates or more; of each actor the two strongest ties of agreement and the strongest of conflict; near ones lie near each other`;
}

/** One sentence to take away: the strongest ties of both kinds. */
export function tieNetworkTakeaway(input: TieNetworkInput): string {
  const name = new Map(input.actors.map((actor) => [actor.id, actor.name]));
  const drawn = strongestTies(input, WIDE);
  const pair = ({ a, b, net }: (typeof drawn)[number]) => `${name.get(a)} and ${name.get(b)} (${formatNet(net)})`;
  const agreement = drawn.find(({ net }) => net > 0);
  const conflict = drawn.find(({ net }) => net < 0);
  const said = [agreement && `Strongest tie of agreement drawn: ${pair(agreement)}.`, conflict && `Strongest of conflict: ${pair(conflict)}.`].filter(Boolean);
  return [...said, 'A missing tie is not neutral: the two share too few debates, or have stronger ties to others.'].join(' ');
}
