import type { Split } from '../../analysis/crux.ts';
import { formatStance } from '../../domain/stance.ts';
import type { GridDebate } from '../marks/debate-grid.ts';
import { dumbbells, type PlacedDumbbells } from '../marks/dumbbells.ts';
import type { Frame } from '../marks/frame.ts';

export interface CampSplitInput {
  /** The farthest apart first; unknown ones last. */
  readonly rows: readonly { readonly debate: GridDebate; readonly split: Split }[];
  /** Who leads each camp, in words. */
  readonly camps: readonly [string, string];
  readonly href: (debate: string) => string;
}

/** Two camps on each debate, from pole to pole. */
export function campSplitLayout({ rows, href }: CampSplitInput, frame: Frame): PlacedDumbbells {
  const place = (mean: number | null) => (mean === null ? null : (mean + 2) / 4);
  return dumbbells(
    rows.map(({ debate, split }) => ({
      key: debate.id,
      title: debate.title,
      ends: debate.poles,
      value: split.value === null ? '–' : split.value.toFixed(2),
      href: href(debate.id),
      places: [place(split.means[0]), place(split.means[1])],
      description: `${debate.title}: A ${meanInWords(split, 0)}, B ${meanInWords(split, 1)}`,
    })),
    frame,
    { fault: true, ends: null, label: `${rows.length} debates: mean position of camp A and camp B on each, the farthest apart first` },
  );
}

function meanInWords({ means, n, members }: Split, camp: 0 | 1): string {
  const mean = means[camp];
  return mean === null ? `unknown, none of ${members[camp]}` : `${formatStance(mean)}, ${n[camp]} of ${members[camp]} members`;
}
