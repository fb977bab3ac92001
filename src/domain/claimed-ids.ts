import type { ContentFolder } from './content-file.ts';

/** Ids that stand somewhere in the files, whether or not the record around them could be understood. */
export interface ClaimedIds {
  /** Whether a record of this folder of `content/`, or a statement, has the id. */
  has(folder: string, id: string): boolean;
  /** Whether a stakeholder has the country code. */
  hasIso3(iso3: string): boolean;
}

/**
 * Finds the ids of records that have faults of their own, so that links to them are not reported as faults too.
 * Where a file cannot be read at all, what stands in it is unknown and every id that it might hold counts as claimed.
 */
export function claimedIds({ files, faults }: ContentFolder): ClaimedIds {
  const ids = new Set(files.map(({ folder, id }) => `${folder}/${id}`));
  const unread = new Set<string>();
  for (const { file } of faults) {
    const [, folder = '', id = ''] = /^content\/([^/]+)\/(.+)\.[^.]+$/.exec(file) ?? [];
    ids.add(`${folder}/${id}`);
    unread.add(folder);
  }
  const iso3 = new Set<unknown>();
  for (const { folder, value } of files) {
    if (folder === 'stakeholders') iso3.add(field(value, 'iso3'));
    if (folder !== 'sources') continue;
    const statements = field(value, 'statements');
    if (statements === undefined) continue;
    if (!Array.isArray(statements)) unread.add(folder);
    else for (const statement of statements) ids.add(`statements/${String(field(statement, 'id'))}`);
  }
  return {
    has: (folder, id) => ids.has(`${folder}/${id}`) || (folder === 'statements' && unread.has('sources')),
    hasIso3: (code) => iso3.has(code) || unread.has('stakeholders'),
  };
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
