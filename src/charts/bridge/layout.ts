import type { Bridge, GroupAnswer } from '../../analysis/bridge.ts';
import type { GridDebate } from '../marks/debate-grid.ts';
import { dumbbells, type PlacedDumbbells } from '../marks/dumbbells.ts';
import type { Frame } from '../marks/frame.ts';

export interface BridgeInput {
  /** A pole as a proposition; what joins both camps first. */
  readonly rows: readonly { readonly debate: GridDebate; readonly bridge: Bridge }[];
  /** Who leads each camp, in words. */
  readonly camps: readonly [string, string];
  readonly href: (debate: string) => string;
}

/** Rows of a picture, and of a narrow one that is not to be high; the rest stands in the table. */
const DRAWN = 11;
const DRAWN_COMPACT = 9;

/** Which share of each camp agrees with a proposition. */
export function bridgeLayout(input: BridgeInput, frame: Frame): PlacedDumbbells {
  const rows = input.rows.slice(0, frame.compact && frame.size === 'narrow' ? DRAWN_COMPACT : DRAWN);
  return dumbbells(
    rows.map(({ debate, bridge: { pole, value, groups } }) => ({
      key: `${debate.id} ${pole}`,
      title: debate.poles[pole],
      note: debate.title,
      value: value === null ? '–' : value.toFixed(2),
      href: input.href(debate.id),
      places: [shareOf(groups[0]), shareOf(groups[1])],
      description: `${debate.poles[pole]} (${debate.title}): ${groups.map(answerInWords).join('; ')}`,
    })),
    frame,
    { fault: false, ends: ['none agree', 'all agree'], label: `${rows.length} propositions: share of camp A and of camp B that agrees, what joins them first` },
  );
}

/** Of those that have spoken; `null` where none has. */
export function shareOf(answer: GroupAnswer | undefined): number | null {
  return answer && answer.seen > 0 ? answer.agree / answer.seen : null;
}

/** `A 6 of 6` */
export function answerInWords({ group, agree, seen }: GroupAnswer): string {
  return seen === 0 ? `${group} silent` : `${group} ${agree} of ${seen}`;
}

/** Whether more than half of each camp, of those that have spoken, agrees. */
export function joins({ groups }: Bridge): boolean {
  return groups.length > 1 && groups.every((answer) => (shareOf(answer) ?? 0) > 0.5);
}
