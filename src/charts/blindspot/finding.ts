import { blindspots, FEW_MEMBERS } from '../../analysis/blindspot.ts';
import type { BlindspotInput } from './layout.ts';

/** Where whole groups are silent, as a title: the largest of them and how many. */
export function blindspotFinding({ by, cells, groups, debates }: BlindspotInput): string {
  if (cells.length === 0) return 'There are no groups to look at';
  const blind = blindspots(cells);
  const first = [...blind].sort((a, b) => b.members - a.members || b.elsewhere! - a.elsewhere!)[0];
  if (!first) return `By ${by}, no group of more than ${FEW_MEMBERS} is silent on any debate`;
  const where = debates.find(({ id }) => id === first.debate)!.title;
  const others = blind.length - 1;
  return `None of the ${first.members} actors under ${groupName(groups, first.group)} has spoken on “${where}”${others === 0 ? '' : `; ${others} more such ${others === 1 ? 'silence' : 'silences'} by ${by}`}`;
}

export function blindspotSubtitle({ by, groups, debates }: BlindspotInput): string {
  const members = groups.reduce((sum, group) => sum + group.members, 0);
  return `How many actors of each ${by} have a position on each of ${debates.length} debates; ${members} actors with a position on any, their number in brackets`;
}

/** One sentence to take away: the thinnest coverage where somebody speaks at all. */
export function blindspotTakeaway({ cells, groups, debates }: BlindspotInput): string {
  const [thin] = cells
    .filter(({ speaking, members }) => speaking > 0 && members >= LARGE)
    .sort((a, b) => a.share! - b.share! || b.members - a.members);
  const silence = 'Silence here means no statement in the collection; it says nothing of what was said elsewhere.';
  if (!thin) return silence;
  return `Thinnest of the large groups: ${thin.speaking} of ${thin.members} actors under ${groupName(groups, thin.group)} on “${debates.find(({ id }) => id === thin.debate)!.title}”. ${silence}`;
}

/** From this many members on a group counts as large. */
const LARGE = 20;

function groupName(groups: BlindspotInput['groups'], id: string): string {
  return `“${groups.find((group) => group.id === id)!.name}”`;
}
