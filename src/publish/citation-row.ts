import type { CslItem } from './csl-item.ts';

/** What is taken away of a quotation besides what a result shows; loaded when somebody takes a result set away. */
export interface CitationRow {
  readonly id: string;
  readonly attribution: string;
  /** Title, publisher and date of the source, and the place in it. */
  readonly source: string;
  /** In the source, in words. */
  readonly place: string | null;
  readonly sourceUrl: string | null;
  readonly archivedUrl: string | null;
  readonly licence: string;
  /** The source as it is cited. */
  readonly item: CslItem;
}
