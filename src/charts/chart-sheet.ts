import type { Component } from 'svelte';
import type { ChartTable } from './chart-table.ts';
import type { Frame } from './marks/frame.ts';

/**
 * A chart with all that goes with it wherever it is shown: on its page, in an embed, as a picture, as data. Each chart's folder
 * makes its sheets in `sheet.ts`, from the same input as its layout.
 */
export interface ChartSheet {
  /** The title: what the chart finds. */
  readonly finding: string;
  /** What is shown, in which units, of how many, from when. */
  readonly subtitle: string;
  /** One sentence to take away. */
  readonly takeaway: string;
  /** Where the numbers come from, in words. */
  readonly source: string;
  readonly table: ChartTable;
  /** Mark by mark, for those who take the numbers away, where the page's table only sums up. */
  readonly data?: ChartTable;
  readonly picture: ChartPicture;
  /** Whether the key of filled, hollow and double dots belongs to it. */
  readonly dotKey: boolean;
}

/** A drawing and the placement that it draws, for any frame. */
export interface ChartPicture {
  readonly drawing: Component<{ layout: unknown }>;
  readonly layout: (frame: Frame) => unknown;
}

/** Ties a drawing to the placement that it expects. */
export function chartPicture<Placed>(drawing: Component<{ layout: Placed }>, layout: (frame: Frame) => Placed): ChartPicture {
  return { drawing: drawing as unknown as ChartPicture['drawing'], layout };
}
