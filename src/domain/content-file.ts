import type { Fault } from './fault.ts';

/** One file of `content/`, read but not yet understood. */
export interface ContentFile {
  /** Path below the project, with forward slashes. */
  path: string;
  /** First folder below `content/`; empty for files that stand in it directly. */
  folder: string;
  /** The file name without its ending. */
  id: string;
  /** What stands in it: the JSON value, or the front matter. */
  value: unknown;
  /** What follows the front matter; `null` in JSON. */
  body: string | null;
}

/** What a folder holds, with the files that could not be read as faults. */
export interface ContentFolder {
  files: ContentFile[];
  faults: Fault[];
}
