import { mean } from 'd3';
import { WIDE } from '../marks/frame.ts';
import { comparedIn, type ComparedActor, type ComparedPair, type DisagreementInput } from './layout.ts';

/** Groups that come out alike by this much from resampled debates are called firm, by a convention of this project. */
const FIRM = 0.8;

/** What the matrix shows, as its title: whether there are groups, and how far apart they are. */
export function disagreementFinding({ actors, pairs, groups, grouping }: DisagreementInput): string {
  const known = pairs.filter(isKnown);
  if (known.length === 0) return actors.length < 2 ? 'There are no two actors to compare' : 'No two actors share enough debates to be compared';
  const average = mean(known, ({ distance }) => distance)!;
  if (groups.length < 2) return `${grouping ? 'No groups that chance would not give' : 'Too few to be grouped'}: two actors are ${average.toFixed(2)} apart on average`;
  const around = groups.map((members) => `one with ${leading(actors, members).join(' and ')}`).join(', ');
  const { within, between } = meansOf(known, groups);
  const apart = within === null || between === null ? '' : `: ${within.toFixed(2)} apart within, ${between.toFixed(2)} between`;
  return `${COUNTS[groups.length] ?? groups.length} groups, ${around}${apart}`;
}

const COUNTS: Readonly<Record<number, string>> = { 2: 'Two', 3: 'Three', 4: 'Four', 5: 'Five' };

/** The two best documented members. */
function leading(actors: readonly ComparedActor[], members: readonly string[]): string[] {
  return actors
    .filter(({ id }) => members.includes(id))
    .sort((a, b) => b.debates - a.debates || b.statements - a.statements || (a.id < b.id ? -1 : 1))
    .slice(0, 2)
    .map(({ name }) => name);
}

export function disagreementSubtitle(input: DisagreementInput): string {
  const { actors, leastOverlap } = input;
  const drawn = comparedIn(input, WIDE).length;
  const who = drawn < actors.length ? `the ${drawn} best documented of ${actors.length} actors (fewer in smaller pictures; all in the table)` : `${actors.length} actors`;
  return `Mean difference over shared debates, from 0 (the same) to 1 (opposite ends), of ${who}; near ones beside each other; hatched: fewer than ${leastOverlap} shared debates`;
}

/** One sentence to take away: the nearest and the farthest of the well-covered pairs, and how sure the groups are. */
export function disagreementTakeaway({ actors, pairs, groups, grouping }: DisagreementInput): string {
  const name = new Map(actors.map(({ id, name: called }) => [id, called]));
  const known = pairs.filter(isKnown).sort((x, y) => y.distance - x.distance || y.shared - x.shared || (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1));
  const far = known[0];
  const sure = grouping ? groupsInWords(groups, grouping) : '';
  if (!far) return 'A pair with too few shared debates is unknown, never near and never far.';
  const share = Math.round((100 * (pairs.length - known.length)) / pairs.length);
  return `${share} in 100 pairs share too few debates to be compared. Farthest apart: ${name.get(far.a)} and ${name.get(far.b)}, ${far.distance.toFixed(2)} over ${far.shared} debates.${sure}`;
}

function groupsInWords(groups: DisagreementInput['groups'], { silhouette, toBeat, stability }: NonNullable<DisagreementInput['grouping']>): string {
  const against = `silhouette ${silhouette.toFixed(2)}, where chance reaches ${toBeat.toFixed(2)} once in twenty`;
  if (groups.length < 2) return ` Groups are not shown: ${against}.`;
  const firm = stability !== null && stability >= FIRM;
  const again = stability === null ? '' : `; from resampled debates they come out alike by ${stability.toFixed(2)} (1 the same groups, 0 chance)`;
  return ` The groups are tighter than chance gives${firm ? '' : ', but not firm'}: ${against}${again}.`;
}

/** Mean known distance of two members of one group, and of members of two; `null` where no such pair is known. */
function meansOf(known: readonly (ComparedPair & { distance: number })[], groups: DisagreementInput['groups']) {
  const groupOf = new Map(groups.flatMap((members, group) => members.map((id) => [id, group] as const)));
  const [same, different] = [true, false].map((together) =>
    mean(
      known.filter(({ a, b }) => groupOf.has(a) && groupOf.has(b) && (groupOf.get(a) === groupOf.get(b)) === together),
      ({ distance }) => distance,
    ),
  );
  return { within: same ?? null, between: different ?? null };
}

function isKnown(pair: ComparedPair): pair is ComparedPair & { distance: number } {
  return pair.distance !== null;
}
