import type { Columns } from './columns.ts';
import { isReadable } from './data-version.ts';
import { GROUPS } from './query-state.ts';

/** The files of the search. `quotes` alone answers a first query over quotations; the rest comes while it is read. */
export const PARTS = [...GROUPS, 'events', 'quote-details'] as const;
export type Part = (typeof PARTS)[number];

/** A file of the search: records in columns, and the version of the data that all files of a build share. */
export interface SearchPart extends Columns {
  readonly version: string;
}

/** Why search data could not be used. `missing`: not there, or no connection. `damaged`: cut off or unreadable. `version`: of another build. */
export type DataFaultReason = 'missing' | 'damaged' | 'version';

export class DataFault extends Error {
  readonly reason: DataFaultReason;
  constructor(reason: DataFaultReason, message: string) {
    super(message);
    this.reason = reason;
  }
}

/**
 * Reads the text of a file of the search.
 * @throws DataFault where it is no such file, cut off, or of a shape that this code does not read
 */
export function readPart(text: string, part: string): SearchPart {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new DataFault('damaged', `the search data for ${part} cannot be read`);
  }
  const { version, size, columns } = (typeof data === 'object' && data !== null ? data : {}) as Partial<SearchPart>;
  if (version !== undefined && !isReadable(version)) throw new DataFault('version', `the search data for ${part} are of version ${String(version)}`);
  const whole =
    typeof size === 'number' &&
    typeof columns === 'object' &&
    columns !== null &&
    Object.values(columns).every((column) => ('table' in column ? column.at.length === size : column.values?.length === size));
  if (version === undefined || !whole) throw new DataFault('damaged', `the search data for ${part} are not whole`);
  return data as SearchPart;
}
