import { formatStance } from '../../domain/stance.ts';
import type { CampSplitInput } from './layout.ts';

/** What drives the camps apart, as a title. */
export function campSplitFinding({ rows }: CampSplitInput): string {
  const known = rows.filter(({ split }) => split.value !== null);
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last) return 'The camps have spoken on no debate in common';
  const apart = `The camps are farthest apart on “${first.debate.title}”`;
  return first === last ? apart : `${apart}, nearest on “${last.debate.title}”`;
}

export function campSplitSubtitle({ camps }: CampSplitInput): string {
  return `Mean position of camp A (${camps[0]}) and camp B (${camps[1]}) between the poles of each debate, −2 to +2`;
}

/** One sentence to take away: where the camps stand on different sides. */
export function campSplitTakeaway({ rows }: CampSplitInput): string {
  const opposed = rows.filter(({ split: { means } }) => means[0] !== null && means[1] !== null && means[0] * means[1] < 0);
  const [first] = rows;
  const unknown = rows.filter(({ split }) => split.value === null).length;
  const silence = unknown === 0 ? '' : ` On ${unknown} a camp has not spoken.`;
  if (!first || first.split.means[0] === null || first.split.means[1] === null) return `Nothing can be compared.${silence}`;
  return `The camps stand on different sides in ${opposed.length} of ${rows.length} debates; farthest at ${formatStance(first.split.means[0])} and ${formatStance(first.split.means[1])}.${silence}`;
}
